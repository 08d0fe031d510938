import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { digestInput, type LedgerEntry, openLedger } from '../../../src/engine/open-ledger.ts';
import { tell, useWorlds } from './use-world.ts';

const { directory, open } = useWorlds();
const file = () => join(directory(), 'world.sqlite');
let warnings: string[];
beforeEach(() => {
  warnings = [];
});

function edit(sql: string): void {
  const database = new DatabaseSync(file());
  database.exec(sql);
  database.close();
}

const reopen = () => open({ onWarning: (message) => warnings.push(message) });

const asked = (runId: string): LedgerEntry => ({
  ...{ runId, workflow: 'flow', key: `key of ${runId}`, buildId: 'build', input: '{}' },
  ...{ inputDigest: digestInput('{}'), status: 'running', startedAt: 'now', parent: null },
});

/** Two unfinished runs with two steps, a hook, a stream and an entry in the ledger each, in a file that was closed. */
async function twoRuns(): Promise<[string, string]> {
  const world = open();
  const { startRun, event, createStep, startStep, completeStep } = tell(world);
  const ids: string[] = [];
  for (let index = 0; index < 2; index++) {
    const runId = await startRun();
    openLedger({ world, onWarning: () => {} }).add(asked(runId));
    await event(runId, 'run_started');
    await createStep(runId, 'step');
    await startStep(runId, 'step');
    await completeStep(runId, 'step');
    await createStep(runId, 'later');
    await event(runId, 'hook_created', {
      correlationId: `hook ${index}`,
      eventData: { token: `token ${index}` },
    });
    await world.writeToStreamMulti?.(`stream ${index}`, runId, ['a', 'b', 'c']);
    ids.push(runId);
  }
  await world.close();
  return ids as [string, string];
}

/** Makes the file too large to be looked through although it was closed in order. */
async function fill(): Promise<void> {
  const world = open();
  const { startRun, completeRun } = tell(world);
  const runId = await startRun();
  await world.writeToStream('large', runId, 'x'.repeat(5 * 1024 * 1024));
  await completeRun(runId);
  await world.close();
}

const CHANGES: [what: string, sql: string][] = [
  ['an answer was changed', "UPDATE events SET payload = X'00' WHERE run = 1 AND type = 'step_completed'"],
  ['the data was changed', `UPDATE events SET data = '{"stepName":"other"}' WHERE run = 1 AND sequence = 2`],
  ['the data is no JSON any more', "UPDATE events SET data = '{' WHERE run = 1 AND sequence = 2"],
  ['an event changed its kind', "UPDATE events SET type = 'step_failed' WHERE run = 1 AND sequence = 4"],
  ['an event is missing', 'DELETE FROM events WHERE run = 1 AND sequence = 3'],
  ['the beginning is missing', 'DELETE FROM events WHERE run = 1 AND sequence = 0'],
  ['the last event is missing', 'DELETE FROM events WHERE run = 1 AND sequence = 6'],
  ['every event is missing', 'DELETE FROM events WHERE run = 1'],
  ['the status was changed', "UPDATE runs SET status = 'pending' WHERE row = 1"],
  ['the workflow was changed', "UPDATE runs SET workflow = 'glow' WHERE row = 1"],
  ['the creation was changed', 'UPDATE runs SET created_at = created_at + 1 WHERE row = 1'],
  ['the end was changed', 'UPDATE runs SET ended_at = 1 WHERE row = 1'],
  ['the length was changed', 'UPDATE runs SET length = 0 WHERE row = 1'],
  ['a message’s time was changed', "UPDATE messages SET due_at = due_at * 2 WHERE run = 1 AND key = ''"],
  ['a message’s attempt was changed', "UPDATE messages SET attempt = 48 WHERE run = 1 AND key = ''"],
  ['a message is for another step', "UPDATE messages SET key = 'latex' WHERE run = 1 AND key = 'later'"],
  ['a message says something else', "UPDATE messages SET body = '{}' WHERE run = 1 AND key = ''"],
  [
    'the key was changed',
    "UPDATE requests SET key = 'x' WHERE run_id = (SELECT run_id FROM runs WHERE row = 1)",
  ],
  [
    'the build was changed',
    "UPDATE requests SET build_id = 'x' WHERE run_id = (SELECT run_id FROM runs WHERE row = 1)",
  ],
  [
    'the input was changed',
    "UPDATE requests SET input = '[]' WHERE run_id = (SELECT run_id FROM runs WHERE row = 1)",
  ],
  [
    'the parent was changed',
    "UPDATE requests SET parent = 'x' WHERE run_id = (SELECT run_id FROM runs WHERE row = 1)",
  ],
  ['a stream was closed', 'UPDATE streams SET closed = 1 WHERE stream = 1'],
  ['a stream was renamed', "UPDATE streams SET name = 'x' WHERE stream = 1"],
  ['a stream’s length was changed', 'UPDATE streams SET length = 1 WHERE stream = 1'],
  ['a chunk was changed', "UPDATE chunks SET data = X'41' WHERE stream = 1 AND sequence = 1"],
  ['the first chunk is missing', 'DELETE FROM chunks WHERE stream = 1 AND sequence = 0'],
  ['a chunk is missing', 'DELETE FROM chunks WHERE stream = 1 AND sequence = 1'],
  ['the last chunk is missing', 'DELETE FROM chunks WHERE stream = 1 AND sequence = 2'],
  ['the last chunk is elsewhere', 'UPDATE chunks SET sequence = 66 WHERE stream = 1 AND sequence = 2'],
];

describe('a run of which', () => {
  it.each(CHANGES)('%s is forgotten with a warning, and the others stay', async (_, sql) => {
    const [damaged, sound] = await twoRuns();
    edit(sql);
    const world = reopen();
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`record of run ${damaged} .*damaged: it starts anew`)),
    ]);
    await expect(world.runs.get(damaged)).rejects.toMatchObject({ name: 'WorkflowRunNotFoundError' });
    await expect(world.hooks.getByToken('token 0')).rejects.toMatchObject({ name: 'HookNotFoundError' });
    expect(openLedger({ world, onWarning: () => {} }).get(damaged)).toBeUndefined();
    expect((await world.runs.get(sound)).status).toBe('running');
    expect((await world.hooks.getByToken('token 1')).runId).toBe(sound);
    expect(openLedger({ world, onWarning: () => {} }).findRunning(`key of ${sound}`)).toEqual(asked(sound));
    expect((await world.getStreamChunks('stream 1', sound)).data).toHaveLength(3);
    expect(existsSync(`${file()}.damaged`)).toBe(false);
  });

  it.each([
    ['runs', "SELECT rootpage FROM sqlite_schema WHERE name = 'runs_by_status'"],
    ['streams', "SELECT rootpage FROM sqlite_schema WHERE name = 'streams_by_run'"],
    ['requests', "SELECT rootpage FROM sqlite_schema WHERE name = 'requests_by_key'"],
    ['messages', "SELECT rootpage FROM sqlite_schema WHERE name = 'messages'"],
    ['hooks', "SELECT rootpage FROM sqlite_schema WHERE name = 'hooks_by_run'"],
  ])(
    'the index of %s is damaged is found in a file that is too large to be looked through',
    async (_, root) => {
      await twoRuns();
      await fill();
      const database = new DatabaseSync(file(), { readOnly: true });
      const page = Number(database.prepare(root).get()?.rootpage);
      database.close();
      const bytes = readFileSync(file());
      // The number of its entries, in an otherwise sound page (https://sqlite.org/fileformat.html#b_tree_pages).
      bytes[(page - 1) * 4096 + 4] = 1;
      writeFileSync(file(), bytes);
      reopen();
      expect(warnings).toEqual([expect.stringContaining('It is kept as')]);
    },
  );

  it.each(CHANGES)('%s is found in a file that is too large to be looked through', async (_, sql) => {
    const [damaged] = await twoRuns();
    await fill();
    edit(sql);
    reopen();
    expect(warnings).toEqual([expect.stringContaining(damaged)]);
  });

  it.each([
    ['changed', "UPDATE hooks SET token = 'x', sequence = 2 WHERE run = 1"],
    ['given to another run', 'UPDATE hooks SET run = 2'],
    ['lost', 'DELETE FROM hooks'],
  ])('the rows of hooks were %s has them again: the log knows them', async (_, sql) => {
    const ids = await twoRuns();
    edit(sql);
    const world = reopen();
    for (const [index, id] of ids.entries()) {
      expect((await world.hooks.getByToken(`token ${index}`)).runId).toBe(id);
    }
    expect(world.database.prepare('SELECT run, token, sequence FROM hooks ORDER BY run').all()).toEqual([
      { run: 1, token: 'token 0', sequence: 6 },
      { run: 2, token: 'token 1', sequence: 6 },
    ]);
    expect(warnings).toEqual([]);
  });
});

describe('a run that has ended', () => {
  const endOne = async () => {
    const ids = await twoRuns();
    const world = open();
    await tell(world).completeRun(ids[0]);
    await world.close();
    return ids;
  };

  it.each(CHANGES.filter(([, sql]) => /runs|requests|streams|chunks/.test(sql.split(' WHERE')[0] ?? '')))(
    'and of which %s is forgotten with a warning',
    async (_, sql) => {
      const [damaged, sound] = await endOne();
      edit(sql.replace("'pending'", "'failed'").replace('closed = 1', 'closed = 0'));
      const world = reopen();
      expect(warnings).toEqual([expect.stringContaining(damaged)]);
      expect((await world.runs.get(sound)).status).toBe('running');
    },
  );

  it.each(CHANGES.filter(([, sql]) => /runs|events/.test(sql.split(' ')[1] ?? '')))(
    'and of which %s is refused by whoever asks for it',
    async (_, sql) => {
      const [damaged] = await endOne();
      await fill();
      edit(sql.replace("'pending'", "'failed'"));
      await expect(reopen().runs.get(damaged)).rejects.toThrow(/was changed|is missing/);
    },
  );
});

describe('a file', () => {
  it('that somebody else made is set aside', async () => {
    edit('CREATE TABLE events (mine TEXT)');
    const world = reopen();
    expect(warnings[0]).toMatch(
      /was damaged \(Gloss did not make it\)\. It is kept as .*world\.sqlite\.damaged/,
    );
    expect(await tell(world).startRun()).toMatch(/^wrun_/);
    const aside = new DatabaseSync(`${file()}.damaged`);
    expect(aside.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'events' }]);
    aside.close();
  });

  it.each([
    ['with a chunk that was changed', "UPDATE chunks SET data = X'41'", /was changed/],
    ['without a chunk', 'DELETE FROM chunks WHERE sequence = 0', /is missing/],
  ])('%s does not hand the stream out', async (_, sql, problem) => {
    const world = open();
    await world.writeToStream('s', 'wrun_1', 'as it was');
    await world.writeToStream('s', 'wrun_1', 'and after');
    await world.closeStream('s', 'wrun_1');
    await world.close();
    edit(sql);
    const reader = (await reopen().readFromStream('s')).getReader();
    await expect(reader.read()).rejects.toThrow(problem);
  });

  it.each([
    ['an event', 'UPDATE events SET run = 66 WHERE run = 2 AND sequence = 6'],
    ['a chunk', 'UPDATE chunks SET stream = 66 WHERE stream = 2 AND sequence = 2'],
  ])('in which %s is nobody’s is set aside after a kill: who misses it is not known', async (_, sql) => {
    await twoRuns();
    edit(`${sql}; UPDATE runs SET length = 6; DELETE FROM meta WHERE name = 'closed'`);
    reopen();
    expect(warnings).toEqual([expect.stringMatching(/belongs to nothing\)\. It is kept as/)]);
  });

  it.each([
    ['that is large and was closed in order is not looked through', '', 0],
    ['whose word for that was lost is', "UPDATE meta SET name = 'closee' WHERE name = 'closed'", 1],
  ])('%s', async (_, sql, found) => {
    await fill();
    edit(`UPDATE runs SET workflow = 'glow'; ${sql}`);
    reopen();
    expect(warnings).toHaveLength(found);
  });

  it.each([1, 2])('that says it is of version %i and is not is set aside', async (version) => {
    await twoRuns();
    await fill();
    edit(`PRAGMA user_version = ${version}`);
    reopen();
    expect(warnings).toEqual([expect.stringMatching(/its tables were changed\)\. It is kept as/)]);
  });

  it.each([
    ['may be written', 18, 0x82],
    ['may be read', 19, 0x82],
    ['is to be understood', 47, 0x84],
  ])('whose header says by an impossible number how it %s is set aside', async (_, place, value) => {
    await twoRuns();
    const bytes = readFileSync(file());
    bytes[place] = value;
    writeFileSync(file(), bytes);
    reopen();
    expect(warnings).toEqual([expect.stringContaining('It is kept as')]);
  });

  it('with a number that JavaScript cannot hold is set aside', async () => {
    await twoRuns();
    edit('UPDATE runs SET created_at = 9007199254740993');
    reopen();
    expect(warnings).toEqual([expect.stringContaining('It is kept as')]);
  });
});
