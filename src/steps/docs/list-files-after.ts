import type { FileTree } from '../../content/file-tree.ts';
import { openTreeRoom, type Rooms } from '../rooms.ts';
import type { DocsPlan } from './stored-docs.ts';

/** Of a process, for each plan: there can be thousands of pages and of files. */
const known = new WeakMap<DocsPlan, Promise<ReadonlySet<string>>>();

/** The paths of the repository as they will be after the run: what a page may refer to. */
export function listFilesAfter(rooms: Pick<Rooms, 'tree'>, plan: DocsPlan): Promise<ReadonlySet<string>> {
  const found = known.get(plan) ?? readFiles(openTreeRoom(rooms), plan);
  known.set(plan, found);
  return found;
}

async function readFiles(
  trees: { sources: FileTree; outputs: FileTree },
  plan: DocsPlan,
): Promise<ReadonlySet<string>> {
  const lists = await Promise.all([trees.sources.list(), trees.outputs.list()]);
  const gone = new Set(plan.states.filter(({ state }) => state === 'orphaned').map(({ path }) => path));
  return new Set([
    ...lists.flat().flatMap(({ path }) => (gone.has(path) ? [] : [path])),
    ...plan.states.filter(({ spec }) => spec).map(({ path }) => path),
    ...(plan.index === undefined ? [] : [plan.index.path]),
  ]);
}
