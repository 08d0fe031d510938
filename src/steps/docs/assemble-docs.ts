import { findBase } from '../../content/people/find-base.ts';
import { joinLock } from '../../content/provenance/join-lock.ts';
import { LOCK_FILE, type PageRecord } from '../../content/provenance/lock.ts';
import { hashText } from '../../git/hash-text.ts';
import { type Assembly, assemblePages, type GeneratedPage } from '../../pipelines/docs/assemble-pages.ts';
import { describeIndex } from '../../pipelines/docs/describe-index.ts';
import { listTexts } from '../../pipelines/docs/list-texts.ts';
import type { PageState } from '../../pipelines/docs/page-state.ts';
import type { PublishInput } from '../../run.ts';
import { VERSION } from '../../version.ts';
import { openTreeRoom, type Rooms } from '../rooms.ts';
import { type DocsPlan, loadGenerated, recallText, rememberText } from './stored-docs.ts';

/** What the publisher found since: see FilesToPublish. */
export interface Found {
  /** Paths that must stay as they are, whatever was generated for them. */
  leftAlone: string[];
  /** `gloss.lock` as it is now, when it is not what was read. */
  current: ReadonlyMap<string, string | null>;
}

/**
 * Reads what is there now (people's text, the lock, what Gloss last wrote) and returns how the pages of the run are put
 * together with it; that can be done again for another situation without reading anything.
 */
export async function prepareAssembly(options: {
  rooms: Rooms;
  input: PublishInput;
  plan: DocsPlan;
}): Promise<(found: Found) => Assembly> {
  const { rooms, input, plan } = options;
  const { outputs } = openTreeRoom(rooms);
  const entries = await outputs.list();
  const existing = new Map(entries.map(({ path, blob }) => [path, { blob }]));
  const lockText = (await outputs.readTexts([LOCK_FILE])).get(LOCK_FILE);
  const blobOf = (path: string) => existing.get(path)?.blob;
  const { lock, others } = joinLock({ text: lockText ?? '', blobOf });
  const { paths, bases } = listTexts({ states: plan.states, lock, existing });
  const format = entries[0]?.blob.length === 64 ? 'sha256' : 'sha1';
  const objectIdOf = (text: string) => hashText(text, format);
  const read = { texts: await outputs.readTexts(paths), bases: await readBases({ rooms, bases }) };
  const otherTexts = await readOthers({ rooms, others });
  const generated = readGenerated({ rooms, input, plan });
  return ({ leftAlone, current }) => {
    const left = new Set(leftAlone);
    const now = current.get(LOCK_FILE);
    if (now !== undefined) existing.set(LOCK_FILE, { blob: now === null ? '' : objectIdOf(now) });
    if (now === null) existing.delete(LOCK_FILE);
    const joined = joinLock({ text: now === undefined ? (lockText ?? '') : (now ?? ''), blobOf });
    const assembly = assemblePages({
      ...read,
      states: plan.states.map((state) => (left.has(state.path) ? leave(state) : state)),
      generated,
      existing,
      lock: joined.lock,
      wasConflicted: joined.wasConflicted,
      others: otherTexts,
      objectIdOf,
      at: plan.startedAt,
      version: VERSION,
      ...(plan.index === undefined || left.has(plan.index.path) ? {} : { index: describeIndex(plan.index) }),
    });
    for (const { content } of assembly.changes) {
      if (content !== null) rememberText({ results: rooms.results, id: objectIdOf(content), text: content });
    }
    return assembly;
  };
}

/** A page that nothing is done about. */
function leave(state: PageState): PageState {
  return { ...state, regenerate: false, skipped: true };
}

function readGenerated(options: {
  rooms: Rooms;
  input: PublishInput;
  plan: DocsPlan;
}): Map<string, GeneratedPage> {
  const { rooms, input, plan } = options;
  const failed = new Set(input.failures.map(({ key }) => key));
  const generated = new Map<string, GeneratedPage>();
  plan.pages.forEach(({ spec }, pack) => {
    if (failed.has(spec.path)) return;
    const page = loadGenerated({ results: rooms.results, planKey: input.planKey, pack });
    if (page) generated.set(spec.path, page);
  });
  return generated;
}

/** Pages as Gloss last wrote them: from the repository's objects, or, when never committed, from the result store. */
async function readBases(options: {
  rooms: Rooms;
  bases: ReadonlyMap<string, string>;
}): Promise<Map<string, string>> {
  const { rooms, bases } = options;
  const found = await openTreeRoom(rooms).outputs.readBlobs([...bases.values()]);
  return new Map(
    [...bases].flatMap(([path, blob]) => {
      const text = found.get(blob) ?? recallText(rooms.results, blob);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

/** What was generated on the other branch of a merge, as far as that can be had. */
async function readOthers(options: {
  rooms: Rooms;
  others: Readonly<Record<string, PageRecord>>;
}): Promise<Map<string, string>> {
  const { rooms, others } = options;
  const records = Object.entries(others);
  const bases = new Map(records.map(([path, { output }]) => [path, output]));
  const published = await readBases({ rooms, bases });
  return new Map(
    records.flatMap(([path, record]): [string, string][] => {
      const text = findBase({ record, current: undefined, published: published.get(path) });
      return text === undefined ? [] : [[path, text]];
    }),
  );
}
