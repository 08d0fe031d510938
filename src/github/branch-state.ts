/** A commit as far as it tells who made it. Names, addresses and messages can be anything that somebody pushed. */
export interface BranchCommit {
  sha: string;
  parents: string[];
  message: string;
  author: CommitPerson;
  committer: CommitPerson;
}

export interface CommitPerson {
  /** Of the account that GitHub finds for the address; null for none, and for bots on some servers. */
  login: string | null;
  name: string;
  email: string;
}

/** A branch against its base. */
export interface ComparedBranch {
  sha: string;
  /** Commits that the base lacks, and that the branch lacks. */
  aheadBy: number;
  behindBy: number;
  /** The commits ahead, oldest first; the first 100. Fewer than `aheadBy` means that not all are known. */
  commits: BranchCommit[];
}

export interface BranchPullRequest {
  /** GraphQL id. */
  id: string;
  number: number;
  url: string;
  body: string;
  isDraft: boolean;
  baseName: string;
  headSha: string;
}

/** A branch that is to be proposed for a base, at one moment. */
export interface BranchState {
  /** Login of the identity behind the token. */
  viewer: string;
  /** GraphQL id of the repository. */
  repositoryId: string;
  baseSha: string;
  /** Absent when there is no such branch. */
  head?: ComparedBranch;
  /** The branch that a rebuild is prepared on, when one was left behind. */
  temporary?: ComparedBranch;
  /** The open pull request from the branch; to the base, where there are several. */
  open?: BranchPullRequest;
  /** The youngest of those from the branch to the base that are no longer open. */
  last?: BranchPullRequest & { merged: boolean };
}
