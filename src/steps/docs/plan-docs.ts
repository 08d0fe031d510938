import { estimateTokens, expectTokens } from '../../content/estimate-tokens.ts';
import { GlossError } from '../../errors.ts';
import { modelIdentity, OFFLINE_MODEL } from '../../models/parse-model-id.ts';
import { parseSource } from '../../parsers/parse-source.ts';
import { isOffline } from '../../pipelines/docs/is-offline.ts';
import type { PageContent, PageSource, PageSpec } from '../../pipelines/docs/page.ts';
import { callForPage, contentOf, pageIdentity } from '../../pipelines/docs/page-call.ts';
import type { PageState } from '../../pipelines/docs/page-state.ts';
import type { PipelineRequest } from '../../request.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { PlanSummary, RunInput } from '../../run.ts';
import { cutShards } from '../cut-shards.ts';
import type { StepContext } from '../guarded.ts';
import { openTreeRoom, type Rooms } from '../rooms.ts';
import { digestSource } from './digest-source.ts';
import { type DocsInspection, inspectDocs } from './inspect-docs.ts';
import type { ParseSource } from './read-outlines.ts';
import { type DocsPlan, loadDocsPlan, loadPage, type PlannedPage, saveDocsPlan } from './stored-docs.ts';

/** In the order in which they happen to a page. */
const STAGES = ['outline', 'page', 'check'];
/** Sources of so many pages are read at once: over the API each reading is a request. */
const BATCH = 50;
/** Tokens of a page's answer, and of the schema that goes with each call, as expected. */
const PAGE_TOKENS = 900;
const SCHEMA_TOKENS = 250;

/** Finds out which pages are to be written, reads their sources once, and looks up which prose is known. */
export async function planDocs({ rooms }: StepContext, input: RunInput): Promise<PlanSummary> {
  const { results } = rooms;
  const plan = await draftDocsPlan({ rooms, request: input.request, parse: parseSource });
  return {
    planKey: saveDocsPlan({ results, lineage: input.lineage, plan }),
    stages: STAGES,
    shards: cutShards({ packs: plan.pages.length, stages: STAGES.length }),
    overall: [],
  };
}

/** What there is to do, in words: most pages of most runs are up to date. */
export function countDocs(rooms: Rooms, planKey: string) {
  const plan = loadDocsPlan({ results: rooms.results, planKey });
  const items = plan.pages.length;
  const files = plan.states.filter(({ spec }) => spec).length;
  const reused = plan.pages.filter(({ answerKey }) => loadPage(rooms.results, answerKey)).length;
  const told = `${files} pages, ${items} of them to be written${reused > 0 ? `, ${reused} answered before` : ''}`;
  // A known answer is rendered and checked like a new one, so nothing is done yet.
  return { items, reused: 0, files, told };
}

/** Calls no model and writes nothing but what the parser found. */
export async function draftDocsPlan(options: {
  rooms: Pick<Rooms, 'tree' | 'now'> & { results: Pick<Rooms['results'], 'has'> };
  request: PipelineRequest;
  parse: ParseSource;
}): Promise<DocsPlan> {
  const { rooms, request, parse } = options;
  const { sources, outputs, rules } = openTreeRoom(rooms);
  const { docs, model, paths, ignore } = request.options;
  if (!docs) throw new GlossError({ code: 'internal', message: 'The request says nothing about pages.' });
  const found = await inspectDocs({
    sources,
    outputs,
    rules,
    config: { defaults: { paths: [], ignore }, docs },
    parseSource: parse,
    paths,
    model,
    all: docs.all,
    adopt: () => docs.adopt,
    joinsLock: true,
  });
  const due = found.states.flatMap(({ spec, regenerate }) => (spec && regenerate ? [spec] : []));
  const drafts: { page: PlannedPage; tokensIn: number }[] = [];
  let texts = new Map<string, string>();
  for (const [index, spec] of due.entries()) {
    if (index % BATCH === 0) {
      const batch = due.slice(index, index + BATCH).flatMap(({ sources: listed }) => listed);
      texts = await sources.readTexts([...new Set(batch)]);
    }
    const read = await readSources({ spec, found, texts, parse, extracted: isOffline(model) });
    const content = { spec, sources: read };
    const answerKey = resultKey({
      stage: 'page',
      identity: pageIdentity() as unknown as Json,
      model: modelIdentity(model),
      content: contentOf(content) as unknown as Json,
    });
    drafts.push({
      page: { spec, answerKey, sources: read.map(({ path, blob, digest }) => ({ path, blob, digest })) },
      tokensIn: isOffline(model) ? 0 : expectPrompt(content),
    });
  }
  const known = rooms.results.has(drafts.map(({ page }) => page.answerKey));
  const isIdle = findIdle(found.states, model);
  const wanted = drafts.filter(({ page }) => known.has(page.answerKey) || !isIdle(page.spec.path));
  const { maxItems = wanted.length } = request.options;
  const kept = wanted.slice(0, maxItems);
  const pages = kept.map(({ page }) => page);
  const unknown = kept.filter(({ page }) => !known.has(page.answerKey));
  const redacted = sources.placesIn(pages.flatMap((page) => page.sources.map(({ path }) => path)));
  return {
    pages,
    states: found.states,
    ...(found.index === undefined ? {} : { index: { path: found.index.path } }),
    notRead: found.notRead,
    ...(redacted.length === 0 ? {} : { redacted }),
    problems: [...found.problems, ...describeLeft({ wanted: wanted.length, kept: kept.length })],
    expected: [
      {
        model,
        calls: unknown.length,
        tokensIn: unknown.reduce((sum, draft) => sum + draft.tokensIn, 0),
        tokensOut: unknown.length * PAGE_TOKENS,
      },
    ],
    startedAt: rooms.now().toISOString(),
  };
}

function describeLeft({ wanted, kept }: { wanted: number; kept: number }): string[] {
  if (wanted === kept) return [];
  const left = wanted - kept;
  return [`${left === 1 ? '1 more page is' : `${left} more pages are`} due, and \`max-items\` is ${kept}.`];
}

/** What the call for a page sends: it is composed as it will be. */
function expectPrompt(content: PageContent): number {
  const { system, prompt } = callForPage(content);
  return expectTokens(estimateTokens(`${system}\n${prompt}`)) + SCHEMA_TOKENS;
}

/**
 * Pages without a record are Gloss's again when they are what would be written. A model never writes the same twice, so
 * there is no sense in paying for it, each time, unless they are to be taken over as they are.
 */
function findIdle(states: readonly PageState[], model: string): (path: string) => boolean {
  if (model === OFFLINE_MODEL) return () => false;
  const idle = states.filter(({ reasons }) => {
    const has = (wanted: string) => reasons.some(({ kind }) => kind === wanted);
    return has('unrecorded') && !has('adopted');
  });
  const paths = new Set(idle.map(({ path }) => path));
  return (path) => paths.has(path);
}

/** A source that cannot be read as text has no digest: its page fails when it is to be written. */
async function readSources(options: {
  spec: PageSpec;
  found: DocsInspection;
  texts: ReadonlyMap<string, string>;
  parse: ParseSource;
  /** No model reads the code. */
  extracted: boolean;
}): Promise<PageSource[]> {
  const { spec, found, texts, parse, extracted } = options;
  return await Promise.all(
    spec.sources.map(async (path) => {
      const text = texts.get(path) ?? '';
      const outline = texts.has(path) ? await parse({ path, text }) : undefined;
      const blob = found.sources.get(path)?.blob ?? '';
      const digest = texts.has(path) ? digestSource({ text, outline, extracted }) : '';
      return { path, blob, digest, text, ...(outline === undefined ? {} : { outline }) };
    }),
  );
}
