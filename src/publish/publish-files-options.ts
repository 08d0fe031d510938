import type { FileChange, LeftAlone } from '../content/file-change.ts';
import type { FileTree } from '../content/file-tree.ts';
import type { GitHubClient } from '../github/create-client.ts';
import type { RepositoryPlace } from '../github/repository-place.ts';

/** A branch of Gloss's own with one pull request to the base, both kept over all runs. */
export interface RollingTarget {
  kind: 'rolling';
  branch: string;
  /** `sha`: the commit of the base that the run works on. */
  base: { branch: string; sha: string };
  /** The commit that the changes were worked out against (chooseBasis): saves looking at each file. */
  basis?: string;
}

/** The branch of somebody's pull request. */
export interface BranchTarget {
  kind: 'branch';
  branch: string;
  /** The head that the run works on, and that the changes were worked out against. */
  headSha: string;
  /** The branch is in another repository (a fork), where nothing is ever written. */
  isCrossRepository: boolean;
  /**
   * Somebody approved these very files: they go on top of later commits, too. Otherwise a branch that others moved has a
   * newer head, whose own run writes.
   */
  onTop?: boolean;
}

/** What the publisher found, so that the changes can be worked out once more without touching anything of others. */
export interface Situation {
  /** Paths that were changed meanwhile: they stay as they are, and what describes the files has to say so. */
  leftAlone: string[];
  /** What files of `mergeable` hold now, when that is not what the change was worked out from; null: no such file. */
  current: ReadonlyMap<string, string | null>;
}

/** What a pull request's description tells about. */
export interface ProposedFiles {
  /** Paths this publication is about, whether written now or there already. */
  files: string[];
  leftAlone: LeftAlone[];
  /** Messages of our own commits that the branch keeps, oldest first, without those of this run. */
  earlier: string[];
}

export interface PublishFilesOptions {
  client: GitHubClient;
  address: RepositoryPlace;
  target: RollingTarget | BranchTarget;
  /** For the trailer of the commit: what is ours is told by it. */
  pipeline: string;
  /** Pure: called again with what was found. `basedOn` is each file's blob in the commit worked on. */
  files(situation: Situation): FileChange[];
  /** Paths that `files` can work out again on top of `current`, for example `gloss.lock`. None unless told. */
  mergeable?: string[];
  /** What was left alone before. */
  leftAlone: LeftAlone[];
  /** Plain text, of any origin: it is disarmed here. */
  message: {
    headline: string;
    body: string;
    /** One line each, by names of ours: for `earlier`. */
    trailers?: Record<string, string>;
  };
  pull: {
    /** Plain text, of any origin. */
    title: string;
    /** Markdown with everything foreign sanitised; the same for the same files. Describes the whole proposal. */
    renderBody(proposed: ProposedFiles): string;
  };
  runId: string;
  onNote?: (note: string) => void;
  /** The files of a commit; over the API unless told. A checkout that holds the commit saves requests. */
  openTree?: (sha: string) => FileTree | Promise<FileTree>;
  /** For tests. */
  wait?: (milliseconds: number) => Promise<void>;
  /** For tests: bytes of one mutation. */
  maxCommitBytes?: number;
}

export interface FilesPublication {
  /**
   * `created`: a pull request was opened; `updated`: files or a description were written; `skipped`: there was something
   * to write, and all of it was left alone or had been rejected.
   */
  action: 'created' | 'updated' | 'unchanged' | 'skipped';
  /** The commit that holds this run's files, when it made one. */
  commitSha?: string;
  pullRequestUrl?: string;
  leftAlone: LeftAlone[];
}
