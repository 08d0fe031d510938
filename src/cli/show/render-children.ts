import type { RunRecord } from '../../engine/run-export.ts';
import { describeState, lastMoment, type StateText } from './describe-state.ts';
import { formatDuration } from './format-time.ts';
import { renderBar } from './render-row.ts';
import { hasEnded, type StepState, stepState, tellStates } from './step-state.ts';
import {
  column,
  counted,
  cutLine,
  type Mark,
  renderHeading,
  renderMark,
  shortName,
  type View,
  WIDTH,
} from './view.ts';

/** Child runs that are listed although only counts were asked for: those with trouble. */
const NAMED = 3;
const TROUBLE = new Set<Mark>(['failed', 'off']);
const NAME = 18;
const COUNT = 12;
const TOOK = 13;
const BAR = 20;

/** Child runs as counts; all of them line by line when everything is to be shown. */
export function renderChildren(record: RunRecord, view: View): string[] {
  const { children } = record;
  if (children.length === 0) return [];
  const states = children.map((child) => describeState(child, view));
  const steps = children.flatMap((child) => stepStates(child, view));
  const done = steps.filter((state) => state === 'done').length;
  const counts = [
    `${done.toLocaleString('en-US')} of ${counted(steps.length, 'step')} done`,
    tellStates(steps, ['done']),
  ];
  const isWhole = done === steps.length || hasEnded(record) || !view.bars;
  const bar = isWhole ? '' : `${renderBar(done / steps.length, BAR, view)} `;
  const facts = `${children.length.toLocaleString('en-US')}: ${tellWords(states)}`;
  const shown = children.map((child, index) => ({ child, mark: states[index]?.mark ?? 'waiting' }));
  const troubled = shown.filter(({ mark }) => TROUBLE.has(mark));
  const listed = view.all ? shown : troubled.slice(0, NAMED);
  const hidden = view.all ? 0 : troubled.length - listed.length;
  return [
    renderHeading('Child runs', facts, view),
    `  ${bar}${cutLine(counts.filter(Boolean).join(', '), WIDTH - 2 - BAR - 1)}`,
    ...listed.map(({ child, mark }) => renderChild(child, mark, view)),
    ...(hidden > 0 ? [`  ${view.paint('quiet', `… and ${hidden} more like these (--all)`)}`] : []),
  ];
}

function renderChild(child: RunRecord, mark: Mark, view: View): string {
  const states = stepStates(child, view);
  const done = states.filter((state) => state === 'done').length;
  const took = formatDuration(lastMoment(child, view) - Date.parse(child.run.createdAt));
  const columns = [
    column(shortName(child.run.workflowName), NAME),
    `${done}/${states.length}`.padStart(COUNT),
    took.padStart(TOOK),
    `  ${child.run.runId}`,
  ];
  return `  ${renderMark(mark, view)} ${columns.join('')}`;
}

/** Of the run and of the runs below it. */
function stepStates(record: RunRecord, view: View): StepState[] {
  const own = record.steps.map((step) => stepState(step, record, view));
  return [...own, ...record.children.flatMap((child) => stepStates(child, view))];
}

/** `16 completed, 4 running`; moments are left out, since they differ from run to run. */
function tellWords(states: StateText[]): string {
  const words = states.map(({ words: text }) => text.replace(/ (until|at) .*$/, ''));
  const groups = Map.groupBy(words, (word) => word);
  return [...groups].map(([word, { length }]) => `${length.toLocaleString('en-US')} ${word}`).join(', ');
}
