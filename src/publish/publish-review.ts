import type { AnchoredFinding } from '../content/review/anchor-findings.ts';
import { type MatchedFindings, matchFindings, type ReadFile } from '../content/review/match-findings.ts';
import type { MergedFinding } from '../content/review/merge-findings.ts';
import { rankFindings } from '../content/review/rank-findings.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { GitHubError } from '../github/github-error.ts';
import type { PullRequestAddress } from '../github/pull-request-address.ts';
import { type ReviewThread, readReviewThreads } from '../github/review-threads.ts';
import { createReview, resolveThread } from '../github/write-review.ts';
import type { Publication } from '../result.ts';
import { countClosed, readEarlier, type ThreadFinding } from './read-earlier.ts';

/** Threads that one run closes; each is a write. The next run goes on. */
const MAX_RESOLVED = 20;
/** Reviews that one run sends before it gives up. */
const MAX_WRITES = 3;

/** What a review came to, as far as lines go. */
export interface FoundAtLines {
  findings: readonly MergedFinding[];
  read: readonly ReadFile[];
  /** Comments that may stand open at once. */
  maxFindings: number;
}

/** What stands at the lines of a pull request after a run. */
export interface ReviewAtLines {
  /** Fingerprints of findings that are told at their lines. */
  told: ReadonlySet<string>;
  /** Told before and open, in code that was not read again. */
  carried: ThreadFinding[];
  /** How many were told and are gone: closed by us, or, where we may not, only said to be. */
  fixed: number;
  /** Fingerprints of what people took over: nothing more is said about it. */
  quiet: ReadonlySet<string>;
  /** Why new findings are not at their lines. */
  refusal: string | undefined;
  publication: Publication | undefined;
}

/**
 * Tells findings at their lines, in one review, and only those that were not told before. What is told already stays; what is
 * fixed is closed; what somebody answered, closed or hid is left to them. Looks before it writes, and again after a write
 * without an answer.
 *
 * @param options.threads As they were just read; undefined to read them.
 * @throws GitHubError when GitHub refuses for another reason than a comment's place.
 */
export async function publishReviewAtLines(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  headSha: string;
  viewer: string;
  threads: ReviewThread[] | undefined;
  result: FoundAtLines;
  /** The text of a comment. */
  render: (finding: MergedFinding & AnchoredFinding) => string;
  onNote: (note: string) => void;
}): Promise<ReviewAtLines> {
  const { client, address, viewer, result, onNote } = options;
  let threads = options.threads ?? (await readReviewThreads({ client, ...address }));
  let publication: Publication | undefined;
  let refusal: string | undefined;
  let matched = match({ threads, viewer, result });
  let posted: string[] = [];
  for (let writes = 0; ; writes += 1) {
    const chosen = choose(matched, result);
    if (chosen.length === 0) break;
    const comments = chosen.map((finding) => ({ ...finding.place, body: options.render(finding) }));
    if (writes === MAX_WRITES) throw unconfirmed();
    const body = `${comments.length === 1 ? '1 finding' : `${comments.length} findings`} at the lines. The comment of this review has the overview.`;
    try {
      const sent = await createReview({ ...options, ...address, body, comments });
      if (sent.outcome === 'done') {
        publication = { kind: 'review', action: 'created', url: sent.value.url };
        posted = chosen.map(({ fingerprint }) => fingerprint);
        break;
      }
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'refused') throw error;
      // Our rules are not GitHub's any more: the overview has everything.
      refusal = error.message;
      onNote(`GitHub refused the comments at lines; the overview has them: ${error.message}`);
      break;
    }
    threads = await readReviewThreads({ client, ...address });
    matched = match({ threads, viewer, result });
  }
  await closeFixed({ client, address, fixed: matched.fixed, onNote });
  const closed = countClosed({ threads, viewer });
  return describe({ matched, posted, closed, publication, refusal });
}

function match(options: {
  threads: readonly ReviewThread[];
  viewer: string;
  result: FoundAtLines;
}): MatchedFindings<ThreadFinding> {
  const { result } = options;
  return matchFindings({ earlier: readEarlier(options), found: result.findings, files: result.read });
}

/** New ones, as many as there is room for beside those that stand. */
function choose({ post, standing }: MatchedFindings<ThreadFinding>, { maxFindings }: FoundAtLines) {
  return rankFindings({ findings: post, maxFindings: maxFindings - standing.length }).inline;
}

async function closeFixed(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  fixed: readonly ThreadFinding[];
  onNote: (note: string) => void;
}): Promise<void> {
  const { client, address, fixed, onNote } = options;
  const open = fixed.filter(({ thread }) => thread.viewerCanResolve && !thread.isResolved);
  for (const { thread } of open.slice(0, MAX_RESOLVED)) {
    try {
      await resolveThread({ client, ...address, id: thread.id });
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      onNote(`A thread of what is fixed stays open: ${error.message}`);
      return;
    }
  }
}

function describe(options: {
  matched: MatchedFindings<ThreadFinding>;
  posted: readonly string[];
  closed: number;
  publication: Publication | undefined;
  refusal: string | undefined;
}): ReviewAtLines {
  const { matched, posted, closed, publication, refusal } = options;
  const standing = matched.standing.flatMap(({ found }) => (found === undefined ? [] : [found.fingerprint]));
  return {
    told: new Set([...posted, ...standing]),
    carried: matched.standing.flatMap(({ earlier, found }) => (found === undefined ? [earlier] : [])),
    fixed: closed + matched.fixed.length,
    quiet: new Set(matched.quiet.flatMap(({ found }) => (found === undefined ? [] : [found.fingerprint]))),
    refusal,
    publication,
  };
}

function unconfirmed(): GitHubError {
  return new GitHubError({ kind: 'uncertain', message: `GitHub confirmed none of ${MAX_WRITES} reviews.` });
}
