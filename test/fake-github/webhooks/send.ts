import { request } from 'node:http';

export interface Sent {
  statusCode: number | undefined;
  response: string | undefined;
  error: string | undefined;
  durationMs: number;
}

/** POSTs bytes over a connection of its own. Never throws: what goes wrong is told in `error`. */
export async function send(options: {
  url: string;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  signal: AbortSignal;
}): Promise<Sent> {
  const { url, headers, body, timeoutMs } = options;
  const start = performance.now();
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(timeoutMs)]);
  const answer = await new Promise<Omit<Sent, 'durationMs'>>((resolve) => {
    const fail = (): void => {
      const error = options.signal.aborted ? 'closed' : signal.aborted ? 'timed out' : 'failed to connect';
      resolve({ statusCode: undefined, response: undefined, error });
    };
    const outgoing = request(url, { method: 'POST', headers, agent: false, signal }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', fail);
      incoming.on('end', () => {
        const response = Buffer.concat(chunks).toString();
        resolve({ statusCode: incoming.statusCode, response, error: undefined });
      });
    });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
  return { ...answer, durationMs: Math.round(performance.now() - start) };
}
