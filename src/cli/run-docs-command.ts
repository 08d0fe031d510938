import { createHash, randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { chooseFiles } from '../config/choose-files.ts';
import type { GlossConfig } from '../config/config-schema.ts';
import type { FileTree } from '../content/file-tree.ts';
import { LOCK_FILE } from '../content/provenance/lock.ts';
import { dryRunDocs } from '../dry-run-docs.ts';
import { GlossError } from '../errors.ts';
import { openRepository } from '../git/open-repository.ts';
import { openWorkingTree } from '../git/open-working-tree.ts';
import { readRemoteUrl } from '../git/remote-url.ts';
import type { ModelSettings } from '../models/create-models.ts';
import { assertModelReady } from '../models/load-language-model.ts';
import { OFFLINE_MODEL, parseModelId } from '../models/parse-model-id.ts';
import type { PipelineRequest } from '../request.ts';
import { runRequest } from '../run-request.ts';
import { withMoney } from '../with-money.ts';
import { assertOutDirectory } from './assert-out-directory.ts';
import { assertOutputSeen } from './assert-output-seen.ts';
import { disarmCommands } from './disarm-commands.ts';
import type { RunCommand } from './parse-arguments.ts';
import { pinRequest } from './pin-request.ts';
import { prepareStateDirectory } from './prepare-state-directory.ts';
import { presentDiff } from './present-diff.ts';
import { readConfig } from './read-config.ts';
import { EXIT_CODES, type Terminal } from './run-command.ts';
import type { CliSettings } from './settings.ts';
import { showFiles, writeOut } from './show-files.ts';
import { describeCommand } from './stored-command.ts';
import { tellSpent } from './tell-spent.ts';
import { createTerminalProgress } from './terminal-progress.ts';
import { toSafeJson } from './to-safe-json.ts';
import { writeDocs } from './write-docs.ts';

/** `gloss run docs`: pages about a working tree, written there or shown as a diff. Returns the exit code. */
export async function runDocsCommand(options: {
  command: RunCommand;
  settings: CliSettings;
  models: ModelSettings;
  terminal: Terminal;
  signal: AbortSignal;
  again?: PipelineRequest;
}): Promise<number> {
  const { command, settings, terminal, signal } = options;
  refuseRange(command);
  const out = command.out === undefined ? undefined : resolve(settings.directory, command.out);
  if (out !== undefined) await assertOutDirectory(out);
  const repository = await openRepository({ directory: resolve(settings.directory, command.repo ?? '.') });
  const { directory } = repository;
  if (repository.bare) throw bareError(directory);
  const { config } = readConfig({ directory, typedIn: settings.directory, file: command.config });
  await assertOutputSeen({ directory, docs: config.docs });
  const model = command.model ?? settings.model ?? config.defaults.model ?? OFFLINE_MODEL;
  parseModelId(model);
  const models = withMoney({ ...command, models: options.models, config, model });
  // A dry run calls no model, so it needs no key.
  if (!command.dryRun) assertModelReady({ id: model, settings: models });
  const tree = await openWorkingTree({ directory });
  const webUrl = await readRemoteUrl({ directory });
  const asked: PipelineRequest = {
    pipeline: command.pipeline,
    target: {
      kind: 'tree',
      repository: webUrl === undefined ? basename(directory) : new URL(webUrl).pathname.slice(1),
      identity: await identify(tree, config),
      baseName: 'the working tree',
      headName: 'the working tree',
    },
    options: {
      model,
      ...chooseFiles(command, config.defaults),
      packing: false,
      docs: { ...config.docs, all: command.all, adopt: command.adopt },
    },
  };
  const request = pinRequest({ request: asked, again: options.again });
  const stateDir = resolve(
    settings.directory,
    command.stateDir ?? settings.stateDir ?? join(directory, '.gloss'),
  );
  if (command.dryRun) {
    const planned = await dryRunDocs({
      request,
      tree: { sources: tree, outputs: tree },
      stateDir,
      settings: models,
    });
    terminal.out(command.json ? `${toSafeJson(planned.report)}\n` : disarmCommands(planned.text));
    return 0;
  }
  await prepareStateDirectory(stateDir);
  const progress = createTerminalProgress({ stream: terminal.stderr, now: () => performance.now() });
  let diff = '';
  const end = await runRequest({
    request,
    asked: describeCommand({ command, directory: settings.directory }),
    stateDir,
    durability: settings.durability,
    models,
    tree: {
      sources: tree,
      outputs: tree,
      publishFiles: async (files) => {
        if (command.write) return writeDocs({ directory, files, index: config.docs.index });
        const shown = await showFiles({ directory, tree, files });
        diff = shown.text ?? '';
        return shown;
      },
    },
    progress,
    onWarning: (message) => {
      progress.clear();
      terminal.stderr.write(`gloss: ${message}\n`);
    },
    signal,
  }).finally(progress.clear);
  if (end.resumed) terminal.stderr.write('gloss: took up the unfinished run.\n');
  const text = end.text ?? '';
  if (command.json) terminal.out(`${toSafeJson(end.report ?? end)}\n`);
  else if (command.write) terminal.out(disarmCommands(text));
  else {
    // The diff alone goes to stdout, so that it can be given to `git apply`.
    terminal.stderr.write(disarmCommands(text));
    terminal.out(
      presentDiff({
        diff,
        isTerminal: terminal.isTTY === true,
        colours: settings.colours,
        inActions: settings.annotations,
        token: randomUUID(),
      }),
    );
    if (diff !== '') terminal.stderr.write('\ngloss: nothing was written; add --write to write it.\n');
  }
  if (out !== undefined) await writeOut({ out, name: 'docs', text, diff, report: end.report });
  tellSpent(end, terminal);
  if (end.error !== undefined) terminal.stderr.write(`gloss: ${end.error}\n`);
  return EXIT_CODES[end.status];
}

function refuseRange({ base, head }: RunCommand): void {
  if (base === undefined && head === undefined) return;
  throw new GlossError({
    code: 'usage',
    message:
      "'docs' describes the files as they lie in the working tree; --base and --head mean nothing to it.",
    remedy: 'Leave them out, or check out the commit.',
  });
}

function bareError(directory: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `'${directory}' is a bare repository: it has no files to describe.`,
    remedy: 'Run it in a clone with a working tree.',
  });
}

/**
 * Names the state of everything but what Gloss writes: a run that was killed while it wrote is taken up by the same
 * command, although pages have changed since.
 */
async function identify(tree: FileTree, { docs }: GlossConfig): Promise<string> {
  const own = new Set([LOCK_FILE, docs.index, ...docs.pages.map(({ path }) => path)]);
  const hash = createHash('sha256');
  for (const { path, blob } of await tree.list()) {
    if (own.has(path) || path.startsWith(`${docs.output}/`)) continue;
    hash.update(`${path}\0${blob}\0`);
  }
  return hash.digest('hex');
}
