import { once } from 'node:events';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { loadSdk } from '../../../../src/engine/load-bundles.ts';
import {
  createSqliteWorld,
  type SqliteWorld,
} from '../../../../src/engine/sqlite-world/create-sqlite-world.ts';
import { suiteBundles } from './build-suite-flows.ts';

/** Where the suite waits for a line that says which port to call. */
const CONTROL_FD = 3;

/**
 * The server that the SDK's suite of tests for worlds talks to, over the embedded world: the routes of its own
 * server, without those for deliveries, which never leave the process here.
 */
export async function serveSuite(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'gloss-world-testing-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  process.on('SIGTERM', () => process.exit());
  const world = createSqliteWorld({ directory });
  const { entries } = await loadSdk({ world, bundles: suiteBundles });
  world.setEntries(entries);
  // Not before the world is there: the SDK makes a stock one when it is imported.
  const sdk = await import('workflow/api');
  const server = createServer((request, response) => {
    answer({ world, sdk, request, response }).catch((error) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  writeSync(CONTROL_FD, `${JSON.stringify({ state: 'listening', info: { port } })}\n`);
}

type Sdk = typeof import('workflow/api');

async function answer(call: {
  world: SqliteWorld;
  sdk: Sdk;
  request: IncomingMessage;
  response: ServerResponse;
}): Promise<void> {
  const { world, sdk, request, response } = call;
  const [kind, id = '', part] = (request.url ?? '').slice(1).split('/').map(decodeURIComponent);
  if (kind === 'runs' && part === 'readable') {
    Readable.fromWeb(sdk.getRun(id).getReadable() as never).pipe(response);
    return;
  }
  const reply = (value: unknown) => void response.end(JSON.stringify(value, withBytes));
  if (kind === 'runs') return reply(await world.runs.get(id));
  const body = (await json(request)) as { workflow: string; args: unknown[] };
  if (kind === 'invoke') return reply({ runId: await startRun(sdk, body) });
  if (kind !== 'hooks') return void response.writeHead(404).end();
  const hook = await sdk.getHookByToken(id);
  const { runId } = await sdk.resumeHook(hook.token, { ...body, metadata: hook.metadata });
  reply({ runId, hookId: hook.hookId });
}

async function startRun(sdk: Sdk, call: { workflow: string; args: unknown[] }): Promise<string> {
  const { workflow, args } = call;
  // `start` reads only the id, which the SDK's compiler would have put on the function.
  const named = Object.assign(() => Promise.resolve(), { workflowId: suiteBundles.ids[workflow] });
  return (await sdk.start(named as (...parameters: unknown[]) => Promise<unknown>, args)).runId;
}

/** Bytes in JSON, the way the suite reads them. */
function withBytes(_: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return { __type: 'Uint8Array', data: Buffer.from(value).toString('base64') };
}
