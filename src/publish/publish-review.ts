import { setTimeout as sleep } from 'node:timers/promises';
import type { AnchoredFinding } from '../content/review/anchor-findings.ts';
import { withoutFindingNote } from '../content/review/finding-note.ts';
import { type MatchedFindings, matchFindings, type ReadFile } from '../content/review/match-findings.ts';
import type { MergedFinding } from '../content/review/merge-findings.ts';
import { rankFindings } from '../content/review/rank-findings.ts';
import { rememberTold } from '../content/review/told-note.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { GitHubError } from '../github/github-error.ts';
import type { PullRequestAddress } from '../github/pull-request-address.ts';
import { type ReviewThread, readReviewThreads } from '../github/review-threads.ts';
import type { Publication } from '../result.ts';
import { closeFixed } from './close-fixed.ts';
import { namesOf, namesOfClosed, readEarlier, readGone, type ThreadFinding } from './read-earlier.ts';
import { sendReview } from './send-review.ts';

/** Before looking whether an unanswered review is there, so that GitHub can finish it. One for each review that is sent. */
const LOOK_AGAIN_MS = [1000, 4000, 10_000];

/** What a review came to, as far as lines go. */
export interface FoundAtLines {
  findings: readonly MergedFinding[];
  read: readonly ReadFile[];
  /** The diff has more files than could be listed. */
  hasMoreFiles: boolean;
  /** Comments that may stand open at once. */
  maxFindings: number;
}

/** What stands at the lines of a pull request after a run. */
export interface ReviewAtLines {
  /** Fingerprints of findings that are told at their lines. */
  told: ReadonlySet<string>;
  /** Told before and open, in code that was not read again or is as it was. */
  carried: ThreadFinding[];
  /** How many were told and are gone. */
  fixed: number;
  /** Of those, what stays open since we may not close it. */
  unclosed: ThreadFinding[];
  /** Fingerprints of what people took over: nothing more is said about it. */
  quiet: ReadonlySet<string>;
  /** Fingerprints of findings whose comments GitHub did not take, and what it said. */
  refused: ReadonlySet<string>;
  refusal: string | undefined;
  /** What was ever told at lines, for the memory of the next run. */
  memory: string[];
  publication: Publication | undefined;
}

interface PublishOptions {
  client: GitHubClient;
  address: PullRequestAddress;
  headSha: string;
  viewer: string;
  /** As they were just read; undefined to read them. */
  threads: ReviewThread[] | undefined;
  /** What the overview remembers, see rememberTold. */
  memory: readonly string[];
  result: FoundAtLines;
  /** False only tells what is there: nothing is sent, nothing is closed. */
  write: boolean;
  /** The text of a comment. */
  render: (finding: MergedFinding & AnchoredFinding) => string;
  /** Ends the review's own text: where everything else stands. */
  overview: string;
  onNote: (note: string) => void;
  /** For tests. */
  wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

type Placed = MergedFinding & AnchoredFinding;

/**
 * Tells findings at their lines, in one review, and only those that were not told before. What is told already stays; what is
 * fixed is closed; what somebody answered, closed, hid or deleted is left to them. Looks before it writes, and again after a
 * write without an answer.
 *
 * @throws GitHubError when GitHub refuses for another reason than a comment's place.
 */
export async function publishReviewAtLines(options: PublishOptions): Promise<ReviewAtLines> {
  const { client, address, viewer, write, onNote } = options;
  let threads = options.threads ?? (await readReviewThreads({ client, ...address }));
  let matched = match(options, threads);
  let sent: { url?: string | undefined; posted: string[]; refused: string[]; refusal?: string | undefined } =
    {
      posted: [],
      refused: [],
    };
  for (let writes = 0; write; writes += 1) {
    const chosen = choose(matched, options.result);
    if (chosen.length === 0) break;
    const pause = LOOK_AGAIN_MS[writes];
    if (pause === undefined) throw unconfirmed();
    const outcome = await send(options, chosen);
    if (outcome.outcome === 'done') {
      const { url, accepted, refusal } = outcome;
      const posted = accepted.map(({ fingerprint }) => fingerprint);
      const refused = chosen.flatMap(({ fingerprint }) =>
        posted.includes(fingerprint) ? [] : [fingerprint],
      );
      sent = { url, posted, refused, refusal };
      if (refusal !== undefined) onNote(`GitHub did not take ${refused.length} of the comments: ${refusal}`);
      break;
    }
    await (options.wait ?? sleep)(pause);
    threads = await readReviewThreads({ client, ...address });
    matched = match(options, threads);
  }
  const unclosed = write
    ? await closeFixed({ client, address, fixed: matched.fixed, onNote })
    : matched.fixed;
  const { standing, quiet } = matched;
  const closed = new Set([
    ...namesOfClosed({ threads, viewer }),
    ...matched.fixed.map(({ fingerprint }) => fingerprint),
  ]);
  // What came back, or was told twice, is not fixed.
  const open = new Set([...sent.posted, ...standing.map(({ earlier }) => earlier.fingerprint)]);
  return {
    told: new Set([...sent.posted, ...standing.flatMap(({ found }) => found?.fingerprint ?? [])]),
    carried: standing.flatMap(({ earlier, found }) => (found === undefined ? [earlier] : [])),
    fixed: [...closed].filter((fingerprint) => !open.has(fingerprint)).length,
    unclosed,
    quiet: new Set(quiet.flatMap(({ found }) => found?.fingerprint ?? [])),
    refused: new Set(sent.refused),
    refusal: sent.refusal,
    memory: rememberTold({ before: options.memory, told: [...namesOf(threads), ...sent.posted] }),
    publication: sent.url === undefined ? undefined : { kind: 'review', action: 'created', url: sent.url },
  };
}

function match(options: PublishOptions, threads: readonly ReviewThread[]): MatchedFindings<ThreadFinding> {
  const { result, viewer, memory } = options;
  const earlier = readEarlier({ threads, viewer });
  const gone = readGone({ memory, known: namesOf(threads), found: result.findings });
  return matchFindings({
    ...{ earlier: [...earlier, ...gone], found: result.findings, files: result.read },
    hasMoreFiles: result.hasMoreFiles,
  });
}

/** New ones, as many as there is room for beside those that stand. */
function choose({ post, standing }: MatchedFindings<ThreadFinding>, { maxFindings }: FoundAtLines): Placed[] {
  return rankFindings({ findings: post, maxFindings: maxFindings - standing.length }).inline;
}

function send(options: PublishOptions, chosen: readonly Placed[]) {
  const { client, address, headSha, render, overview } = options;
  return sendReview({
    ...{ client, address, headSha },
    comments: chosen.map((finding) => ({
      ...finding.place,
      body: render(finding),
      fingerprint: finding.fingerprint,
    })),
    renderBody: (comments) =>
      `${comments === 1 ? '1 finding' : `${comments} findings`} at the lines. ` +
      `Answer or close one, and nothing more is said about it. ${overview}`.trimEnd(),
    disguise: withoutFindingNote,
  });
}

function unconfirmed(): GitHubError {
  return new GitHubError({
    kind: 'uncertain',
    message: `GitHub confirmed none of ${LOOK_AGAIN_MS.length} reviews.`,
  });
}
