import { doWork } from '../do-work.ts';
import { loadEngine } from '../load-engine.ts';
import { startPostgres } from '../servers/start-postgres.ts';
import type { OpenEngine, Work } from './engine-under-test.ts';

interface DbosPackage {
  DBOS: {
    setConfig(options: { name: string; systemDatabaseUrl: string; logLevel: string }): void;
    registerWorkflow(
      run: (work: Work) => Promise<number>,
      options: { name: string },
    ): (work: Work) => Promise<number>;
    runStep(step: () => Promise<number>, options: { name: string }): Promise<number>;
    launch(): Promise<void>;
    shutdown(): Promise<void>;
  };
}

/** DBOS with its own defaults over a Postgres of its own; one workflow with all steps. */
export const openDbos: OpenEngine = async ({ directory }) => {
  const server = await startPostgres({ directory });
  const { DBOS } = await loadEngine<DbosPackage>('@dbos-inc/dbos-sdk');
  const step = (work: Work) => DBOS.runStep(() => doWork(work), { name: 'work' });
  const flows = {
    fan: DBOS.registerWorkflow(
      async (work) => (await Promise.all(Array.from({ length: work.steps }, () => step(work)))).length,
      { name: 'fan' },
    ),
    sequence: DBOS.registerWorkflow(
      async (work) => {
        let done = 0;
        for (let index = 0; index < work.steps; index++) done += await step(work);
        return done;
      },
      { name: 'sequence' },
    ),
  };
  const systemDatabaseUrl = server.url.replace(/postgres$/, 'dbos');
  DBOS.setConfig({ name: 'bench', systemDatabaseUrl, logLevel: 'error' });
  await DBOS.launch();
  return {
    run: (work) => {
      // A workflow looks at what it is called on.
      const flow = flows[work.flow];
      return flow(work);
    },
    serverPid: server.pid,
    close: async () => {
      await DBOS.shutdown();
      await server.stop();
    },
  };
};
