import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { World } from '@workflow/world';
import { ENGINES_DIRECTORY, installEngines } from '../../../bench/compare/install-engines.ts';
import { loadEngine } from '../../../bench/compare/load-engine.ts';
import { startPostgres } from '../../../bench/compare/servers/start-postgres.ts';
import type { WorldKind } from './worlds.ts';

interface WorldPackage {
  createWorld(options: { connectionString: string; pool: Pool }): World & { close(): Promise<void> };
}

interface Pool {
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

interface PostgresPackage {
  default: { Pool: new (options: { connectionString: string }) => Pool };
}

const SETUP = join(ENGINES_DIRECTORY, 'node_modules/@workflow/world-postgres/bin/setup.js');
/** Nothing here must outlive the test. */
const CARELESS = [
  'ALTER SYSTEM SET fsync = off',
  'ALTER SYSTEM SET synchronous_commit = off',
  'SELECT pg_reload_conf()',
];
const TABLES = ['runs', 'events', 'steps', 'hooks', 'waits', 'stream_chunks'].map(
  (name) => `workflow.workflow_${name}`,
);

/**
 * The stock Postgres world, without `start()`, on a server of its own; package and server are those of the bench and
 * are installed on first use. Between two batches its tables are emptied.
 */
export async function startPostgresWorld(): Promise<{ kind: WorldKind; stop: () => Promise<void> }> {
  await installEngines();
  const directory = mkdtempSync(join(tmpdir(), 'gloss-differential-postgres-'));
  // The server runs as somebody else when this process is root.
  chmodSync(directory, 0o755);
  const server = await startPostgres({ directory });
  const env = { PATH: process.env.PATH ?? '', WORKFLOW_POSTGRES_URL: server.url };
  await promisify(execFile)(process.execPath, [SETUP], { cwd: directory, env });
  const { Pool } = (await loadEngine<PostgresPackage>('pg')).default;
  const pool = new Pool({ connectionString: server.url });
  for (const sql of CARELESS) await pool.query(sql);
  const { createWorld } = await loadEngine<WorldPackage>('@workflow/world-postgres');
  const world = createWorld({ connectionString: server.url, pool });
  return {
    kind: {
      name: 'postgres',
      open: async () => {
        await pool.query(`TRUNCATE ${TABLES.join(', ')}`);
        return { world, close: async () => {} };
      },
    },
    stop: async () => {
      await world.close();
      await pool.end();
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
