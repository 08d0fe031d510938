import { join } from 'node:path';
import { readRequest } from '../engine/read-request.ts';
import { GlossError } from '../errors.ts';
import { openCore } from '../open-core.ts';
import { findStateDirectory } from './find-state-directory.ts';
import { isWorked } from './is-worked.ts';
import type { CancelCommand } from './parse-managing.ts';
import type { Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';

/** `gloss cancel`: an unfinished run that nobody works on is given up; its answers are kept. Returns the exit code. */
export async function cancelCommand(options: {
  command: CancelCommand;
  settings: CliSettings;
  terminal: Terminal;
}): Promise<number> {
  const { command, settings, terminal } = options;
  const stateDir = await findStateDirectory(command, settings);
  const { runId, status, owner } = readRequest({ directory: join(stateDir, 'runs'), text: command.run });
  if (status !== 'running') {
    terminal.stderr.write(`gloss: run ${runId} has ended already (${status}).\n`);
    return 0;
  }
  if (isWorked(owner) === true) {
    throw new GlossError({
      code: 'usage',
      message: `Process ${owner?.pid} works in this state directory.`,
      remedy: `Stop it first (Ctrl-C, or kill -TERM ${owner?.pid}); what it finished is kept. A run of the App is cancelled with \`/gloss cancel\`.`,
    });
  }
  const onWarning = (message: string) => void terminal.stderr.write(`gloss: ${message}\n`);
  const core = await openCore({ stateDir, onWarning, durability: settings.durability });
  try {
    await core.engine.cancel(runId);
  } finally {
    await core.close();
  }
  terminal.stderr.write(`gloss: cancelled run ${runId}. Its answers are kept.\n`);
  return 0;
}
