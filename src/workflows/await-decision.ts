import { createHook } from 'workflow';
import type { Decision, PreviewOutcome } from '../run.ts';

/**
 * Waits in a durable hook until somebody decided about these very bytes; a word about others is no decision. The first
 * one counts. Expiry comes in the same way, so that it cannot race an approval.
 */
export async function awaitDecision({ digest, token }: PreviewOutcome): Promise<Decision> {
  const hook = createHook<Decision>({ token });
  for await (const decision of hook) {
    if (decision.digest === digest) return decision;
  }
  throw new Error('The hook was closed before anybody decided.');
}
