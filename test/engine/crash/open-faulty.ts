import { writeFileSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Database } from '../../../src/engine/sqlite-world/open-database.ts';

/** Where the process is to die: right before or right after its n-th write, counted from 1. */
export interface Boundary {
  write: number;
  side: 'before' | 'after';
}

export interface WriteCounter {
  /** Writing calls so far, over all databases of this counter. */
  writes(): number;
  /** Stands in for `(path) => new DatabaseSync(path)`. */
  wrap(database: DatabaseSync): Database;
}

/** Statements that write nothing and take no lock to write. */
const READS = /^\s*(?:SELECT|EXPLAIN|VALUES|WITH(?![\s\S]*\b(?:INSERT|UPDATE|DELETE|REPLACE)\b))\b/i;

/**
 * A database that calls `onWrite` before and after each of its writing calls: all of `exec`, `close`, and
 * whatever statement is not a plain query.
 *
 * @param options.onWrite is given the write's number from 1, the side and the SQL.
 */
export function countWrites(options: {
  onWrite: (boundary: Boundary & { sql: string }) => void;
}): WriteCounter {
  let writes = 0;

  function write<T>(sql: string, work: () => T): T {
    const number = ++writes;
    options.onWrite({ write: number, side: 'before', sql });
    const value = work();
    options.onWrite({ write: number, side: 'after', sql });
    return value;
  }

  function wrapStatement(statement: StatementSync, sql: string): StatementSync {
    return new Proxy(statement, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        const call = (...values: unknown[]): unknown => Reflect.apply(member, target, values);
        if (READS.test(sql) || !['run', 'get', 'all', 'iterate'].includes(String(name))) return call;
        return (...values: unknown[]) => write(sql, () => call(...values));
      },
    });
  }

  return {
    writes: () => writes,
    wrap: (database) => ({
      exec: (sql) => write(sql, () => database.exec(sql)),
      prepare: (sql) => wrapStatement(database.prepare(sql), sql),
      close: () => write('close', () => database.close()),
    }),
  };
}

/** Ends this process at a boundary as the operating system would, and leaves a note of the write it died at. */
export function killAt(options: {
  boundary: Boundary | undefined;
  notePath: string;
}): (reached: Boundary & { sql: string }) => void {
  const { boundary, notePath } = options;
  return (reached) => {
    if (reached.write !== boundary?.write || reached.side !== boundary.side) return;
    writeFileSync(notePath, `${reached.side} write ${reached.write}: ${reached.sql.replaceAll(/\s+/g, ' ')}`);
    process.kill(process.pid, 'SIGKILL');
    // The signal may arrive a moment later; nothing may be written until then.
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
  };
}
