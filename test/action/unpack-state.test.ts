import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackState } from '../../action/unpack-state.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unpack-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const list = () => readdirSync(root, { recursive: true }).map(String).sort();

test('the state takes the place of what was there, and nothing else is touched', async () => {
  const stateDir = join(root, 'gloss');
  mkdirSync(join(stateDir, 'runs'), { recursive: true });
  writeFileSync(join(stateDir, 'runs/old.sqlite'), 'old');
  await unpackState({ stateDir, zip: zip({ 'runs/runs.sqlite': 'new', 'results/media/ab/cd.png': 'p' }) });
  expect(list()).toEqual([
    'gloss',
    'gloss/results',
    'gloss/results/media',
    'gloss/results/media/ab',
    'gloss/results/media/ab/cd.png',
    'gloss/runs',
    'gloss/runs/runs.sqlite',
  ]);
  expect(readFileSync(join(stateDir, 'runs/runs.sqlite'), 'utf8')).toBe('new');
});

test.each([
  '../evil',
  'runs/../../evil',
  '/etc/evil',
  'runs/.ssh/key',
  'other/file',
  'runs\\evil',
  'runs/a\nb',
  'runs/',
])('the name %j is left in the archive', async (name) => {
  const stateDir = join(root, 'gloss');
  await unpackState({ stateDir, zip: zip({ [name]: 'x', 'runs/ok': 'y' }) });
  expect(list()).toEqual(['gloss', 'gloss/runs', 'gloss/runs/ok']);
});

test.each([
  { what: 'no archive', bytes: strToU8('hello') },
  { what: 'an archive without a state', bytes: zip({ 'readme.md': 'x' }) },
  { what: 'an empty archive', bytes: zip({}) },
])('$what is refused, and what was there stays', async ({ bytes }) => {
  mkdirSync(join(root, 'runs'));
  await expect(unpackState({ stateDir: root, zip: bytes })).rejects.toMatchObject({ code: 'state' });
  expect(list()).toEqual(['runs']);
});
