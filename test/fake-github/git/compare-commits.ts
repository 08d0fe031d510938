import type { ChangedFile } from './parse-changes.ts';
import { parseChanges, splitPatches } from './parse-changes.ts';
import { runGit, tryGit } from './run-git.ts';

/** git's empty tree: where the comparison of unrelated histories starts. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

// Commits never change, so neither do comparisons of them.
const changes = new Map<string, Promise<ChangedFile[]>>();
const mergeBases = new Map<string, Promise<string | undefined>>();

/** Where two histories parted, or undefined when they share nothing. */
export function findMergeBase(directory: string, base: string, head: string): Promise<string | undefined> {
  const key = `${directory} ${base} ${head}`;
  const known = mergeBases.get(key);
  if (known) return known;
  const found = tryGit({ directory, command: ['merge-base', base, head] }).then((result) =>
    result.code === 0 ? result.stdout.toString().trim() : undefined,
  );
  mergeBases.set(key, found);
  return found;
}

/** The files that differ between two commits (or trees), renames found, in git's order, with their patches. */
export function compareCommits(directory: string, from: string, to: string): Promise<ChangedFile[]> {
  const key = `${directory} ${from} ${to}`;
  const known = changes.get(key);
  if (known) return known;
  const found = readChanges(directory, from, to);
  changes.set(key, found);
  return found;
}

async function readChanges(directory: string, from: string, to: string): Promise<ChangedFile[]> {
  const shared = ['diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index'];
  const [names, text] = await Promise.all([
    runGit({ directory, command: [...shared, '--raw', '--numstat', '--no-abbrev', '-z', from, to] }),
    runGit({ directory, command: [...shared, '-p', from, to] }),
  ]);
  return parseChanges(names.toString(), splitPatches(text.toString()));
}

/** The whole comparison as `git diff` prints it. */
export async function printDiff(directory: string, from: string, to: string): Promise<string> {
  const command = ['diff', '-M', '--no-ext-diff', '--no-textconv', '--no-color', from, to];
  return (await runGit({ directory, command })).toString();
}

/** The commits of a range as mailbox patches, oldest first. */
export async function printPatches(directory: string, from: string, to: string): Promise<string> {
  return (
    await runGit({ directory, command: ['format-patch', '--stdout', '-M', `${from}..${to}`] })
  ).toString();
}

/** The commits reachable from `to` and not from `from`, oldest first. */
export async function listCommits(
  directory: string,
  from: string | undefined,
  to: string,
): Promise<string[]> {
  const range = from === undefined ? [to] : [`${from}..${to}`];
  const output = await runGit({ directory, command: ['rev-list', '--reverse', '--topo-order', ...range] });
  return output.toString().split('\n').filter(Boolean);
}
