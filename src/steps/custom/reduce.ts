import { estimateTokens } from '../../content/estimate-tokens.ts';
import { TemplateError } from '../../content/templates/render-template.ts';
import { cutRuns, fitsOneCall, mergeParts } from '../../pipelines/custom/parts.ts';
import { composeCall, type StageCall, type StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { Json } from '../../results/canonical-json.ts';
import type { CombineInput, CombineOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { outlineDone, readDone, readOverall, valuesOfAll } from './all-values.ts';
import { callStage } from './call-stage.ts';
import { definitionOf, isLost, loadPlan, loadStage, modelOf, stageKey } from './stored-custom.ts';

type GroupsInput = CombineInput & { groups: CombineOutcome[] };

/** What a stage over all results reads at a level: items at first, then the outcomes of groups. */
interface Reading {
  entries: Json[];
  compose(entries: readonly Json[]): StageCall;
}

/** Into how many groups the results have to be cut; 0 when one call reads them all. */
export async function countParts({ rooms }: StepContext, input: GroupsInput): Promise<number> {
  const { kind } = stageOf(input);
  if (kind !== 'text' && kind !== 'object') return 0;
  try {
    const runs = cut(read({ rooms, input }));
    // Outcomes of groups that cannot be made fewer are read together all the same.
    const isStuck = input.level > 0 && runs.length >= input.groups.length;
    return runs.length <= 1 || isStuck ? 0 : runs.length;
  } catch (error) {
    if (error instanceof TemplateError) return 0;
    throw error;
  }
}

/** One group of results → one outcome. */
export async function combineSome(
  context: StepContext,
  input: GroupsInput & { group: number },
): Promise<CombineOutcome> {
  const reading = read({ rooms: context.rooms, input });
  const entries = cut(reading)[input.group] ?? [];
  return await make(context, input, reading.compose(entries), `${input.stage}, part ${input.group + 1}`);
}

/** All results, or the outcomes of all groups → the outcome of the stage. */
export async function combineItems(context: StepContext, input: GroupsInput): Promise<CombineOutcome> {
  const lost = input.groups.find(({ fallbackReason }) => fallbackReason !== undefined)?.fallbackReason;
  const reading = read({ rooms: context.rooms, input });
  if (reading.entries.length === 0)
    return { resultKey: '', failedCalls: 0, fallbackReason: lost ?? 'nothing could be made of any item' };
  try {
    const made = await make(context, input, reading.compose(reading.entries), input.stage);
    return lost === undefined ? made : { fallbackReason: `a part of the items is missing: ${lost}`, ...made };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { resultKey: '', failedCalls: 0, fallbackReason: error.message };
  }
}

function stageOf({ request, stage }: CombineInput) {
  const found = definitionOf(request).all.find(({ name }) => name === stage);
  if (found) return found;
  throw new Error(`There is no stage '${stage}' over all results.`);
}

function read({ rooms, input }: { rooms: StepContext['rooms']; input: GroupsInput }): Reading {
  const { results } = rooms;
  const stage = stageOf(input);
  const plan = loadPlan({ results, planKey: input.planKey });
  const { done, failures } = readDone({ results, input, plan });
  const overall = readOverall(results, input.combined);
  const values = valuesOfAll({ input, failures, overall });
  const compose = (items: readonly Json[]) => composeCall({ stage, values: { ...values, items } });
  if (input.level === 0) return { entries: outlineDone(done), compose };
  const parts = input.groups.flatMap(({ resultKey }): StageOutput[] => {
    const stored = loadStage(results, resultKey);
    return stored === undefined ? [] : [stored.output];
  });
  const base = compose([]);
  return {
    entries: parts,
    compose: (entries) => mergeParts({ call: base, parts: entries as StageOutput[] }),
  };
}

function cut({ entries, compose }: Reading): Json[][] {
  if (fitsOneCall(compose(entries))) return [entries];
  const tokensOf = (some: readonly Json[]) => {
    const { system, prompt } = compose(some);
    return estimateTokens(`${system}\n${prompt}`);
  };
  return cutRuns({ entries, tokensOf });
}

async function make(
  context: StepContext,
  input: CombineInput,
  call: StageCall,
  about: string,
): Promise<CombineOutcome> {
  const key = stageKey({ call, model: modelOf(call.stage, input.request) });
  const { results } = context.rooms;
  const known = loadStage(results, key);
  if (known && !isLost(results, call.stage, known)) return { resultKey: key, failedCalls: 0 };
  const made = await callStage({ context, input, next: { call, key }, about });
  const { failedCalls, failure, fatal, waitMs } = made;
  if (waitMs !== undefined) return { resultKey: '', failedCalls, waitMs };
  if (fatal !== undefined) return { resultKey: '', failedCalls, fatal };
  if (failure !== undefined) return { resultKey: '', failedCalls, fallbackReason: failure };
  return { resultKey: key, failedCalls };
}
