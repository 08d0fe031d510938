import type { IncomingMessage } from 'node:http';

const LIMIT = 4096;

/** The fields of a form, or the status that refuses it: 403 from elsewhere, 413 too large, 415 no form. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | 403 | 413 | 415> {
  if (!isFromHere(request)) return 403;
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return 415;
  if (Number(request.headers['content-length'] ?? 0) > LIMIT) return 413;
  const chunks: Buffer[] = [];
  let size = 0;
  // Destroying the request would take the connection down before the refusal is out.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT) return 413;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/**
 * Whether a page of ours sent a form, as far as the browser says. Without `Sec-Fetch-Site` (no https, or an old browser)
 * only `Origin` tells, and that is `null` for our own forms too, since our pages send no referrer. Nothing is lost by
 * that: signing in takes the token, and signing out takes the cookie, which no other site can make a browser send.
 */
function isFromHere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  return origin === undefined || origin === 'null' || URL.parse(origin)?.host === host;
}
