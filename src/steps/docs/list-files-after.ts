import type { FileTree } from '../../content/file-tree.ts';
import { openTreeRoom, type Rooms } from '../rooms.ts';
import type { DocsPlan } from './stored-docs.ts';

/** Of a process, for each plan: there can be thousands of pages and of files. */
const known = new WeakMap<DocsPlan, Promise<FilesAfter>>();

/** The paths of the repository as they will be after the run: what a page may refer to. */
export interface FilesAfter {
  files: ReadonlySet<string>;
  /** Without a slash at the end; the root is ``. */
  directories: ReadonlySet<string>;
}

export function listFilesAfter(rooms: Pick<Rooms, 'tree'>, plan: DocsPlan): Promise<FilesAfter> {
  const found = known.get(plan) ?? readFiles(openTreeRoom(rooms), plan);
  known.set(plan, found);
  return found;
}

async function readFiles(
  trees: { sources: FileTree; outputs: FileTree },
  plan: DocsPlan,
): Promise<FilesAfter> {
  const lists = await Promise.all([trees.sources.list(), trees.outputs.list()]);
  const gone = new Set(plan.states.filter(({ state }) => state === 'orphaned').map(({ path }) => path));
  const files = new Set([
    ...lists.flat().flatMap(({ path }) => (gone.has(path) ? [] : [path])),
    ...plan.states.filter(({ spec }) => spec).map(({ path }) => path),
    ...(plan.index === undefined ? [] : [plan.index.path]),
  ]);
  const directories = new Set(['']);
  for (const path of files) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
      directories.add(path.slice(0, end));
  }
  return { files, directories };
}
