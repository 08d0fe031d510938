/**
 * What went wrong, as a closed set: the door turns it into an exit code, a refusal or a failed job.
 * `usage` covers everything the person can mend before trying again (input, settings, access).
 */
export type GlossErrorCode = 'usage' | 'state' | 'model' | 'github' | 'git' | 'internal';

/** An error that a person reads: one sentence that names the thing and the rule, and one that says what to do. */
export class GlossError extends Error {
  override readonly name = 'GlossError';
  readonly code: GlossErrorCode;
  readonly remedy: string | undefined;
  /** What is wrong in several places, each a line of its own with its own remedy. */
  readonly details: readonly string[];

  constructor(options: {
    code: GlossErrorCode;
    message: string;
    remedy?: string;
    details?: readonly string[];
    cause?: unknown;
  }) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.remedy = options.remedy;
    this.details = options.details ?? [];
  }
}

/** Anything thrown, as one line without control characters, for logs, reports and exit messages. */
export function describeError(error: unknown): string {
  return describeErrorLines(error).join(' ');
}

/** Anything thrown, as lines without control characters: what happened, then each detail. */
export function describeErrorLines(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const { remedy, details } = error instanceof GlossError ? error : { remedy: undefined, details: [] };
  return [remedy ? `${text} ${remedy}` : text, ...details].map((line) =>
    line.replaceAll(/[\p{Cc}]+/gu, ' ').trim(),
  );
}

/** The process exit code for an error: 2 when the person can mend it (bad usage or access), else 1. */
export function exitCodeFor(error: unknown): 1 | 2 {
  return error instanceof GlossError && (error.code === 'usage' || error.code === 'state') ? 2 : 1;
}
