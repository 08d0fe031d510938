import type { FileChange, LeftAlone } from '../content/file-change.ts';
import type { FileTree } from '../content/file-tree.ts';
import { LOCK_FILE } from '../content/provenance/lock.ts';
import { gitBlobId } from '../github/git-blob-id.ts';
import type { Situation } from './publish-files-options.ts';

/** The changes as far as they fit a commit. */
export interface FittedFiles {
  /** Still to be written; last what describes the others. */
  writes: FileChange[];
  /** There already as wanted. */
  settled: FileChange[];
  /** Somebody else changed them. */
  leftAlone: LeftAlone[];
}

interface FitOptions {
  files(situation: Situation): FileChange[];
  mergeable: string[];
  /** The files of the commit that the changes would go on top of; absent when it is the one they were worked out from. */
  tree: FileTree | undefined;
  /** What is there instead is our own, about older sources: it is written over, and merged where that can be done. */
  overwrites?: boolean;
}

/**
 * Looks, file by file, whether a change may go on top of a commit: the content there is what the change was worked out from,
 * or what is wanted already. What somebody else changed is left alone, and the changes are worked out again without it,
 * so that `gloss.lock` keeps describing what is there; when `gloss.lock` itself was changed and cannot be merged, nothing
 * may be written at all.
 */
export async function fitFiles(options: FitOptions): Promise<FittedFiles> {
  const { tree, mergeable, overwrites = false } = options;
  const there = tree && new Map((await tree.list()).map(({ path, blob }) => [path, blob]));
  const left = new Set<string>();
  const current = new Map<string, string | null>();
  // Each round leaves at least one more path alone or reads one more, so that it ends.
  for (;;) {
    const files = options.files({ leftAlone: [...left], current }).filter(({ path }) => !left.has(path));
    const fits = (file: FileChange) =>
      there === undefined ||
      current.has(file.path) ||
      isUntouched(file, there) ||
      (overwrites && !mergeable.includes(file.path));
    const moved = files.filter((file) => !isSettled(file, there) && !fits(file)).map(({ path }) => path);
    const merging = moved.filter((path) => mergeable.includes(path));
    const lost = moved.filter((path) => !mergeable.includes(path));
    if (lost.includes(LOCK_FILE)) return leaveAll(files, left);
    if (moved.length === 0) return { ...split(files, there, mergeable), leftAlone: describe(left) };
    for (const path of lost) left.add(path);
    const texts = (await tree?.readTexts(merging)) ?? new Map<string, string>();
    for (const path of merging) {
      const text = texts.get(path);
      if (text === undefined && there?.has(path)) left.add(path);
      else current.set(path, text ?? null);
    }
    if (left.has(LOCK_FILE)) return leaveAll(files, left);
  }
}

/** Whether a change is in a commit already. Pure. */
export function isSettled(file: FileChange, there: ReadonlyMap<string, string> | undefined): boolean {
  const blob = there === undefined ? file.basedOn : (there.get(file.path) ?? null);
  return file.content === null ? blob === null : gitBlobId(file.content, { like: blob }) === blob;
}

function isUntouched(file: FileChange, there: ReadonlyMap<string, string>): boolean {
  return (there.get(file.path) ?? null) === file.basedOn;
}

function split(files: FileChange[], there: ReadonlyMap<string, string> | undefined, mergeable: string[]) {
  const writes = files.filter((file) => !isSettled(file, there));
  const isLast = ({ path }: FileChange) => path === LOCK_FILE || mergeable.includes(path);
  return {
    writes: [...writes.filter((file) => !isLast(file)), ...writes.filter(isLast)],
    settled: files.filter((file) => isSettled(file, there)),
  };
}

function leaveAll(files: FileChange[], left: Set<string>): FittedFiles {
  const reason = `${LOCK_FILE} was changed meanwhile, and describes all of them`;
  const others = files.filter(({ path }) => path !== LOCK_FILE);
  return {
    writes: [],
    settled: [],
    leftAlone: [...describe(left), ...others.map(({ path }) => ({ path, reason }))],
  };
}

function describe(left: Set<string>): LeftAlone[] {
  return [...left].map((path) => ({ path, reason: 'changed on the branch meanwhile' }));
}
