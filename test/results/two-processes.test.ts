import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openResultStore } from '../../src/results/open-result-store.ts';

const SCRIPT = join(import.meta.dirname, 'write-entries.ts');

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gloss-results-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function startWriter(prefix: string, count: number) {
  return spawn(process.execPath, [SCRIPT, directory, prefix, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function runWriter(prefix: string, count: number) {
  const writer = startWriter(prefix, count);
  const exit = once(writer, 'exit');
  const [output, warnings] = await Promise.all([text(writer.stdout), text(writer.stderr)]);
  const [code] = await exit;
  return { code, written: output.split('\n').filter(Boolean).length, warnings };
}

test('two processes that open a new store and write 500 entries each at once lose none', async () => {
  for (let round = 0; round < 3; round += 1) {
    rmSync(directory, { recursive: true, force: true });
    const outcomes = await Promise.all([runWriter('a', 500), runWriter('b', 500)]);
    expect(outcomes).toEqual([
      { code: 0, written: 500, warnings: '' },
      { code: 0, written: 500, warnings: '' },
    ]);
    const store = openResultStore({ directory });
    const keys = ['a', 'b'].flatMap((prefix) =>
      Array.from({ length: 500 }, (_, index) => `${prefix}${index}`),
    );
    expect(store.has(keys).size).toBe(1_000);
    expect(store.stats().entries).toBe(1_000);
    store.close();
    expect(readdirSync(directory)).toEqual(['results.sqlite']);
  }
});

test('two processes that find the same damaged file set it aside once and lose nothing of each other', async () => {
  writeFileSync(join(directory, 'results.sqlite'), 'garbage '.repeat(1_000));
  const outcomes = await Promise.all([runWriter('a', 200), runWriter('b', 200)]);
  expect(outcomes.map(({ code, written }) => ({ code, written }))).toEqual([
    { code: 0, written: 200 },
    { code: 0, written: 200 },
  ]);
  const store = openResultStore({ directory });
  expect(store.stats().entries).toBe(400);
  store.close();
  expect(readdirSync(directory).sort()).toEqual(['results.sqlite', 'results.sqlite.damaged-1']);
});

test('everything a killed process reported as put is there afterwards', async () => {
  for (const killAfter of [1, 50, 400]) {
    const writer = startWriter(`${killAfter}-`, 1_000_000);
    let output = '';
    writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (output.split('\n').length > killAfter) writer.kill('SIGKILL');
    });
    const [, signal] = await once(writer, 'close');
    expect(signal).toBe('SIGKILL');
    const reported = output.split('\n').slice(0, -1);
    expect(reported.length).toBeGreaterThanOrEqual(killAfter);
    const store = openResultStore({ directory, onWarning: (warning) => expect.fail(warning) });
    expect(store.has(reported).size).toBe(reported.length);
    for (const key of reported) expect(store.get(key)?.value).toEqual({ key, text: 'x'.repeat(500) });
    store.close();
  }
});
