import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const LIFETIME_MS = 12 * 3_600_000;

/** Who may see the pages: holders of the API token, and of a cookie that one of them got for it. */
export interface Sessions {
  /** Compares in constant time. */
  isToken(given: string): boolean;
  /** By the cookie, or by `authorization: Bearer` where `bearer` says so. */
  isKnown(request: IncomingMessage, options: { bearer: boolean }): boolean;
  /** A `set-cookie` that lasts 12 hours, and the one that takes it away. */
  start(): string;
  end(): string;
}

/**
 * Sessions that nobody stores: the cookie is its end of time, signed with the token. A new token ends them all.
 *
 * @param options.isSecure Browsers reach us by https, so that the cookie never travels without.
 * @param options.now Milliseconds since 1970; for tests.
 */
export function createSessions(options: {
  apiToken: string;
  isSecure: boolean;
  now?: () => number;
}): Sessions {
  const { apiToken, isSecure, now = Date.now } = options;
  if (apiToken === '') throw new Error('Sessions need a token.');
  // `__Host-`: no neighbour under the same domain can plant one.
  const name = isSecure ? '__Host-gloss-session' : 'gloss-session';
  const attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  const sign = (text: string) => createHmac('sha256', apiToken).update(text).digest('base64url');
  // Signatures have one length, and say nothing about how much of two tokens is equal.
  const isSame = (one: string, other: string) =>
    timingSafeEqual(Buffer.from(sign(`compare ${one}`)), Buffer.from(sign(`compare ${other}`)));
  const isToken = (given: string) => isSame(given, apiToken);
  const isCookie = (value: string) => {
    const [expiry = '', signature = ''] = value.split('.');
    const isOurs = isSame(signature, sign(`session ${expiry}`));
    return isOurs && /^\d{1,16}$/.test(expiry) && Number(expiry) > now();
  };
  return {
    isToken,
    isKnown: ({ headers }, { bearer }) => {
      const given = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
      if (bearer && given !== undefined) return isToken(given);
      const value = readCookie(headers.cookie ?? '', name);
      return value !== undefined && isCookie(value);
    },
    start: () => {
      const expiry = String(now() + LIFETIME_MS);
      return `${name}=${expiry}.${sign(`session ${expiry}`)}; ${attributes}; Max-Age=${LIFETIME_MS / 1000}`;
    },
    end: () => `${name}=; ${attributes}; Max-Age=0`,
  };
}

function readCookie(header: string, name: string): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
