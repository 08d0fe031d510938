import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatUsd } from '../content/format-usd.ts';
import { type ListedRun, listRuns } from '../engine/list-runs.ts';
import type { PipelineRequest, Target } from '../request.ts';
import type { RunReport } from '../result.ts';
import { findStateDirectory } from './find-state-directory.ts';
import { isWorked } from './is-worked.ts';
import type { RunsCommand } from './parse-managing.ts';
import type { Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';
import { formatMoment } from './show/format-time.ts';
import { column, cutLine } from './show/view.ts';
import { toSafeJson } from './to-safe-json.ts';

const NEWEST = 20;
const EVERY = 1_000_000;

/** One line of the list; also its JSON. */
interface RunLine {
  runId: string;
  /** As in the report; before there is one: `running`, `waiting`, `interrupted`, `cancelled`. */
  status: string;
  pipeline: string;
  target: string;
  startedAt: string;
  endedAt: string | null;
  totals: RunReport['totals'] | null;
}

/** `gloss runs`: the runs of a state directory, newest first. Writes nothing. Returns the exit code. */
export async function runsCommand(options: {
  command: RunsCommand;
  settings: CliSettings;
  terminal: Terminal;
}): Promise<number> {
  const { command, settings, terminal } = options;
  const stateDir = await findStateDirectory(command, settings);
  const list = listRuns({ directory: join(stateDir, 'runs'), limit: command.all ? EVERY : NEWEST });
  const isOpen = isWorked(list.owner) !== false;
  const runs = list.runs.map((run) => describe({ run, isOpen, stateDir }));
  if (command.json) terminal.out(`${toSafeJson({ runs, more: list.more })}\n`);
  else terminal.out(render(runs, list.more));
  return 0;
}

function describe(options: { run: ListedRun; isOpen: boolean; stateDir: string }): RunLine {
  const { run, isOpen, stateDir } = options;
  const { request } = run.input as { request?: PipelineRequest };
  const path = join(stateDir, 'reports', `${run.runId}.json`);
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RunReport) : undefined;
  const status = run.status === 'running' ? describeUnfinished(run, isOpen) : (report?.status ?? run.status);
  return {
    runId: run.runId,
    status: run.status === 'cancelled' ? 'cancelled' : status,
    pipeline: request?.pipeline ?? '?',
    target: request === undefined ? '?' : describeTarget(request.target),
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    totals: report?.totals ?? null,
  };
}

function describeUnfinished({ hasHook }: ListedRun, isOpen: boolean): string {
  if (hasHook) return 'waiting';
  return isOpen ? 'running' : 'interrupted';
}

function describeTarget(target: Target): string {
  if (target.kind === 'pull-request') return `${target.owner}/${target.repo}#${target.number}`;
  return target.kind === 'range' ? `${target.baseName} → ${target.headName}` : target.headName;
}

/** What a run cost; empty where nobody knows. */
function costOf(totals: RunReport['totals'] | null): string {
  return totals?.costUsd == null ? '' : formatUsd(totals.costUsd);
}

function render(runs: readonly RunLine[], more: number): string {
  if (runs.length === 0) return 'No run yet.\n';
  const lines = runs.map(({ runId, status, pipeline, target, startedAt, totals }) => {
    const counts = totals === null ? '' : `${totals.done} of ${totals.items}`;
    const failed = totals !== null && totals.failed > 0 ? `, ${totals.failed} failed` : '';
    const when = formatMoment(Date.parse(startedAt), undefined);
    return `${runId}  ${column(status, 11)} ${column(pipeline, 12)} ${column(`${counts}${failed}`, 22)} ${column(costOf(totals), 8)} ${when}  ${cutLine(target, 40)}`;
  });
  const rest = more > 0 ? [`… and ${more} older (--all)`] : [];
  return `${[...lines.map((line) => line.trimEnd()), ...rest].join('\n')}\n`;
}
