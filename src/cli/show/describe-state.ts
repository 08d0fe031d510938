import type { RunRecord } from '../../engine/run-export.ts';
import { formatClock, formatDistance } from './format-time.ts';
import { hasEnded, stepState } from './step-state.ts';
import type { Mark, View } from './view.ts';

export interface StateText {
  mark: Mark;
  words: string;
}

/** What a pipeline says of its own run: one that completed may have been able to do only a part. */
const OUTCOMES: Record<string, StateText> = {
  partial: { mark: 'partial', words: 'completed in part' },
  failed: { mark: 'failed', words: 'failed' },
  skipped: { mark: 'done', words: 'completed: nothing to do' },
  waiting: { mark: 'waiting', words: 'waiting' },
};

/** What a run is at, in people's words. */
export function describeState(record: RunRecord, view: View): StateText {
  const { run, request } = record;
  if (request?.status === 'abandoned') return { mark: 'off', words: 'given up, and started anew' };
  if (run.status === 'completed')
    return OUTCOMES[outcomeOf(record).status ?? ''] ?? { mark: 'done', words: 'completed' };
  if (run.status === 'failed') return { mark: 'failed', words: 'failed' };
  if (run.status === 'cancelled') return { mark: 'off', words: 'cancelled' };
  return describeUnfinished(record, view);
}

/** The outcome in the form that pipelines return (`RunOutcome`), as far as it is one. */
export function outcomeOf({ run }: RunRecord): { status?: string; error?: string } {
  const { status, error } = (run.output ?? {}) as { status?: unknown; error?: unknown };
  return {
    ...(typeof status === 'string' ? { status } : {}),
    ...(typeof error === 'string' ? { error } : {}),
  };
}

function describeUnfinished(record: RunRecord, view: View): StateText {
  const states = new Set(record.steps.map((step) => stepState(step, record, view)));
  const wake = nextWake(record);
  if (states.has('interrupted') || (view.isWorked === false && states.has('queued'))) return INTERRUPTED;
  if (states.has('running') || states.has('queued')) return RUNNING;
  if (wake !== undefined && wake.at > view.now) {
    return { mark: 'waiting', words: `${wake.words} ${tellWhen(wake.at, view)}` };
  }
  if (view.isWorked === false && (wake !== undefined || record.hooks.length === 0)) return INTERRUPTED;
  return record.hooks.length > 0 ? { mark: 'waiting', words: 'waiting for a hook' } : RUNNING;
}

const INTERRUPTED: StateText = { mark: 'waiting', words: 'interrupted' };
const RUNNING: StateText = { mark: 'busy', words: 'running' };

/** The earliest of what the run waits for by the clock. */
function nextWake(record: RunRecord): { at: number; words: string } | undefined {
  const sleeps = record.waits
    .filter(({ status, resumeAt }) => status === 'waiting' && resumeAt !== null)
    .map(({ resumeAt }) => ({ at: Date.parse(resumeAt ?? ''), words: 'sleeping until' }));
  const retries = record.steps
    .filter(({ status, retryAfter }) => status === 'pending' && retryAfter !== null)
    .map(({ retryAfter }) => ({ at: Date.parse(retryAfter ?? ''), words: 'waiting to try again at' }));
  return [...sleeps, ...retries].toSorted((a, b) => a.at - b.at)[0];
}

/** `22:04:11 (in 4 s)`. */
export function tellWhen(at: number, view: View): string {
  return `${formatClock(at, view.now, view.zone)} (${formatDistance(at, view.now)})`;
}

/** The moment up to which something unfinished has lasted: nothing lasts longer than who works on it. */
export function lastMoment(record: RunRecord, view: View): number {
  const last = Date.parse(record.events.at(-1)?.createdAt ?? record.run.createdAt);
  if (record.run.completedAt !== null) return Date.parse(record.run.completedAt);
  return hasEnded(record) || view.isWorked === false ? last : view.now;
}
