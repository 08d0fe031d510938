import type { FileTree, TreeEntry } from '../content/file-tree.ts';
import { decodePath } from './decode-path.ts';
import { describeUnlisted } from './describe-unlisted.ts';
import { assertObjectId } from './object-id.ts';
import { readBlobTexts } from './read-blob-texts.ts';
import { runGit } from './run-git.ts';

/** Room for the names of a million files. */
const MAX_LIST_BYTES = 512 * 1024 * 1024;

interface Listed {
  entries: TreeEntry[];
  notes: string[];
}

/**
 * The files of a commit (full id); its identity is the id of the commit's tree. Nothing is checked out, and nothing
 * but this one commit is needed, so that a shallow clone will do. Files whose names are not UTF-8 are left out, with a
 * note. Throws a GlossError `git` when the repository does not hold the commit.
 */
export async function openCommitTree(options: { directory: string; sha: string }): Promise<FileTree> {
  const { directory, sha } = options;
  assertObjectId(sha);
  const args = ['rev-parse', '--verify', '--end-of-options', `${sha}^{tree}`];
  const identity = (await runGit({ directory, args })).toString('latin1').trim();
  let listing: Promise<Listed> | undefined;
  const list = () => {
    listing ??= listTree(directory, identity);
    return listing;
  };
  return {
    identity,
    list: async () => (await list()).entries,
    notes: async () => (await list()).notes,
    readTexts: async (paths) => {
      const wanted = new Set(paths);
      const entries = (await list()).entries.filter(({ path }) => wanted.has(path));
      const sizes = new Map(entries.map(({ blob, size }) => [blob, size]));
      const texts = await readBlobTexts({ directory, blobs: [...sizes.keys()], sizes });
      return new Map(
        entries.flatMap(({ path, blob }) => {
          const text = texts.get(blob);
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
    readBlobs: (blobs) => readBlobTexts({ directory, blobs }),
  };
}

/** git-ls-tree, "Output format": `<mode> <type> <id> <size>\t<path>`; a regular file's mode begins with 100. */
async function listTree(directory: string, tree: string): Promise<Listed> {
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', tree];
  const output = await runGit({ directory, args, maxBytes: MAX_LIST_BYTES });
  const entries: TreeEntry[] = [];
  const unlisted: string[] = [];
  for (const record of output.toString('latin1').split('\0')) {
    const [, blob, size, name] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(record) ?? [];
    if (blob === undefined || name === undefined) continue;
    const path = decodePath(name);
    if (path.exact) entries.push({ path: path.text, blob, size: Number(size) });
    else unlisted.push(path.text);
  }
  return { entries, notes: describeUnlisted(unlisted) };
}
