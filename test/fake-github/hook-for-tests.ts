import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  headers: IncomingHttpHeaders;
  bytes: string;
  payload: Record<string, unknown>;
}

/** An App's webhook that keeps what it hears and answers as told; `status: 0` never answers. */
export interface Hook {
  url: string;
  heard: Heard[];
  status: number;
  close: () => Promise<void>;
}

/** Starts a webhook on loopback. */
export async function startHook(): Promise<Hook> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks).toString();
      heard.push({ headers: request.headers, bytes, payload: JSON.parse(bytes) as Record<string, unknown> });
      if (hook.status !== 0) response.writeHead(hook.status).end('heard');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hook: Hook = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`,
    heard,
    status: 202,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return hook;
}
