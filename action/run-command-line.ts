import { existsSync } from 'node:fs';
import { setFailed, setOutput } from '@actions/core';
import { main } from '../src/cli/main.ts';
import { splitWords } from '../src/content/split-words.ts';
import type { ActionInputs } from './inputs.ts';
import { SAVE_STATE } from './outputs.ts';
import type { ActionSettings } from './settings.ts';

/** Commands after which the state is another. */
const CHANGES_STATE = new Set(['run', 'resume', 'retry', 'cancel']);

/**
 * `command`: a command line of `gloss`, run in the checkout. The other inputs that a command line takes from its
 * environment (model, key, address, state directory) are handed on; nothing is run by a shell.
 *
 * @returns the process's exit code. @throws GlossError `usage` for a quotation mark that is not closed.
 */
export async function runCommandLine(options: {
  inputs: ActionInputs;
  settings: ActionSettings;
  env: NodeJS.ProcessEnv;
}): Promise<number> {
  const { inputs, settings, env } = options;
  const [first, ...rest] = splitWords(inputs.command);
  const argv = first === 'gloss' ? rest : [first ?? '', ...rest];
  const given = {
    GLOSS_MODEL: inputs.model,
    GLOSS_API_KEY: inputs['api-key'],
    GLOSS_BASE_URL: inputs['base-url'],
    GLOSS_STATE_DIR: settings.stateDir,
  };
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ''));
  const exitCode = await main({
    argv,
    env: { ...env, ...own },
    directory: settings.workspace ?? process.cwd(),
  });
  setOutput(SAVE_STATE, CHANGES_STATE.has(argv[0] ?? '') && existsSync(settings.stateDir));
  setOutput('status', exitCode === 0 ? 'complete' : exitCode === 3 ? 'partial' : 'failed');
  if (exitCode !== 0 && exitCode !== 3)
    setFailed(`gloss ${argv.join(' ')} ended with exit code ${exitCode}.`);
  return exitCode === 3 ? 0 : exitCode;
}
