import { runGit, tryGit } from './run-git.ts';

export interface TreeEntry {
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  /** Bytes, for blobs. */
  size: number | undefined;
  path: string;
}

/** The entries of a tree or commit, in git's order; with `recursive`, folders and everything below them. */
export async function readTree(directory: string, sha: string, recursive: boolean): Promise<TreeEntry[]> {
  const command = ['ls-tree', ...(recursive ? ['-r', '-t'] : []), '-l', '-z', '--full-tree', sha];
  return parseEntries((await runGit({ directory, command })).toString());
}

/** The entry at exactly this path of a commit, or undefined. */
export async function findEntry(
  directory: string,
  sha: string,
  path: string,
): Promise<TreeEntry | undefined> {
  const command = ['--literal-pathspecs', 'ls-tree', '-l', '-z', '--full-tree', sha, '--', path];
  const result = await tryGit({ directory, command });
  return parseEntries(result.stdout.toString()).find((entry) => entry.path === path);
}

/** The bytes of a blob. Throws when there is none. */
export function readBlob(directory: string, sha: string): Promise<Buffer> {
  return runGit({ directory, command: ['cat-file', 'blob', sha] });
}

/** The kind of the object with this id (`blob`, `tree`, `commit`, `tag`), or undefined. */
export async function readObjectType(directory: string, sha: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
  const result = await tryGit({ directory, command: ['cat-file', '-t', sha] });
  return result.code === 0 ? result.stdout.toString().trim() : undefined;
}

function parseEntries(text: string): TreeEntry[] {
  return text
    .split('\u0000')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', sha = '', size = ''] = line.slice(0, tab).split(/ +/);
      return {
        mode,
        type: type as TreeEntry['type'],
        sha,
        size: type === 'blob' ? Number(size) : undefined,
        path: line.slice(tab + 1),
      };
    });
}
