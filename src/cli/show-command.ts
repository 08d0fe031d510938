import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { exportRun } from '../engine/export-run.ts';
import type { RunExport } from '../engine/run-export.ts';
import { findStateDirectory } from './find-state-directory.ts';
import { isWorked } from './is-worked.ts';
import type { ShowCommand } from './parse-arguments.ts';
import type { Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';
import { readCosts } from './show/read-costs.ts';
import { renderRun } from './show/render-run.ts';
import type { Tone, View } from './show/view.ts';

const STYLES: Record<Tone, Parameters<typeof styleText>[0]> = {
  good: 'green',
  bad: 'red',
  busy: 'cyan',
  quiet: 'gray',
  strong: 'bold',
};

/** `gloss show [<run>]`: a run as it is now, while it is being worked on or not. Writes nothing. Returns the exit code. */
export async function showCommand(options: {
  command: ShowCommand;
  settings: CliSettings;
  terminal: Terminal;
}): Promise<number> {
  const { command, settings, terminal } = options;
  const stateDir = await findStateDirectory(command, settings);
  const run = exportRun({
    directory: join(stateDir, 'runs'),
    ...(command.run === undefined ? {} : { runId: command.run }),
  });
  const costs = readCosts({ stateDir, runId: run.run.runId, input: run.run.input });
  if (command.json)
    terminal.out(`${JSON.stringify(costs === undefined ? run : { ...run, costs }, null, 2)}\n`);
  else {
    const reports = ['json', 'txt'].map((type) => join(stateDir, 'reports', `${run.run.runId}.${type}`));
    const shown = reports.filter((path) => existsSync(path)).map((path) => shorten(path, settings.directory));
    terminal.out(
      renderRun({ run, costs, reports: shown, view: openView({ command, settings, terminal, run }) }),
    );
  }
  return 0;
}

function openView(options: {
  command: ShowCommand;
  settings: CliSettings;
  terminal: Terminal;
  run: RunExport;
}): View {
  const { command, settings, terminal, run } = options;
  const isTerminal = terminal.isTTY === true;
  const hasColours = isTerminal && settings.colours;
  return {
    now: Date.now(),
    zone: undefined,
    all: command.all,
    isWorked: isWorked(run.owner),
    bars: isTerminal,
    paint: (tone, text) =>
      hasColours && text !== '' ? styleText(STYLES[tone], text, { validateStream: false }) : text,
  };
}

/** The path from where the command was typed, when that is shorter. */
function shorten(path: string, directory: string): string {
  const short = relative(directory, path);
  return short.length < path.length && !short.startsWith('..') ? short : path;
}
