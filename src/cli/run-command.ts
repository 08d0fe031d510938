import { basename, join, resolve } from 'node:path';
import { askOptions } from '../config/ask-options.ts';
import { chooseFiles } from '../config/choose-files.ts';
import { reviewOptions } from '../config/review-options.ts';
import { createIgnoreRules } from '../content/ignore-rules.ts';
import { dryRun } from '../dry-run.ts';
import { GlossError } from '../errors.ts';
import { openRepository } from '../git/open-repository.ts';
import { readRemoteUrl } from '../git/remote-url.ts';
import type { ModelSettings } from '../models/create-models.ts';
import { assertModelReady } from '../models/load-language-model.ts';
import { OFFLINE_MODEL, parseModelId } from '../models/parse-model-id.ts';
import type { PipelineRequest } from '../request.ts';
import { runRequest } from '../run-request.ts';
import { withMoney } from '../with-money.ts';
import { assertOutDirectory } from './assert-out-directory.ts';
import { createFilePublisher } from './create-file-publisher.ts';
import { looksAtFiles, openCompared } from './open-compared.ts';
import type { RunCommand } from './parse-arguments.ts';
import { pinRequest } from './pin-request.ts';
import { prepareStateDirectory } from './prepare-state-directory.ts';
import { readConfig } from './read-config.ts';
import { readRules } from './read-rules.ts';
import type { CliSettings } from './settings.ts';
import { describeCommand } from './stored-command.ts';
import { tellSpent } from './tell-spent.ts';
import { createTerminalProgress } from './terminal-progress.ts';

/** The terminal: text goes to stdout, everything else to stderr. */
export interface Terminal {
  out: (text: string) => void;
  /** Whether stdout is a terminal. */
  isTTY?: boolean;
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

export const EXIT_CODES = { complete: 0, skipped: 0, waiting: 0, partial: 3, failed: 1 } as const;

/** `gloss run <pipeline>`: a range of commits of a local repository, or its files. Returns the exit code. */
export async function runCommand(options: {
  command: RunCommand;
  settings: CliSettings;
  terminal: Terminal;
  signal: AbortSignal;
  /** What a run was started with, to go on with it or to do it again. */
  again?: PipelineRequest;
}): Promise<number> {
  const { command, settings, terminal, signal, again } = options;
  // 1. Everything that can be wrong with the request, before anything is written.
  if (command.pipeline === 'docs') {
    const { runDocsCommand } = await import('./run-docs-command.ts');
    return runDocsCommand({ ...options, models: modelSettings(settings.models, command) });
  }
  if (!['summary', 'review', 'ask'].includes(command.pipeline)) {
    const { runDefinitionCommand } = await import('./run-definition-command.ts');
    return runDefinitionCommand({ ...options, models: modelSettings(settings.models, command) });
  }
  refuseDocsOptions(command);
  createIgnoreRules({ paths: command.paths, ignore: command.ignore });
  const outDirectory = command.out === undefined ? undefined : resolve(settings.directory, command.out);
  if (outDirectory !== undefined) await assertOutDirectory(outDirectory);
  const repository = await openRepository({ directory: resolve(settings.directory, command.repo ?? '.') });
  const { directory } = repository;
  const { config } = readConfig({ directory, typedIn: settings.directory, file: command.config });
  const model = command.model ?? settings.model ?? config.defaults.model ?? OFFLINE_MODEL;
  parseModelId(model);
  const models = withMoney({
    ...{ ...command, config, model },
    models: modelSettings(settings.models, command),
  });
  // A dry run calls no model, so it needs no key.
  if (!command.dryRun) assertModelReady({ id: model, settings: models });
  const webUrl = await readRemoteUrl({ directory });
  const files = chooseFiles(command, config.defaults, readRules(directory));
  const asked = askOptions({ ...command, of: looksAtFiles(command) ? 'files' : 'change' });
  const { target, source, headSha } = await openCompared({
    ...{ command, directory, again, signal, files, asked },
    repository: nameOf(webUrl, directory),
  });
  const request = pinRequest({
    request: {
      pipeline: command.pipeline,
      target,
      options: {
        ...{ model, packing: command.packing },
        ...files,
        ...reviewOptions(command.pipeline, config),
        ...asked,
      },
    },
    again,
  });
  const stateDir = resolve(
    settings.directory,
    command.stateDir ?? settings.stateDir ?? join(directory, '.gloss'),
  );
  if (command.dryRun) {
    const planned = await dryRun({ request, source, stateDir, settings: models });
    terminal.out(command.json ? `${JSON.stringify(planned.report, null, 2)}\n` : planned.text);
    return 0;
  }
  // 2. The run itself.
  await prepareStateDirectory(stateDir);
  const progress = createTerminalProgress({ stream: terminal.stderr, now: () => performance.now() });
  const publisher = createFilePublisher({ outDirectory, webUrl, headSha, pipeline: command.pipeline });
  const end = await runRequest({
    request,
    asked: describeCommand({ command, directory: settings.directory }),
    stateDir,
    durability: settings.durability,
    models,
    change: { source, publisher },
    progress,
    onWarning: (message) => {
      progress.clear();
      terminal.stderr.write(`gloss: ${message}\n`);
    },
    signal,
  }).finally(progress.clear);
  // 3. What came of it.
  if (end.resumed) terminal.stderr.write('gloss: took up the unfinished run.\n');
  terminal.out(command.json ? `${JSON.stringify(end.report ?? end, null, 2)}\n` : (end.text ?? ''));
  tellSpent(end, terminal);
  if (end.error !== undefined) terminal.stderr.write(`gloss: ${end.error}\n`);
  if (!command.json && end.reportPath !== undefined)
    terminal.stderr.write(`gloss: report: ${end.reportPath}\n`);
  return EXIT_CODES[end.status];
}

/** Options that would be without effect, which nobody means who writes them. */
function refuseDocsOptions(command: RunCommand): void {
  const given = (['write', 'all', 'adopt'] as const).find((name) => command[name]);
  if (given === undefined) return;
  throw new GlossError({
    code: 'usage',
    message: `--${given} is an option of 'docs', not of '${command.pipeline}'.`,
    remedy: 'Leave it out. See: gloss run --help.',
  });
}

function modelSettings(settings: ModelSettings, command: RunCommand): ModelSettings {
  return {
    ...settings,
    ...(command.baseUrl === undefined ? {} : { baseUrl: command.baseUrl }),
    ...(command.concurrency === undefined ? {} : { concurrency: command.concurrency }),
    ...(command.budgetUsd === undefined ? {} : { budgetUsd: command.budgetUsd }),
  };
}

function nameOf(webUrl: string | undefined, directory: string): string {
  return webUrl === undefined ? basename(directory) : new URL(webUrl).pathname.slice(1);
}
