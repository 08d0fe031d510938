import { describeErrorLines, exitCodeFor } from '../errors.ts';
import { VERSION } from '../version.ts';
import { disarmCommands } from './disarm-commands.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './run-command.ts';
import { type CliSettings, readSettings } from './settings.ts';

/** The shells' convention for a process that ended on a signal: 128 + its number. */
const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143 } as const;

/** A process that is asked to stop is gone after this time, in ms. */
const STOP_MS = 5_000;

/** The command line door. Returns the process's exit code and never throws. */
export async function main(call: {
  argv: string[];
  /** Where settings are read from. */
  env?: NodeJS.ProcessEnv;
  /** What relative paths start from. */
  directory?: string;
}): Promise<number> {
  const { argv } = call;
  const terminal: Terminal = {
    out: (text) => void process.stdout.write(text),
    isTTY: process.stdout.isTTY,
    stderr: process.stderr,
  };
  const stop = new AbortController();
  let exitCode: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      exitCode = SIGNAL_EXIT[name];
      process.stderr.write('\ngloss: stopping; what is in flight is finished first (up to 5 s).\n');
      stop.abort();
      setTimeout(() => process.exit(SIGNAL_EXIT[name]), STOP_MS).unref();
    });
  }
  try {
    const settings = () => readSettings(call.env ?? process.env, call.directory ?? process.cwd());
    return await dispatch({ argv, settings, terminal, signal: stop.signal });
  } catch (error) {
    if (exitCode !== undefined) {
      process.stderr.write('gloss: stopped. Run the same command again to go on where it was.\n');
      return exitCode;
    }
    process.stderr.write(`gloss: ${disarmCommands(describeErrorLines(error).join('\n'))}\n`);
    return exitCodeFor(error);
  }
}

async function dispatch(options: {
  argv: string[];
  settings: () => CliSettings;
  terminal: Terminal;
  signal: AbortSignal;
}): Promise<number> {
  const { argv, terminal, signal } = options;
  const command = parseArguments(argv);
  if (command.name === 'help') {
    const { renderHelp } = await import('./help.ts');
    terminal.out(renderHelp(command.topic));
  } else if (command.name === 'version') terminal.out(`${VERSION}\n`);
  else {
    const settings = options.settings();
    if (command.name === 'show') {
      const { showCommand } = await import('./show-command.ts');
      return showCommand({ command, settings, terminal });
    }
    if (command.name === 'runs') {
      const { runsCommand } = await import('./runs-command.ts');
      return runsCommand({ command, settings, terminal });
    }
    if (command.name === 'resume' || command.name === 'retry') {
      const { againCommand } = await import('./again-command.ts');
      return againCommand({ command, settings, terminal, signal });
    }
    if (command.name === 'cancel') {
      const { cancelCommand } = await import('./cancel-command.ts');
      return cancelCommand({ command, settings, terminal });
    }
    if (command.name === 'check') {
      const { checkCommand } = await import('./check-command.ts');
      return checkCommand({ command, settings, terminal });
    }
    if (command.name === 'validate') {
      const { validateCommand } = await import('./validate-command.ts');
      return validateCommand({ command, settings, terminal });
    }
    if (command.name === 'init') {
      const { initCommand } = await import('./init-command.ts');
      return initCommand({ command, settings, terminal });
    }
    const { runCommand } = await import('./run-command.ts');
    return runCommand({ command, settings, terminal, signal });
  }
  return 0;
}
