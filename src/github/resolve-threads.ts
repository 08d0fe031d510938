import type { GitHubClient } from './create-client.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';

/**
 * Closes threads in one request; closing one twice changes nothing. Those that GitHub accepts are closed even when it throws for
 * another. `ids` must not be empty.
 * https://docs.github.com/en/graphql/reference/mutations#resolvereviewthread
 *
 * @throws GitHubError.
 */
export async function resolveThreads(
  options: PullRequestAddress & { client: GitHubClient; ids: readonly string[] },
): Promise<void> {
  const { client, ids } = options;
  const parameters = ids.map((_, index) => `$t${index}: ID!`).join(', ');
  const fields = ids.map(
    (_, index) => `t${index}: resolveReviewThread(input: { threadId: $t${index} }) { thread { isResolved } }`,
  );
  await client.mutate({
    document: `mutation GlossResolveThreads(${parameters}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(ids.map((id, index) => [`t${index}`, id])),
    subject: `threads of ${pullRequestSubject(options)}`,
    permission: 'contents: write',
  });
}
