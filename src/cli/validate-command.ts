import { resolve } from 'node:path';
import { ConfigError } from '../config/problem.ts';
import { listPromptPaths, resolvePrompts } from '../config/resolve-prompts.ts';
import { GlossError } from '../errors.ts';
import { openRepository } from '../git/open-repository.ts';
import { openWorkingTree } from '../git/open-working-tree.ts';
import { disarmCommands } from './disarm-commands.ts';
import type { ValidateCommand } from './parse-arguments.ts';
import { type FoundConfig, readConfig } from './read-config.ts';
import type { Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';
import { toSafeJson } from './to-safe-json.ts';
import { checkSources } from './validate/check-sources.ts';
import { findPrompts } from './validate/find-prompts.ts';
import { outlinePipelines, renderValidation, type Validation } from './validate/render-validation.ts';

const EXIT_CODES = { valid: 0, missing: 0, invalid: 2 } as const;

/**
 * `gloss validate`: reads the configuration of a work tree and the files that hold its prompts, and says what is wrong with
 * them, or what they say. Nothing is run, asked or written. Returns the exit code.
 */
export async function validateCommand(options: {
  command: ValidateCommand;
  settings: Pick<CliSettings, 'directory'>;
  terminal: Terminal;
}): Promise<number> {
  const { command, settings, terminal } = options;
  const typedIn = settings.directory;
  const { directory, bare } = await openRepository({ directory: resolve(typedIn, command.repo ?? '.') });
  if (bare)
    throw new GlossError({
      code: 'usage',
      message: `'${directory}' is a bare repository: it has no files to read.`,
      remedy: 'Pass a repository with a work tree by --repo DIR.',
    });
  const validation = await validate({ directory, typedIn, file: command.config });
  if (command.json) terminal.out(`${toSafeJson(validation)}\n`);
  else if (validation.status === 'invalid')
    terminal.stderr.write(disarmCommands(renderValidation(validation)));
  else terminal.out(disarmCommands(renderValidation(validation)));
  return EXIT_CODES[validation.status];
}

async function validate(place: {
  directory: string;
  typedIn: string;
  file: string | undefined;
}): Promise<Validation> {
  const nothing = { pipelines: [], problems: [], warnings: [] };
  let found: FoundConfig;
  try {
    found = readConfig(place);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const file = error.problems[0]?.file ?? '';
    return { ...nothing, status: 'invalid', file, problems: error.problems };
  }
  const { config, file, text } = found;
  if (text === undefined) return { ...nothing, status: 'missing', file };
  const { directory } = place;
  const tree = await openWorkingTree({ directory });
  const source = { file, text };
  const files = await findPrompts({ directory, tree, paths: listPromptPaths(config) });
  const resolved = resolvePrompts({ config, ...files, source });
  const paths = (await tree.list()).map(({ path }) => path);
  const { problems, warnings, matches } = checkSources({ config, source, paths });
  const all = [...problems, ...(resolved.problems ?? [])];
  if (all.length > 0) return { ...nothing, status: 'invalid', file, problems: all };
  return { status: 'valid', file, pipelines: outlinePipelines({ config, matches }), problems: [], warnings };
}
