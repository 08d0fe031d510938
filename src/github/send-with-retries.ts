import { decideWait } from './decide-wait.ts';
import { type CallSubject, explainFailure } from './explain-failure.ts';
import type { AuthKind } from './name-remedy.ts';
import { readFailure } from './read-failure.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Sends one call and, where the rules of decideWait allow it, sends it again after a wait.
 *
 * @param options.repeatable True for reads only.
 * @param options.scrub Removes the token from a text.
 * @throws GitHubError when the failure is final; any other error unchanged.
 */
export async function sendWithRetries<T>(
  options: CallSubject & {
    send: () => Promise<T>;
    repeatable: boolean;
    clock: Clock;
    onWait: (seconds: number, why: string) => void;
    scrub: (text: string) => string;
    auth: AuthKind;
  },
): Promise<T> {
  let waitedSeconds = 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await options.send();
    } catch (error) {
      const failure = readFailure({ error, scrub: options.scrub });
      if (failure === undefined) throw error;
      const now = options.clock.now();
      const wait = decideWait({ failure, repeatable: options.repeatable, attempt, waitedSeconds, now });
      if (wait === undefined) {
        const { subject, permission, auth } = options;
        throw explainFailure({ failure, now, subject, permission, auth });
      }
      options.onWait(wait.seconds, wait.why);
      await options.clock.sleep(wait.seconds * 1000);
      if (wait.isLimit) waitedSeconds += wait.seconds;
    }
  }
}
