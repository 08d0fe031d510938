import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewJob } from '../../../bot/store/bot-store.ts';
import { openBotStore } from '../../../bot/store/open-bot-store.ts';
import { NO_OPTIONS } from '../../../src/events/flags.ts';

let directory: string;
let time: number;
let store: ReturnType<typeof openBotStore>;
const open = () => openBotStore({ directory, now: () => time });
const reopen = () => {
  store.close();
  store = open();
};

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bot-store-'));
  time = Date.parse('2026-11-23T12:00:00Z');
  store = open();
});
afterEach(() => {
  store.close();
  rmSync(directory, { recursive: true });
});

const job = (once: string, number = 1): NewJob => ({
  once,
  ...{ installationId: 5, owner: 'octo', repo: 'demo', actor: 'ada' },
  work: {
    kind: 'pipeline',
    pipeline: 'summary',
    target: { kind: 'pull-request', number, headSha: 'a'.repeat(40), fork: false },
    ...{ options: NO_OPTIONS, asked: true },
  },
});
const statuses = (id: string) =>
  store.events(id).flatMap((event) => (event.type === 'status' ? [event.status] : []));

describe('what is open at a place', () => {
  it('is found however much was done there since', () => {
    const [first] = store.add([job('waits', 7)]);
    store.start(first?.id ?? '');
    store.wait(first?.id ?? '', { digest: 'x', token: 't', expiresAt: time });
    for (let later = 0; later < 60; later += 1) {
      const [next] = store.add([job(`later ${later}`, 7)]);
      store.end(next?.id ?? '', 'done', {});
    }
    store.add([job('elsewhere', 8)]);
    const place = { owner: 'octo', repo: 'demo', number: 7 };
    expect(store.listOpenAt(place)).toMatchObject([{ id: first?.id, status: 'waiting' }]);
    expect(store.listOpenAt({ ...place, pipeline: 'docs' })).toEqual([]);
  });
});

describe('that a job is to end', () => {
  it('is kept over a restart, the first word counts, and waiting for a person forgets it', () => {
    const [made] = store.add([job('a')]);
    const id = made?.id ?? '';
    store.start(id);
    store.noteEnding(id, { status: 'cancelled', outcome: { reason: 'one' } });
    store.noteEnding(id, { status: 'superseded', outcome: { reason: 'two' } });
    reopen();
    expect(store.get(id)?.ending).toEqual({ status: 'cancelled', outcome: { reason: 'one' } });
    store.wait(id, { digest: 'x', token: 't', expiresAt: time });
    expect(store.get(id)?.ending).toBeUndefined();
  });
});

describe('deliveries', () => {
  it('make their jobs once, however often they come, also after a restart', () => {
    const first = store.accept({ id: 'd1', jobs: [job('a'), job('b')] });
    expect(first).toMatchObject({ duplicate: false, jobs: [{ status: 'queued', actor: 'ada' }, {}] });
    expect(store.accept({ id: 'd1', jobs: [job('a'), job('c')] })).toEqual({ duplicate: true, jobs: [] });
    reopen();
    expect(store.accept({ id: 'd1', jobs: [job('c')] })).toEqual({ duplicate: true, jobs: [] });
    expect(store.accept({ id: 'd2', jobs: [job('b'), job('d')] }).jobs).toHaveLength(1);
    expect(store.listOpen().map(({ id }) => id)).toEqual([...store.list()].reverse().map(({ id }) => id));
  });

  it('are forgotten after two weeks, jobs a month after their end, and what waits never', () => {
    store.accept({ id: 'd1', jobs: [] });
    const [ended, waiting] = store.add([job('a'), job('b')]);
    store.end(ended?.id ?? '', 'done', {});
    store.start(waiting?.id ?? '');
    store.wait(waiting?.id ?? '', { digest: 'x', token: 't', expiresAt: time });
    time += 15 * 86_400_000;
    store.prune();
    expect(store.accept({ id: 'd1', jobs: [] }).duplicate).toBe(false);
    expect(store.list()).toHaveLength(2);
    time += 16 * 86_400_000;
    store.prune();
    expect(store.list().map(({ id }) => id)).toEqual([waiting?.id]);
    expect(store.events(ended?.id ?? '')).toEqual([]);
  });
});

describe('a job', () => {
  it('goes from the queue to its end, once, and tells each step', () => {
    const [{ id } = { id: '' }] = store.add([job('a')]);
    expect(store.start(id)).toBe(true);
    expect(store.start(id)).toBe(false);
    store.setRun(id, 'wrun_1');
    store.requeue(id);
    expect(store.start(id)).toBe(true);
    expect(store.end(id, 'done', { reason: 'ready' })).toBe(true);
    expect(store.end(id, 'failed', {})).toBe(false);
    expect(store.get(id)).toMatchObject({
      status: 'done',
      attempts: 2,
      runId: 'wrun_1',
      outcome: { reason: 'ready' },
    });
    expect(statuses(id)).toEqual(['queued', 'running', 'running', 'done']);
    expect(store.counts()).toMatchObject({ done: 1, queued: 0 });
  });

  it('that waits is decided by the first word, also against the time', () => {
    const [{ id } = { id: '' }] = store.add([job('a')]);
    expect(store.decide(id, { kind: 'approved', digest: 'x' })).toBe(false);
    store.start(id);
    store.wait(id, { digest: 'x', token: 't', expiresAt: time + 1000 });
    expect(store.listExpired(time)).toEqual([]);
    expect(store.listExpired(time + 1000)).toMatchObject([{ id }]);
    reopen();
    expect(store.decide(id, { kind: 'approved', digest: 'x', actor: 'ada' })).toBe(true);
    expect(store.decide(id, { kind: 'expired', digest: 'x' })).toBe(false);
    expect(store.get(id)).toMatchObject({ status: 'queued', decision: { kind: 'approved', actor: 'ada' } });
    expect(store.listExpired(time + 1000)).toEqual([]);
  });

  it('has events that are numbered over restarts, and watched', () => {
    const [{ id } = { id: '' }] = store.add([job('a')]);
    const seen: number[] = [];
    const stop = store.watch((_, event) => seen.push(event.seq));
    store.append(id, { type: 'note', text: 'one' });
    stop();
    store.append(id, { type: 'note', text: 'two' });
    reopen();
    store.append(id, { type: 'note', text: 'three' });
    expect(seen).toEqual([2]);
    expect(store.events(id, 2).map((event) => ({ ...event }))).toMatchObject([
      { seq: 3, text: 'two' },
      { seq: 4, text: 'three' },
    ]);
  });

  it('is found by its place', () => {
    store.add([job('a', 1), job('b', 2)]);
    const place = { owner: 'octo', repo: 'demo' };
    expect(store.list({ place: { ...place, number: 2 } })).toHaveLength(1);
    expect(store.list({ place })).toHaveLength(2);
    expect(store.list({ place: { owner: 'octo', repo: 'other' } })).toEqual([]);
  });
});

describe('limits', () => {
  it('of a day are counted for each installation', () => {
    store.addUsage(5, '2026-11-23', { tokens: 10, modelCalls: 1 });
    store.addUsage(5, '2026-11-23', { tokens: 5, modelCalls: 1 });
    reopen();
    expect(store.usage(5, '2026-11-23')).toEqual({ tokens: 15, modelCalls: 2 });
    expect(store.usage(5, '2026-11-24')).toEqual({ tokens: 0, modelCalls: 0 });
    expect(store.usage(6, '2026-11-23')).toEqual({ tokens: 0, modelCalls: 0 });
  });

  it('of the breaker hold over restarts: twenty runs an hour, then none, told once', () => {
    const answers = Array.from({ length: 20 }, () => store.takeTurn('octo/demo#1').allowed);
    expect(new Set(answers)).toEqual(new Set([true]));
    reopen();
    expect(store.takeTurn('octo/demo#1')).toMatchObject({ allowed: false, news: { kind: 'tripped' } });
    expect(store.takeTurn('octo/demo#1').news).toBeUndefined();
    expect(store.takeTurn('octo/demo#2').allowed).toBe(true);
    time += 3_600_001;
    expect(store.takeTurn('octo/demo#1')).toMatchObject({ allowed: true, news: { kind: 'closed' } });
  });
});

describe('a file that cannot be used', () => {
  it.each([['is no database', 'bot.sqlite', 'nonsense '.repeat(2_000), /cannot be opened/]])(
    '%s',
    (_, name, content, message) => {
      const other = mkdtempSync(join(tmpdir(), 'bot-broken-'));
      writeFileSync(join(other, name), content);
      expect(() => openBotStore({ directory: other })).toThrow(message);
      rmSync(other, { recursive: true });
    },
  );

  it('was written by a newer version', async () => {
    const { DatabaseSync } = await import('node:sqlite');
    store.close();
    const database = new DatabaseSync(join(directory, 'bot.sqlite'));
    const version = database.prepare('PRAGMA user_version').get()?.user_version;
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(open).toThrow(/newer Gloss \(schema 99/);
    const mended = new DatabaseSync(join(directory, 'bot.sqlite'));
    mended.exec(`PRAGMA user_version = ${version}`);
    mended.close();
    store = open();
  });
});
