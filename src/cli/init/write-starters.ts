import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTree } from '../../content/file-tree.ts';
import { writeFiles } from '../../git/write-working-tree.ts';

export interface StarterFile {
  path: string;
  text: string;
}

export interface StarterOutcome {
  path: string;
  state: 'written' | 'unchanged' | 'left';
  /** Why it was left. */
  reason?: string;
}

/** Writes files that are not there; with `force` also over those that are. Never through a symbolic link. */
export async function writeStarters(options: {
  directory: string;
  tree: Pick<FileTree, 'list'>;
  files: readonly StarterFile[];
  force: boolean;
  dryRun: boolean;
}): Promise<StarterOutcome[]> {
  const { directory, tree, files, force, dryRun } = options;
  const blobs = new Map((await tree.list()).map(({ path, blob }) => [path, blob]));
  const outcomes: StarterOutcome[] = [];
  for (const { path, text } of files) {
    const isThere = lstatSync(join(directory, path), { throwIfNoEntry: false }) !== undefined;
    if (isThere && !force) {
      outcomes.push({ path, state: 'left', reason: 'it is there already; --force writes it anew' });
    } else if (dryRun) outcomes.push({ path, state: 'written' });
    else {
      const change = { path, content: text, basedOn: blobs.get(path) ?? null };
      const { unchanged, leftAlone } = await writeFiles({ directory, changes: [change] });
      const [left] = leftAlone;
      if (left) outcomes.push({ path, state: 'left', reason: left.reason });
      else outcomes.push({ path, state: unchanged.length > 0 ? 'unchanged' : 'written' });
    }
  }
  return outcomes;
}
