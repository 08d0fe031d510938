export interface PullRequestAddress {
  owner: string;
  repo: string;
  number: number;
}

/** `pull request owner/repo#7`, for messages. Pure. */
export function pullRequestSubject(address: PullRequestAddress): string {
  return `pull request ${address.owner}/${address.repo}#${address.number}`;
}
