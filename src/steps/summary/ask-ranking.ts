import { expectTokens } from '../../content/estimate-tokens.ts';
import { ModelError } from '../../models/model-error.ts';
import { modelIdentity } from '../../models/parse-model-id.ts';
import type { ChangePipeline, ItemContent } from '../../pipelines/pipeline.ts';
import { RANKING, rankCall, readRanking } from '../../pipelines/rank-call.ts';
import { CALL_TOKENS } from '../../pipelines/select-items.ts';
import type { PipelineRequest } from '../../request.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import { priceExpected } from '../money.ts';
import type { Rooms } from '../rooms.ts';

/** What is known when the items of a change are to be put in order. */
export interface RankingCall {
  pipeline: ChangePipeline;
  contents: readonly ItemContent[];
}

/**
 * Puts the files of a change in order by the light model, where there is one and not everything can be read: `max-items` is less
 * than there is, or the budget less than all would cost. A call that fails costs the order only: the rules have one.
 *
 * @returns paths, the most important first; undefined where the rules decide.
 * @throws whatever is no fault of a call.
 */
export async function askRanking(
  { rooms, request }: { rooms: Rooms; request: PipelineRequest },
  { pipeline, contents }: RankingCall,
): Promise<string[] | undefined> {
  const { lightModel, maxItems = Number.POSITIVE_INFINITY, model } = request.options;
  if (lightModel === undefined || lightModel.startsWith('offline:') || contents.length < 2) return undefined;
  if (contents.length <= maxItems && hasMoneyForAll({ rooms, pipeline, contents, model })) return undefined;
  const { call, paths } = rankCall(contents);
  const identity = { stage: 'rank', model: modelIdentity(lightModel), identity: RANKING as unknown as Json };
  const key = resultKey({ ...identity, prompt: call.prompt });
  const known = rooms.results.get(key)?.value as string[] | undefined;
  if (known) return known;
  try {
    const { value, usage } = await rooms.models.generateObject({ model: lightModel, ...call });
    const order = readRanking(value, paths);
    rooms.results.put({ key, kind: 'rank', value: order, usage });
    return order;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return undefined;
  }
}

/** Roughly, and as if nothing were known yet. */
function hasMoneyForAll(options: {
  rooms: Rooms;
  pipeline: ChangePipeline;
  contents: readonly ItemContent[];
  model: string;
}): boolean {
  const { rooms, pipeline, contents, model } = options;
  const { money } = rooms;
  if (money?.budgetUsd === undefined) return true;
  const tokensIn = expectTokens(contents.reduce((sum, { item }) => sum + item.tokens, 0));
  const tokensOut = contents.length * pipeline.answerTokens;
  const all = { model, calls: Math.ceil(tokensIn / CALL_TOKENS), tokensIn, tokensOut };
  const price = priceExpected({ expected: [all], priceOf: money.priceOf });
  return price === null || price.costUsd <= money.budgetUsd - money.spent().usd;
}
