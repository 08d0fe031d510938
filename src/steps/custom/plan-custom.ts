import { estimateTokens, expectTokens } from '../../content/estimate-tokens.ts';
import { TemplateError } from '../../content/templates/render-template.ts';
import { GlossError } from '../../errors.ts';
import type { PipelineDefinition, StageDefinition } from '../../pipeline-definition.ts';
import type { SourceItem } from '../../pipelines/custom/item.ts';
import { placeOutputs, type RepositoryValues } from '../../pipelines/custom/output-files.ts';
import { isPaid } from '../../pipelines/custom/stage-call.ts';
import type { PipelineRequest } from '../../request.ts';
import type { PlanSummary, RunInput } from '../../run.ts';
import { cutShards } from '../cut-shards.ts';
import type { StepContext } from '../guarded.ts';
import { type ExpectedCalls, sumExpected } from '../money.ts';
import type { Rooms } from '../rooms.ts';
import { readItems } from './read-items.ts';
import { type CustomPlan, definitionOf, loadPlan, modelOf, savePlan, saveValues } from './stored-custom.ts';
import { walkStages } from './walk-stages.ts';

/** Lists the items, places their files, and finds out which stages are known; calls no model. */
export async function planCustom({ rooms }: StepContext, input: RunInput): Promise<PlanSummary> {
  const { request, lineage } = input;
  const definition = definitionOf(request);
  const plan = await draftCustomPlan({ rooms, request });
  const stages = definition.each.map(({ name }) => name);
  return {
    planKey: savePlan({ results: rooms.results, lineage, plan }),
    stages,
    shards: cutShards({ packs: plan.pending.length, stages: Math.max(1, stages.length) }),
    overall: definition.all.map(({ name }) => name),
    ...(plan.items.length === 0 ? { nothing: describeNothing(definition, plan) } : {}),
  };
}

/** What there is to do, for the progress. */
export function countCustom(rooms: Rooms, planKey: string) {
  const { items, pending } = loadPlan({ results: rooms.results, planKey });
  const reused = items.length - pending.length;
  const told = `${items.length} item${items.length === 1 ? '' : 's'}${reused > 0 ? `, ${reused} known` : ''}`;
  return { items: items.length, reused, files: items.length, told };
}

/** Calls no model. What was read is kept in the result store, under its content. */
export async function draftCustomPlan(options: {
  rooms: Pick<Rooms, 'tree' | 'change' | 'readThread' | 'readCommits' | 'now' | 'results'>;
  request: PipelineRequest;
}): Promise<CustomPlan> {
  const { rooms, request } = options;
  const definition = definitionOf(request);
  const read = await readItems({ rooms, definition, options: request.options });
  const { maxItems } = request.options;
  const items = read.items.slice(0, maxItems);
  assertFew(items, definition);
  const left = read.items
    .slice(items.length)
    .map(({ key }) => ({ path: key, reason: `\`max-items\` is ${maxItems}` }));
  const repository = repositoryValues(request);
  const places = placeOutputs({ definition, items, repository });
  const pending: number[] = [];
  const expected: ExpectedCalls[] = [];
  for (const [index, item] of items.entries()) {
    const cost = estimateItem({ rooms, request, item, repository });
    if (cost === undefined) continue;
    pending.push(index);
    expected.push(...cost);
  }
  if (pending.length > 0) expected.push(...expectOverall({ definition, request, items: items.length }));
  return {
    items: items.map((item, index) => ({
      key: item.key,
      valuesKey: saveValues(rooms.results, item),
      ...(item.source === undefined ? {} : { source: item.source }),
      paths: places.each[index] ?? [],
    })),
    pending,
    allPaths: places.all,
    sources: read.sources,
    notRead: [...read.notRead, ...left],
    ...(read.redacted.length === 0 ? {} : { redacted: read.redacted }),
    expected: mergeExpected(expected),
    startedAt: rooms.now().toISOString(),
  };
}

/** Names of the repository in templates. */
export function repositoryValues({ target }: PipelineRequest): RepositoryValues {
  const name = target.kind === 'pull-request' ? `${target.owner}/${target.repo}` : target.repository;
  return { name, base: target.baseName, head: target.headName };
}

/** What the rest of an item's stages will take; undefined when all are known. The first call is exact, later ones a guess. */
function estimateItem(options: {
  rooms: Pick<Rooms, 'results'>;
  request: PipelineRequest;
  item: SourceItem;
  repository: RepositoryValues;
}): ExpectedCalls[] | undefined {
  const { rooms, request, item, repository } = options;
  const { each } = definitionOf(request);
  try {
    const { next, done } = walkStages({
      results: rooms.results,
      request,
      stages: each,
      values: { item: item.values, repository: { ...repository } },
    });
    if (next === undefined) return undefined;
    const tokensIn = expectTokens(estimateTokens(`${next.call.system}\n${next.call.prompt}`));
    return each
      .slice(done.length)
      .filter(isPaid)
      .map((stage) => ({ ...expectStage(stage, request), tokensIn }));
  } catch (error) {
    // Its step says so, as the failure of this one item.
    if (error instanceof TemplateError) return [];
    throw error;
  }
}

/** Tokens of a text or an object where a stage does not bound it; a picture's are counted otherwise. */
const ANSWER_TOKENS = 300;
/** Tokens of what one item gives to a stage over all. */
const NOTE_TOKENS = 150;
const OVERALL_OVERHEAD_TOKENS = 300;

function expectStage(stage: StageDefinition, request: PipelineRequest) {
  const model = stage.service === undefined ? modelOf(stage, request) : `service:${stage.service}`;
  return { model, calls: 1, tokensOut: Math.min(ANSWER_TOKENS, stage['max-output-tokens'] ?? ANSWER_TOKENS) };
}

function expectOverall(options: {
  definition: PipelineDefinition;
  request: PipelineRequest;
  items: number;
}): ExpectedCalls[] {
  const { definition, request, items } = options;
  const tokensIn = items * NOTE_TOKENS + OVERALL_OVERHEAD_TOKENS;
  return definition.all.filter(isPaid).map((stage) => ({ ...expectStage(stage, request), tokensIn }));
}

/** One entry a model, so that a plan of thousands of items stays small. */
function mergeExpected(expected: readonly ExpectedCalls[]): ExpectedCalls[] {
  const byModel = Map.groupBy(expected, ({ model }) => model);
  return [...byModel].map(([model, entries]) => {
    const { modelCalls: calls, tokensIn, tokensOut } = sumExpected(entries);
    return { model, calls, tokensIn, tokensOut };
  });
}

function assertFew(items: readonly SourceItem[], { name, maxItems }: PipelineDefinition): void {
  if (items.length <= maxItems) return;
  throw new GlossError({
    code: 'usage',
    message: `Pipeline '${name}' has ${items.length} items, and at most ${maxItems} are allowed.`,
    remedy: `Narrow its source, or raise 'max-items' in its configuration.`,
  });
}

function describeNothing({ name }: PipelineDefinition, { notRead }: CustomPlan): string {
  const first = notRead[0];
  const why =
    first === undefined ? '' : ` ${notRead.length} left out, the first: ${first.path} (${first.reason}).`;
  return `There is nothing for '${name}' to read.${why}`;
}
