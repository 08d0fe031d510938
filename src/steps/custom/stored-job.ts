import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';

/** Work that a service does for a stage of this line of runs. */
export interface StoredJob {
  jobId: string;
  /** Milliseconds since the epoch. */
  submittedAt: number;
  /** From 1: how often the work was handed over. */
  attempt: number;
  /** Questions in a row that gave no answer. */
  faults: number;
}

/** Which work it is: equal stages of a run share it, and so does the run that takes this one up. */
export interface JobName {
  lineage: string;
  /** Key of the stage's outcome in the result store. */
  stageKey: string;
}

/** What the work is called towards the service: the same over retries and killed processes, another for each attempt. */
export function jobId({ lineage, stageKey }: JobName, attempt: number): string {
  return resultKey({ kind: 'job-id', lineage, stageKey, attempt });
}

export function loadJob(results: ResultStore, name: JobName): StoredJob | undefined {
  return results.get(recordKey(name))?.value as unknown as StoredJob | undefined;
}

export function saveJob(results: ResultStore, name: JobName, job: StoredJob): void {
  results.put({ key: recordKey(name), kind: 'job', value: job as unknown as Json });
}

function recordKey({ lineage, stageKey }: JobName): string {
  return resultKey({ kind: 'job', lineage, stageKey });
}
