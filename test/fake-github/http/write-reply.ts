import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';

/** Sends an answer: JSON unless it is raw; no body for HEAD, 204 and 304. */
export function writeReply(response: ServerResponse, method: string, reply: Reply): void {
  const isEmpty = reply.status === 204 || reply.status === 304;
  const text = reply.raw ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
  const headers: Record<string, string> = { ...reply.headers };
  if (!isEmpty) {
    headers['content-type'] ??= 'application/json; charset=utf-8';
    headers['content-length'] = String(Buffer.byteLength(text));
  }
  response.writeHead(reply.status, headers);
  response.end(isEmpty || method === 'HEAD' ? undefined : text);
}
