import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Handlers } from './run-flows.ts';

/** The two routes of the Workflow SDK on a loopback port. */
export async function serveHandlers(handlers: Handlers): Promise<{ url: string; close(): void }> {
  const routes: Record<string, Handlers['flow']> = {
    '/.well-known/workflow/v1/flow': handlers.flow,
    '/.well-known/workflow/v1/step': handlers.step,
  };
  const server = createServer(async (incoming, answer) => {
    const handler = routes[incoming.url ?? ''];
    // Also asked without a body, to see whether anybody is there.
    const response = handler
      ? await handler(await toRequest(incoming)).catch(
          (error) => new Response(String(error), { status: 500 }),
        )
      : new Response('', { status: 404 });
    answer.writeHead(response.status, Object.fromEntries(response.headers));
    answer.end(Buffer.from(await response.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const body = await buffer(incoming);
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'POST',
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
}
