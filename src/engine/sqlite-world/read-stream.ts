import type { StreamRows } from './stream-rows.ts';
import type { OpenStream } from './streams.ts';

/** Chunks taken from the database at a time. */
const CHUNKS_AT_ONCE = 64;

/**
 * A live reader: it takes what is stored, as fast as it is read, and sleeps until more is committed or the stream is
 * closed. It holds nothing but its place.
 *
 * @param options.startIndex first chunk; negative counts from the end as it is now.
 */
export function readStream(options: {
  stream: OpenStream;
  rows: StreamRows;
  startIndex: number;
}): ReadableStream<Uint8Array> {
  const { stream, rows, startIndex } = options;
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

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const chunks = next < stream.stored ? rows.chunks(stream.stream, next, CHUNKS_AT_ONCE) : [];
        next += chunks.length;
        // An empty chunk says nothing to a reader, and the stock worlds leave it out.
        const shown = chunks.filter(({ data }) => data.byteLength > 0);
        for (const { data } of shown) controller.enqueue(data);
        if (shown.length > 0) return;
        if (chunks.length > 0) continue;
        if (stream.closed) return controller.close();
        await more();
      }
    },
    cancel() {
      if (wake) stream.wake.delete(wake);
    },
  });
}
