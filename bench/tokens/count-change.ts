import { z } from 'zod';
import { readChangedFiles } from '../../src/git/read-changed-files.ts';
import type { ItemContent, ModelCall } from '../../src/pipelines/pipeline.ts';
import { summary } from '../../src/pipelines/summary.ts';
import type { PipelineRequest } from '../../src/request.ts';
import { type DraftPlan, draftPlan } from '../../src/steps/summary/draft-plan.ts';
import { countTokens } from '../../test/support/count-tokens.ts';
import { combineCalls } from './combine-calls.ts';
import { countReview, type ReviewTokens } from './count-review.ts';
import type { MergedChange } from './list-pull-requests.ts';

/** Input tokens (o200k) and calls of one change under each way to ask, all over the same items. */
export interface ChangeTokens {
  items: number;
  hunks: number;
  /** As planned: small items share a call. */
  planned: Cost;
  /** One call with everything: no way to ask costs less. */
  bound: Cost;
  /** One call for each item. */
  perItem: Cost;
  /** The first look of `review`, which shows more. */
  review: ReviewTokens;
  /** Everything a run sends: planned item calls, combining calls, and the answer's schema with each. */
  whole: Cost;
}

interface Cost {
  calls: number;
  tokens: number;
}

/** Plans a run of `summary` over the change, and counts what its item calls would send. No call is made. */
export async function countChange(options: {
  directory: string;
  change: MergedChange;
}): Promise<ChangeTokens> {
  const { directory, change } = options;
  const files = await readChangedFiles({ directory, ...change });
  const request: PipelineRequest = {
    pipeline: 'summary',
    target: { kind: 'range', repository: 'bench', ...change, baseName: '', headName: '' },
    options: { model: 'openai:mock', paths: [], ignore: [], packing: true },
  };
  const plan = (packing: boolean) =>
    draftPlan({
      request: { ...request, options: { ...request.options, packing } },
      source: { readFiles: async () => ({ files, unlisted: 0 }) },
      results: { has: () => new Set() },
      startedAt: '',
    });
  const packed = await plan(true);
  const alone = await plan(false);
  assertSameHunks(packed.packs, alone.packs);
  const all = alone.packs.flat();
  return {
    items: all.length,
    hunks: countHunks(all),
    planned: await costOf(packed.packs),
    bound: await costOf(all.length === 0 ? [] : [all]),
    perItem: await costOf(alone.packs),
    review: await countReview({ directory, change, files }),
    whole: await costOfAll(packed),
  };
}

async function costOf(packs: ItemContent[][]): Promise<Cost> {
  let tokens = 0;
  for (const pack of packs) tokens += await countCall(summary.item.call(pack));
  return { calls: packs.length, tokens };
}

async function costOfAll({ packs, plan }: DraftPlan): Promise<Cost> {
  const calls: ModelCall<unknown>[] = [
    ...packs.map((pack) => summary.item.call(pack)),
    ...combineCalls(plan),
  ];
  let tokens = 0;
  for (const call of calls) {
    tokens += await countCall(call);
    tokens += await countTokens(JSON.stringify(z.toJSONSchema(call.schema)));
  }
  return { calls: calls.length, tokens };
}

async function countCall({ system, prompt }: ModelCall<unknown>): Promise<number> {
  return (await countTokens(system)) + (await countTokens(prompt));
}

/** Reading less would look cheaper. */
function assertSameHunks(...ways: ItemContent[][][]): void {
  const counts = ways.map((packs) => countHunks(packs.flat()));
  if (new Set(counts).size > 1) throw new Error(`The ways to ask read ${counts.join(' and ')} hunks.`);
}

function countHunks(contents: ItemContent[]): number {
  return contents.reduce((total, { item }) => total + item.hunks, 0);
}
