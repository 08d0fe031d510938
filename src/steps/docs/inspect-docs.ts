import type { GlossConfig } from '../../config/config-schema.ts';
import { holdsConflict } from '../../content/conflict-marks.ts';
import type { FileTree, TreeEntry } from '../../content/file-tree.ts';
import { createGlossIgnore, GLOSS_IGNORE_FILE, type GlossIgnore } from '../../content/gloss-ignore.ts';
import { compileList } from '../../content/ignore-rules.ts';
import { digestText } from '../../content/people/digest-text.ts';
import { joinLock } from '../../content/provenance/join-lock.ts';
import { LOCK_FILE, type Lock } from '../../content/provenance/lock.ts';
import { parseLock } from '../../content/provenance/parse-lock.ts';
import { redactTree } from '../../content/redact/redact-tree.ts';
import { languageOf } from '../../content/symbols/language-of.ts';
import { GlossError } from '../../errors.ts';
import { describeIndex } from '../../pipelines/docs/describe-index.ts';
import type { ExistingPage } from '../../pipelines/docs/is-edited.ts';
import { judgePages } from '../../pipelines/docs/judge-pages.ts';
import { listSourcesToParse } from '../../pipelines/docs/judge-sources.ts';
import type { IndexSpec } from '../../pipelines/docs/list-index.ts';
import { listPages } from '../../pipelines/docs/list-pages.ts';
import { ownRecord } from '../../pipelines/docs/own-record.ts';
import type { PageSpec } from '../../pipelines/docs/page.ts';
import { requestDigest } from '../../pipelines/docs/page-call.ts';
import type { PageState } from '../../pipelines/docs/page-state.ts';
import { isMarked } from '../../pipelines/docs/remove-page.ts';
import { createPicker } from '../../pipelines/docs/select-sources.ts';
import type { NotRead } from '../../result.ts';
import { digestSources, type SourceDigests } from './digest-sources.ts';
import type { ParseSource } from './read-outlines.ts';

export interface DocsInspection {
  lock: Lock;
  /** Whether there is a lock file. */
  locked: boolean;
  /** All pages that the configuration asks for, by path. */
  specs: PageSpec[];
  index: IndexSpec | undefined;
  /** By path: pages, the index among them, and what is recorded and not wanted any more. */
  states: PageState[];
  /** Files of the sources by path. */
  sources: ReadonlyMap<string, TreeEntry>;
  /** Digests of sources by path, as far as they had to be worked out: those whose blob is not the recorded one. */
  digests: ReadonlyMap<string, SourceDigests>;
  /** Files at the paths of pages, of the index, of the lock's records and of the lock itself. */
  existing: ReadonlyMap<string, ExistingPage>;
  notRead: NotRead[];
  /** What people should mend; no reason to stop. */
  problems: string[];
}

export interface InspectOptions {
  sources: FileTree;
  /** Where `.glossignore` is, when it is not that of the sources. */
  rules?: FileTree | undefined;
  /** What a publication goes on top of; its lock is the one that counts. */
  outputs: FileTree;
  config: Pick<GlossConfig, 'defaults' | 'docs'>;
  parseSource: ParseSource;
  /** `provider:id` of the model that would write. */
  model?: string;
  /** Write all pages, whether or not anything changed. */
  all?: boolean;
  /** Whether a file that Gloss did not write may be taken over. */
  adopt?: (path: string) => boolean;
  paths?: string[];
  /** Whether a lock with a merge conflict in it is taken for what both sides have; else it is an error. */
  joinsLock?: boolean;
}

/**
 * How all generated files stand against configuration, lock and trees, without a model. A page whose blob is the recorded
 * output is not read, a source whose blob is the recorded one is not parsed. `paths` (patterns of gitignore syntax; empty
 * means what the configuration's `defaults.paths` says) narrows what is to be done: other states are `skipped`.
 * Throws GlossError `usage` for a lock or a `.glossignore` that cannot be used.
 */
export async function inspectDocs(options: InspectOptions): Promise<DocsInspection> {
  const { outputs, config, parseSource } = options;
  // A digest of a secret's file is the digest of what the page was made of.
  const tree = redactTree(options.sources);
  const paths = options.paths?.length ? options.paths : config.defaults.paths;
  const sources = await listByPath(tree);
  const files = await listByPath(outputs);
  const rules = options.rules ?? tree;
  const rulesFiles = rules === tree ? sources : await listByPath(rules);
  const ignore = createGlossIgnore((await readText(rules, rulesFiles, GLOSS_IGNORE_FILE)) ?? '');
  const lockText = await readText(outputs, files, LOCK_FILE);
  const blobAt = (path: string) => files.get(path)?.blob;
  const lock = readLock({ text: lockText, blobOf: blobAt, joins: options.joinsLock === true });
  const { specs, index, list } = choosePages({ config, entries: [...sources.values()], paths, ignore });
  const blobOf = (path: string) => sources.get(path)?.blob;
  const toParse = listSourcesToParse({ pages: specs, lock, blobOf });
  const digests = await digestSources({ tree, paths: toParse, parseSource });
  const existing = await readExisting({ outputs, files, lock, specs, index });
  const notReadWhy = new Map(list.notRead.map(({ path, reason }) => [path, reason]));
  const { model, all, adopt } = options;
  const states = judgePages({
    pages: specs,
    lock,
    existing,
    requestDigestOf: requestDigest,
    sourceOf: (path) => lookUp(path, sources, digests),
    ignored: (path) => ignore(path) !== undefined,
    notReadWhy: (path) => notReadWhy.get(path),
    holds: list.unmatched,
    ...(index && { index }),
    ...(paths.length > 0 && { picked: createPagePicker({ paths, picked: list.pages, lock }) }),
    ...(model !== undefined && { model }),
    ...(all !== undefined && { all }),
    ...(adopt && { adopt }),
  });
  return {
    ...{ lock, locked: lockText !== undefined, specs, index, states, sources, digests, existing },
    notRead: list.notRead,
    problems: await describeProblems({ problems: list.problems, trees: [tree, outputs] }),
  };
}

/** All pages that the configuration asks for, as they are asked for: each with its way up to the index. */
function choosePages(options: {
  config: Pick<GlossConfig, 'defaults' | 'docs'>;
  entries: TreeEntry[];
  paths: string[];
  ignore: GlossIgnore;
}) {
  const { config, entries, paths, ignore } = options;
  const unread = compileList(config.defaults.ignore, 'defaults.ignore');
  const list = listPages({
    docs: config.docs,
    entries,
    ignored: (path) => ignore(path) ?? (unread.takenOut(path) ? undefined : sayMatch(unread.matched(path))),
    paths,
    isSource: (path) => languageOf(path) !== undefined,
  });
  const index = config.docs.index === false ? undefined : describeIndex({ path: config.docs.index });
  const specs = index ? list.wanted.map((spec) => ({ ...spec, up: index.path })) : list.wanted;
  return { specs, index, list };
}

async function listByPath(tree: FileTree): Promise<Map<string, TreeEntry>> {
  return new Map((await tree.list()).map((entry) => [entry.path, entry]));
}

function readLock(options: {
  text: string | undefined;
  blobOf: (path: string) => string | undefined;
  joins: boolean;
}): Lock {
  const { text, blobOf, joins } = options;
  if (text === undefined) return { version: 1, files: {} };
  return joins ? joinLock({ text, blobOf }).lock : parseLock({ text });
}

/** A file that decides what is written: to take one that cannot be read for one that is not there would undo it. */
async function readText(
  tree: FileTree,
  files: ReadonlyMap<string, TreeEntry>,
  path: string,
): Promise<string | undefined> {
  if (!files.has(path)) return undefined;
  const text = (await tree.readTexts([path])).get(path);
  if (text !== undefined) return text;
  throw new GlossError({
    code: 'usage',
    message: `${path} cannot be read as text: it is binary, too large or may not be read.`,
    remedy: 'Restore it from git, or delete it.',
  });
}

function sayMatch(pattern: string | undefined): string | undefined {
  return pattern === undefined ? undefined : `matches defaults.ignore pattern '${pattern}'`;
}

/** A source that cannot be read as text any more is not what it was. */
function lookUp(path: string, sources: ReadonlyMap<string, TreeEntry>, digests: DocsInspection['digests']) {
  const entry = sources.get(path);
  return (
    entry && {
      blob: entry.blob,
      digest: () => digests.get(path)?.digest ?? '',
      shownDigest: () => digests.get(path)?.shown ?? '',
    }
  );
}

/** Texts are needed only where people may have changed something, or the record is missing. */
async function readExisting(options: {
  outputs: FileTree;
  files: ReadonlyMap<string, TreeEntry>;
  lock: Lock;
  specs: PageSpec[];
  index: IndexSpec | undefined;
}): Promise<Map<string, ExistingPage>> {
  const { outputs, files, lock, specs, index } = options;
  const paths = new Set([
    ...specs.map(({ path }) => path),
    ...(index ? [index.path] : []),
    ...Object.keys(lock.files),
    LOCK_FILE,
  ]);
  const present = [...paths].flatMap((path) => files.get(path) ?? []);
  const changed = present.filter(({ path, blob }) => {
    const record = ownRecord(lock, path);
    return record ? record.output !== blob : path !== LOCK_FILE && !Object.hasOwn(lock.files, path);
  });
  const texts = await outputs.readTexts(changed.map(({ path }) => path));
  return new Map(
    present.map(({ path, blob }) => {
      return [path, describeExisting({ blob, text: texts.get(path) })];
    }),
  );
}

function describeExisting({ blob, text }: { blob: string; text: string | undefined }): ExistingPage {
  if (text === undefined) return { blob, text };
  const lines = text.split(/\r?\n/);
  return { blob, text: digestText(text), marked: isMarked(text), conflicted: holdsConflict(lines) };
}

/** A page is picked by its own path or by one of its sources, also by one that it has no more. */
function createPagePicker(options: { paths: string[]; picked: PageSpec[]; lock: Lock }) {
  const { paths, picked, lock } = options;
  const isPicked = new Set(picked.map(({ path }) => path));
  const picks = createPicker(paths, 'paths');
  return (path: string) =>
    isPicked.has(path) || picks(path) || Object.keys(ownRecord(lock, path)?.sources ?? {}).some(picks);
}

async function describeProblems(options: { problems: NotRead[]; trees: FileTree[] }): Promise<string[]> {
  const { problems, trees } = options;
  const notes = await Promise.all(trees.map((tree) => tree.notes?.() ?? []));
  return [...problems.map(({ path, reason }) => `${path}: ${reason}`), ...new Set(notes.flat())];
}
