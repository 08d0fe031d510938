import type { AnyEventRequest } from '@workflow/world';
import { eventName } from './normalise.ts';
import type { ListOperation, RunName, RunStatus } from './operations.ts';
import type { Random } from './random.ts';

/** What a generator leaves out because the worlds it is for cannot be compared on it. */
export interface Profile {
  /** Ids that are allowed but strange, and reads of ids that cannot be. */
  readonly strangeIds: boolean;
  /** Creating entities with ids that cannot be; only where both worlds have the same opinion on what cannot be. */
  readonly refusedIds: boolean;
  /** The same step, hook and wait ids in several runs. */
  readonly sharedIds: boolean;
  /** Several operations in one millisecond. */
  readonly ties: boolean;
  /** Readers that stay open while others write. */
  readonly liveReaders: boolean;
  /** Times a few milliseconds ahead, and times compared exactly: only where the test owns the clock. */
  readonly exactTimes: boolean;
  /** Several different events in one tick. */
  readonly fanOuts: boolean;
  /** Failing a step of a run that has ended: whether it may be one that never ran is seen differently. */
  readonly failsAfterEnd: boolean;
  /** Retries that do not say when: whether an earlier due time still holds is seen differently. */
  readonly unsetRetries: boolean;
  /** Single pages of runs and steps in ascending order. */
  readonly ascendingPages: boolean;
}

export const FULL_PROFILE: Profile = {
  strangeIds: true,
  refusedIds: true,
  sharedIds: true,
  ties: true,
  liveReaders: true,
  exactTimes: true,
  fanOuts: true,
  unsetRetries: true,
  failsAfterEnd: true,
  ascendingPages: true,
};

/** What the generator believes about one run: enough to aim at existing, missing, duplicate and ended entities. */
export interface RunModel {
  readonly name: RunName;
  readonly workflowName: string;
  readonly specVersion: number | undefined;
  /** The worlds may have its events or steps in another number or order, so that single pages say nothing. */
  uneven: boolean;
  status: RunStatus | 'missing';
  readonly steps: Map<string, 'pending' | 'running' | 'ended'>;
  readonly hooks: Map<string, { readonly token: string; live: boolean }>;
  readonly waits: Map<string, 'waiting' | 'completed'>;
  readonly streams: Map<string, { chunks: number; closed: boolean }>;
}

export interface SequenceModel {
  readonly random: Random;
  readonly profile: Profile;
  /** Unlike that of every other sequence on the same world. */
  readonly salt: string;
  /** Several operations may share a millisecond. */
  readonly ties: boolean;
  now: number;
  readonly runs: RunModel[];
  readonly tokens: readonly string[];
  /** Ids given out so far, for fresh ones. */
  issued: number;
  /** Names of events the sequence may have written, and their runs. */
  readonly events: { readonly run: RunName; readonly name: string }[];
  /** Lists of which one page was read, by the slot that keeps the cursor. */
  readonly pages: Map<string, ListOperation>;
  readonly readers: string[];
}

/** A new id that sorts after all before it. */
export function freshId(model: SequenceModel, kind: string): string {
  model.issued += 1;
  return `${kind}_${model.salt}${String(model.issued).padStart(4, '0')}`;
}

/** One of the existing ones, or nothing when there is none. */
export function pickKey<T>(random: Random, from: ReadonlyMap<string, T>): string | undefined {
  return from.size === 0 ? undefined : random.pick([...from.keys()]);
}

/** Takes note of an event for reads by id: the first of its like. */
export function noteEvent(model: SequenceModel, run: RunName, event: AnyEventRequest): void {
  if (!model.runs.some(({ name }) => name === run)) return;
  const { eventType, correlationId } = event;
  model.events.push({ run, name: eventName({ run, eventType, correlationId }, 1) });
}

export function isEnded(run: RunModel): boolean {
  return run.status === 'completed' || run.status === 'failed' || run.status === 'cancelled';
}
