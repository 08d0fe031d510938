import type { ChangedFile } from '../changed-file.ts';
import { type DiffLine, type DiffSide, mapHunkLines } from '../map-hunk-lines.ts';
import { digestHunks } from './digest-hunks.ts';
import { normaliseCode } from './normalise-code.ts';

/** A line of a diff with its text as it counts in comparisons. */
export interface ReviewLine extends DiffLine {
  code: string;
}

/** One file of a diff as review comments see it. */
export interface ReviewFile {
  /** The path GitHub knows the file by in this pull request: the new one of a rename. */
  path: string;
  lines: ReviewLine[];
  /** What each hunk says, see digestHunks; by the numbers of hunks in `lines`. */
  hunks: string[];
  /** The only side an added or removed file has. */
  onlySide: DiffSide | undefined;
  /** Why no comment can stand in it. */
  closed: string | undefined;
}

/**
 * The diff of one file that GitHub still shows (docs.github.com, "Repository limits", diff limits): lines, and bytes. Whether it
 * takes comments beyond that is not documented.
 */
const MAX_SHOWN_LINES = 20_000;
const MAX_SHOWN_BYTES = 1_048_576;

const SUBMODULE = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?$/;

/**
 * The files of a diff by path, and by the path before a rename where no other file has it. Pure.
 * A file whose lines nobody can comment on is there with the reason.
 */
export function indexDiff({ files }: { files: readonly ChangedFile[] }): Map<string, ReviewFile> {
  const index = new Map<string, ReviewFile>();
  for (const file of files) index.set(file.path, readFile(file));
  for (const { path, previousPath, status } of files) {
    const file = index.get(path);
    if (status === 'renamed' && previousPath && file && !index.has(previousPath))
      index.set(previousPath, file);
  }
  return index;
}

function readFile(file: ChangedFile): ReviewFile {
  const mapped = mapHunkLines({ patch: file.patch ?? '' });
  const lines = mapped.map((line) => ({ ...line, code: normaliseCode(line.text) }));
  const sides = { added: 'RIGHT', removed: 'LEFT' } as const;
  const onlySide = file.status === 'added' || file.status === 'removed' ? sides[file.status] : undefined;
  const hunks = digestHunks(file.patch);
  return { path: file.path, lines, hunks, onlySide, closed: describeClosed(file, lines) };
}

function describeClosed(file: ChangedFile, lines: ReviewLine[]): string | undefined {
  if (file.binary) return 'the file is binary';
  if (lines.length === 0) return file.patchMissing ?? 'no line of the file changed';
  if (isTooLarge(file.patch ?? '')) return 'GitHub shows no diff of a file that changed this much';
  // GitHub shows a submodule as a list of commits, without lines.
  if (lines.every(({ text }) => SUBMODULE.test(text))) return 'the file is a submodule';
  return undefined;
}

function isTooLarge(patch: string): boolean {
  // A character has at most three bytes in UTF-8 for each unit of the string.
  const mayBeLong =
    patch.length * 3 > MAX_SHOWN_BYTES && new TextEncoder().encode(patch).length > MAX_SHOWN_BYTES;
  return mayBeLong || patch.split('\n', MAX_SHOWN_LINES + 1).length > MAX_SHOWN_LINES;
}
