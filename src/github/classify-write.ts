import { GitHubError } from './github-error.ts';

/**
 * Why a write to a branch did not happen, or may not have:
 * - `moved`: the branch is not where it was expected: look again;
 * - `missing`: there is no such branch;
 * - `protected`: a rule forbids it (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository);
 * - `path-refused`: the token may not write one of the files (workflows);
 * - `uncertain`: no answer; look before writing again.
 */
export type WriteFailure = 'moved' | 'missing' | 'protected' | 'path-refused' | 'uncertain';

export interface FailedWrite {
  outcome: WriteFailure;
  /** GitHub's words. */
  reason: string;
}

/**
 * What a failed write to a branch means. Pure.
 *
 * @throws the error itself when it is none of these (token, permission, limit), or no GitHubError.
 */
export function classifyWrite(error: unknown): FailedWrite {
  if (!(error instanceof GitHubError)) throw error;
  const outcome = findOutcome(error);
  if (outcome === undefined) throw error;
  return { outcome, reason: error.message };
}

function findOutcome({ kind, message, types }: GitHubError): WriteFailure | undefined {
  if (kind === 'uncertain') return 'uncertain';
  if (types.includes('STALE_DATA') || /expected (branch|\S+) to point to/i.test(message)) return 'moved';
  // Classic protection has a type of its own; rulesets and forced pushes only have their words.
  if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION')) return 'protected';
  if (/rule violations? found|protected (branch|ref)|through a pull request/i.test(message))
    return 'protected';
  if (/without `?workflows?`? permission/i.test(message)) return 'path-refused';
  // A file that is to be deleted is gone already: what was planned is out of date.
  if (/requested for deletion which does not exist/i.test(message)) return 'moved';
  if (kind === 'missing') return 'missing';
  return undefined;
}
