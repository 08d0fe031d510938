import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { PullRequestAddress } from './pull-request-address.ts';

type LabelAddress = PullRequestAddress & { client: GitHubClient; name: string };

const LABELS = '/repos/{owner}/{repo}/issues/{number}/labels';

/**
 * Gives a pull request or issue a label, which GitHub makes when the repository has none of that name; one that it has changes
 * nothing (https://docs.github.com/en/rest/issues/labels#add-labels-to-an-issue).
 *
 * @throws GitHubError when GitHub says no.
 */
export async function addLabel(options: LabelAddress): Promise<void> {
  await send(options, `POST ${LABELS}`, { labels: [options.name] });
}

/**
 * Takes a label away (https://docs.github.com/en/rest/issues/labels#remove-a-label-from-an-issue).
 *
 * @returns false when it had none.
 * @throws GitHubError when GitHub says no.
 */
export async function removeLabel(options: LabelAddress): Promise<boolean> {
  try {
    await send(options, `DELETE ${LABELS}/{name}`, { name: options.name });
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return false;
    throw error;
  }
}

async function send(
  address: LabelAddress,
  route: string,
  parameters: Record<string, unknown>,
): Promise<void> {
  const { client, owner, repo, number } = address;
  await client.request({
    route,
    parameters: { owner, repo, number, ...parameters },
    subject: `the labels of ${owner}/${repo}#${number}`,
    permission: 'pull-requests: write',
  });
}
