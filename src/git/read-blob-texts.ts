import { decodeText } from '../content/decode-text.ts';
import { MAX_TEXT_BYTES } from '../content/file-tree.ts';
import { gitError } from './explain-git-failure.ts';
import { readBlobSizes } from './read-blob-sizes.ts';
import { runGit } from './run-git.ts';

/** Bytes of contents that one call of git prints. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Bytes of the line before a content and of the line end behind it. */
const FRAME_BYTES = 128;

const ARGUMENTS = ['cat-file', '--batch', '--buffer'];

/**
 * The texts of blobs by object id; absent and larger ones, other objects and what is no text (see `decodeText`) are left
 * out, and so is what is no object id: ids may come from a file that anybody wrote. `sizes` in bytes saves asking git.
 */
export async function readBlobTexts(options: {
  directory: string;
  blobs: string[];
  sizes?: Map<string, number>;
}): Promise<Map<string, string>> {
  const { directory } = options;
  const blobs = [...new Set(options.blobs)].filter((blob) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(blob));
  const sizes = options.sizes ?? (await readBlobSizes({ directory, blobs }));
  const texts = new Map<string, string>();
  for (const batch of cutBatches(blobs, sizes)) {
    const output = await runGit({
      directory,
      args: ARGUMENTS,
      input: `${batch.join('\n')}\n`,
      maxBytes: BATCH_BYTES + MAX_TEXT_BYTES + batch.length * FRAME_BYTES,
    });
    for (const [blob, bytes] of parseBatch({ directory, output })) {
      const text = decodeText(bytes);
      if (text !== undefined) texts.set(blob, text);
    }
  }
  return texts;
}

/** In the order given, so many at a time that their contents stay below `BATCH_BYTES`. */
function* cutBatches(blobs: string[], sizes: Map<string, number>): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    const size = sizes.get(blob);
    if (size === undefined || size > MAX_TEXT_BYTES) continue;
    if (batch.length > 0 && bytes + size > BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(blob);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** git-cat-file, "Batch output": `<id> <type> <size>`, the content, a line end; `<id> missing` without a content. */
function* parseBatch(options: { directory: string; output: Buffer }): Generator<[blob: string, Buffer]> {
  const { directory, output } = options;
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf('\n', start);
    const [id = '', type, size] = output.toString('latin1', start, end).split(' ');
    start = end + 1;
    if (type === 'missing') continue;
    const bytes = Number(size);
    if (end === -1 || !Number.isInteger(bytes))
      throw gitError({ directory, args: ARGUMENTS }, 'its answer is not understood');
    if (type === 'blob') yield [id, output.subarray(start, start + bytes)];
    start += bytes + 1;
  }
}
