import { classifyFailure } from './classify-failure.ts';
import { GitHubError, type GitHubFailureKind } from './github-error.ts';
import { type AuthKind, nameRemedy } from './name-remedy.ts';
import type { Failure } from './read-failure.ts';
import { readLimit } from './read-limit.ts';

/** What a call was about, for the sentence a person reads when it fails. */
export interface CallSubject {
  /** For example `pull request owner/repo#7`. */
  subject: string;
  /** What the call needs, as workflows write it: `pull-requests: write`, or several with `, ` between. */
  permission: string;
}

interface Explanation {
  message: string;
  remedy?: string;
}

/** The error of a final failure, in words: what GitHub said about which thing, and what to do. Pure. */
export function explainFailure(
  options: CallSubject & { auth: AuthKind; failure: Failure; now: number },
): GitHubError {
  const { failure, subject, now } = options;
  const { status } = failure;
  const said = status === undefined ? failure.message : `${status}: ${failure.message}`;
  const limit = readLimit(options);
  const retryAt = now + (limit?.seconds ?? 0) * 1000;
  const until = new Date(retryAt).toISOString();
  const remedies = nameRemedy(options);
  const explanations: Record<GitHubFailureKind, Explanation> = {
    token: {
      message: `GitHub refused the token while asked for ${subject} (${said}).`,
      remedy: remedies.token,
    },
    permission: {
      message: `GitHub does not let this token do that with ${subject} (${said}).`,
      remedy: remedies.permission,
    },
    missing: {
      message: `GitHub knows no ${subject}, or this token may not see it (${said}).`,
      remedy: remedies.missing,
    },
    limit: {
      message: `GitHub's rate limit is used up until ${until}; ${subject} was not served (${said}).`,
      remedy: 'Run again after that time; finished work is kept.',
    },
    uncertain: {
      message: `GitHub did not answer about ${subject} (${said}).`,
      remedy: 'Run again; see https://www.githubstatus.com if it keeps happening.',
    },
    moved: { message: `${subject} changed (${said}).` },
    refused: { message: `GitHub refused ${subject} (${said}).` },
  };
  const kind = classifyFailure({ failure, now });
  const { types } = failure;
  return new GitHubError({
    ...{ kind, types, ...explanations[kind] },
    ...(status === undefined ? {} : { status }),
    ...(kind === 'limit' ? { retryAt } : {}),
  });
}
