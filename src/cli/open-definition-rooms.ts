import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileTree } from '../content/file-tree.ts';
import { LOCK_FILE } from '../content/provenance/lock.ts';
import { parseLock } from '../content/provenance/parse-lock.ts';
import type { Thread } from '../content/thread.ts';
import { describeError, GlossError } from '../errors.ts';
import { readChangedFiles } from '../git/read-changed-files.ts';
import { readCommits } from '../git/read-commits.ts';
import type { PipelineDefinition } from '../pipeline-definition.ts';
import { readThread } from '../pipelines/custom/read-thread.ts';
import type { PipelineRequest, Target } from '../request.ts';
import type { RunOptions } from '../run-request.ts';
import type { RunCommand } from './parse-arguments.ts';
import { rangeOf } from './range-of.ts';
import type { CliSettings } from './settings.ts';
import { showFiles } from './show-files.ts';
import { writeDocs } from './write-docs.ts';

type Rooms = Pick<RunOptions, 'tree' | 'change' | 'readThread' | 'readCommits'>;

/** What a pipeline by stages works with on a command line. */
export interface DefinitionRooms {
  target: Target;
  rooms: Rooms;
  /** What would have been written, once the run has ended. */
  diff(): string;
}

/** Opens what the source of a pipeline needs: the work tree, a range of commits, or an exported conversation. */
export async function openDefinitionRooms(options: {
  command: RunCommand;
  settings: CliSettings;
  directory: string;
  definition: PipelineDefinition;
  tree: FileTree;
  /** Of the repository. */
  name: string;
  signal: AbortSignal;
  again: PipelineRequest | undefined;
}): Promise<DefinitionRooms> {
  const { command, settings, directory, definition, tree, name } = options;
  let diff = '';
  const rooms: Rooms = {
    tree: {
      sources: tree,
      outputs: tree,
      publishFiles: async (files) => {
        if (command.write) return writeDocs({ directory, files, index: false });
        const shown = await showFiles({ directory, tree, files });
        diff = shown.text ?? '';
        return shown;
      },
    },
  };
  const { source } = definition;
  const looksBack = source['pull-request'] !== undefined || source.commits !== undefined;
  if (!looksBack) refuseRange(command, definition);
  if (looksBack) return { ...(await openRange({ ...options, rooms })), diff: () => diff };
  const identity = [await identify(tree)];
  if (source.thread === true) {
    const thread = await readExport({ command, settings });
    if (thread) {
      rooms.readThread = async () => thread;
      identity.push(createHash('sha256').update(JSON.stringify(thread)).digest('hex'));
    }
  }
  const target: Target = {
    kind: 'tree',
    repository: name,
    identity: identity.join(':'),
    baseName: 'the working tree',
    headName: 'the working tree',
  };
  return { target, rooms, diff: () => diff };
}

async function openRange(options: {
  command: RunCommand;
  directory: string;
  name: string;
  signal: AbortSignal;
  again: PipelineRequest | undefined;
  rooms: Rooms;
}): Promise<{ target: Target; rooms: Rooms }> {
  const { command, directory, name, signal, rooms } = options;
  const range = await rangeOf({ command, directory, again: options.again });
  const target: Target = { kind: 'range', repository: name, ...range };
  return {
    target,
    rooms: {
      ...rooms,
      change: {
        source: {
          readFiles: async () => ({
            files: await readChangedFiles({ directory, ...range, signal }),
            unlisted: 0,
          }),
        },
        publisher: { linkTo: () => undefined, maxLength: Number.MAX_SAFE_INTEGER, publish: async () => [] },
      },
      readCommits: async (limit) => await readCommits({ directory, ...range, limit }),
    },
  };
}

async function readExport({
  command,
  settings,
}: {
  command: RunCommand;
  settings: CliSettings;
}): Promise<Thread | undefined> {
  if (command.thread === undefined) return undefined;
  const path = resolve(settings.directory, command.thread);
  try {
    return readThread({ path: command.thread, text: await readFile(path, 'utf8') });
  } catch (error) {
    if (error instanceof GlossError) throw error;
    throw new GlossError({
      code: 'usage',
      message: `The conversation '${command.thread}' cannot be read (${describeError(error)}).`,
      remedy: 'Name an existing file with --thread.',
    });
  }
}

/** A run that was killed while it wrote is taken up by the same command, although its files have changed since. */
async function identify(tree: FileTree): Promise<string> {
  const lock = (await tree.readTexts([LOCK_FILE])).get(LOCK_FILE);
  const own = new Set([LOCK_FILE, ...ownFiles(lock)]);
  const hash = createHash('sha256');
  for (const { path, blob } of await tree.list()) if (!own.has(path)) hash.update(`${path}\0${blob}\0`);
  return hash.digest('hex');
}

function ownFiles(lock: string | undefined): string[] {
  try {
    return lock === undefined ? [] : Object.keys(parseLock({ text: lock, file: LOCK_FILE }).files);
  } catch {
    return [];
  }
}

function refuseRange({ base, head }: RunCommand, { name }: PipelineDefinition): void {
  if (base === undefined && head === undefined) return;
  throw new GlossError({
    code: 'usage',
    message: `'${name}' does not look at a range of commits; --base and --head mean nothing to it.`,
    remedy: 'Leave them out, or check out the commit.',
  });
}
