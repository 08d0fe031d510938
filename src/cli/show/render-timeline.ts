import type { RunRecord } from '../../engine/run-export.ts';
import { lastMoment, tellWhen } from './describe-state.ts';
import { groupHappenings, type Happening, listHappenings } from './list-happenings.ts';
import { renderHook } from './render-hook.ts';
import { type Row, renderRow } from './render-row.ts';
import { hasEnded, STEP_MARKS, STEP_STATES, stepState, tellStates } from './step-state.ts';
import { counted, cutLine, renderHeading, renderMark, type View, WIDTH } from './view.ts';

type StepHappening = Extract<Happening, { kind: 'step' }>;
type SleepHappening = Extract<Happening, { kind: 'sleep' }>;

/** A timeline that is longer than this is shown without its middle, in lines. */
const MAX_LINES = 30;
const FIRST_LINES = 10;
const LAST_LINES = 15;
/** Steps with trouble that are named where others are only counted. */
const NAMED = 3;

/** What a run did and does, in order: neighbours of one name are one line, with whatever went wrong below it. */
export function renderTimeline(record: RunRecord, view: View): string[] {
  const happenings = listHappenings(record);
  if (happenings.length === 0) return [];
  const states = record.steps.map((step) => stepState(step, record, view));
  const retried = record.steps.filter(({ attempt }) => attempt > 1).length;
  const done = states.filter((state) => state === 'done').length;
  const facts = [
    `${done.toLocaleString('en-US')} of ${states.length.toLocaleString('en-US')} done`,
    tellStates(states, ['done']),
    retried === 0 ? '' : `${retried.toLocaleString('en-US')} tried again`,
  ];
  const groups: (readonly Happening[])[] = view.all
    ? happenings.map((happening) => [happening])
    : groupHappenings(happenings);
  return [renderHeading('Steps', facts.filter(Boolean).join(', '), view), ...renderGroups(groups)];

  function renderGroups(all: (readonly Happening[])[]): string[] {
    const render = (some: (readonly Happening[])[]) =>
      some.flatMap((group) => renderGroup(group, record, view));
    if (view.all || all.length <= MAX_LINES) return render(all);
    const middle = all.slice(FIRST_LINES, -LAST_LINES).flat();
    return [
      ...render(all.slice(0, FIRST_LINES)),
      ...renderMiddle(middle, record, view),
      ...render(all.slice(-LAST_LINES)),
    ];
  }
}

function renderMiddle(middle: readonly Happening[], record: RunRecord, view: View): string[] {
  const steps = middle.filter((happening) => happening.kind === 'step');
  const states = steps.map(({ step }) => stepState(step, record, view));
  const others = middle.length - steps.length;
  const facts = [tellStates(states), others === 0 ? '' : counted(others, 'sleep or hook')].filter(Boolean);
  const more = `… ${middle.length.toLocaleString('en-US')} more: ${facts.join(', ')} (--all lists them)`;
  return [`  ${view.paint('quiet', more)}`, ...renderTroubles(steps, record, view)];
}

function renderGroup(group: readonly Happening[], record: RunRecord, view: View): string[] {
  const [first] = group;
  if (!first) return [];
  if (first.kind === 'hook') return renderHook(first, record, view);
  if (first.kind === 'sleep') return renderSleeps(group as SleepHappening[], record, view);
  return group.length === 1
    ? renderStep(first, record, view)
    : renderSteps(group as StepHappening[], record, view);
}

function renderStep({ name, step, position }: StepHappening, record: RunRecord, view: View): string[] {
  const state = stepState(step, record, view);
  const attempts = step.attempt > 1 ? counted(step.attempt, 'attempt') : '';
  const row: Row = {
    mark: STEP_MARKS[state],
    name,
    count: view.all ? `#${position}` : '',
    ...spanOf([step], record, view),
    note: [state === 'done' || state === 'failed' ? '' : state, attempts].filter(Boolean).join(', '),
  };
  return [renderRow(row, record, view), ...renderTrouble(step, record, view, '')];
}

function renderSteps(group: StepHappening[], record: RunRecord, view: View): string[] {
  const steps = group.map(({ step }) => step);
  const states = steps.map((step) => stepState(step, record, view));
  const worst = STEP_STATES.toReversed().find((state) => states.includes(state)) ?? 'done';
  const mark = states.includes('running') ? 'running' : worst;
  const done = states.filter((state) => state === 'done').length;
  const row: Row = {
    mark: STEP_MARKS[mark],
    name: group[0]?.name ?? '',
    count: done === states.length ? String(done) : `${done}/${states.length}`,
    ...spanOf(steps, record, view),
    note: done === states.length ? '' : tellStates(states, ['done', 'queued']),
    ...(done === states.length || hasEnded(record) ? {} : { share: done / states.length }),
  };
  return [renderRow(row, record, view), ...renderTroubles(group, record, view)];
}

/** The first few steps that failed or that wait to be tried again. */
function renderTroubles(group: readonly StepHappening[], record: RunRecord, view: View): string[] {
  return (['failed', 'retrying'] as const).flatMap((state) => {
    const found = group.filter(({ step }) => stepState(step, record, view) === state);
    const lines = found
      .slice(0, NAMED)
      .flatMap(({ step, position }) => renderTrouble(step, record, view, `#${position} `));
    const more = found.length - NAMED;
    return more > 0 ? [...lines, `      ${view.paint('quiet', `… and ${more} more (--all)`)}`] : lines;
  });
}

/** Why a step failed, or why and when it is tried again. */
function renderTrouble(
  step: RunRecord['steps'][number],
  record: RunRecord,
  view: View,
  name: string,
): string[] {
  const state = stepState(step, record, view);
  if (state !== 'failed' && state !== 'retrying') return [];
  const again =
    state === 'retrying' && step.retryAfter !== null
      ? `again at ${tellWhen(Date.parse(step.retryAfter), view)}: `
      : '';
  const text = cutLine(`${name}${again}${step.error?.message ?? 'no reason is known'}`, WIDTH - 8);
  return [`      ${renderMark(STEP_MARKS[state], view)} ${text}`];
}

function spanOf(steps: RunRecord['steps'], record: RunRecord, view: View): Pick<Row, 'startedAt' | 'tookMs'> {
  const starts = steps.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
  if (starts.length === 0) return {};
  const isOpen = steps.some(({ completedAt }) => completedAt === null);
  const ends = steps.map(({ completedAt }) => Date.parse(completedAt ?? ''));
  const end = isOpen ? lastMoment(record, view) : Math.max(...ends);
  const startedAt = Math.min(...starts);
  return { startedAt, tookMs: end - startedAt };
}

function renderSleeps(group: SleepHappening[], record: RunRecord, view: View): string[] {
  const waits = group.map(({ wait }) => wait);
  const open = waits.filter(({ status }) => status === 'waiting');
  const next = Math.min(...open.map(({ resumeAt }) => Date.parse(resumeAt ?? '')));
  const startedAt = Math.min(...waits.map(({ createdAt }) => Date.parse(createdAt)));
  const ends = waits.flatMap(({ completedAt }) => (completedAt === null ? [] : [Date.parse(completedAt)]));
  const isOver = open.length > 0 && hasEnded(record);
  const row: Row = {
    mark: open.length === 0 ? 'done' : isOver ? 'off' : 'waiting',
    name: group[0]?.name ?? '',
    count: group.length === 1 ? '' : `${group.length - open.length}/${group.length}`,
    startedAt,
    ...(open.length === 0 ? { tookMs: Math.max(...ends) - startedAt } : {}),
    note: open.length === 0 ? '' : isOver ? 'not waited for' : `until ${tellWhen(next, view)}`,
  };
  return [renderRow(row, record, view)];
}
