import { crc32 } from 'node:zlib';

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum. */
const CHUNK_FRAME = 12;
/** Pictures of models have a handful; one chunk for every few bytes would only cost whoever reads them. */
const MAX_CHUNKS = 10_000;

export interface PngChunk {
  /** Four letters. */
  type: string;
  data: Uint8Array;
}

/**
 * The chunks of a PNG after its signature, checksums checked; or what is wrong with them, in words for people.
 * https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function readPngChunks(bytes: Uint8Array): PngChunk[] | { refusal: string } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: PngChunk[] = [];
  let at = SIGNATURE_LENGTH;
  while (at < view.length) {
    if (at + CHUNK_FRAME > view.length) return { refusal: 'it is cut off' };
    const length = view.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > view.length) return { refusal: 'it is cut off' };
    const type = view.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) return { refusal: 'one of its parts has no name' };
    if (crc32(view.subarray(at + 4, end)) !== view.readUInt32BE(end)) {
      return { refusal: `its part ${type} is damaged: the checksum is wrong` };
    }
    chunks.push({ type, data: view.subarray(at + 8, end) });
    if (chunks.length > MAX_CHUNKS) return { refusal: `it has more than ${MAX_CHUNKS} parts` };
    at = end + 4;
    if (type !== 'IEND') continue;
    // Whatever follows is seen by no viewer, and by whoever looks for it.
    return at === view.length ? chunks : { refusal: 'there is something after its end' };
  }
  return { refusal: 'it is cut off' };
}
