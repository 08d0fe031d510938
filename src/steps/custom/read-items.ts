import type { FileTree } from '../../content/file-tree.ts';
import { createGlossIgnore, GLOSS_IGNORE_FILE } from '../../content/gloss-ignore.ts';
import { compileList } from '../../content/ignore-rules.ts';
import { hidePlaces } from '../../content/picture-references.ts';
import { LOCK_FILE } from '../../content/provenance/lock.ts';
import { redactThread } from '../../content/redact/redact-thread.ts';
import { GlossError } from '../../errors.ts';
import type { PipelineDefinition } from '../../pipeline-definition.ts';
import type { ItemSelection } from '../../pipelines/custom/item.ts';
import { itemsOfPrompts, itemsOfRows } from '../../pipelines/custom/items-of-rows.ts';
import {
  itemsOfChange,
  itemsOfCommits,
  itemsOfFiles,
  itemsOfThread,
  type SourceCommit,
  type SourceText,
} from '../../pipelines/custom/items-of-texts.ts';
import { MAX_TABLE_BYTES, readTable } from '../../pipelines/custom/read-table.ts';
import { readThread } from '../../pipelines/custom/read-thread.ts';
import { createPicker } from '../../pipelines/docs/select-sources.ts';
import type { RequestOptions } from '../../request.ts';
import type { Redaction } from '../../result.ts';
import { listRedactions } from '../redact-source.ts';
import { openChangeRoom, openTreeRoom, type Rooms } from '../rooms.ts';

/** A larger text is no item: no model reads it, and `chunk` makes parts of what is below it. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Files that are read at once: over the API each reading is a request. */
const BATCH = 50;

export interface ReadItems extends ItemSelection {
  /** Files that all items come from. */
  sources: { path: string; blob: string }[];
  /** What was taken out of them: they hold no secret. */
  redacted: Redaction[];
}

interface Call {
  rooms: Pick<Rooms, 'tree' | 'change' | 'readThread' | 'readCommits'>;
  definition: PipelineDefinition;
  options: RequestOptions;
}

/** Reads the items of a pipeline from wherever its source says. @throws GlossError `usage` for a source that cannot be read. */
export async function readItems(call: Call): Promise<ReadItems> {
  const { rooms, definition, options } = call;
  const { source } = definition;
  const nothing = { notRead: [], sources: [], redacted: [] };
  if (source.files !== undefined) return await readFiles(call, source.files);
  if (source.table !== undefined) return await readRows(call, source.table);
  if (source.prompts !== undefined) return { ...nothing, items: itemsOfPrompts(source) };
  if (source.thread !== undefined) return await readConversation(call, source.thread);
  if (source.commits !== undefined) {
    const commits = await demand(rooms.readCommits, definition, 'commits')(source.commits);
    return { ...nothing, ...redactCommits(commits) };
  }
  const { files } = await openChangeRoom(rooms as Rooms).source.readFiles();
  const patterns = source['pull-request'] ?? [];
  const picks = patterns.length === 0 ? () => true : createPicker(patterns, 'source.pull-request');
  const selection = itemsOfChange({ files: files.filter(({ path }) => picks(path)), options });
  const shown = new Set(selection.items.map(({ values }) => values.path));
  return { sources: [], redacted: listRedactions(files, (path) => shown.has(path)), ...selection };
}

/** Names in a commit are of people and machines; what they wrote is its subject and its body. */
function redactCommits(commits: readonly SourceCommit[]): Pick<ReadItems, 'items' | 'redacted'> {
  const read = commits.map((commit) => {
    const { thread, redacted } = redactThread({
      title: commit.subject,
      messages: [{ author: '', date: '', text: commit.body }],
    });
    const path = `commit ${commit.sha.slice(0, 12)}`;
    return {
      commit: { ...commit, subject: thread.title, body: thread.messages[0]?.text ?? '' },
      redacted: redacted.map((place) => ({ ...place, path })),
    };
  });
  return {
    items: itemsOfCommits(read.map(({ commit }) => commit)),
    redacted: read.flatMap(({ redacted }) => redacted),
  };
}

async function readFiles({ rooms, definition, options }: Call, patterns: string[]): Promise<ReadItems> {
  const { sources: tree, rules = tree } = openTreeRoom(rooms);
  const ignored = createGlossIgnore(
    (await rules.readTexts([GLOSS_IGNORE_FILE])).get(GLOSS_IGNORE_FILE) ?? '',
  );
  const picks = createPicker(patterns, 'source.files');
  const inPaths = options.paths.length === 0 ? () => true : createPicker(options.paths, 'paths');
  const left = compileList(options.ignore, 'ignore');
  const notRead: ReadItems['notRead'] = [];
  const chosen = (await tree.list()).filter(({ path, size }) => {
    if (!picks(path) || !inPaths(path) || path === LOCK_FILE) return false;
    const pattern = left.takenOut(path) ? undefined : left.matched(path);
    const reason =
      ignored(path) ??
      (pattern === undefined ? undefined : `matches ignore pattern '${pattern}'`) ??
      (size > MAX_FILE_BYTES ? `larger than ${MAX_FILE_BYTES / 2 ** 20} MiB` : undefined) ??
      (size === 0 ? 'empty file' : undefined);
    if (reason !== undefined) notRead.push({ path, reason });
    return reason === undefined;
  });
  const files: SourceText[] = [];
  for (let start = 0; start < chosen.length; start += BATCH) {
    const batch = chosen.slice(start, start + BATCH);
    const texts = await tree.readTexts(batch.map(({ path }) => path));
    for (const { path, blob } of batch) {
      const text = texts.get(path);
      if (text === undefined) notRead.push({ path, reason: 'not text' });
      else files.push({ path, blob, text });
    }
  }
  const names = new Set(definition.publish.each.flatMap(({ reference }) => reference ?? []));
  // What a page shows of an earlier run must not make another picture.
  const read =
    names.size === 0 ? files : files.map((file) => ({ ...file, text: hidePlaces({ ...file, names }) }));
  return {
    items: itemsOfFiles({ files: read, source: definition.source }),
    redacted: tree.placesIn(files.map(({ path }) => path)),
    ...{ notRead, sources: [] },
  };
}

async function readRows({ rooms, definition }: Call, path: string): Promise<ReadItems> {
  const tree = openTreeRoom(rooms).sources;
  const { text, blob } = await readOne(tree, path, 'table');
  const rows = readTable({ path, text });
  const items = itemsOfRows({ rows, source: definition.source, where: `'${path}'` });
  return { items, notRead: [], sources: [{ path, blob }], redacted: tree.placesIn([path]) };
}

async function readConversation({ rooms, definition }: Call, thread: true | string): Promise<ReadItems> {
  const { source } = definition;
  if (thread === true) {
    const read = await demand(rooms.readThread, definition, 'a conversation')();
    const { thread: shown, redacted } = redactThread(read);
    return { items: itemsOfThread({ thread: shown, source }), notRead: [], sources: [], redacted };
  }
  const tree = openTreeRoom(rooms).sources;
  const { text, blob } = await readOne(tree, thread, 'conversation');
  const items = itemsOfThread({ thread: readThread({ path: thread, text }), source });
  return { items, notRead: [], sources: [{ path: thread, blob }], redacted: tree.placesIn([thread]) };
}

async function readOne(tree: FileTree, path: string, what: string): Promise<{ text: string; blob: string }> {
  const entry = (await tree.list()).find((found) => found.path === path);
  const fail = (rule: string) =>
    new GlossError({
      code: 'usage',
      message: `The ${what} '${path}' ${rule}.`,
      remedy: 'Name a file that is committed.',
    });
  if (!entry) throw fail('is not in the repository');
  if (entry.size > MAX_TABLE_BYTES) throw fail(`is larger than ${MAX_TABLE_BYTES / 2 ** 20} MiB`);
  const text = (await tree.readTexts([path])).get(path);
  if (text === undefined) throw fail('is not text');
  return { text, blob: entry.blob };
}

function demand<T>(room: T | undefined, { name }: PipelineDefinition, what: string): T {
  if (room) return room;
  throw new GlossError({
    code: 'usage',
    message: `'${name}' reads ${what}, and there ${what === 'commits' ? 'are none' : 'is none'} here.`,
    remedy:
      what === 'commits'
        ? 'Run it on a range of commits.'
        : 'Run it on an issue or pull request, or name an exported one: --thread FILE.',
  });
}
