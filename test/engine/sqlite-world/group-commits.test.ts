import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { groupCommits } from '../../../src/engine/sqlite-world/group-commits.ts';
import type { Database } from '../../../src/engine/sqlite-world/open-database.ts';

/** A database in memory that notes what it is told; `refuse` makes one statement fail, as a full disk does. */
function notedDatabase(refuse?: string): { database: Database; told: string[] } {
  const inner = new DatabaseSync(':memory:');
  inner.exec('CREATE TABLE notes (text TEXT)');
  const told: string[] = [];
  const database: Database = {
    exec: (sql) => {
      told.push(sql);
      if (sql === refuse) throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
      inner.exec(sql);
    },
    prepare: (sql) => inner.prepare(sql),
    close: () => inner.close(),
  };
  return { database, told };
}

function open(refuse?: string) {
  const { database, told } = notedDatabase(refuse);
  const failures: unknown[] = [];
  let commitsTold = 0;
  const commits = groupCommits({
    database,
    onFailure: (error) => failures.push(error),
    onCommit: () => commitsTold++,
  });
  const insert = database.prepare('INSERT INTO notes VALUES (?)');
  const note = (text: string) => commits.write(() => void insert.run(text));
  const notes = () =>
    database
      .prepare('SELECT text FROM notes')
      .all()
      .map((row) => row.text);
  return { commits, note, notes, told, failures, commitsTold: () => commitsTold };
}

describe('commits', () => {
  it('are one for all that is written in one turn of the event loop, in its order', async () => {
    const { note, notes, told, commitsTold } = open();
    await Promise.all(['one', 'two', 'three'].map(note));
    expect(notes()).toEqual(['one', 'two', 'three']);
    expect(told).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
    expect(commitsTold()).toBe(1);
    await note('four');
    expect(told).toHaveLength(4);
  });

  it('have happened once somebody is told so', async () => {
    const { note, notes } = open();
    const written = note('one');
    expect(notes()).toEqual([]);
    await written;
    expect(notes()).toEqual(['one']);
  });

  it('happen at once when asked to', () => {
    const { commits, note, notes } = open();
    void note('one');
    commits.flush();
    expect(notes()).toEqual(['one']);
  });

  it.each(['BEGIN IMMEDIATE', 'COMMIT'])(
    'end for good when %s fails: nothing more is written',
    async (refuse) => {
      const { commits, note, notes, failures } = open(refuse);
      const first = [note('one'), note('two')];
      for (const written of first) {
        await expect(written).rejects.toMatchObject({ name: 'WorkflowWorldError', status: 503 });
      }
      await expect(note('three')).rejects.toThrow('database or disk is full');
      expect(notes()).toEqual([]);
      expect(failures).toHaveLength(1);
      expect(commits.failed()).toBe(true);
    },
  );

  it('take back a turn of which one change fails', async () => {
    const { commits, note, notes } = open();
    const first = note('one');
    const broken = commits.write(() => {
      throw new Error('constraint failed');
    });
    await expect(first).rejects.toThrow('constraint failed');
    await expect(broken).rejects.toThrow('constraint failed');
    expect(notes()).toEqual([]);
  });
});
