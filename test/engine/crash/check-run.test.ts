import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { checkRun, type KillRecord, listRepeated } from './check-run.ts';
import { expectedAnswer } from './expected-answer.ts';
import type { JournalLine } from './journal.ts';
import { type Boundary, countWrites } from './open-faulty.ts';
import { APPROVED_BY, type PipelineEnd, pipelineInput } from './run-pipeline.ts';

const input = pipelineInput({ shards: 1, itemsPerShard: 2 });

function line(kind: 'start' | 'end', step: string, index: number, stepId = `${step}-${index}`): JournalLine {
  return { kind, step, index, attempt: 1, stepId, runId: 'run' };
}

function soundJournal(): JournalLine[] {
  const steps: [string, number][] = [
    ...([
      ['plan', 0],
      ['shard', 0],
      ['item', 0],
      ['item', 1],
    ] as [string, number][]),
    ...([
      ['close', 0],
      ['combine', 0],
      ['groups', 0],
      ['publish', 0],
    ] as [string, number][]),
  ];
  return steps.flatMap(([step, index]) => [line('start', step, index), line('end', step, index)]);
}

function soundEnd(): PipelineEnd {
  return {
    answer: { ...expectedAnswer(input, APPROVED_BY), runIds: ['parent', 'child'] },
    resumed: false,
    warnings: [],
    streams: [
      { lines: ['shard 0'], closed: true },
      { lines: ['item 0', 'item 1', 'item 1'], closed: true },
    ],
  };
}

function problemsOf(change: (end: PipelineEnd, journal: JournalLine[]) => void, kills: KillRecord[] = []) {
  const [end, journal] = [soundEnd(), soundJournal()];
  change(end, journal);
  return checkRun({ input, end, journal, kills });
}

describe('the judgement of a run', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(problemsOf(() => {})).toEqual([]);
  });

  it.each<[string, (end: PipelineEnd, journal: JournalLine[]) => void, RegExp]>([
    ['a wrong digest', (end) => void Object.assign(end.answer, { digest: 'f'.repeat(64) }), /^wrong result/],
    ['another total', (end) => void end.answer.total++, /^wrong result/],
    ['a warning', (end) => void end.warnings.push('Run x is started anew'), /^warning/],
    ['a line that is missing', (end) => void end.streams[1]?.lines.splice(0, 1), /lacks 'item 0'/],
    ['a line of nobody', (end) => void end.streams[1]?.lines.push('item 7'), /holds 'item 7'/],
    ['an open stream', (end) => void Object.assign(end.streams[0] ?? {}, { closed: false }), /not closed/],
    ['a step without an end', (_, journal) => void journal.splice(-1, 1), /publish 0 never ended/],
  ])('finds %s', (_, change, pattern) => {
    expect(problemsOf(change)).toEqual([expect.stringMatching(pattern)]);
  });

  it('calls a step repeated when its completion was committed, whatever its new id, and no other', () => {
    const journal = [
      ...[line('start', 'item', 0), line('end', 'item', 0), line('start', 'item', 1), line('end', 'item', 1)],
      ...[line('start', 'item', 0, 'another'), line('start', 'item', 1)],
    ];
    const kills = [{ lines: 4, completed: new Set(['item-0']) }];
    expect(listRepeated(journal, kills)).toEqual(['item 0 (after kill 1, attempt 1)']);
  });
});

describe('the database that counts its writes', () => {
  it('calls before and after each of them, and for no query', () => {
    const seen: string[] = [];
    const counter = countWrites({
      onWrite: ({ write, side, sql }: Boundary & { sql: string }) => seen.push(`${side} ${write} ${sql}`),
    });
    const database = counter.wrap(new DatabaseSync(':memory:'));
    database.exec('CREATE TABLE t (a)');
    const insert = database.prepare('INSERT INTO t VALUES (?) RETURNING a');
    expect(insert.get(7)).toEqual({ a: 7 });
    expect(database.prepare('SELECT a FROM t').all()).toEqual([{ a: 7 }]);
    database.prepare('WITH x AS (SELECT 8 AS a) INSERT INTO t SELECT a FROM x').run();
    database.close();
    expect(counter.writes()).toBe(4);
    expect(seen.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      ...['before 1 CREATE', 'after 1 CREATE', 'before 2 INSERT', 'after 2 INSERT'],
      ...['before 3 WITH', 'after 3 WITH', 'before 4 close', 'after 4 close'],
    ]);
  });
});
