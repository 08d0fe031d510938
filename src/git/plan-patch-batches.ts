/** A file whose patch is to be read. */
export interface PatchCandidate {
  paths: string[];
  changedLines: number;
  /** Size of its contents on both sides, in bytes: no patch is much larger. */
  bytes: number;
}

/** Bounds of one call of git, so that one answer stays small whatever the whole comparison holds. */
export const BATCH_LIMITS = {
  changedLines: 20_000,
  bytes: 4 * 1024 * 1024,
  /** Windows allows 32,767 characters for a whole command line. */
  pathBytes: 24_000,
};

/** Puts files together, in order, until a batch reaches a bound; a file that is above one by itself stands alone. */
export function planPatchBatches<T extends PatchCandidate>(candidates: T[], limits = BATCH_LIMITS): T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  let sum = { changedLines: 0, bytes: 0, pathBytes: 0 };
  for (const candidate of candidates) {
    const pathBytes = candidate.paths.reduce((total, path) => total + Buffer.byteLength(path) + 1, 0);
    const next = {
      changedLines: sum.changedLines + candidate.changedLines,
      bytes: sum.bytes + candidate.bytes,
      pathBytes: sum.pathBytes + pathBytes,
    };
    const full =
      next.changedLines > limits.changedLines ||
      next.bytes > limits.bytes ||
      next.pathBytes > limits.pathBytes;
    if (full && batch.length > 0) {
      batches.push(batch);
      batch = [];
      sum = { changedLines: candidate.changedLines, bytes: candidate.bytes, pathBytes };
    } else {
      sum = next;
    }
    batch.push(candidate);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
