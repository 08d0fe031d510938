import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTree } from '../../content/file-tree.ts';

/** Files of a work tree that hold prompts: their texts, and why others cannot be read, as the rest of a sentence. */
export async function findPrompts(options: {
  directory: string;
  tree: FileTree;
  paths: readonly string[];
}): Promise<{ prompts: Map<string, string>; unread: Map<string, string> }> {
  const { directory, tree, paths } = options;
  const prompts = await tree.readTexts([...paths]);
  const listed = new Set((await tree.list()).map(({ path }) => path));
  const missing = paths.filter((path) => !prompts.has(path));
  const unread = missing.flatMap((path): [string, string][] => {
    const reason = describeUnread({ path: join(directory, path), listed: listed.has(path) });
    return reason === undefined ? [] : [[path, reason]];
  });
  return { prompts, unread: new Map(unread) };
}

function describeUnread({ path, listed }: { path: string; listed: boolean }): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isDirectory()) return 'is a directory. Name a file in it';
  if (stats.isSymbolicLink()) return 'is a symbolic link, which is not followed. Put the file in its place';
  if (!stats.isFile()) return 'is no plain file. Put one in its place';
  if (!listed) return 'is ignored by git or lies outside the repository. Name a file that can be committed';
  return 'is no text. Save it as UTF-8';
}
