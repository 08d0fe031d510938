import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments, type RunCommand } from '../../src/cli/parse-arguments.ts';
import { runCommand, type Terminal } from '../../src/cli/run-command.ts';
import { readSettings } from '../../src/cli/settings.ts';
import type { RunReport } from '../../src/result.ts';

export interface TillRun {
  exitCode: number;
  report: RunReport;
  stderr: string;
}

/** Runs the command line in this process: a whole run, in a tenth of the time that a process takes. */
export function openTill(options: { env: Record<string, string> }) {
  const directories: string[] = [];
  return {
    /** A state directory that knows nothing. */
    newState: () => {
      const directory = mkdtempSync(join(tmpdir(), 'gloss-till-'));
      directories.push(directory);
      return join(directory, 'state');
    },
    run: async (args: string[]): Promise<TillRun> => {
      let out = '';
      let stderr = '';
      const terminal: Terminal = {
        out: (text) => {
          out += text;
        },
        stderr: {
          write: (text) => {
            stderr += text;
          },
        },
      };
      const command = parseArguments([...args, '--json']) as RunCommand;
      const settings = readSettings(options.env, process.cwd());
      const { signal } = new AbortController();
      const exitCode = await runCommand({ command, settings, terminal, signal });
      return { exitCode, report: JSON.parse(out) as RunReport, stderr };
    },
    [Symbol.dispose]: () => {
      for (const directory of directories) rmSync(directory, { recursive: true, force: true });
    },
  };
}
