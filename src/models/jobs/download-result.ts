import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { ModelError } from '../model-error.ts';
import { isPublicAddress } from './is-public-address.ts';
import { PrivateAddressError, publicLookup, type Resolve } from './public-lookup.ts';

const MAX_REDIRECTS = 3;
const DEFAULT_TIMEOUT_MS = 120_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

interface Download {
  /** As the service said. */
  url: string;
  /** Of the service itself, as its operator wrote it: these are trusted, wherever they are. */
  origins: readonly string[];
  /** Sent to those origins only. */
  headers: Record<string, string>;
  maxBytes: number;
  signal?: AbortSignal | undefined;
  /** Milliseconds for everything. */
  timeoutMs?: number | undefined;
  resolve?: Resolve | undefined;
}

/**
 * Fetches what a service says it made. The address comes from outside: unless it is of the service's own origin it must be
 * https and lead to a public address, and so must every redirect. Reads no more than `maxBytes`.
 *
 * @throws ModelError `refused` for an address or a body that is not let in, `transient` for what may go well later.
 */
export async function downloadResult(download: Download): Promise<Uint8Array> {
  const timeout = AbortSignal.timeout(download.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const signal = download.signal ? AbortSignal.any([download.signal, timeout]) : timeout;
  try {
    let url = parseUrl(download.url, download.origins[0]);
    for (let redirects = 0; ; redirects += 1) {
      assertAllowed(url, download.origins);
      const response = await send({ url, download, signal });
      const { statusCode = 0 } = response;
      if (!REDIRECTS.has(statusCode))
        return await readBody({ response, statusCode, maxBytes: download.maxBytes });
      response.destroy();
      if (redirects === MAX_REDIRECTS) throw refused(`redirects more than ${MAX_REDIRECTS} times`);
      url = parseUrl(response.headers.location ?? '', url.href);
    }
  } catch (error) {
    download.signal?.throwIfAborted();
    throw explain(error, timeout.aborted);
  }
}

function parseUrl(text: string, base: string | undefined): URL {
  const url = URL.parse(text, base);
  if (url) return url;
  throw refused('is no address');
}

function assertAllowed(url: URL, origins: readonly string[]): void {
  if (url.username !== '' || url.password !== '') throw refused('holds a user name or password');
  if (origins.includes(url.origin)) return;
  if (url.protocol !== 'https:') throw refused(`is not https (${url.origin})`);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // What is an address already is never looked up.
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw refused(`leads to ${host}, which is not public`);
}

function send(options: { url: URL; download: Download; signal: AbortSignal }): Promise<IncomingMessage> {
  const { url, download, signal } = options;
  const isOwn = download.origins.includes(url.origin);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      // Packed bytes could unpack to anything.
      headers: { accept: '*/*', 'accept-encoding': 'identity', ...(isOwn ? download.headers : {}) },
      // A connection that somebody else opened was checked by nobody.
      agent: false,
      signal,
      ...(isOwn ? {} : { lookup: publicLookup(download.resolve) }),
    });
    sent.once('response', resolve).once('error', reject).end();
  });
}

async function readBody(options: {
  response: IncomingMessage;
  statusCode: number;
  maxBytes: number;
}): Promise<Uint8Array> {
  const { response, statusCode, maxBytes } = options;
  try {
    const { 'content-encoding': encoding = 'identity', 'content-length': length = '0' } = response.headers;
    if (statusCode !== 200) throw failed(statusCode);
    if (encoding !== 'identity') throw refused(`is packed (${encoding})`);
    if (Number(length) > maxBytes) throw tooLarge(maxBytes);
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    response.destroy();
  }
}

function failed(status: number): ModelError {
  // An address may be good for a while only, and the next question gives another.
  const reason = `The result could not be downloaded: the server answered ${status}.`;
  return new ModelError({ kind: 'transient', status, reason, calls: 0 });
}

function tooLarge(maxBytes: number): ModelError {
  return refused(`has more than ${maxBytes} bytes`);
}

function refused(what: string): ModelError {
  return new ModelError({ kind: 'refused', reason: `The result is not let in: it ${what}.`, calls: 0 });
}

function explain(error: unknown, isLate: boolean): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof PrivateAddressError)
    return refused(`leads to a host that is not let in: ${error.message}`);
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  const why = isLate ? 'it took too long' : `the connection failed${code}`;
  return new ModelError({
    kind: 'transient',
    reason: `The result could not be downloaded: ${why}.`,
    calls: 0,
  });
}
