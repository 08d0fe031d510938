import type { KnownMedia } from '../../content/media/inspect-media.ts';
import type { MediaOutput, StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { ResultStore } from '../../results/result-store.ts';

/** Keeps the bytes of a picture or sound under their SHA-256, and says what later stages and files know of it. */
export function saveMedia(options: {
  results: ResultStore;
  bytes: Uint8Array;
  known: KnownMedia;
}): MediaOutput {
  const { results, bytes, known } = options;
  return { digest: results.putBytes(bytes), ...known, bytes: bytes.length };
}

/** The bytes of a digest; undefined when the store forgot them. */
export function loadMedia(results: ResultStore, digest: string): Uint8Array | undefined {
  return results.getBytes(digest);
}

/** Whether a picture or sound is still there, of a stage that made one. */
export function isMediaThere(results: Pick<ResultStore, 'hasBytes'>, output: StageOutput): boolean {
  const { digest } = output as unknown as Partial<MediaOutput>;
  return typeof digest === 'string' && results.hasBytes(digest);
}
