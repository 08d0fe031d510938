import type { GlossConfig } from '../../config/config-schema.ts';
import type { FileTree } from '../../content/file-tree.ts';
import { redactTree } from '../../content/redact/redact-tree.ts';
import {
  compareOutlines,
  type OutlinedText,
  type SymbolChange,
} from '../../content/symbols/compare-outlines.ts';
import { parseSource } from '../../parsers/parse-source.ts';
import { describeReason, type PageState } from '../../pipelines/docs/page-state.ts';
import type { StaleOutcome, StalePage } from '../../pipelines/docs/render-stale-comment.ts';
import { type DocsInspection, inspectDocs } from './inspect-docs.ts';

type SourceChange = StalePage['sources'][number];

/**
 * What a change means for the pages: those that are stale at the head and were not at the base, with the symbols that
 * differ. No model is called, nothing is written.
 */
export async function findStalePages(options: {
  base: FileTree;
  head: FileTree;
  /** Where `.glossignore` is read: a change must not take pages out of its own check. */
  rules: FileTree;
  /** Of the base. */
  config: Pick<GlossConfig, 'defaults' | 'docs'>;
  paths: string[];
  ignore: string[];
}): Promise<StaleOutcome> {
  const { base, head, rules, paths, ignore } = options;
  const { defaults, docs } = options.config;
  const config = { docs, defaults: { ...defaults, ignore: [...defaults.ignore, ...ignore] } };
  const inspect = (tree: FileTree) =>
    inspectDocs({ sources: tree, outputs: tree, rules, config, parseSource, paths });
  const after = await inspect(head);
  const before = await inspect(base);
  // Without a lock nobody has asked for pages yet, unless it was just taken away.
  if (!after.locked) return before.locked ? { ...NOTHING, lockRemoved: true } : NOTHING;
  const wasStale = new Set(before.states.filter(isStale).map(({ path }) => path));
  const shown = after.states.filter(({ skipped, role }) => !skipped && role === 'page');
  const stale = shown.filter((state) => isStale(state) && !wasStale.has(state.path));
  const wasMissing = new Set(before.states.filter(isMissing).map(({ path }) => path));
  const wasOrphaned = new Set(before.states.filter(isOrphaned).map(({ path }) => path));
  return {
    stale: await describePages({ stale, before, base, head }),
    added: shown.filter((state) => isMissing(state) && !wasMissing.has(state.path)).map(({ path }) => path),
    orphaned: shown
      .filter((state) => isOrphaned(state) && !wasOrphaned.has(state.path))
      .map(({ path }) => path),
    current: shown.filter(({ state }) => state === 'current').length,
    staleBefore: shown.filter((state) => isStale(state) && wasStale.has(state.path)).length,
  };
}

const NOTHING: StaleOutcome = { stale: [], added: [], orphaned: [], current: 0, staleBefore: 0 };
const isStale = ({ state }: PageState) => state === 'stale';
const isMissing = ({ state }: PageState) => state === 'missing';
const isOrphaned = ({ state }: PageState) => state === 'orphaned';

async function describePages(options: {
  stale: PageState[];
  before: DocsInspection;
  base: FileTree;
  head: FileTree;
}): Promise<StalePage[]> {
  const { stale, base, head } = options;
  const compare = createComparer({ base, head });
  return await Promise.all(
    stale.map(async ({ path, reasons, edited }): Promise<StalePage> => {
      const sources: SourceChange[] = [];
      const others: string[] = [];
      for (const reason of reasons) {
        if (reason.kind === 'source-added') sources.push({ path: reason.path, kind: 'added', symbols: [] });
        else if (reason.kind === 'source-removed')
          sources.push({ path: reason.path, kind: 'removed', symbols: [] });
        else if (reason.kind === 'source-changed')
          sources.push({ path: reason.path, kind: 'changed', symbols: await compare(reason.path) });
        else if (reason.kind !== 'edited') others.push(describeReason(reason));
      }
      return { path, sources, reasons: others, edited };
    }),
  );
}

/** Each source is compared once, however many pages it is on. */
function createComparer({ base, head }: { base: FileTree; head: FileTree }) {
  const known = new Map<string, Promise<SymbolChange[]>>();
  return (path: string) => {
    const found = known.get(path) ?? compare(path);
    known.set(path, found);
    return found;
  };

  async function compare(path: string): Promise<SymbolChange[]> {
    const [before, after] = await Promise.all([outline(base, path), outline(head, path)]);
    // Without a grammar on both sides the file as a whole is what changed.
    return before && after ? compareOutlines({ before, after }) : [];
  }
}

async function outline(tree: FileTree, path: string): Promise<OutlinedText | undefined> {
  const text = (await redactTree(tree).readTexts([path])).get(path);
  const found = text === undefined ? undefined : await parseSource({ path, text });
  return text === undefined || !found ? undefined : { text, outline: found };
}
