import { runGit } from '../../src/git/run-git.ts';

/** A change as it was merged: what the merge or squash commit added to the branch. */
export interface MergedChange {
  baseSha: string;
  headSha: string;
}

export interface PullRequestList {
  changes: MergedChange[];
  /** How many there are in all. */
  found: number;
  /** False when the history names no pull requests and every commit is taken for one. */
  named: boolean;
}

/** GitHub's squash commits end in the number of the pull request. */
const SQUASHED = /\(#\d+\)$/;

/**
 * The pull requests on the first-parent line of `HEAD`: merge commits, and commits whose subject ends in `(#N)`.
 * At most `limit` of them, evenly spaced over the history. Contents of the commits are not read.
 */
export async function listPullRequests(options: {
  directory: string;
  limit: number;
}): Promise<PullRequestList> {
  const { directory, limit } = options;
  const args = ['log', '--first-parent', '--format=%H%x09%P%x09%s', 'HEAD'];
  const output = (await runGit({ directory, args, maxBytes: 512 * 1024 * 1024 })).toString('utf8');
  const commits = output.split('\n').flatMap((line) => {
    const [headSha = '', parents = '', subject = ''] = line.split('\t');
    const [baseSha, ...others] = parents.split(' ').filter(Boolean);
    return baseSha === undefined
      ? []
      : [{ baseSha, headSha, merged: others.length > 0 || SQUASHED.test(subject) }];
  });
  const merged = commits.filter((commit) => commit.merged);
  const taken = merged.length > 0 ? merged : commits;
  return { changes: spread(taken, limit), found: taken.length, named: merged.length > 0 };
}

function spread<T>(values: T[], limit: number): T[] {
  if (values.length <= limit) return values;
  const step = values.length / limit;
  return Array.from({ length: limit }, (_, index) => values[Math.floor(index * step)]).flatMap(
    (value) => value ?? [],
  );
}
