import type { RunRecord } from '../../engine/run-export.ts';
import { tellWhen } from './describe-state.ts';
import { counted, cutLine, nameStep, renderHeading, shortName, type View, WIDTH } from './view.ts';

/** Entries that are shown of what is due later. */
const NAMED = 5;

interface Queued {
  what: string;
  /** Why the last attempt failed. */
  why: string;
  dueAt: number;
  isExecuting: boolean;
}

/** What is queued for a run and its child runs: being worked on, ready, or due later. */
export function renderQueue(record: RunRecord, view: View): string[] {
  const queued = listQueued(record, view);
  if (queued.length === 0) return [];
  const executing = queued.filter(({ isExecuting }) => isExecuting);
  const waiting = queued.filter(({ isExecuting }) => !isExecuting);
  const later = waiting.filter(({ dueAt }) => dueAt > view.now).toSorted((a, b) => a.dueAt - b.dueAt);
  const facts = [
    tell(executing.length, 'being worked on'),
    tell(waiting.length - later.length, view.isWorked === false ? 'due' : 'ready'),
    tell(later.length, 'due later'),
  ];
  return [renderHeading('Queued', facts.filter(Boolean).join(', '), view), ...renderLater(later, view)];
}

/** What is due at one time for one reason is one entry. */
function renderLater(later: readonly Queued[], view: View): string[] {
  const tellEntry = ({ dueAt, what, why }: Queued) => [tellWhen(dueAt, view), what, why].join('\n');
  const entries = [...Map.groupBy(later, tellEntry).values()];
  const shown = view.all ? entries : entries.slice(0, NAMED);
  const hidden = entries.slice(shown.length).flat().length;
  return [
    ...shown.flatMap((entry) => renderEntry(entry, view)),
    ...(hidden > 0 ? [`  ${view.paint('quiet', `… and ${hidden} later (--all)`)}`] : []),
  ];
}

function renderEntry([first, ...same]: readonly Queued[], view: View): string[] {
  if (!first) return [];
  const count = same.length === 0 ? '' : `${(same.length + 1).toLocaleString('en-US')} × `;
  const line = `  ${cutLine(`${tellWhen(first.dueAt, view)}  ${count}${first.what}`, WIDTH - 2)}`;
  return first.why === '' ? [line] : [line, `      ${cutLine(first.why, WIDTH - 6)}`];
}

function tell(count: number, words: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en-US')} ${words}`;
}

function listQueued(record: RunRecord, view: View): Queued[] {
  const steps = new Map(record.steps.map((step) => [step.stepId, step]));
  const own = record.messages.map(({ stepId, dueAt, attempt }): Queued => {
    const step = stepId === null ? undefined : steps.get(stepId);
    const name = step ? nameStep(step) : `replay of ${shortName(record.run.workflowName)}`;
    const before = step ? step.attempt : attempt - 1;
    return {
      what: before > 0 ? `${name}, after ${counted(before, 'attempt')}` : name,
      why: step?.error?.message ?? '',
      dueAt: Date.parse(dueAt),
      isExecuting: step?.status === 'running' && view.isWorked !== false,
    };
  });
  return [...own, ...record.children.flatMap((child) => listQueued(child, view))];
}
