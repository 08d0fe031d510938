import { formatUsd, formatUsdRange } from '../../content/format-usd.ts';
import type { ExportedEvent, RunExport, RunRecord } from '../../engine/run-export.ts';
import { plainLine, wrapText } from '../../pipelines/wrap-text.ts';
import { describeState, lastMoment, outcomeOf } from './describe-state.ts';
import { formatDistance, formatDuration, formatMoment } from './format-time.ts';
import { listFailures } from './list-failures.ts';
import type { RunCosts } from './read-costs.ts';
import { renderChildren } from './render-children.ts';
import { renderQueue } from './render-queue.ts';
import { renderTimeline } from './render-timeline.ts';
import { hasEnded } from './step-state.ts';
import { counted, cutLine, renderHeading, renderMark, shortName, type View, WIDTH } from './view.ts';

const LABEL = 12;
const INDENT = 2 + LABEL;
/** An error is told in so many lines; all of it is in the report. */
const ERROR_LINES = 3;
/** Failed items that are named. */
const NAMED = 5;

/**
 * A run as text for people, ending in a line break.
 *
 * @param options.costs what it took, where that is known.
 * @param options.reports paths of the run's reports, as they are to be printed.
 */
export function renderRun(options: {
  run: RunExport;
  costs?: RunCosts | undefined;
  reports: string[];
  view: View;
}): string {
  const { run, costs, reports, view } = options;
  const lines = [
    view.paint('strong', cutLine(titleOf(run), WIDTH)),
    ...renderHead(run, view, costs),
    ...renderTimeline(run, view),
    ...renderChildren(run, view),
    ...renderFailures(run, view),
    ...renderQueue(run, view),
    ...(reports.length === 0
      ? []
      : [renderHeading('Report', '', view).trimEnd(), ...reports.map((path) => `  ${path}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function renderHead(record: RunExport, view: View, costs: RunCosts | undefined): string[] {
  const { run, request } = record;
  const { mark, words } = describeState(record, view);
  const startedAt = Date.parse(run.createdAt);
  const took = formatDuration(lastMoment(record, view) - startedAt);
  const moment = `${formatMoment(startedAt, view.zone)} (${formatDistance(startedAt, view.now)})`;
  const facts: [label: string, text: string | undefined][] = [
    ['run', run.runId],
    ['status', `${renderMark(mark, view)} ${words}${hasEnded(record) ? ` after ${took}` : ''}`],
    ['why', tellReason(record)],
    ['started', moment],
    ['last event', hasEnded(record) ? undefined : tellLastEvent(record, view)],
    ['process', hasEnded(record) ? undefined : tellProcess(record, view)],
    ['attempt', tellAttempt(record)],
    ['model', modelOf(record)],
    ['took', costs && tellCalls(costs)],
    ['cost', costs && tellCost(costs)],
    ['child of', request?.parent ?? undefined],
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [`  ${label.padEnd(LABEL)}${text}`]));
}

function tellReason(record: RunRecord): string | undefined {
  const reason = record.run.error?.message ?? outcomeOf(record).error;
  if (reason === undefined) return undefined;
  const lines = wrapText(plainLine(reason), { width: WIDTH, indent: INDENT, maxLines: ERROR_LINES }).split(
    '\n',
  );
  return lines
    .map((line) => `${' '.repeat(INDENT)}${cutLine(line, WIDTH - INDENT)}`)
    .join('\n')
    .trimStart();
}

/** Of the run and its child runs: a run whose steps wait for others says nothing itself. */
function lastEvent(record: RunRecord): ExportedEvent | undefined {
  const events = [record.events.at(-1), ...record.children.map(lastEvent)].filter(
    (event) => event !== undefined,
  );
  return events.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).at(-1);
}

function tellLastEvent(record: RunRecord, view: View): string | undefined {
  const last = lastEvent(record);
  if (!last) return undefined;
  const name = last.eventData?.stepName;
  const what =
    last.eventType.replaceAll('_', ' ') + (typeof name === 'string' ? ` (${shortName(name)})` : '');
  return cutLine(`${formatDistance(Date.parse(last.createdAt), view.now)}: ${what}`, WIDTH - INDENT);
}

function tellProcess({ owner }: RunExport, view: View): string {
  if (view.isWorked === false) return 'none works on it now; start it again to go on where it was';
  const place = owner === null ? 'unknown' : `${owner.pid} on ${owner.host}`;
  return cutLine(view.isWorked === undefined ? `${place}, which may have ended` : place, WIDTH - INDENT);
}

function tellCalls({ modelCalls, failedCalls, tokensIn, tokensOut }: RunCosts): string {
  const number = (value: number) => value.toLocaleString('en-US');
  const failed = failedCalls ? ` (${number(failedCalls)} failed)` : '';
  const tokens =
    tokensIn + tokensOut === 0 ? '' : ` · ${number(tokensIn)} tokens in, ${number(tokensOut)} out`;
  return `${counted(modelCalls, 'model call')}${failed}${tokens}`;
}

/** Nothing where prices are not known, or nothing was to be paid. */
function tellCost({ costUsd, estimate }: RunCosts): string | undefined {
  const range = estimate?.costUsdRange;
  if (costUsd === null || (costUsd === 0 && !range?.[1])) return undefined;
  return `${formatUsd(costUsd)}${range === undefined ? '' : ` (${formatUsdRange(range)} expected)`}`;
}

function tellAttempt({ request }: RunRecord): string | undefined {
  const replaced = request?.replaces ?? [];
  const last = replaced.at(-1);
  return last === undefined ? undefined : `${replaced.length + 1}, after ${last} was given up`;
}

/** The request as doors make it (`PipelineRequest`), as far as the run's input is one. */
interface RequestLike {
  pipeline?: unknown;
  target?: Record<string, unknown>;
  options?: { model?: unknown };
}

function requestOf({ run }: RunRecord): RequestLike | undefined {
  const [input] = Array.isArray(run.input) ? run.input : [];
  return (input as { request?: RequestLike } | null | undefined)?.request ?? undefined;
}

function titleOf(record: RunRecord): string {
  const workflow = record.request?.workflow ?? shortName(record.run.workflowName);
  const { pipeline, target } = requestOf(record) ?? {};
  if (pipeline === undefined || !target) return workflow;
  const place =
    target.kind === 'pull-request'
      ? `${target.owner}/${target.repo}#${target.number}`
      : `${target.repository}: ${target.baseName} → ${target.headName}`;
  const part = record.request?.parent ? `, ${workflow}` : '';
  return `${String(pipeline)} of ${place}${part}`;
}

function modelOf(record: RunRecord): string | undefined {
  const model = requestOf(record)?.options?.model;
  return typeof model === 'string' ? cutLine(model, WIDTH - INDENT) : undefined;
}

function renderFailures(record: RunRecord, view: View): string[] {
  const failures = listFailures(record);
  if (failures.length === 0) return [];
  const shown = view.all ? failures : failures.slice(0, NAMED);
  const hidden = failures.length - shown.length;
  return [
    renderHeading('Failed items', failures.length.toLocaleString('en-US'), view),
    ...shown.map(
      ({ key, reason }) => `  ${renderMark('failed', view)} ${cutLine(`${key}: ${reason}`, WIDTH - 4)}`,
    ),
    ...(hidden > 0 ? [`  ${view.paint('quiet', `… and ${counted(hidden, 'other')} (--all)`)}`] : []),
  ];
}
