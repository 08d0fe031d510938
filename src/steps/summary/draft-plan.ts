import { packItems } from '../../content/pack-items.ts';
import { modelIdentity } from '../../models/parse-model-id.ts';
import { cutGroups } from '../../pipelines/cut-groups.ts';
import { groupAreas } from '../../pipelines/group-areas.ts';
import type { ItemContent, Pipeline } from '../../pipelines/pipeline.ts';
import { findChangePipeline } from '../../pipelines/registry.ts';
import { CALL_TOKENS } from '../../pipelines/select-items.ts';
import type { PipelineRequest } from '../../request.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ChangeSource } from '../rooms.ts';
import type { PackedItem, Plan, PlannedItem } from './stored-plan.ts';

/** More items than this in one call make an answer that is cut short likelier than the call is worth. */
const MAX_PACK_ITEMS = 25;
/** Tokens of the instructions and tags that each call sends beside its items; for the estimate. */
const CALL_OVERHEAD_TOKENS = 550;

export interface DraftPlan {
  plan: Plan;
  /** What no earlier call has answered, packed into calls. */
  packs: PackedItem[][];
  /** Items whose answer is known. */
  reused: number;
}

/** What a plan needs of the result store; a dry run that finds no store brings only `has`. */
export type KnownResults = Pick<ResultStore, 'has'> & Partial<Pick<ResultStore, 'get' | 'put'>>;

/** Reads the changed files, makes items of them and looks up which are answered. Calls no model, stores nothing. */
export async function draftPlan(options: {
  request: PipelineRequest;
  source: ChangeSource;
  results: KnownResults;
  startedAt: string;
}): Promise<DraftPlan> {
  const { request, source, results, startedAt } = options;
  const pipeline = findChangePipeline(request.pipeline);
  const { files, unlisted } = await readFiles({ source, results });
  const selection = pipeline.select({ files, options: request.options });
  const items = planItems({ pipeline, contents: selection.contents, model: request.options.model });
  const known = results.has(items.map((item) => item.resultKey));
  const missing = selection.contents
    .map((content, index) => ({ ...content, resultKey: items[index]?.resultKey ?? '' }))
    .filter((content) => !known.has(content.resultKey));
  const packs = pack({ contents: missing, packing: request.options.packing });
  const groups = cutGroups(items.map(({ item }) => item.path));
  return {
    packs,
    reused: items.length - missing.length,
    plan: {
      items,
      groups,
      notRead: [...selection.notRead, ...describeUnlisted(unlisted)],
      files: selection.files + unlisted,
      hunksTotal: selection.hunksTotal,
      estimate: {
        modelCalls: packs.length + groups.length + (items.length > 0 ? 1 : 0),
        tokensIn: missing.reduce((sum, { item }) => sum + item.tokens, packs.length * CALL_OVERHEAD_TOKENS),
      },
      startedAt,
    },
  };
}

type Files = Awaited<ReturnType<ChangeSource['readFiles']>>;

/** The files of a comparison that never changes are asked for once: each listing costs GitHub's limit. */
async function readFiles(options: { source: ChangeSource; results: KnownResults }): Promise<Files> {
  const { source, results } = options;
  if (source.identity === undefined) return source.readFiles();
  const key = resultKey({ files: source.identity });
  const known = results.get?.(key)?.value as Files | undefined;
  if (known) return known;
  const files = await source.readFiles();
  // A patch that was withheld may be given the next time.
  const whole = files.files.every((file) => file.patchMissing === undefined);
  if (whole) results.put?.({ key, kind: 'files', value: files as unknown as Json });
  return files;
}

function planItems(options: { pipeline: Pipeline; contents: ItemContent[]; model: string }): PlannedItem[] {
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

function describeUnlisted(unlisted: number) {
  if (unlisted === 0) return [];
  return [{ path: `(${unlisted} more files)`, reason: 'GitHub lists at most 3,000 files of a pull request' }];
}
