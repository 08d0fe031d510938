import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeError, GlossError } from '../../src/errors.ts';
import { openResultStore } from '../../src/results/open-result-store.ts';
import { fileIdentity, setAsideDamaged } from '../../src/results/set-aside-damaged.ts';

const NOBODY = 65_534;

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gloss-results-'));
  file = join(directory, 'results.sqlite');
});
afterEach(() => {
  chmodSync(directory, 0o700);
  rmSync(directory, { recursive: true, force: true });
});

function fillStore(): void {
  const store = openResultStore({ directory });
  for (let index = 0; index < 500; index += 1)
    store.put({ key: `k${index}`, kind: 'item', value: 'x'.repeat(300) });
  store.close();
}

function overwrite(offset: number, bytes: Buffer): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, offset);
  closeSync(descriptor);
}

describe('a file that is damaged as a whole is set aside, and the store starts empty', () => {
  test.each<[string, () => void]>([
    ['text', () => writeFileSync(file, 'this is not a database '.repeat(300))],
    ['a few bytes', () => writeFileSync(file, 'short')],
    ['a page is missing', () => truncateSync(file, statSync(file).size - 4096)],
    ['half is missing', () => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['only the start is left', () => truncateSync(file, 200)],
    [
      'every page after the first is garbage',
      () => overwrite(4096, Buffer.alloc(statSync(file).size - 4096, 0x5a)),
    ],
    ['the schema page is garbage', () => overwrite(100, Buffer.alloc(3_900, 0x5a))],
  ])('%s', (_damage, damage) => {
    fillStore();
    damage();
    const damaged = readFileSync(file);
    const warnings: string[] = [];
    const store = openResultStore({ directory, onWarning: (warning) => warnings.push(warning) });
    expect(store.get('k400')).toBeUndefined();
    store.put({ key: 'k400', kind: 'item', value: 'made again' });
    expect(store.get('k400')?.value).toBe('made again');
    expect(store.stats().entries).toBe(1);
    store.close();
    expect(warnings).toEqual([expect.stringContaining(`${file}.damaged-1`)]);
    expect(readFileSync(`${file}.damaged-1`).subarray(4096)).toEqual(damaged.subarray(4096));
  });

  test('also when the damage happens while the store is open, for each kind of call', () => {
    for (const call of ['get', 'put', 'has', 'noteFailure', 'prune'] as const) {
      rmSync(directory, { recursive: true, force: true });
      fillStore();
      const warnings: string[] = [];
      const store = openResultStore({ directory, onWarning: (warning) => warnings.push(warning) });
      overwrite(4096, Buffer.alloc(statSync(file).size - 4096, 0x5a));
      const calls = {
        get: () => store.get('k400'),
        put: () => store.put({ key: 'new', kind: 'item', value: 1 }),
        has: () => store.has(['k400']).size,
        noteFailure: () => store.noteFailure('step'),
        prune: () => store.prune(),
      };
      expect([call, calls[call]()]).toEqual([
        call,
        { get: undefined, put: undefined, has: 0, noteFailure: 1, prune: { removed: 0 } }[call],
      ]);
      expect(warnings).toHaveLength(1);
      store.close();
    }
  });

  test('each damaged file gets a number of its own', () => {
    for (const number of [1, 2, 3]) {
      writeFileSync(file, `garbage ${number}`.repeat(100));
      openResultStore({ directory }).close();
    }
    expect(readdirSync(directory).sort()).toEqual([
      'results.sqlite',
      'results.sqlite.damaged-1',
      'results.sqlite.damaged-2',
      'results.sqlite.damaged-3',
    ]);
    expect(readFileSync(`${file}.damaged-2`, 'utf8')).toContain('garbage 2');
  });

  test('a file that another process already replaced is left alone', () => {
    writeFileSync(file, 'garbage');
    const identity = fileIdentity(file);
    expect(setAsideDamaged(file, identity)).toBe(`${file}.damaged-1`);
    fillStore();
    expect(setAsideDamaged(file, identity)).toBeUndefined();
    expect(readdirSync(directory).sort()).toEqual(['results.sqlite', 'results.sqlite.damaged-1']);
  });

  test('a sound file is never set aside, not even an empty one', () => {
    writeFileSync(file, '');
    const warnings: string[] = [];
    openResultStore({ directory, onWarning: (warning) => warnings.push(warning) }).close();
    fillStore();
    const store = openResultStore({ directory, onWarning: (warning) => warnings.push(warning) });
    expect(store.stats().entries).toBe(500);
    store.close();
    expect(warnings).toEqual([]);
    expect(readdirSync(directory)).toEqual(['results.sqlite']);
  });
});

describe('what a person can mend is told with the path and what to do', () => {
  function openingError(path: string): string {
    try {
      openResultStore({ directory: path }).close();
    } catch (error) {
      expect(error).toBeInstanceOf(GlossError);
      expect((error as GlossError).code).toBe('state');
      return describeError(error);
    }
    throw new Error('the store was opened');
  }

  /** Root may write everywhere; so the call is made as somebody else. */
  function asOrdinaryUser<T>(work: () => T): T {
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      return work();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  test('the directory is a file', () => {
    writeFileSync(join(directory, 'state'), '');
    for (const path of ['state', 'state/inner']) {
      expect(openingError(join(directory, path))).toContain(`'${join(directory, path)}' cannot be used`);
    }
  });

  test('the database is a directory', () => {
    mkdirSync(file);
    expect(openingError(directory)).toMatch(/results\.sqlite' cannot be opened\. Give this user/);
  });

  test.each([
    ['read', 0o000],
    ['written', 0o555],
  ])('the directory cannot be %s', (_what, mode) => {
    chmodSync(directory, mode);
    const message = asOrdinaryUser(() => openingError(directory));
    expect(message).toBe(
      `The result store '${file}' cannot be opened. ` +
        'Give this user read and write access to its directory, or use another state directory.',
    );
  });

  test('the directory cannot be created', () => {
    chmodSync(directory, 0o555);
    const message = asOrdinaryUser(() => openingError(join(directory, 'inner')));
    expect(message).toMatch(/inner' cannot be created \(EACCES\)\. Create it with/);
  });

  test('the file cannot be written', () => {
    fillStore();
    chmodSync(directory, 0o777);
    chmodSync(file, 0o444);
    const message = asOrdinaryUser(() => {
      try {
        const store = openResultStore({ directory });
        store.put({ key: 'k', kind: 'item', value: 1 });
      } catch (error) {
        return describeError(error);
      }
      return 'was written';
    });
    expect(message).toMatch(/results\.sqlite' is not writable\. Give this user write access/);
  });

  test('the file is damaged and cannot be set aside', () => {
    writeFileSync(file, 'garbage '.repeat(100));
    chmodSync(file, 0o666);
    chmodSync(directory, 0o555);
    const message = asOrdinaryUser(() => openingError(directory));
    expect(message).toMatch(/results\.sqlite' is damaged and cannot be renamed \(EACCES\)\. Delete it/);
  });

  test('the file was written by a newer version', () => {
    fillStore();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(openingError(directory)).toMatch(/newer Gloss \(schema 99, this one knows 1\)\. Upgrade Gloss/);
    expect(readdirSync(directory)).toEqual(['results.sqlite']);
  });
});
