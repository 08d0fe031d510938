import type { FileChange, LeftAlone } from '../content/file-change.ts';
import { LOCK_FILE } from '../content/provenance/lock.ts';
import { writeFiles } from '../git/write-working-tree.ts';
import type { FilesPublished, FilesToPublish } from '../steps/rooms.ts';

/**
 * Writes generated files into a work tree: pages, then what describes them, each worked out again without what could not be written.
 * A page is deleted only after others are there, one of which may have taken over what people wrote in it; neither index nor lock
 * names what was not written.
 */
export async function writeDocs(options: {
  directory: string;
  files: FilesToPublish;
  /** Path of the index, if there is one. */
  index: string | false;
}): Promise<FilesPublished> {
  const { directory, files, index } = options;
  const describes = ({ path }: FileChange) => path === LOCK_FILE || path === index;
  const stages: ((change: FileChange) => boolean)[] = [
    (change) => !describes(change) && change.content !== null,
    (change) => !describes(change),
    ({ path }) => path === index,
    ({ path }) => path === LOCK_FILE,
  ];
  const paths: string[] = [];
  const leftAlone: LeftAlone[] = [];
  let changes = files.changes({ leftAlone: [], current: new Map() });
  const tried = new Set<string>();
  for (const isNow of stages) {
    const now = changes.filter((change) => isNow(change) && !tried.has(change.path));
    for (const { path } of now) tried.add(path);
    const done = await writeFiles({ directory, changes: now });
    paths.push(...done.written, ...done.deleted);
    leftAlone.push(...done.leftAlone);
    if (done.leftAlone.length === 0) continue;
    changes = files.changes({ leftAlone: leftAlone.map(({ path }) => path), current: new Map() });
  }
  return { publications: paths.map((path) => ({ kind: 'file', action: 'updated', path })), leftAlone };
}
