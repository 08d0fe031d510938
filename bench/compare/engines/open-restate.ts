import { once } from 'node:events';
import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { doWork } from '../do-work.ts';
import { loadEngine } from '../load-engine.ts';
import { type Restate, startRestate } from '../servers/start-restate.ts';
import type { OpenEngine, Work } from './engine-under-test.ts';

interface Context {
  run(name: string, step: () => Promise<number>): Promise<number>;
}

interface RestatePackage {
  service(options: {
    name: string;
    handlers: Record<string, (context: Context, work: Work) => Promise<number>>;
  }): object;
  createEndpointHandler(options: { services: object[] }): Parameters<typeof createServer>[1];
  RestatePromise: { all(steps: Promise<number>[]): Promise<number[]> };
}

/** Restate with its own defaults; one handler with all steps, served over HTTP/2 from this process. */
export const openRestate: OpenEngine = async ({ directory }) => {
  const server = await startRestate({ directory });
  const { service, createEndpointHandler, RestatePromise } =
    await loadEngine<RestatePackage>('@restatedev/restate-sdk');
  const step = (context: Context, work: Work) => context.run('work', () => doWork(work));
  const flows = service({
    name: 'bench',
    handlers: {
      fan: async (context, work) => {
        const steps = Array.from({ length: work.steps }, () => step(context, work));
        return (await RestatePromise.all(steps)).length;
      },
      sequence: async (context, work) => {
        let done = 0;
        for (let index = 0; index < work.steps; index++) done += await step(context, work);
        return done;
      },
    },
  });
  const endpoint = createServer({}, createEndpointHandler({ services: [flows] }));
  endpoint.listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  await register({ server, port: (endpoint.address() as AddressInfo).port });
  return {
    run: async (work) => Number(await post(`${server.ingressUrl}/bench/${work.flow}`, work)),
    serverPid: server.pid,
    close: async () => {
      await server.stop();
      endpoint.close();
    },
  };
};

async function register({ server, port }: { server: Restate; port: number }): Promise<void> {
  await post(`${server.adminUrl}/deployments`, { uri: `http://127.0.0.1:${port}` });
}

async function post(url: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`Restate answered ${response.status}: ${text.slice(0, 300)}`);
  return text;
}
