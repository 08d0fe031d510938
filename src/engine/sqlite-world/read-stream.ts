import type { OpenStream } from './open-streams.ts';
import type { StreamRows } from './stream-rows.ts';

/** Chunks taken from the database at a time. */
const CHUNKS_AT_ONCE = 64;

/**
 * A live reader: it takes what is stored, as fast as it is read, and sleeps until more is committed or the stream is
 * closed. It holds nothing but its place.
 *
 * @param options.startIndex first chunk; negative counts from the end as it is now.
 * @param options.onEnd called when it has read everything, met damage or was cancelled.
 */
export function readStream(options: {
  stream: OpenStream;
  rows: StreamRows;
  startIndex: number;
  onEnd: () => void;
}): ReadableStream<Uint8Array> {
  const { stream, rows, startIndex, onEnd } = options;
  let next = startIndex < 0 ? Math.max(0, stream.stored + startIndex) : startIndex;
  let wake: (() => void) | undefined;

  function more(): Promise<void> {
    return new Promise((resolve) => {
      wake = () => {
        stream.wake.delete(wake as () => void);
        resolve();
      };
      stream.wake.add(wake);
    });
  }

  /** The next chunks that say anything; none when the stream has ended. */
  async function take(): Promise<Uint8Array[]> {
    for (;;) {
      const chunks = next < stream.stored ? rows.chunks(stream.stream, next, CHUNKS_AT_ONCE) : [];
      next += chunks.length;
      // An empty chunk says nothing to a reader, and the stock worlds leave it out.
      const shown = chunks.map(({ data }) => data).filter(({ byteLength }) => byteLength > 0);
      if (shown.length > 0) return shown;
      if (chunks.length > 0) continue;
      if (stream.closed) return [];
      await more();
    }
  }

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const taken = await take();
        for (const data of taken) controller.enqueue(data);
        if (taken.length > 0) return;
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      onEnd();
    },
    cancel() {
      if (wake) stream.wake.delete(wake);
      onEnd();
    },
  });
}
