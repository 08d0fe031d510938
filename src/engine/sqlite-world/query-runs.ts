import type { ListWorkflowRunsParams, PaginatedResponse } from '@workflow/world';
import type { Database } from './open-database.ts';
import { clampLimit, type Placed, parseCursor, toPage } from './paginate.ts';

/** Questions over all runs, answered from the database with the ids of runs. */
export interface RunQueries {
  /** Newest first unless asked otherwise. */
  list(params: ListWorkflowRunsParams & { limit: number }): PaginatedResponse<string>;
  /** Runs with events of a step, wait or hook, oldest first. */
  runsOfCorrelation(correlationId: string): string[];
}

export function queryRuns(database: Database): RunQueries {
  // Nobody in the SDK asks by correlation alone, people do: a scan of the log is worth no index on every event.
  const owners = database.prepare(
    'SELECT DISTINCT run_id AS runId FROM events JOIN runs ON runs.row = events.run WHERE correlation = ? ORDER BY runs.row',
  );

  return {
    list: ({ workflowName, status, pagination, limit }) => {
      const ascending = pagination?.sortOrder === 'asc';
      const after = parseCursor(pagination?.cursor);
      const size = clampLimit(limit);
      const conditions: [sql: string, value: string | number | undefined][] = [
        ['workflow = ?', workflowName],
        ['status = ?', status],
        [ascending ? 'row > ?' : 'row < ?', after],
      ];
      const given = conditions.filter(([, value]) => value !== undefined);
      const where = given.length === 0 ? '' : `WHERE ${given.map(([sql]) => sql).join(' AND ')}`;
      const order = ascending ? 'ASC' : 'DESC';
      const found = database
        .prepare(`SELECT row AS position, run_id AS item FROM runs ${where} ORDER BY row ${order} LIMIT ?`)
        .all(...given.map(([, value]) => value as string | number), size + 1) as unknown as Placed<string>[];
      return toPage({ shown: found.slice(0, size), hasMore: found.length > size });
    },
    runsOfCorrelation: (id) => (owners.all(id) as { runId: string }[]).map(({ runId }) => runId),
  };
}
