import { compareCommits } from '../git/compare-commits.ts';
import type { ChangedFile } from '../git/parse-changes.ts';
import { parsePatch, quoteHunk } from '../git/parse-patch.ts';
import { tryGit } from '../git/run-git.ts';
import { makeNodeId, registerNode, takeId } from '../state.ts';
import type {
  PullRequest,
  Review,
  ReviewComment,
  ReviewState,
  ReviewThread,
  State,
  Token,
} from '../types.ts';
import { recordEvent } from '../webhooks.ts';
import { Refusal, requireWrite } from './access.ts';
import { checkBody } from './check-body.ts';
import { type DraftPlace, findSpot } from './find-spot.ts';
import { comparisonStart } from './refresh-pull-request.ts';

/** A comment as a reviewer drafts it. */
export interface DraftComment extends DraftPlace {
  path: string;
  body: string;
}

const STATES: Record<string, ReviewState> = {
  APPROVE: 'APPROVED',
  COMMENT: 'COMMENTED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
};

/** Submits a review (pending without an event): all of it, or nothing. Throws `Refusal` in GitHub's words. */
export async function createReview(options: {
  state: State;
  token: Token | null;
  pull: PullRequest;
  event: string | undefined;
  body: string;
  commitSha: string | undefined;
  comments: DraftComment[];
  /** A reply to a thread is a review with neither body nor comments of its own. */
  isReply?: boolean;
}): Promise<Review> {
  const { state, pull, event, body, comments } = options;
  const { repository } = pull;
  const writer = requireWrite({
    repository,
    token: options.token,
    permissions: ['pull_requests'],
    role: 'read',
  });
  checkBody(state, body, { mayBeBlank: true });
  if (!options.isReply) checkVerdict({ pull, writer, event, body, comments });
  const commitSha = options.commitSha ?? pull.headSha;
  await checkCommit(pull, commitSha);
  const placed: ReviewThread[] = [];
  for (const draft of comments) placed.push(await draftThread(state, pull, commitSha, draft));
  const id = takeId(state);
  const review: Review = {
    kind: 'review',
    id,
    nodeId: makeNodeId('PRR', id),
    pullRequest: pull,
    state: event === undefined ? 'PENDING' : (STATES[event] ?? 'COMMENTED'),
    body,
    author: writer.user,
    authorAssociation: undefined,
    commitSha,
    createdAt: state.now(),
    updatedAt: state.now(),
    submittedAt: event === undefined ? null : state.now(),
    minimizedReason: null,
    reactions: [],
  };
  pull.reviews.push(review);
  registerNode(state, review.nodeId, review);
  for (const [index, thread] of placed.entries()) {
    pull.threads.push(thread);
    registerNode(state, thread.nodeId, thread);
    addThreadComment(state, { thread, review, body: comments[index]?.body ?? '', inReplyTo: null });
  }
  const { number } = pull;
  recordEvent(state, {
    name: 'pull_request_review',
    action: 'submitted',
    repository,
    sender: writer.user,
    number,
    id,
  });
  return review;
}

/** Adds a comment to a thread. */
export function addThreadComment(
  state: State,
  options: { thread: ReviewThread; review: Review; body: string; inReplyTo: ReviewComment | null },
): ReviewComment {
  const id = takeId(state);
  const comment: ReviewComment = {
    kind: 'review-comment',
    id,
    nodeId: makeNodeId('PRRC', id),
    ...options,
    author: options.review.author,
    authorAssociation: undefined,
    createdAt: state.now(),
    updatedAt: state.now(),
    minimizedReason: null,
    reactions: [],
  };
  options.thread.comments.push(comment);
  registerNode(state, comment.nodeId, comment);
  return comment;
}

function checkVerdict(options: {
  pull: PullRequest;
  writer: Token;
  event: string | undefined;
  body: string;
  comments: DraftComment[];
}): void {
  const { pull, writer, event, body, comments } = options;
  const isPending = (review: Review): boolean => review.state === 'PENDING' && review.author === writer.user;
  if (event === undefined && pull.reviews.some(isPending)) {
    throw new Refusal('invalid', 'User can only have one pending review per pull request');
  }
  if (pull.author === writer.user && (event === 'APPROVE' || event === 'REQUEST_CHANGES')) {
    const verb = event === 'APPROVE' ? 'approve' : 'request changes on';
    throw new Refusal('invalid', `Review Can not ${verb} your own pull request`);
  }
  if (event === 'REQUEST_CHANGES' && body.trim() === '') throw new Refusal('invalid', "Body can't be blank");
  if (event === 'COMMENT' && body.trim() === '' && comments.length === 0) {
    throw new Refusal('invalid', "Body can't be blank");
  }
}

async function checkCommit(pull: PullRequest, sha: string): Promise<void> {
  const { directory } = pull.repository;
  const isAncestor = /^[0-9a-f]{40}$/.test(sha)
    ? (await tryGit({ directory, command: ['merge-base', '--is-ancestor', sha, pull.headSha] })).code === 0
    : false;
  if (!isAncestor) throw new Refusal('invalid', 'Review commit_id is not part of the pull request');
}

/** Finds the place of a drafted comment in the real diff. Throws `Refusal` when it has none. */
export async function draftThread(
  state: State,
  pull: PullRequest,
  commitSha: string,
  draft: DraftComment,
): Promise<ReviewThread> {
  const { directory } = pull.repository;
  if (draft.body.trim() === '')
    throw new Refusal('invalid', "Pull request review thread comments body can't be blank");
  checkBody(state, draft.body);
  const mergeBaseSha = await comparisonStart(pull, commitSha);
  const files = await compareCommits(directory, mergeBaseSha, commitSha);
  const file = files.find(({ path }) => path === draft.path);
  const patch = file && parsePatch(isShown(state, file) ? file.patch : '');
  const { at, side, startSide } = findSpot(patch, draft);
  const id = takeId(state);
  return {
    kind: 'thread',
    id,
    nodeId: makeNodeId('PRRT', id),
    pullRequest: pull,
    path: draft.path,
    side,
    line: draft.line ?? (side === 'LEFT' ? at.left : at.right) ?? 0,
    startLine: draft.startLine ?? null,
    startSide: draft.startLine === undefined ? null : startSide,
    commitSha,
    mergeBaseSha,
    position: at.position,
    diffHunk: patch ? quoteHunk(patch, at) : '',
    comments: [],
    resolvedBy: null,
  };
}

/** A diff that GitHub does not show cannot be quoted above a comment. */
function isShown(state: State, { patch, patchLines }: ChangedFile): boolean {
  const { patchLinesPerFile, patchBytesPerFile } = state.limits;
  return patchLines <= patchLinesPerFile && Buffer.byteLength(patch) <= patchBytesPerFile;
}
