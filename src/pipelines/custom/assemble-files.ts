import { createHash } from 'node:crypto';
import type { FileChange, LeftAlone } from '../../content/file-change.ts';
import { LOCK_FILE, type Lock, type PageRecord } from '../../content/provenance/lock.ts';
import { renderLock } from '../../content/provenance/render-lock.ts';
import { renderDiff } from '../../content/render-diff.ts';
import { type ShownPictures, showPictures } from './show-pictures.ts';

/** A file that a run made. */
export interface MadeFile {
  path: string;
  content: string | Uint8Array;
  /** What it is about: the item's key. */
  title: string;
  sources: { path: string; blob: string }[];
  /** Digest of what was asked. */
  request: string;
  /** What a picture shows; absent for everything else. */
  alt?: string;
  /** The page that shows the picture, and the name of the place there. */
  shownIn?: { page: string; name: string };
}

/** What lies where files are to be written. */
export interface Surroundings {
  /** Object ids by path. */
  existing: ReadonlyMap<string, string>;
  lock: Lock;
  wasConflicted: boolean;
  lockBlob: string | null;
  /** Current texts of files that may have to be left alone. */
  texts: ReadonlyMap<string, string>;
  ignored(path: string): string | undefined;
}

export interface AssembledFiles {
  /** The lock last; nothing that stays as it is. */
  changes: FileChange[];
  leftAlone: LeftAlone[];
  /** Pages without a place for a picture, and how to make one. */
  unplaced: { path: string; reason: string }[];
  actions: { path: string; action: 'created' | 'updated' | 'unchanged' | 'deleted' }[];
}

/**
 * Puts the files of a run on top of what is there. A file that somebody else wrote or changed is left alone and its change
 * proposed; one that no item makes any more is deleted as long as nobody touched it. Deterministic.
 *
 * @param options.orphans Whether files of this pipeline that were not made are not wanted any more.
 */
export function assembleFiles(options: {
  pipeline: string;
  files: readonly MadeFile[];
  /** Paths of items that failed: what lies there stays. */
  keep: ReadonlySet<string>;
  orphans: boolean;
  surroundings: Surroundings;
  /** Found to be changed since: stays as it is. */
  left: ReadonlySet<string>;
  objectIdOf(content: string | Uint8Array): string;
  model: string;
  at: string;
  version: string;
}): AssembledFiles {
  const { pipeline, files, surroundings, left, objectIdOf } = options;
  const { existing, lock } = surroundings;
  const records: Record<string, PageRecord> = Object.assign(Object.create(null), lock.files);
  const shown = showPictures(options);
  const done: AssembledFiles = {
    changes: [...shown.changes],
    leftAlone: [...shown.leftAlone],
    unplaced: shown.unplaced,
    actions: shown.changes.map(({ path }) => ({ path, action: 'updated' })),
  };
  const pages = new Set(files.flatMap(({ shownIn }) => shownIn?.page ?? []));
  for (const made of files) {
    const isOfPages = made.sources.some(({ path }) => pages.has(path));
    const file = isOfPages ? { ...made, sources: sourcesAfter({ made, pages, shown, existing }) } : made;
    const { path, content } = file;
    const blob = existing.get(path);
    const output = objectIdOf(content);
    if (left.has(path)) continue;
    const obstacle = blob === output ? undefined : findObstacle({ pipeline, path, blob, surroundings });
    if (obstacle !== undefined) {
      done.leftAlone.push({ path, reason: obstacle, ...propose(file, blob, surroundings) });
      continue;
    }
    const before = lock.files[path];
    const reference = shown.references.get(path);
    const isKnown = before?.output === output && before.request === file.request;
    const isShown = !isOfPages || isSameReference(before, file, reference);
    records[path] = isKnown && isShown ? before : recordOf({ ...options, file, output, reference });
    if (blob === output) done.actions.push({ path, action: 'unchanged' });
    else {
      done.actions.push({ path, action: blob === undefined ? 'created' : 'updated' });
      done.changes.push({ path, content, basedOn: blob ?? null });
    }
  }
  if (options.orphans) removeOrphans({ ...options, records, done });
  done.changes.sort((one, other) => (one.path < other.path ? -1 : 1));
  const after = renderLock({ version: lock.version, files: records });
  if (after !== renderLock(lock) || surroundings.wasConflicted) {
    done.changes.push({ path: LOCK_FILE, content: after, basedOn: surroundings.lockBlob });
  }
  return done;
}

/** A page is a source as it will be, with the picture in it. */
function sourcesAfter(options: {
  made: MadeFile;
  pages: ReadonlySet<string>;
  shown: ShownPictures;
  existing: ReadonlyMap<string, string>;
}) {
  const { made, pages, shown, existing } = options;
  return made.sources.map(({ path, blob }) => {
    if (!pages.has(path)) return { path, blob };
    return { path, blob: shown.blobs.get(path) ?? existing.get(path) ?? blob };
  });
}

function isSameReference(before: PageRecord | undefined, file: MadeFile, reference: string | undefined) {
  const isSource = ({ path, blob }: { path: string; blob: string }) => before?.sources[path]?.blob === blob;
  return before?.reference === reference && file.sources.every(isSource);
}

function findObstacle(options: {
  pipeline: string;
  path: string;
  blob: string | undefined;
  surroundings: Surroundings;
}): string | undefined {
  const { pipeline, path, blob, surroundings } = options;
  const ignored = surroundings.ignored(path);
  if (ignored !== undefined) return `matches ${ignored}`;
  if (blob === undefined) return undefined;
  const record = Object.hasOwn(surroundings.lock.files, path) ? surroundings.lock.files[path] : undefined;
  if (record?.pipeline !== pipeline) return 'is there already, and was not written by this pipeline';
  return record.output === blob ? undefined : 'was changed by people since it was written';
}

function propose({ path, content }: MadeFile, blob: string | undefined, { texts }: Surroundings) {
  if (typeof content !== 'string') return {};
  return {
    proposal: renderDiff({ changes: [{ path, content, basedOn: blob ?? null }], currentTexts: texts }),
  };
}

function removeOrphans(options: {
  pipeline: string;
  files: readonly MadeFile[];
  keep: ReadonlySet<string>;
  surroundings: Surroundings;
  left: ReadonlySet<string>;
  records: Record<string, PageRecord>;
  done: AssembledFiles;
}): void {
  const { pipeline, files, keep, surroundings, left, records, done } = options;
  const made = new Set(files.map(({ path }) => path));
  for (const [path, record] of Object.entries(surroundings.lock.files)) {
    if (record.pipeline !== pipeline || made.has(path) || keep.has(path) || left.has(path)) continue;
    const blob = surroundings.existing.get(path);
    if (blob !== undefined && blob !== record.output) {
      done.leftAlone.push({ path, reason: 'no item makes it any more, and people changed it' });
      continue;
    }
    delete records[path];
    if (blob === undefined) continue;
    done.changes.push({ path, content: null, basedOn: blob });
    done.actions.push({ path, action: 'deleted' });
  }
}

function recordOf(options: {
  pipeline: string;
  file: MadeFile;
  output: string;
  reference: string | undefined;
  model: string;
  at: string;
  version: string;
}): PageRecord {
  const { pipeline, file, output, reference, model, at, version } = options;
  const text = createHash('sha256').update(file.content).digest('hex');
  const sources = Object.fromEntries(file.sources.map(({ path, blob }) => [path, { blob, digest: blob }]));
  return {
    pipeline,
    title: file.title,
    description: '',
    sources,
    request: file.request,
    output,
    text,
    ...(reference === undefined ? {} : { reference }),
    model,
    at,
    version,
  };
}
