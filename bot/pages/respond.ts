import type { ServerResponse } from 'node:http';
import type { Asset } from './load-assets.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  ...["style-src 'self'", "script-src 'self'", "connect-src 'self'", "img-src 'self'"],
  ...["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"],
].join('; ');

/** What every answer of the pages says, before anything else is decided. */
export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-store');
}

export function sendPage(response: ServerResponse, page: { status?: number; text: string }): void {
  const { status = 200, text } = page;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

export function sendJson(response: ServerResponse, answer: { status?: number; body: unknown }): void {
  const { status = 200, body } = answer;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(body)}\n`);
}

/** After a form, or to the form: always a GET. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end();
}

export function sendAsset(response: ServerResponse, asset: Asset | undefined): void {
  if (asset === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'content-type': asset.type,
    'content-length': asset.bytes.length,
    'cache-control': 'public, max-age=31536000, immutable',
  });
  response.end(asset.bytes);
}
