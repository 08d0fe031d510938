import type { State, Token } from '../types.ts';
import type { Reply } from './reply.ts';

/** One request on its way through the routes. */
export interface Context {
  state: State;
  method: string;
  url: URL;
  /** Path as the routes know it, still percent-encoded. */
  route: string;
  headers: Record<string, string>;
  /** Parsed JSON, or undefined without a body. */
  body: unknown;
  token: Token | null;
  requestId: string;
  /** Values of the route's `{names}`, decoded. */
  parameters: Record<string, string>;
  /** Page of the documentation that describes the route. */
  documentation: string;
}

export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/repos/{owner}/{repo}/…`; a last `{name*}` takes the rest of the path. */
  pattern: string;
  /** Path below docs.github.com/rest/. */
  documentation: string;
  /** True when it makes something people see: counts for the content secondary limit. */
  createsContent?: boolean;
  /** True when an App asks for itself, with a JSON web token. */
  asApp?: boolean;
  handle: (context: Context) => Promise<Reply> | Reply;
}

/** A decoded path parameter. */
export function parameter(context: Context, name: string): string {
  return context.parameters[name] ?? '';
}

/** The first media type asked for that names a format (`diff`, `patch`, `raw`), or `json`. */
export function mediaFormat(context: Context): string {
  const accept = context.headers.accept ?? '';
  const format = /application\/vnd\.github(?:\.v3)?[.+](diff|patch|raw|object|sha)(?:\+json)?/.exec(accept);
  return format?.[1] ?? 'json';
}
