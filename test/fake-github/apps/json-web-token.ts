import { verify } from 'node:crypto';
import { failure, type HttpError } from '../http/reply.ts';
import { ensureUser } from '../state.ts';
import type { State, Token } from '../types.ts';
import type { App } from './types.ts';

const MAXIMUM_SECONDS = 600;
/** Clocks differ: GitHub takes a token that was issued a moment from now. */
const SKEW_SECONDS = 60;
const callers = new WeakMap<App, Token>();

export function isJsonWebToken(secret: string): boolean {
  return secret.split('.').length === 3;
}

/** The App behind a JSON web token, as a caller. Throws 401 in GitHub's words. */
export function verifyJsonWebToken(state: State, secret: string): Token {
  const [head = '', claims = '', signature = ''] = secret.split('.');
  const header = readPart(head);
  const { iss, iat, exp } = readPart(claims);
  if (header.alg !== 'RS256') throw undecodable();
  if (typeof iss !== 'number' && typeof iss !== 'string')
    throw refused("'Issuer' claim ('iss') must be an Integer");
  const app = [...state.apps.values()].find(({ id }) => [String(id), `Iv23li${id}`].includes(String(iss)));
  if (!app) throw failure({ status: 404, message: 'Integration not found' });
  const bytes = Buffer.from(`${head}.${claims}`);
  if (!app.key || !verify('RSA-SHA256', bytes, app.key, Buffer.from(signature, 'base64url'))) {
    throw undecodable();
  }
  checkTimes(iat, exp, state.now() / 1000);
  return callerOf(state, app);
}

function checkTimes(iat: unknown, exp: unknown, now: number): void {
  if (typeof exp !== 'number' || exp <= now) {
    throw refused(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + MAXIMUM_SECONDS) {
    throw refused("'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== 'number' || iat > now + SKEW_SECONDS) {
    throw refused(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
}

/** An App as a caller: it has no permissions in any repository, and an hour of its own. */
function callerOf(state: State, app: App): Token {
  const known = callers.get(app);
  if (known) return known;
  const caller: Token = {
    token: '',
    user: ensureUser(state, { login: app.slug, type: 'Bot' }),
    kind: 'app',
    app,
    installation: null,
    expiresAt: null,
    permissions: {},
    repositories: new Set(),
    limits: { core: state.limits.requestsPerHour, graphql: state.limits.graphqlPointsPerHour },
    windows: new Map(),
    recent: [],
    underWay: 0,
  };
  callers.set(app, caller);
  return caller;
}

function readPart(part: string): Record<string, unknown> {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Not JSON: refused below like any other that cannot be read.
  }
  throw undecodable();
}

function undecodable(): HttpError {
  return refused('A JSON web token could not be decoded');
}

function refused(message: string): HttpError {
  return failure({ status: 401, message });
}
