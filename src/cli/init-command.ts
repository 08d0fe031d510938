import { resolve } from 'node:path';
import { CONFIG_FILE } from '../config/config-file.ts';
import { parseConfig } from '../config/parse-config.ts';
import { GlossError } from '../errors.ts';
import { openRepository } from '../git/open-repository.ts';
import { openWorkingTree } from '../git/open-working-tree.ts';
import { readDefaultBranch } from '../git/read-default-branch.ts';
import { readRemoteUrl } from '../git/remote-url.ts';
import { disarmCommands } from './disarm-commands.ts';
import { renderInit } from './init/render-init.ts';
import { renderStarterConfig } from './init/render-starter-config.ts';
import { starterWorkflows } from './init/starter-workflows.ts';
import { surveyRepository } from './init/survey-repository.ts';
import { writeStarters } from './init/write-starters.ts';
import type { InitCommand } from './parse-arguments.ts';
import type { Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';

/**
 * `gloss init`: looks at a work tree and writes a first configuration and workflows that fit it. What is there is left, unless
 * it is told otherwise. Returns the exit code.
 */
export async function initCommand(options: {
  command: InitCommand;
  settings: Pick<CliSettings, 'directory'>;
  terminal: Terminal;
}): Promise<number> {
  const { command, settings, terminal } = options;
  const { force, dryRun, repo } = command;
  const { directory, bare } = await openRepository({
    directory: resolve(settings.directory, repo ?? '.'),
  });
  if (bare)
    throw new GlossError({
      code: 'usage',
      message: `'${directory}' is a bare repository: it has no files to write.`,
      remedy: 'Pass a repository with a work tree by --repo DIR.',
    });
  const tree = await openWorkingTree({ directory });
  const survey = await surveyRepository({
    tree,
    defaultBranch: await readDefaultBranch({ directory }),
    remote: await readRemoteUrl({ directory }),
  });
  const config = { path: CONFIG_FILE, text: renderStarterConfig(survey) };
  // Nobody should be given a file that the next command refuses.
  parseConfig({ text: config.text, file: CONFIG_FILE });
  const files = [config, ...starterWorkflows(survey)];
  const outcomes = await writeStarters({ directory, tree, files, force, dryRun });
  terminal.out(disarmCommands(renderInit({ survey, files, outcomes, dryRun, repo })));
  return 0;
}
