import type { PipelineRequest } from './request.ts';
import type { Publication, RunStatus } from './result.ts';

/**
 * What the parent run is started with. `lineage` names the request's line of runs: when a run has to be
 * started anew (other code, a damaged log) the new run keeps it, so what the line already paid for is known.
 */
export interface RunInput {
  lineage: string;
  request: PipelineRequest;
}

/**
 * What is stored with a step or a child run. The request is stored once, with the run, and its door brings it back: with
 * its prompts and schemas in each of thousands of steps it would outgrow everything else.
 */
export type StepInput<Input extends RunInput> = Omit<Input, 'request'>;

/** A child run: which packs of the stored plan it works on. */
export interface ShardInput extends RunInput {
  planKey: string;
  /** What is done to each pack, in order. */
  stages: string[];
  shard: number;
  packs: number[];
}

/** The plan as workflows see it: names of stored things and counts, never contents. */
export interface PlanSummary {
  planKey: string;
  /** Names of the stages that each pack goes through, in order. */
  stages: string[];
  shards: number[][];
  /** Names of the stages over all results, in order. */
  overall: string[];
  /** Set when there is nothing to do; the sentence says why. */
  nothing?: string;
}

export interface ItemFailure {
  key: string;
  reason: string;
  /** Nothing went wrong: it was not asked, since there is no money for it in this run. */
  skipped?: true;
}

/** One pack of the stored plan. */
export interface PackInput extends RunInput {
  planKey: string;
  shard: number;
  pack: number;
}

/** One stage of one pack. */
export interface StageInput extends PackInput {
  stage: string;
}

/** What one pack's step did. Answers are in the result store, under each item's own key. */
export interface PackOutcome {
  failures: ItemFailure[];
  /** Calls that were made and gave no stored answer. */
  failedCalls: number;
  /** The other items of the pack go on to the next stage. */
  goesOn?: true;
  /** Set when no further call can succeed in this run (key refused, unknown model): the sentence for people. */
  fatal?: string;
  /** The work goes on elsewhere: the stage is to be looked at again after so many milliseconds. */
  waitMs?: number;
}

export interface ShardOutcome extends PackOutcome {
  shard: number;
}

/** What was made before a publication, or a stage over all answers: what failed is left out. */
export interface ResultsInput extends RunInput {
  planKey: string;
  failures: ItemFailure[];
}

/**
 * A stage over all answers. What is too large for one call is combined in groups, the groups' outcomes as the answers of
 * the next level, until one call can read all.
 */
export interface CombineInput extends ResultsInput {
  stage: string;
  /** What the earlier stages over all answers gave. */
  combined: Record<string, CombineOutcome>;
  /** From 0: how often groups were combined already. */
  level: number;
}

/** What somebody said about a run that waits. The first word that names the right bytes counts. */
export interface Decision {
  kind: 'approved' | 'rejected' | 'expired';
  /** Of the preview that was decided about. */
  digest: string;
  /** Login of whoever decided. */
  actor?: string;
  reason?: string;
}

/** What a run waits with: the name of the bytes that would be published, and of the hook. */
export interface PreviewOutcome {
  digest: string;
  token: string;
}

export interface PublishInput extends ResultsInput {
  /** What each stage over all results gave, by its name. */
  combined: Record<string, CombineOutcome>;
  /** Keys of the groups' outcomes that went into it; empty when one call read all answers. */
  groupKeys: string[];
  failedCalls: number;
  /** Set where people had to be asked: what they approved is all that may be published. */
  approved?: Decision;
}

/** A publication that people did not want. */
export interface DeclineInput extends PublishInput {
  decision: Decision;
}

/** The combined overview: a key into the result store, or the reason why the model could not give one. */
export interface CombineOutcome {
  resultKey: string;
  failedCalls: number;
  fallbackReason?: string;
  fatal?: string;
  /** As in PackOutcome. */
  waitMs?: number;
}

/** How the whole run ended; the report is on disk. */
export interface RunOutcome {
  status: RunStatus;
  publications: Publication[];
  reportPath?: string;
  error?: string;
}
