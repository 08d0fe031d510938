import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { World } from '@workflow/world';
import { ENGINES_DIRECTORY } from '../install-engines.ts';
import { loadEngine } from '../load-engine.ts';
import { startPostgres } from '../servers/start-postgres.ts';
import type { OpenEngine } from './engine-under-test.ts';
import { runFlows } from './run-flows.ts';
import { serveHandlers } from './serve-handlers.ts';

interface WorldPackage {
  createWorld(options: {
    connectionString: string;
    queueConcurrency: number;
    maxPoolSize: number;
  }): World & { start(): Promise<void>; close(): Promise<void> };
}

/** The default of 10 would bound the steps in flight; the package's README asks for two connections more. */
const QUEUE_CONCURRENCY = 50;
const POOL_SIZE = QUEUE_CONCURRENCY + 2;
const SETUP = join(ENGINES_DIRECTORY, 'node_modules/@workflow/world-postgres/bin/setup.js');

/** The Workflow SDK's Postgres world; it delivers over HTTP, here from and to this process. */
export const openPostgres: OpenEngine = async ({ directory }) => {
  const server = await startPostgres({ directory });
  const { PATH = '' } = process.env;
  const env = { PATH, WORKFLOW_POSTGRES_URL: server.url };
  await promisify(execFile)(process.execPath, [SETUP], { cwd: directory, env });
  const { createWorld } = await loadEngine<WorldPackage>('@workflow/world-postgres');
  const world = createWorld({
    connectionString: server.url,
    queueConcurrency: QUEUE_CONCURRENCY,
    maxPoolSize: POOL_SIZE,
  });
  const { handlers, run } = await runFlows({ world });
  const routes = await serveHandlers(handlers);
  process.env.WORKFLOW_LOCAL_BASE_URL = routes.url;
  await world.start();
  return {
    run,
    serverPid: server.pid,
    close: async () => {
      await world.close();
      routes.close();
      await server.stop();
    },
  };
};
