import { estimateTokens } from '../../content/estimate-tokens.ts';
import { TemplateError } from '../../content/templates/render-template.ts';
import { GlossError } from '../../errors.ts';
import type { PipelineDefinition } from '../../pipeline-definition.ts';
import type { SourceItem } from '../../pipelines/custom/item.ts';
import { placeOutputs, type RepositoryValues } from '../../pipelines/custom/output-files.ts';
import { isPaid } from '../../pipelines/custom/stage-call.ts';
import type { PipelineRequest } from '../../request.ts';
import type { PlanSummary, RunInput } from '../../run.ts';
import { cutShards } from '../cut-shards.ts';
import type { StepContext } from '../guarded.ts';
import type { Rooms } from '../rooms.ts';
import { readItems } from './read-items.ts';
import { type CustomPlan, definitionOf, loadPlan, savePlan, saveValues } from './stored-custom.ts';
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
  const { items, notRead, sources } = await readItems({ rooms, definition, options: request.options });
  assertFew(items, definition);
  const repository = repositoryValues(request);
  const places = placeOutputs({ definition, items, repository });
  const pending: number[] = [];
  const estimate = { modelCalls: 0, tokensIn: 0 };
  for (const [index, item] of items.entries()) {
    const cost = estimateItem({ rooms, request, item, repository });
    if (cost === undefined) continue;
    pending.push(index);
    estimate.modelCalls += cost.modelCalls;
    estimate.tokensIn += cost.tokensIn;
  }
  if (pending.length > 0 || items.length > 0)
    estimate.modelCalls += pending.length > 0 ? definition.all.filter(isPaid).length : 0;
  return {
    items: items.map((item, index) => ({
      key: item.key,
      valuesKey: saveValues(rooms.results, item),
      ...(item.source === undefined ? {} : { source: item.source }),
      paths: places.each[index] ?? [],
    })),
    pending,
    allPaths: places.all,
    sources,
    notRead,
    estimate,
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
}): { modelCalls: number; tokensIn: number } | undefined {
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
    const left = each.slice(done.length).filter(isPaid).length;
    const tokens = estimateTokens(`${next.call.system}\n${next.call.prompt}`);
    return { modelCalls: left, tokensIn: left === 0 ? 0 : tokens * left };
  } catch (error) {
    // Its step says so, as the failure of this one item.
    if (error instanceof TemplateError) return { modelCalls: 0, tokensIn: 0 };
    throw error;
  }
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
