import { setTimeout as sleep } from 'node:timers/promises';
import { GlossError } from '../errors.ts';
import type { WriteFailure } from '../github/classify-write.ts';

/** Before looking whether an unanswered write happened, and so that two publishers do not stay in step. */
const PAUSES_MS = [1000, 2000, 4000, 8000, 0];

/** The world is not as it was seen: another look, then another decision. Never leaves this room. */
export class LookAgain extends Error {}

/**
 * Runs an attempt until it ends without asking to look again, at most five times.
 *
 * @throws GlossError `github` when the last attempt, too, met a world that moves or does not answer.
 */
export async function lookUntilDone<T>(options: {
  attempt: () => Promise<T>;
  subject: string;
  onNote?: ((note: string) => void) | undefined;
  wait?: ((milliseconds: number) => Promise<void>) | undefined;
}): Promise<T> {
  const wait = options.wait ?? sleep;
  let reason = '';
  for (const pause of PAUSES_MS) {
    try {
      return await options.attempt();
    } catch (error) {
      if (!(error instanceof LookAgain)) throw error;
      reason = error.message;
      options.onNote?.(`Looking at ${options.subject} again: ${reason}`);
      await wait(pause);
    }
  }
  throw new GlossError({
    code: 'github',
    message: `${options.subject} could not be written after ${PAUSES_MS.length} attempts (${reason}).`,
    remedy: 'Run again: what did arrive is recognised and not written twice.',
  });
}

/**
 * Goes on only after a write that happened.
 *
 * @throws LookAgain when it may or may not have happened, or met something new; GlossError `usage` when a rule forbids it.
 */
export function settle<T extends { outcome: 'done' }>(
  outcome: T | { outcome: WriteFailure; reason: string },
  subject: string,
): T {
  if (isDone(outcome)) return outcome;
  if (outcome.outcome === 'protected') {
    throw new GlossError({
      code: 'usage',
      message: `A rule of the repository forbids to write to ${subject} (${outcome.reason})`,
      remedy: 'Let the identity of the token bypass the rule for this branch, or exclude the branch from it.',
    });
  }
  if (outcome.outcome === 'path-refused') {
    throw new GlossError({
      code: 'usage',
      message: `The token may not write one of the files to ${subject} (${outcome.reason})`,
      remedy: 'Gloss writes no workflow files: choose another output directory in the configuration.',
    });
  }
  throw new LookAgain(outcome.reason);
}

function isDone<T extends { outcome: 'done' }>(
  outcome: T | { outcome: WriteFailure; reason: string },
): outcome is T {
  return outcome.outcome === 'done';
}
