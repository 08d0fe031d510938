import { expectTokens } from '../../content/estimate-tokens.ts';
import { packItems } from '../../content/pack-items.ts';
import { modelIdentity } from '../../models/parse-model-id.ts';
import { cutGroups } from '../../pipelines/cut-groups.ts';
import { groupAreas } from '../../pipelines/group-areas.ts';
import type { ChangePipeline, ItemContent } from '../../pipelines/pipeline.ts';
import { findChangePipeline } from '../../pipelines/registry.ts';
import { CALL_TOKENS } from '../../pipelines/select-items.ts';
import type { PipelineRequest } from '../../request.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ExpectedCalls } from '../money.ts';
import { listRedactions, redactSource } from '../redact-source.ts';
import { addContext } from '../review/add-context.ts';
import type { ChangeSource } from '../rooms.ts';
import type { RankingCall } from './ask-ranking.ts';
import { chooseItems } from './choose-items.ts';
import { readChangeFiles } from './read-change-files.ts';
import type { PackedItem, Plan, PlannedItem } from './stored-plan.ts';

/** More items than this in one call make an answer that is cut short likelier than the call is worth. */
const MAX_PACK_ITEMS = 25;
/** Tokens that a call sends beside its items (instructions, schema), and beside an item's diff; for what is expected. */
const CALL_OVERHEAD_TOKENS = 300;
const ITEM_OVERHEAD_TOKENS = 32;
const COMBINE_OVERHEAD_TOKENS = 250;
/** Tokens of an item's answer as a note for combining, and of an overview. */
const NOTE_TOKENS = 90;
const OVERVIEW_TOKENS = 400;

export interface DraftPlan {
  plan: Plan;
  /** What no earlier call has answered, packed into calls. */
  packs: PackedItem[][];
  /** All items, with what the model is shown. */
  contents: PackedItem[];
  /** Items whose answer is known. */
  reused: number;
}

/** What a plan needs of the result store; a dry run that finds no store brings only `has`. */
export type KnownResults = Pick<ResultStore, 'has'> & Partial<Pick<ResultStore, 'get' | 'put'>>;

/** Reads the changed files, makes items of them and looks up which are answered. Calls no model but by `rank`, stores nothing. */
export async function draftPlan(options: {
  request: PipelineRequest;
  source: ChangeSource;
  results: KnownResults;
  startedAt: string;
  /** Puts files in order when not all can be read, see askRanking; without it the rules do. */
  rank?: (call: RankingCall) => Promise<string[] | undefined>;
}): Promise<DraftPlan> {
  const { request, results, startedAt } = options;
  const source = redactSource(options.source);
  const pipeline = findChangePipeline(request.pipeline);
  const { files, unlisted } = await readChangeFiles({ source, results });
  const selection = pipeline.select({ files, options: request.options });
  const { model, maxItems = Number.POSITIVE_INFINITY } = request.options;
  const order = await options.rank?.({ pipeline, contents: selection.contents });
  const { chosen, left, orderPacks } = chooseItems({ contents: selection.contents, maxItems, order });
  const contents = pipeline.item.showsContext
    ? await addContext({ request, source, contents: chosen })
    : chosen;
  const items = planItems({ pipeline, contents, model });
  const known = results.has(items.map((item) => item.resultKey));
  const keyed = contents.map((content, index) => ({ ...content, resultKey: items[index]?.resultKey ?? '' }));
  const missing = keyed.filter((content) => !known.has(content.resultKey));
  const packs = orderPacks(pack({ contents: missing, packing: request.options.packing }));
  const shown = new Set(items.map(({ item }) => item.path));
  const redacted = listRedactions(files, (path) => shown.has(path));
  const groups = pipeline.hasOverview ? cutGroups(items.map(({ item }) => item.path)) : [];
  return {
    packs,
    contents: keyed,
    reused: items.length - missing.length,
    plan: {
      items,
      groups,
      notRead: [...selection.notRead, ...describeUnlisted(unlisted), ...describeLeft(left, maxItems)],
      files: selection.files + unlisted,
      ...(unlisted === 0 ? {} : { unlisted }),
      hunksTotal: selection.hunksTotal,
      ...(redacted.length === 0 ? {} : { redacted }),
      expected: expectCalls({ pipeline, model, missing, packs: packs.length, items, groups: groups.length }),
      whole: expectCalls({
        ...{ pipeline, model, items, groups: groups.length, missing: keyed },
        packs: pack({ contents: keyed, packing: request.options.packing }).length,
      }),
      startedAt,
    },
  };
}

/** What reading takes, and combining: each note goes into one call, and so does each group's overview. */
function expectCalls(options: {
  pipeline: ChangePipeline;
  model: string;
  missing: ItemContent[];
  packs: number;
  items: PlannedItem[];
  groups: number;
}): ExpectedCalls[] {
  const { pipeline, model, missing, packs, items, groups } = options;
  if (items.length === 0) return [];
  const read = expectTokens(missing.reduce((sum, { item }) => sum + item.tokens, 0));
  const later = missing.length * pipeline.laterShare;
  const combining = pipeline.hasOverview ? groups + 1 : 0;
  return [
    {
      model,
      calls: packs,
      tokensIn: read + missing.length * ITEM_OVERHEAD_TOKENS + packs * CALL_OVERHEAD_TOKENS,
      tokensOut: missing.length * pipeline.answerTokens,
    },
    {
      model,
      calls: Math.ceil(later),
      tokensIn: read * pipeline.laterShare + later * CALL_OVERHEAD_TOKENS,
      tokensOut: later * pipeline.answerTokens,
    },
    {
      model,
      calls: combining,
      tokensIn:
        combining === 0
          ? 0
          : items.length * NOTE_TOKENS + groups * OVERVIEW_TOKENS + combining * COMBINE_OVERHEAD_TOKENS,
      tokensOut: combining * OVERVIEW_TOKENS,
    },
  ];
}

function planItems(options: {
  pipeline: ChangePipeline;
  contents: ItemContent[];
  model: string;
}): PlannedItem[] {
  const { pipeline, contents, model } = options;
  const areas = groupAreas([...new Set(contents.map(({ item }) => item.path))]);
  return contents.map((content) => ({
    item: content.item,
    area: areas.get(content.item.path) ?? '',
    resultKey: resultKey({
      stage: pipeline.item.stage,
      identity: pipeline.item.identity as Json,
      model: modelIdentity(model),
      content: pipeline.item.contentOf(content) as Json,
    }),
  }));
}

function pack(options: { contents: PackedItem[]; packing: boolean }): PackedItem[][] {
  const { contents, packing } = options;
  if (!packing) return contents.map((content) => [content]);
  const byKey = new Map(contents.map((content) => [content.item.key, content]));
  const packs = packItems({
    items: contents.map(({ item }) => ({ key: item.key, tokens: item.tokens })),
    budget: CALL_TOKENS,
    maxItems: MAX_PACK_ITEMS,
  });
  return packs.map((keys) => keys.flatMap((key) => byKey.get(key) ?? []));
}

/** What is beyond `max-items`, each file once; a part of one may have been read. */
function describeLeft(left: readonly ItemContent[], maxItems: number) {
  const reason = `\`max-items\` is ${maxItems}`;
  return left.map(({ item }) => ({ path: item.key, reason }));
}

function describeUnlisted(unlisted: number) {
  if (unlisted === 0) return [];
  return [{ path: `(${unlisted} more files)`, reason: 'GitHub lists at most 3,000 files of a pull request' }];
}
