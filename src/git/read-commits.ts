import { assertObjectId, readEmptyTree } from './object-id.ts';
import { runGit } from './run-git.ts';

export interface Commit {
  sha: string;
  /** First paragraph of the message, as one line. */
  subject: string;
  /** The rest of the message. */
  body: string;
  /** Name only: the address is nobody's business here. */
  author: string;
  /** When it was written: ISO 8601 in UTC. */
  date: string;
}

/**
 * The commits that `headSha` has and `baseSha` has not, newest first, at most `limit`; from the empty tree, all that
 * lead to the head. Both are full ids. Text that is not UTF-8 is decoded with replacement characters.
 */
export async function readCommits(options: {
  directory: string;
  baseSha: string;
  headSha: string;
  limit: number;
}): Promise<Commit[]> {
  const { directory, baseSha, headSha, limit } = options;
  assertObjectId(baseSha);
  assertObjectId(headSha);
  const fromNothing = baseSha === (await readEmptyTree({ directory }));
  const output = await runGit({
    directory,
    args: [
      ...[
        'log',
        '-z',
        '--format=%H%x00%at%x00%an%x00%s%x00%b',
        '--encoding=UTF-8',
        '--no-color',
        `--max-count=${limit}`,
      ],
      ...['--no-patch', '--end-of-options'],
      ...[fromNothing ? headSha : `${baseSha}..${headSha}`, '--'],
    ],
  });
  const fields = output.toString('utf8').split('\0');
  const commits: Commit[] = [];
  for (let start = 0; start + 4 < fields.length; start += 5) {
    const [sha = '', seconds = '', author = '', subject = '', body = ''] = fields.slice(start, start + 5);
    commits.push({ sha, subject, body: body.trim(), author, date: toIsoDate(seconds) });
  }
  return commits;
}

/** A commit may carry any number as its date; one that no calendar has becomes the epoch. */
function toIsoDate(seconds: string): string {
  const date = new Date(Number(seconds) * 1000);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}
