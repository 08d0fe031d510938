import { TemplateError } from '../../content/templates/render-template.ts';
import { cutRuns, mergeParts, tokensOfCall } from '../../pipelines/custom/parts.ts';
import { composeCall, type StageCall } from '../../pipelines/custom/stage-call.ts';
import type { Json } from '../../results/canonical-json.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { CombineInput, CombineOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { outlineDone, readDone, readOverall, valuesOfAll } from './all-values.ts';
import { callStage } from './call-stage.ts';
import { definitionOf, isLost, loadPlan, loadStage, modelOf, stageKey } from './stored-custom.ts';
import { loadCut, saveCut } from './stored-cut.ts';

type GroupsInput = CombineInput & { groups: CombineOutcome[] };

/** What a stage over all results reads at a level: items at first, then the outcomes of groups. */
interface Reading {
  entries: Json[];
  /** What names an entry: an item's number in the plan. */
  numbers: number[];
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
    if (runs.length <= 1 || isStuck) return 0;
    saveCut({ results: rooms.results, input, cut: runs });
    return runs.length;
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
  const { rooms } = context;
  try {
    const runs = loadCut({ results: rooms.results, input }) ?? cut(read({ rooms, input }));
    const { entries, compose } = read({ rooms, input, only: runs[input.group] ?? [] });
    return await make(context, input, compose(entries), `${input.stage}, part ${input.group + 1}`);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { resultKey: '', failedCalls: 0, fallbackReason: error.message };
  }
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

function read(options: {
  rooms: StepContext['rooms'];
  input: GroupsInput;
  only?: readonly number[];
}): Reading {
  const { rooms, input, only } = options;
  const { results } = rooms;
  const stage = stageOf(input);
  if (input.level > 0) return readGroups({ results, input, only });
  const plan = loadPlan({ results, planKey: input.planKey });
  const { done, failures } = readDone({ results, input, plan, only });
  const overall = readOverall(results, input.combined);
  const values = valuesOfAll({ input, failures, overall });
  return {
    entries: outlineDone(done),
    numbers: done.map(({ index }) => index),
    compose: (items) => composeCall({ stage, values: { ...values, items } }),
  };
}

function readGroups(options: {
  results: ResultStore;
  input: GroupsInput;
  only: readonly number[] | undefined;
}): Reading {
  const { results, input, only } = options;
  const parts = input.groups.flatMap((outcome, group) => {
    const stored = only?.includes(group) === false ? undefined : loadStage(results, outcome.resultKey);
    return stored === undefined ? [] : [{ group, output: stored.output }];
  });
  return {
    entries: parts.map(({ output }) => output),
    numbers: parts.map(({ group }) => group),
    compose: (some) => mergeParts({ stage: stageOf(input), parts: some }),
  };
}

/** Numbers of the entries that each group reads. */
function cut({ entries, numbers, compose }: Reading): number[][] {
  const runs = cutRuns({
    entries: entries.map((_, at) => at),
    tokensOf: (some) => tokensOfCall(compose(some.map((at) => entries[at] ?? null))),
  });
  return runs.map((run) => run.map((at) => numbers[at] ?? -1));
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
