import { GlossError, type GlossErrorCode } from '../errors.ts';

/**
 * Why a call to GitHub failed, as far as its answer tells:
 * - `token`: GitHub does not accept the token at all (401);
 * - `permission`: the token is good but may not do this (403, FORBIDDEN);
 * - `missing`: there is no such thing, or the token may not see it (404, NOT_FOUND);
 * - `limit`: a rate limit that lasts longer than we wait;
 * - `uncertain`: no answer, a broken one or a 5xx: a write may or may not have happened;
 * - `moved`: the pull request changed while it was read;
 * - `refused`: GitHub understood and said no (422 and the like). Nothing happened.
 */
export type GitHubFailureKind =
  | 'token'
  | 'permission'
  | 'missing'
  | 'limit'
  | 'uncertain'
  | 'moved'
  | 'refused';

const CODES: Record<GitHubFailureKind, GlossErrorCode> = {
  token: 'usage',
  permission: 'usage',
  missing: 'usage',
  limit: 'github',
  uncertain: 'github',
  moved: 'github',
  refused: 'github',
};

/**
 * A failed call to GitHub. It never carries the request, its headers or the library's own error, so that no
 * log or stored event can show the token.
 */
export class GitHubError extends GlossError {
  readonly kind: GitHubFailureKind;
  /** HTTP status of the answer, when there was one (GraphQL reports most failures under 200). */
  readonly status: number | undefined;
  /** What GraphQL calls it (STALE_DATA and the like); its errors' types, empty for REST. */
  readonly types: string[];
  /** Of a `limit`: when GitHub takes requests again, in milliseconds since 1970. */
  readonly retryAt: number | undefined;

  constructor(options: {
    kind: GitHubFailureKind;
    message: string;
    remedy?: string;
    status?: number;
    types?: string[];
    retryAt?: number;
  }) {
    const { kind, message, remedy } = options;
    super({ code: CODES[kind], message, ...(remedy === undefined ? {} : { remedy }) });
    this.kind = kind;
    this.status = options.status;
    this.types = options.types ?? [];
    this.retryAt = options.retryAt;
  }
}
