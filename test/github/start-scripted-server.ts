import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the server saw it. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingMessage['headers'];
  /** The GraphQL document and variables, or the REST body. */
  body: { query?: string; variables?: Record<string, unknown> } & Record<string, unknown>;
}

export interface ScriptedReply {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** `before`: close without a word; `middle`: close in the middle of the body; `never`: say nothing at all. */
  drop?: 'before' | 'middle' | 'never';
}

export interface ScriptedServer extends AsyncDisposable {
  url: string;
  seen: SeenRequest[];
}

/** A loopback HTTP server that answers by a function of the request and its number, from 0. */
export async function startScriptedServer(
  answer: (request: SeenRequest, index: number) => ScriptedReply,
): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body = text === '' ? {} : (JSON.parse(text) as SeenRequest['body']);
    const { method = '', url = '', headers } = message;
    const request = { method, url, headers, body };
    seen.push(request);
    reply(response, answer(request, seen.length - 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, scripted: ScriptedReply): void {
  if (scripted.drop === 'never') return;
  if (scripted.drop === 'before') {
    response.destroy();
    return;
  }
  const body = scripted.text ?? JSON.stringify(scripted.json ?? {});
  const type = scripted.text === undefined ? 'application/json; charset=utf-8' : 'text/html';
  response.writeHead(scripted.status ?? 200, {
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
    ...scripted.headers,
  });
  if (scripted.drop !== 'middle') {
    response.end(body);
    return;
  }
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
}
