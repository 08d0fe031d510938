import { randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { chooseFiles } from '../config/choose-files.ts';
import { dryRunCustom } from '../dry-run-custom.ts';
import { GlossError } from '../errors.ts';
import { openRepository } from '../git/open-repository.ts';
import { openWorkingTree } from '../git/open-working-tree.ts';
import { readRemoteUrl } from '../git/remote-url.ts';
import { assertStageReady } from '../models/assert-stage-ready.ts';
import type { ModelSettings } from '../models/create-models.ts';
import { OFFLINE_MODEL, parseModelId } from '../models/parse-model-id.ts';
import { findDefinition } from '../pipelines/custom/find-definition.ts';
import type { PipelineRequest } from '../request.ts';
import { runRequest } from '../run-request.ts';
import { withMoney } from '../with-money.ts';
import { assertOutDirectory } from './assert-out-directory.ts';
import { disarmCommands } from './disarm-commands.ts';
import { openDefinitionRooms } from './open-definition-rooms.ts';
import type { RunCommand } from './parse-arguments.ts';
import { pinRequest } from './pin-request.ts';
import { prepareStateDirectory } from './prepare-state-directory.ts';
import { presentDiff } from './present-diff.ts';
import { readConfig } from './read-config.ts';
import { readPrompts } from './read-prompts.ts';
import { EXIT_CODES, type Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';
import { writeOut } from './show-files.ts';
import { describeCommand } from './stored-command.ts';
import { tellSpent } from './tell-spent.ts';
import { createTerminalProgress } from './terminal-progress.ts';
import { toSafeJson } from './to-safe-json.ts';

/** `gloss run <pipeline>` for pipelines by stages: over a work tree, a range of commits or a conversation. Returns the exit code. */
export async function runDefinitionCommand(options: {
  command: RunCommand;
  settings: CliSettings;
  models: ModelSettings;
  terminal: Terminal;
  signal: AbortSignal;
  again?: PipelineRequest;
}): Promise<number> {
  const { command, settings, terminal, signal } = options;
  const out = command.out === undefined ? undefined : resolve(settings.directory, command.out);
  if (out !== undefined) await assertOutDirectory(out);
  const repository = await openRepository({ directory: resolve(settings.directory, command.repo ?? '.') });
  const { directory } = repository;
  if (repository.bare) throw bareError(directory);
  const { config } = readConfig({ directory, typedIn: settings.directory, file: command.config });
  const prompts = await readPrompts({ directory, config });
  const definition = findDefinition({ name: command.pipeline, config, prompts });
  const own = config.pipelines[command.pipeline];
  const model = command.model ?? settings.model ?? own?.model ?? config.defaults.model ?? OFFLINE_MODEL;
  parseModelId(model);
  const services = await settings.readServices();
  const given = { ...options.models, services };
  const models = withMoney({ ...command, models: given, config, model, definition });
  // A dry run calls no model, so it needs no key.
  if (!command.dryRun) {
    for (const stage of [...definition.each, ...definition.all])
      assertStageReady({ stage, model, settings: models });
  }
  const tree = await openWorkingTree({ directory });
  const webUrl = await readRemoteUrl({ directory });
  const name = webUrl === undefined ? basename(directory) : new URL(webUrl).pathname.slice(1);
  const rooms = await openDefinitionRooms({
    command,
    settings,
    directory,
    definition,
    tree,
    name,
    signal,
    again: options.again,
  });
  const composed: PipelineRequest = {
    pipeline: command.pipeline,
    target: rooms.target,
    options: {
      model,
      ...chooseFiles(command, config.defaults),
      packing: false,
      definition,
    },
  };
  const request = pinRequest({ request: composed, again: options.again });
  const stateDir = resolve(
    settings.directory,
    command.stateDir ?? settings.stateDir ?? join(directory, '.gloss'),
  );
  if (command.dryRun) {
    const planned = await dryRunCustom({ request, rooms: rooms.rooms, stateDir, settings: models });
    terminal.out(command.json ? `${toSafeJson(planned.report)}\n` : disarmCommands(planned.text));
    return 0;
  }
  await prepareStateDirectory(stateDir);
  const progress = createTerminalProgress({ stream: terminal.stderr, now: () => performance.now() });
  const end = await runRequest({
    ...rooms.rooms,
    request,
    asked: describeCommand({ command, directory: settings.directory }),
    stateDir,
    durability: settings.durability,
    models,
    progress,
    onWarning: (message) => {
      progress.clear();
      terminal.stderr.write(`gloss: ${message}\n`);
    },
    signal,
  }).finally(progress.clear);
  if (end.resumed) terminal.stderr.write('gloss: took up the unfinished run.\n');
  const text = end.text ?? '';
  const diff = rooms.diff();
  if (command.json) terminal.out(`${toSafeJson(end.report ?? end)}\n`);
  else if (diff === '') terminal.out(disarmCommands(text.endsWith('\n') || text === '' ? text : `${text}\n`));
  else {
    // The diff alone goes to stdout, so that it can be given to `git apply`.
    terminal.stderr.write(disarmCommands(`${text}\n`));
    const shown = {
      isTerminal: terminal.isTTY === true,
      colours: settings.colours,
      inActions: settings.annotations,
    };
    terminal.out(presentDiff({ diff, ...shown, token: randomUUID() }));
    terminal.stderr.write('\ngloss: nothing was written; add --write to write it.\n');
  }
  if (out !== undefined) await writeOut({ out, name: command.pipeline, text, diff, report: end.report });
  tellSpent(end, terminal);
  if (end.error !== undefined) terminal.stderr.write(`gloss: ${end.error}\n`);
  if (!command.json && end.reportPath !== undefined)
    terminal.stderr.write(`gloss: report: ${end.reportPath}\n`);
  return EXIT_CODES[end.status];
}

function bareError(directory: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `'${directory}' is a bare repository: it has no files to read.`,
    remedy: 'Run it in a clone with a working tree.',
  });
}
