import type { GitHubClient } from '../github/create-client.ts';
import { GitHubError } from '../github/github-error.ts';
import type { PullRequestAddress } from '../github/pull-request-address.ts';
import { createReview, type DraftComment, deleteDraft, readDrafts } from '../github/write-review.ts';
import { siftItems } from './sift-items.ts';

/** Drafts that one run tries before it leaves the other comments to the overview; each is two writes. */
const MAX_DRAFTS = 24;

export interface ReviewToSend<Comment extends DraftComment> {
  client: GitHubClient;
  address: PullRequestAddress;
  headSha: string;
  comments: readonly Comment[];
  /** What stands above the comments, given their number. */
  renderBody: (comments: number) => string;
  /** A comment without what it is known again by: a draft must never be taken for one that was told. */
  disguise: (body: string) => string;
}

export type SentReview<Comment> =
  /** `accepted`: of the comments, those that stand at their lines now. Without an address when there are none. */
  | { outcome: 'done'; url: string | undefined; accepted: Comment[]; refusal: string | undefined }
  /** It may or may not be there: look before sending again. */
  | { outcome: 'uncertain'; reason: string };

/**
 * Sends one review. When GitHub refuses a comment's place it refuses the whole review and does not say which one it was: drafts,
 * which nobody is told of, then find out which comments it takes, and one review is sent with those. What a draft left behind
 * by a process that was killed is deleted first, since there can be only one.
 *
 * @throws GitHubError when GitHub refuses for another reason than a comment's place.
 */
export async function sendReview<Comment extends DraftComment>(
  review: ReviewToSend<Comment>,
): Promise<SentReview<Comment>> {
  const { comments } = review;
  const sent = await attempt(review, comments);
  if (sent.outcome !== 'refused') return sent;
  const { reason } = sent;
  const accepted = await sift(review);
  if (accepted.length === 0) return { outcome: 'done', url: undefined, accepted: [], refusal: reason };
  const again = await attempt(review, accepted);
  if (again.outcome === 'uncertain') return again;
  if (again.outcome === 'refused') {
    return { outcome: 'done', url: undefined, accepted: [], refusal: again.reason };
  }
  // A draft was in the way, or GitHub thought better of it: nothing was wrong with the comments.
  const refusal = accepted.length === comments.length ? undefined : reason;
  return { ...again, refusal };
}

async function attempt<Comment extends DraftComment>(
  { client, address, headSha, renderBody }: ReviewToSend<Comment>,
  comments: readonly Comment[],
): Promise<SentReview<Comment> | { outcome: 'refused'; reason: string }> {
  const body = renderBody(comments.length);
  const drafts = comments.map(toDraft);
  try {
    const sent = await createReview({ client, ...address, headSha, body, comments: drafts });
    if (sent.outcome !== 'done') return { outcome: 'uncertain', reason: 'no answer' };
    return { outcome: 'done', url: sent.value.url, accepted: [...comments], refusal: undefined };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'refused') throw error;
    return { outcome: 'refused', reason: error.message };
  }
}

/** The comments that GitHub takes, by drafts that are deleted at once. */
async function sift<Comment extends DraftComment>(review: ReviewToSend<Comment>): Promise<Comment[]> {
  const { client, address, headSha, disguise } = review;
  const deleteDrafts = async () => {
    for (const id of await readDrafts({ client, ...address })) await deleteDraft({ client, ...address, id });
  };
  await deleteDrafts();
  let tried = 0;
  const passes = async (items: readonly Comment[]): Promise<boolean> => {
    tried += 1;
    if (tried > MAX_DRAFTS) return false;
    const comments = items.map((item) => ({ ...toDraft(item), body: disguise(item.body) }));
    try {
      const made = await createReview({ client, ...address, headSha, body: '', comments, draft: true });
      if (made.outcome === 'done') {
        await deleteDraft({ client, ...address, id: made.value.id });
        return true;
      }
      await deleteDrafts();
      return false;
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'refused') throw error;
      return false;
    }
  };
  const { comments } = review;
  return (await passes(comments)) ? [...comments] : siftItems({ items: comments, passes });
}

/** What the API takes of a comment. */
function toDraft({ path, line, side, start_line, start_side, body }: DraftComment): DraftComment {
  return {
    ...{ path, line, side, body },
    ...(start_line === undefined ? {} : { start_line }),
    ...(start_side === undefined ? {} : { start_side }),
  };
}
