import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
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

/** Two unfinished runs with a step each, in a file that was closed. */
async function twoRuns(): Promise<[string, string]> {
  const world = open();
  const { startRun, event, createStep, startStep, completeStep } = tell(world);
  const ids: string[] = [];
  for (let index = 0; index < 2; index++) {
    const runId = await startRun();
    await event(runId, 'run_started');
    await createStep(runId, 'step');
    await startStep(runId, 'step');
    await completeStep(runId, 'step');
    ids.push(runId);
  }
  await world.close();
  return ids as [string, string];
}

describe('a run of which', () => {
  it.each([
    ['an answer was changed', "UPDATE events SET payload = X'00' WHERE run = 1 AND type = 'step_completed'"],
    [
      'the data was changed',
      `UPDATE events SET data = '{"stepName":"other"}' WHERE run = 1 AND sequence = 2`,
    ],
    ['the data is no JSON any more', "UPDATE events SET data = '{' WHERE run = 1 AND sequence = 2"],
    ['an event changed its kind', "UPDATE events SET type = 'step_failed' WHERE run = 1 AND sequence = 4"],
    ['an event is missing', 'DELETE FROM events WHERE run = 1 AND sequence = 3'],
    ['the beginning is missing', 'DELETE FROM events WHERE run = 1 AND sequence = 0'],
    ['every event is missing', 'DELETE FROM events WHERE run = 1'],
  ])('%s is forgotten with a warning, and the others stay', async (_, sql) => {
    const [damaged, sound] = await twoRuns();
    edit(sql);
    const world = reopen();
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`record of run ${damaged} .*damaged: it starts anew`)),
    ]);
    await expect(world.runs.get(damaged)).rejects.toMatchObject({ name: 'WorkflowRunNotFoundError' });
    expect((await world.runs.get(sound)).status).toBe('running');
    expect(existsSync(`${file()}.damaged`)).toBe(false);
  });
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

  it('with a chunk that was changed does not hand it out', async () => {
    const world = open();
    await world.writeToStream('s', 'wrun_1', 'as it was');
    await world.closeStream('s', 'wrun_1');
    await world.close();
    edit("UPDATE chunks SET data = X'41'");
    const reader = (await reopen().readFromStream('s')).getReader();
    await expect(reader.read()).rejects.toThrow(/was changed/);
  });
});
