/** Which repository, without its server: the client knows that. */
export interface RepositoryPlace {
  owner: string;
  repo: string;
}

/** `branch x of owner/repo`, for messages. Pure. */
export function branchSubject(options: RepositoryPlace & { branch: string }): string {
  return `branch ${options.branch} of ${options.owner}/${options.repo}`;
}
