import { type FileTree, MAX_TEXT_BYTES, type TreeEntry } from '../content/file-tree.ts';
import type { GitHubClient } from './create-client.ts';
import { listRemoteTree } from './list-remote-tree.ts';
import { readRemoteBlobs } from './read-remote-blobs.ts';
import type { RepositoryPlace } from './repository-place.ts';

/**
 * The files of a commit (full id) that no checkout holds, over the API. Nothing is asked for before it is needed: the list
 * is one request (more for very large repositories), texts are read some dozens to a request.
 *
 * @param options.local Where texts that a checkout holds as well are read instead; a blob is the same everywhere.
 */
export function openBranchTree(
  options: RepositoryPlace & {
    client: GitHubClient;
    sha: string;
    local?: Pick<FileTree, 'readBlobs'>;
  },
): FileTree {
  const { sha, local } = options;
  let listing: Promise<TreeEntry[]> | undefined;
  const list = () => {
    listing ??= listRemoteTree(options);
    return listing;
  };
  const read = async (blobs: string[], sizes: ReadonlyMap<string, number>) => {
    const known = (await local?.readBlobs(blobs)) ?? new Map<string, string>();
    const missing = blobs.filter((blob) => !known.has(blob));
    return new Map([...known, ...(await readRemoteBlobs({ ...options, blobs: missing, sizes }))]);
  };
  return {
    identity: sha,
    list,
    readTexts: async (paths) => {
      const wanted = new Set(paths);
      const entries = (await list()).filter(({ path, size }) => wanted.has(path) && size <= MAX_TEXT_BYTES);
      const sizes = new Map(entries.map(({ blob, size }) => [blob, size]));
      const texts = await read([...sizes.keys()], sizes);
      return new Map(
        entries.flatMap(({ path, blob }) => {
          const text = texts.get(blob);
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
    readBlobs: (blobs) => read([...new Set(blobs)], new Map()),
  };
}
