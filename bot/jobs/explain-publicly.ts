import { explainPublicly as explain } from '../../src/commands/describe-end.ts';

/** An error as text for everybody who sees the pull request: nothing about the machine that ran into it. */
export function explainPublicly(error: unknown): string {
  return explain(error, 'the server');
}
