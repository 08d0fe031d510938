import type { ChangedFile } from '../../src/content/changed-file.ts';
import type { ItemContent } from '../../src/pipelines/pipeline.ts';
import { review } from '../../src/pipelines/review/review.ts';
import { countTokens } from '../../test/support/count-tokens.ts';
import { draftReview } from '../review/draft-review.ts';
import type { MergedChange } from './list-pull-requests.ts';

/** What others send of a change, at most, in tokens: the rest is cut off. */
export const CLIP_TOKENS = 32_000;

/** The first look of `review` at one change: input tokens (o200k) and calls under each way to ask, over the same hunks. */
export interface ReviewTokens {
  planned: Cost;
  bound: Cost;
  perItem: Cost;
  hunks: number;
  /** Hunks that stand whole in the one call with everything, were it cut at CLIP_TOKENS. */
  clipped: number;
}

interface Cost {
  calls: number;
  tokens: number;
}

/** Plans a review with all that goes beside the diffs, and counts what its first calls would send. No call is made. */
export async function countReview(options: {
  directory: string;
  change: MergedChange;
  files: ChangedFile[];
}): Promise<ReviewTokens> {
  const { packs, contents: all } = await draftReview(options);
  const hunks = countHunks(all);
  if (countHunks(packs.flat()) !== hunks) throw new Error('The ways to ask read other hunks.');
  return {
    planned: await costOf(packs),
    bound: await costOf(all.length === 0 ? [] : [all]),
    perItem: await costOf(all.map((content) => [content])),
    hunks,
    clipped: await countClipped(all),
  };
}

async function costOf(packs: ItemContent[][]): Promise<Cost> {
  let tokens = 0;
  for (const pack of packs) {
    const { system, prompt } = review.item.call(pack);
    tokens += (await countTokens(system)) + (await countTokens(prompt));
  }
  return { calls: packs.length, tokens };
}

const countHunks = (contents: ItemContent[]): number =>
  contents.reduce((total, { item }) => total + item.hunks, 0);

async function countClipped(all: ItemContent[]): Promise<number> {
  if (all.length === 0) return 0;
  const { system, prompt } = review.item.call(all);
  let tokens = await countTokens(system);
  let whole = 0;
  // A hunk is whole when the next one, or whatever stands behind it, begins before the cut.
  for (const piece of prompt.split(/^(?=@@)/m)) {
    tokens += await countTokens(piece);
    if (piece.startsWith('@@') && tokens <= CLIP_TOKENS) whole += 1;
    if (tokens > CLIP_TOKENS) break;
  }
  return whole;
}
