import type { ChangedFile } from '../content/changed-file.ts';
import { type ListedFile, listChangedFiles } from './list-changed-files.ts';
import { assertObjectId } from './object-id.ts';
import { openRepository } from './open-repository.ts';
import { BATCH_LIMITS, type PatchCandidate, planPatchBatches } from './plan-patch-batches.ts';
import { readBlobSizes } from './read-blob-sizes.ts';
import { readPatches } from './read-patches.ts';
import { MAX_BLOB_BYTES } from './run-git.ts';

/** A file with more changed lines than this gets no patch: nobody can read it. */
export const MAX_FILE_CHANGES = 20_000;
/** Neither does one whose patch is larger than this, in bytes (a minified file has few lines). */
export const MAX_PATCH_BYTES = 2 * 1024 * 1024;
/** A file whose contents are larger than this is asked for alone, so that its patch can be cut off. */
const MAX_BATCHED_BYTES = MAX_PATCH_BYTES / 2;
/** Patches repeat no content, but every line has a mark, every hunk a header and every file some lines. */
const MAX_BATCH_OUTPUT = 4 * BATCH_LIMITS.bytes;

interface Comparison {
  /** A work tree, a folder inside, or a bare repository. */
  directory: string;
  baseSha: string;
  headSha: string;
  signal?: AbortSignal | undefined;
}

interface Candidate extends PatchCandidate {
  file: ChangedFile;
}

/**
 * The exact changed files between two commits (full ids; `baseSha` may be the empty tree), with their patches.
 *
 * Git's listing decides which files there are, their status and counts, so no file can go missing: one that changed text
 * but whose patch was too large or could not be read has `patchMissing`. Memory holds the result and one batch at a time,
 * whatever the size of single files. Patches are decoded as UTF-8 with replacement characters. The result does not depend
 * on settings; attributes of the work tree (`-diff`, `binary`) do make a file binary.
 *
 * Throws a GlossError `git` when a commit is absent or git fails, and the signal's reason when aborted.
 */
export async function readChangedFiles(options: Comparison): Promise<ChangedFile[]> {
  assertObjectId(options.baseSha);
  assertObjectId(options.headSha);
  // From the top: git takes the paths it is asked for as relative to where it runs, but lists them from there.
  const { directory } = await openRepository(options);
  const comparison = { ...options, directory };
  const { signal } = comparison;
  const listed = await listChangedFiles(comparison);
  const sizes = await readBlobSizes({ directory, blobs: listed.flatMap(({ blobs }) => blobs), signal });
  const candidates = listed.flatMap((entry) => prepareCandidate(entry, sizes));
  const { alone = [], together = [] } = Object.groupBy(candidates, ({ bytes }) =>
    bytes > MAX_BATCHED_BYTES ? 'alone' : 'together',
  );
  for (const batch of planPatchBatches(together)) alone.push(...(await readBatch(comparison, batch)));
  for (const candidate of alone) await readAlone(comparison, candidate);
  return listed.map(({ file }) => file);
}

/** The file as a candidate for a patch; none when it has no text that changed, or the reason is already known. */
function prepareCandidate({ file, blobs, nameable }: ListedFile, sizes: Map<string, number>): Candidate[] {
  const bytes = blobs.reduce((total, blob) => total + (sizes.get(blob) ?? 0), 0);
  const largest = Math.max(0, ...blobs.map((blob) => sizes.get(blob) ?? 0));
  const changedLines = file.additions + file.deletions;
  if (largest > MAX_BLOB_BYTES) file.patchMissing = `file too large to compare (${toMebibytes(largest)} MiB)`;
  else if (changedLines > MAX_FILE_CHANGES)
    file.patchMissing = `diff too large (${changedLines} changed lines)`;
  else if (changedLines > 0 && !nameable) file.patchMissing = 'its path is not UTF-8';
  if (file.patchMissing !== undefined || changedLines === 0) return [];
  const { path, previousPath } = file;
  return [{ file, paths: previousPath === undefined ? [path] : [previousPath, path], changedLines, bytes }];
}

/** Fills in the patches of a batch and returns the files that got none. */
async function readBatch(comparison: Comparison, batch: Candidate[]): Promise<Candidate[]> {
  const paths = batch.flatMap((candidate) => candidate.paths);
  const answer = await readPatches({ ...comparison, paths, maxBytes: MAX_BATCH_OUTPUT });
  if ('failure' in answer) return batch;
  const patches = new Map(answer.files.map((parsed) => [pathsOf(parsed), parsed.patch]));
  return batch.filter(({ file }) => !setPatch(file, patches.get(pathsOf(file))));
}

async function readAlone(comparison: Comparison, { file, paths }: Candidate): Promise<void> {
  const answer = await readPatches({ ...comparison, paths, maxBytes: MAX_PATCH_BYTES });
  if ('failure' in answer) file.patchMissing = answer.failure;
  else if (!setPatch(file, answer.files.find((parsed) => pathsOf(parsed) === pathsOf(file))?.patch)) {
    file.patchMissing = 'git gave no patch for it';
  }
}

function setPatch(file: ChangedFile, patch: string | undefined): boolean {
  if (patch !== undefined) file.patch = patch;
  return patch !== undefined;
}

/** Renames are found anew in each batch and could pair other files: a patch counts for exactly this pair only. */
function pathsOf({ path, previousPath = '' }: ChangedFile): string {
  return `${previousPath}\0${path}`;
}

function toMebibytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
