import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ExternalActionContext } from '../action-run.ts';
import { cacheScopes } from './cache-scopes.ts';
import { createFakeCache } from './fake-cache.ts';
import { type CacheEntry, findCache } from './find-cache.ts';

describe('the scopes of a job', () => {
  const home = 'refs/heads/main';
  const merge = 'refs/pull/5/merge';
  test.each([
    ['push', home, undefined, [home], true],
    ['schedule', home, undefined, [home], true],
    ['push', 'refs/heads/topic', undefined, ['refs/heads/topic', home], true],
    ['pull_request', merge, 'main', [merge, home], true],
    ['pull_request', merge, 'topic', [merge, 'refs/heads/topic', home], true],
    ['pull_request_target', home, undefined, [home], false],
    ['issue_comment', home, undefined, [home], false],
    ['release', 'refs/tags/v1', undefined, ['refs/tags/v1', home], true],
  ] as const)('of %s on %s', (event, ref, baseRef, readable, canWrite) => {
    const job = { event, ref, defaultBranch: 'main', ...(baseRef === undefined ? {} : { baseRef }) };
    expect(cacheScopes(job)).toEqual({ own: ref, readable, canWrite });
  });

  test('the workflow can allow what the event does not, and forbid what it does', () => {
    const job = { ref: home, defaultBranch: 'main' };
    expect(cacheScopes({ ...job, event: 'issue_comment', mode: 'write' }).canWrite).toBe(true);
    expect(cacheScopes({ ...job, event: 'push', mode: 'read' }).canWrite).toBe(false);
  });
});

describe('what a restore finds', () => {
  const entry = (created: number, key: string, changes: Partial<CacheEntry> = {}): CacheEntry => ({
    ...{ repository: 'a/b', scope: 'own', version: 'v', created, key, ...changes },
  });
  const find = (entries: CacheEntry[], key: string, ...restoreKeys: string[]) =>
    findCache({
      entries,
      key,
      restoreKeys,
      repository: 'a/b',
      scopes: ['own', 'base', 'main'],
      version: 'v',
    })?.created;

  test.each([
    ['the exact key before a newer one that begins so', [entry(1, 'k'), entry(2, 'k-2')], ['k'], 1],
    ['the newest that begins with the key', [entry(1, 'k-1'), entry(3, 'k-3'), entry(2, 'k-2')], ['k'], 3],
    ['restore keys in their order', [entry(1, 'one-1'), entry(2, 'two-2')], ['none', 'one-', 'two-'], 1],
    ['a prefix, not a part', [entry(1, 'xk-1')], ['k'], undefined],
    ['its own scope first', [entry(1, 'k-1'), entry(2, 'k', { scope: 'main' })], ['k'], 1],
    ['then the base, then the default branch', [entry(1, 'k', { scope: 'main' })], ['k'], 1],
    ['nothing of other scopes', [entry(1, 'k', { scope: 'refs/pull/9/merge' })], ['k'], undefined],
    ['nothing of other repositories', [entry(1, 'k', { repository: 'fork/b' })], ['k'], undefined],
    ['nothing of other paths', [entry(1, 'k', { version: 'w' })], ['k'], undefined],
  ] as [string, CacheEntry[], [string, ...string[]], number | undefined][])(
    '%s',
    (_, entries, keys, found) => {
      expect(find(entries, ...keys)).toBe(found);
    },
  );
});

describe('the stand-ins', () => {
  const job = { event: 'push', ref: 'refs/heads/main', defaultBranch: 'main', repository: 'a/b' };

  async function open() {
    const cache = await createFakeCache();
    const directory = await mkdtemp(join(tmpdir(), 'cached-'));
    onTestFinished(() => cache[Symbol.asyncDispose]());
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    const logged: string[] = [];
    const call = async (name: 'save' | 'restore', inputs: Record<string, string>, as: object = {}) => {
      const run = cache.actionsFor({ ...job, ...as })[`actions/cache/${name}`];
      const log = (line: string) => void logged.push(line);
      return run?.({
        inputs: { path: directory, ...inputs },
        log,
        runnerTemp: '/t',
      } as unknown as ExternalActionContext);
    };
    const note = join(directory, 'note');
    return { cache, call, logged, directory, write: (text: string) => writeFile(note, text), note };
  }

  test('give back what was there when it was saved', async () => {
    const { call, write, note } = await open();
    await write('first');
    await call('save', { key: 'k-1' });
    await write('second');
    const result = await call('restore', { key: 'k-2', 'restore-keys': 'k-' });
    expect(await readFile(note, 'utf8')).toBe('first');
    const outputs = { 'cache-primary-key': 'k-2', 'cache-matched-key': 'k-1', 'cache-hit': 'false' };
    expect(result).toEqual({ outputs });
  });

  test('never change what a key holds', async () => {
    const { call, write, note, logged, cache } = await open();
    await write('first');
    await call('save', { key: 'k' });
    await write('second');
    await call('save', { key: 'k' });
    expect(logged.at(-1)).toMatch(/^::warning::.*Unable to reserve cache with key k/);
    expect(cache.entries).toHaveLength(1);
    const result = await call('restore', { key: 'k' });
    expect(result).toMatchObject({ outputs: { 'cache-hit': 'true' } });
    expect(await readFile(note, 'utf8')).toBe('first');
  });

  test.each([
    ['a job that may not write', { event: 'issue_comment' }, {}, /read-only/],
    ['a folder that is not there', {}, { path: '/nowhere/at/all' }, /do\(es\) not exist/],
  ])('warn and keep nothing with %s', async (_, as, inputs, words) => {
    const { call, cache, logged } = await open();
    await call('save', { key: 'k', ...inputs }, as);
    expect(logged.join('\n')).toMatch(words);
    expect(cache.entries).toEqual([]);
  });

  test.each(['a,b', 'k'.repeat(513)])('refuse the key %.9s', async (key) => {
    const { call } = await open();
    expect(await call('restore', { key })).toMatchObject({ conclusion: 'failure' });
  });
});
