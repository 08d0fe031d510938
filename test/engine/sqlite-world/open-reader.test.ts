import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader } from '../../../src/engine/sqlite-world/open-reader.ts';
import { MIGRATIONS } from '../../../src/engine/sqlite-world/schema.ts';

const root = join(import.meta.dirname, '../../..');
const NOBODY = 65_534;
const FILE = 'world.sqlite';

/** Opens the world and commits events without end; every commit adds as many as the one before. */
const WRITER = `
  import { createSqliteWorld } from './src/engine/sqlite-world/create-sqlite-world.ts';
  const [directory] = process.argv.slice(1);
  const world = createSqliteWorld({ directory });
  const data = (eventType, eventData) => ({ eventType, specVersion: 3, eventData });
  const { run } = await world.events.create(null, data('run_created', { deploymentId: 'd', workflowName: 'w', input: new Uint8Array(10) }));
  let going = true;
  process.once('SIGTERM', () => { going = false; });
  for (let commit = 0; going; commit++) {
    await Promise.all(Array.from({ length: 10 }, (_, index) => world.events.create(run.runId, {
      ...data('step_created', { stepName: 's', input: new Uint8Array(2_000) }), correlationId: 'step_' + commit + '_' + index })));
    if (commit === 20) console.log('writing');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await world.close();
  console.log('closed');`;

let directory: string;
let writers: ChildProcess[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gloss-reader-'));
  writers = [];
});

afterEach(() => {
  for (const writer of writers) writer.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

async function startWriter() {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', WRITER, directory], { cwd: root });
  writers.push(child);
  let output = '';
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(output)));
  const writing = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('writing')) resolve();
      });
    }
  });
  await Promise.race([writing, ended.then((text) => Promise.reject(new Error(text)))]);
  return { child, ended };
}

/** Runs that were created and steps that were, as one moment shows them. */
function countEvents(from = directory): number {
  return openReader({ directory: from }).read((database) =>
    Number(
      database.prepare("SELECT count(*) AS events FROM events WHERE type = 'step_created'").get()?.events,
    ),
  );
}

/** Every file with its content. */
function contentOf(place: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'latin1')]),
  );
}

describe('beside its writer', () => {
  it('sees whole commits, ever more of them, until the writer has closed and after that', async () => {
    const { child, ended } = await startWriter();
    let last = 0;
    let grown = 0;
    const read = () => {
      const count = countEvents();
      expect(count % 10).toBe(0);
      expect(count).toBeGreaterThanOrEqual(last);
      grown += count > last ? 1 : 0;
      last = count;
    };
    for (let time = 0; time < 150; time++) {
      read();
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    child.kill('SIGTERM');
    while (child.exitCode === null) {
      read();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await ended).toContain('closed');
    read();
    expect(grown).toBeGreaterThan(20);
  });

  it('shows one moment, however long it looks', async () => {
    const { child, ended } = await startWriter();
    const [before, after] = openReader({ directory }).read((database) => {
      const count = database.prepare('SELECT count(*) AS events FROM events');
      const first = count.get()?.events;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      return [first, count.get()?.events];
    });
    expect(after).toBe(before);
    await expect.poll(() => countEvents()).toBeGreaterThan(Number(after));
    child.kill('SIGTERM');
    expect(await ended).toContain('closed');
  });
});

describe('without a writer', () => {
  it('reads what was closed and leaves no trace', async () => {
    const { child, ended } = await startWriter();
    child.kill('SIGTERM');
    await ended;
    const before = contentOf(directory);
    expect(countEvents()).toBeGreaterThan(200);
    expect(contentOf(directory)).toEqual(before);
    expect(existsSync(join(directory, `${FILE}-wal`))).toBe(false);
  });

  it('reads what a killed one left, log and all, and changes not a byte', async () => {
    const { child, ended } = await startWriter();
    const seen = countEvents();
    child.kill('SIGKILL');
    await ended;
    const before = contentOf(directory);
    expect(statSync(join(directory, `${FILE}-wal`)).size).toBeGreaterThan(0);
    expect(countEvents()).toBeGreaterThanOrEqual(seen);
    expect(contentOf(directory)).toEqual(before);
  });

  it('reads a copy that lacks the index of its log', async () => {
    const { child, ended } = await startWriter();
    child.kill('SIGKILL');
    await ended;
    const copy = join(directory, 'copy');
    mkdirSync(copy);
    for (const suffix of ['', '-wal']) cpSync(join(directory, FILE + suffix), join(copy, FILE + suffix));
    const before = contentOf(copy);
    expect(countEvents(copy)).toBe(countEvents());
    expect(contentOf(copy)).toEqual(before);
  });

  it('looks again when somebody begins to write meanwhile', async () => {
    const { child, ended } = await startWriter();
    child.kill('SIGTERM');
    await ended;
    const counts: unknown[] = [];
    openReader({ directory }).read((database) => {
      const count = database.prepare('SELECT count(*) AS events FROM events');
      counts.push(count.get()?.events);
      if (counts.length > 1) return;
      const writer = new DatabaseSync(join(directory, FILE));
      writer.exec('DELETE FROM events WHERE sequence = 1; PRAGMA wal_checkpoint(TRUNCATE)');
      writer.close();
    });
    expect(counts).toEqual([counts[0], Number(counts[0]) - 1]);
  });

  it('tries again for a moment when the files cannot be opened', async () => {
    const { child, ended } = await startWriter();
    child.kill('SIGKILL');
    await ended;
    const count = countEvents();
    const path = join(directory, FILE);
    renameSync(path, `${path}.kept`);
    mkdirSync(`${path}.obstacle`);
    // One rename takes a link away and puts the file back: there is no moment without either.
    symlinkSync(`${path}.obstacle`, path);
    const mend =
      "setTimeout((path) => require('node:fs').renameSync(path + '.kept', path), 400, process.argv[1])";
    const mended = spawn(process.execPath, ['-e', mend, path]);
    const closed = new Promise((resolve) => mended.once('close', resolve));
    expect(countEvents()).toBe(count);
    await closed;
  });

  it.for([
    ['closed in order', 'SIGTERM', ['', '-wal', '-shm']],
    ['left by a killed writer', 'SIGKILL', ['', '-wal', '-shm']],
    ['left by a killed writer, without the index', 'SIGKILL', ['', '-wal']],
  ] as const)('reads a directory that may not be written, %s', async ([, signal, suffixes], { skip }) => {
    const { child, ended } = await startWriter();
    child.kill(signal);
    await ended;
    const copy = join(directory, 'copy');
    mkdirSync(copy);
    for (const name of suffixes.map((suffix) => FILE + suffix)) {
      if (!existsSync(join(directory, name))) continue;
      cpSync(join(directory, name), join(copy, name));
      chmodSync(join(copy, name), 0o444);
    }
    chmodSync(directory, 0o755);
    chmodSync(copy, 0o555);
    try {
      const count = await countAsNobody(copy);
      if (count === undefined)
        return skip('root ignores permissions, and nobody may not read the program here');
      expect(count).toBe(countEvents());
      expect(readdirSync(copy).toSorted()).toEqual(
        suffixes
          .map((suffix) => FILE + suffix)
          .filter((name) => existsSync(join(directory, name)))
          .toSorted(),
      );
    } finally {
      chmodSync(copy, 0o755);
    }
  });
});

/** As a user whom permissions hold for; undefined where such a user cannot run the program at all. */
async function countAsNobody(place: string): Promise<number | undefined> {
  const script = `
    import { openReader } from '${root}/src/engine/sqlite-world/open-reader.ts';
    const count = openReader({ directory: ${JSON.stringify(place)} }).read((database) =>
      database.prepare("SELECT count(*) AS events FROM events WHERE type = 'step_created'").get().events);
    console.log(count);`;
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const start = (text: string) =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', text], {
      cwd: tmpdir(),
      ...user,
    });
  const able = await start(`await import('${root}/src/errors.ts')`).catch(() => undefined);
  return able && Number((await start(script)).stdout);
}

describe('what cannot be read is said', () => {
  const make = (sql: string) => {
    const database = new DatabaseSync(join(directory, FILE));
    database.exec(sql);
    database.close();
  };

  it.each<[what: string, prepare: () => void, message: RegExp, code: string]>([
    ['no directory', () => rmSync(directory, { recursive: true }), /No run was started yet in /, 'usage'],
    ['no file', () => {}, /No run was started yet in .*gloss run --help/, 'usage'],
    ['an empty file', () => writeFileSync(join(directory, FILE), ''), /No run was started yet/, 'usage'],
    ['a file that is being made', () => make('CREATE TABLE t (a)'), /No run was started yet/, 'usage'],
    [
      'a newer version',
      () => make('PRAGMA user_version = 99'),
      /newer Gloss.*version 99.*with that version/,
      'state',
    ],
    [
      'an older version',
      () => make(`${MIGRATIONS[0]}; PRAGMA user_version = 1`),
      /older Gloss.*Run a pipeline there/,
      'state',
    ],
    ['what came before versions', () => mkdirSync(join(directory, 'world')), /older Gloss/, 'state'],
    [
      'no database',
      () => writeFileSync(join(directory, FILE), 'something else entirely'.repeat(99)),
      /is damaged \(.*sets it aside/,
      'state',
    ],
    [
      'a directory in its place',
      () => mkdirSync(join(directory, FILE)),
      /cannot be read.*Make it readable/,
      'state',
    ],
  ])('%s', (_, prepare, message, code) => {
    prepare();
    const before = existsSync(directory) ? readdirSync(directory) : [];
    const error = reasonOf(() => openReader({ directory }).read(() => {}));
    expect(`${error.message} ${error.remedy}`).toMatch(message);
    expect(error.code).toBe(code);
    expect(existsSync(directory) ? readdirSync(directory) : []).toEqual(before);
  });

  it('a file that lost its end', async () => {
    const { child, ended } = await startWriter();
    child.kill('SIGTERM');
    await ended;
    truncateSync(join(directory, FILE), 8_192);
    expect(reasonOf(() => countEvents())).toMatchObject({ code: 'state', message: /is damaged/ });
  });

  it('whatever the reading itself throws', async () => {
    const { child, ended } = await startWriter();
    const fault = new Error('mine');
    expect(
      reasonOf(() =>
        openReader({ directory }).read(() => {
          throw fault;
        }),
      ),
    ).toBe(fault);
    child.kill('SIGTERM');
    expect(await ended).toContain('closed');
  });
});

function reasonOf(work: () => unknown): Error & { code?: string; remedy?: string } {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('It should have thrown.');
}
