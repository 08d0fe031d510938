import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestInput, openLedger } from '../../../src/engine/open-ledger.ts';
import { createSqliteWorld, type SqliteWorld } from '../../../src/engine/sqlite-world/create-sqlite-world.ts';
import { createRandom } from '../crash/create-random.ts';
import { tell } from './use-world.ts';

/** Flips in each part of the file, spread over all of it. */
const FLIPS = 80;
const PARTS = 5;
const SEED = 1;
const FILE = 'world.sqlite';
/** The version of the format (https://sqlite.org/fileformat.html#user_version_number): a newer one is refused. */
const VERSION_BYTES = [60, 64] as const;

let root: string;
let ids: string[];
let bytes: Buffer;
let before: Map<string, string>;

const directory = () => join(root, 'state');

/** A run that has ended and two that have not, with steps, hooks, streams, messages and entries in the ledger. */
async function makeRuns(world: SqliteWorld): Promise<string[]> {
  const { startRun, event, createStep, startStep, completeStep, completeRun } = tell(world);
  const made: string[] = [];
  for (const [index, name] of ['ended', 'one', 'other'].entries()) {
    const runId = await startRun(name);
    const input = JSON.stringify({ name });
    openLedger({ world, onWarning: () => {} }).add({
      ...{ runId, workflow: name, key: `key of ${name}`, buildId: 'build', inputDigest: digestInput(input) },
      ...{
        input,
        status: index === 0 ? 'completed' : 'running',
        startedAt: 'now',
        parent: made.at(-1) ?? null,
      },
    });
    await event(runId, 'run_started');
    await Promise.all(['a', 'b', 'c'].map((step) => createStep(runId, `${step} of ${name}`)));
    await startStep(runId, `a of ${name}`);
    await completeStep(runId, `a of ${name}`);
    await event(runId, 'hook_created', { correlationId: `hook of ${name}`, eventData: { token: name } });
    await world.writeToStreamMulti?.(`stream of ${name}`, runId, ['first', 'second', 'third']);
    if (index === 0) await completeRun(runId);
    made.push(runId);
  }
  return made;
}

/** All that can be asked of a run, as text; an error in words where it is refused. */
async function ask(world: SqliteWorld, runId: string): Promise<string> {
  const told = async (question: () => unknown) => {
    try {
      return await question();
    } catch (error) {
      return { refused: String((error as Error).name) };
    }
  };
  const answers = [
    await told(() => world.runs.get(runId)),
    await told(() => world.events.list({ runId })),
    await told(async () => (await world.hooks.list({ runId })).data),
    await told(() => openLedger({ world, onWarning: () => {} }).get(runId)),
    await told(async () => {
      const names = await world.listStreamsByRunId(runId);
      return Promise.all(
        names.map(async (name) => [
          await world.getStreamInfo(name, runId),
          await world.getStreamChunks(name, runId),
        ]),
      );
    }),
  ];
  return JSON.stringify(answers);
}

async function askAll(): Promise<{ warnings: string[]; answers: Map<string, string> }> {
  const warnings: string[] = [];
  const world = createSqliteWorld({ directory: directory(), onWarning: (text) => warnings.push(text) });
  const answers = new Map<string, string>();
  for (const runId of ids) answers.set(runId, await ask(world, runId));
  await world.close();
  return { warnings, answers };
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gloss-flips-'));
  const world = createSqliteWorld({ directory: directory() });
  ids = await makeRuns(world);
  await world.close();
  bytes = readFileSync(join(directory(), FILE));
  cpSync(directory(), join(root, 'sound'), { recursive: true });
  before = (await askAll()).answers;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Whether what is told of a run is what was written, or nothing in its place. */
function isHonest(runId: string, after: { warnings: string[]; answers: Map<string, string> }): boolean {
  const { warnings, answers } = after;
  const answer = answers.get(runId) ?? '';
  const isForgotten = warnings.some((text) => text.includes(runId) || text.includes('kept as'));
  return isForgotten || answer === before.get(runId) || (runId === ids[0] && answer.includes('DamageError'));
}

describe('of a file in which a bit turned over', () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'part %i: every run is as it was, or forgotten with a warning, or refused when it has ended',
    async (part) => {
      const random = createRandom(SEED + part);
      const wrong: string[] = [];
      let warned = 0;
      for (let flip = 0; flip < FLIPS; flip++) {
        const place = Math.floor(((part + (flip + random()) / FLIPS) / PARTS) * bytes.length);
        const bit = Math.floor(random() * 8);
        if (place >= VERSION_BYTES[0] && place < VERSION_BYTES[1]) continue;
        rmSync(directory(), { recursive: true });
        cpSync(join(root, 'sound'), directory(), { recursive: true });
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ (1 << bit);
        writeFileSync(join(directory(), FILE), changed);
        const after = await askAll();
        warned += after.warnings.length;
        for (const runId of ids) if (!isHonest(runId, after)) wrong.push(`${runId}: bit ${bit} at ${place}`);
      }
      expect(wrong).toEqual([]);
      expect(warned).toBeGreaterThan(0);
    },
  );
});
