import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AskedRun, readRequest } from '../engine/read-request.ts';
import { GlossError } from '../errors.ts';
import type { RunReport } from '../result.ts';
import { openResultStore } from '../results/open-result-store.ts';
import type { RunInput } from '../run.ts';
import { findStateDirectory } from './find-state-directory.ts';
import { isWorked } from './is-worked.ts';
import type { RunCommand } from './parse-arguments.ts';
import type { AgainCommand } from './parse-managing.ts';
import { runCommand, type Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';
import { loadCommand } from './stored-command.ts';

/**
 * `gloss resume` and `gloss retry`: what was asked then, with what is known by now; only what has no answer is asked for.
 * Returns the exit code.
 */
export async function againCommand(options: {
  command: AgainCommand;
  settings: CliSettings;
  terminal: Terminal;
  signal: AbortSignal;
}): Promise<number> {
  const { command, settings, terminal, signal } = options;
  const stateDir = await findStateDirectory(command, settings);
  const run = readRequest({ directory: join(stateDir, 'runs'), text: command.run });
  if (run.status === 'running' && isWorked(run.owner) === true) throw atWork(run);
  const report = await readReport(stateDir, run.runId);
  if (command.name === 'resume' && run.status !== 'running') throw ended(run, report);
  if (command.name === 'retry') {
    if (run.status === 'running') throw unfinished(run);
    if (
      report !== undefined &&
      report.totals.failed + (report.totals.skipped ?? 0) === 0 &&
      report.status !== 'failed'
    ) {
      terminal.stderr.write(`gloss: nothing failed in run ${run.runId} (${report.status}).\n`);
      if (command.json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
      return 0;
    }
  }
  const { lineage, request } = run.input as RunInput;
  const stored = loadStored(stateDir, lineage);
  if (stored === undefined) throw elsewhere(run, command.name);
  const again: RunCommand = {
    ...stored,
    stateDir,
    model: request.options.model,
    json: command.json,
    baseUrl: command.baseUrl,
    budgetUsd: command.budgetUsd ?? stored.budgetUsd,
  };
  return await runCommand({ command: again, settings, terminal, signal, again: request });
}

function loadStored(stateDir: string, lineage: string): RunCommand | undefined {
  const results = openResultStore({ directory: join(stateDir, 'results') });
  try {
    return loadCommand({ results, lineage });
  } finally {
    results.close();
  }
}

async function readReport(stateDir: string, runId: string): Promise<RunReport | undefined> {
  const path = join(stateDir, 'reports', `${runId}.json`);
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as RunReport) : undefined;
}

function atWork({ runId, owner }: AskedRun): GlossError {
  return new GlossError({
    code: 'usage',
    message: `Process ${owner?.pid} works on run ${runId}.`,
    remedy: 'Wait for it (see: gloss show), or stop it first.',
  });
}

function ended({ runId, status }: AskedRun, report: RunReport | undefined): GlossError {
  return new GlossError({
    code: 'usage',
    message: `Run ${runId} has ended (${report?.status ?? status}).`,
    remedy: `What failed is done again with: gloss retry ${runId}.`,
  });
}

function unfinished({ runId }: AskedRun): GlossError {
  return new GlossError({
    code: 'usage',
    message: `Run ${runId} has not ended yet.`,
    remedy: `Go on with it: gloss resume ${runId}.`,
  });
}

function elsewhere({ runId }: AskedRun, verb: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `Run ${runId} was not started from a command line, or what it was asked with is forgotten.`,
    remedy: `On GitHub, write \`/gloss ${verb}\` or run the job again; here, start the pipeline again: finished answers are reused.`,
  });
}
