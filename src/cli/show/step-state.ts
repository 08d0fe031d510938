import type { ExportedStep, RunRecord } from '../../engine/run-export.ts';
import type { Mark, View } from './view.ts';

/** What a step is at, in people's words. `dropped`: its run ended without it. */
export type StepState = 'done' | 'running' | 'interrupted' | 'queued' | 'retrying' | 'failed' | 'dropped';

/** In the order in which counts are told. */
export const STEP_STATES: readonly StepState[] = [
  'done',
  'running',
  'interrupted',
  'queued',
  'retrying',
  'failed',
  'dropped',
];

export const STEP_MARKS: Record<StepState, Mark> = {
  done: 'done',
  running: 'busy',
  interrupted: 'waiting',
  queued: 'waiting',
  retrying: 'waiting',
  failed: 'failed',
  dropped: 'off',
};

const ENDED = new Set(['completed', 'failed', 'cancelled']);

export function hasEnded({ run, request }: Pick<RunRecord, 'run' | 'request'>): boolean {
  return ENDED.has(run.status) || request?.status === 'abandoned';
}

/** @param record the run that the step is of. */
export function stepState(step: ExportedStep, record: RunRecord, view: View): StepState {
  if (step.status === 'completed') return 'done';
  if (step.status === 'failed') return 'failed';
  if (hasEnded(record) || step.status === 'cancelled') return 'dropped';
  if (step.status === 'running') return view.isWorked === false ? 'interrupted' : 'running';
  return step.attempt > 0 ? 'retrying' : 'queued';
}

/** `3 done, 1 running`; states that no step is in are left out. */
export function tellStates(states: readonly StepState[], leaveOut: readonly StepState[] = []): string {
  return STEP_STATES.filter((state) => !leaveOut.includes(state))
    .map((state) => [state, states.filter((each) => each === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count.toLocaleString('en-US')} ${state}`)
    .join(', ');
}
