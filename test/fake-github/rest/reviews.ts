import { requireWrite } from '../actions/access.ts';
import { checkBody } from '../actions/check-body.ts';
import { addThreadComment, createReview, type DraftComment } from '../actions/create-review.ts';
import { type Context, parameter, type Route } from '../http/context.ts';
import { pageReply } from '../http/paginate.ts';
import { checkFields, checkWord, number, objects, readObject, text } from '../http/read-input.ts';
import { refuseAs } from '../http/refusal.ts';
import { json, notFound, type Reply, unprocessable, validationFailed } from '../http/reply.ts';
import { reviewCommentShape, reviewShape } from '../shapes/review.ts';
import type { PullRequest, ReviewComment } from '../types.ts';
import { loadPullRequest, loadRepository } from './load.ts';

const PULL = '/repos/{owner}/{repo}/pulls/{number}';
const EVENTS = ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'];

export const reviewRoutes: Route[] = [
  {
    method: 'GET',
    pattern: `${PULL}/reviews`,
    documentation: 'pulls/reviews#list-reviews-for-a-pull-request',
    handle: listReviews,
  },
  {
    method: 'POST',
    pattern: `${PULL}/reviews`,
    documentation: 'pulls/reviews#create-a-review-for-a-pull-request',
    createsContent: true,
    handle: create,
  },
  {
    method: 'DELETE',
    pattern: `${PULL}/reviews/{review}`,
    documentation: 'pulls/reviews#delete-a-pending-review-for-a-pull-request',
    handle: deletePending,
  },
  {
    method: 'GET',
    pattern: `${PULL}/comments`,
    documentation: 'pulls/comments#list-review-comments-on-a-pull-request',
    handle: listComments,
  },
  {
    method: 'POST',
    pattern: `${PULL}/comments`,
    documentation: 'pulls/comments#create-a-review-comment-for-a-pull-request',
    createsContent: true,
    handle: createOne,
  },
  {
    method: 'POST',
    pattern: `${PULL}/comments/{comment}/replies`,
    documentation: 'pulls/comments#create-a-reply-for-a-review-comment',
    createsContent: true,
    handle: reply,
  },
];

async function listReviews(context: Context): Promise<Reply> {
  const { repository, reviews } = await loadPullRequest(context);
  // A pending review is its author's own business.
  const items = reviews.filter(({ state, author }) => state !== 'PENDING' || author === context.token?.user);
  return pageReply({ context, repository, items, render: (review) => reviewShape(context.state, review) });
}

async function create(context: Context): Promise<Reply> {
  const { state, token } = context;
  const pull = await loadPullRequest(context);
  const input = readObject(context);
  checkFields(input, { body: 'string', event: 'string', commit_id: 'string', comments: 'array' });
  const event = text(input, 'event');
  if (event) checkWord(input, 'event', EVENTS);
  const review = await refuseAs(unprocessable, () =>
    createReview({
      state,
      token,
      pull,
      event: event || undefined,
      body: text(input, 'body') ?? '',
      commitSha: text(input, 'commit_id'),
      comments: objects(input, 'comments').map(readDraft),
    }),
  );
  return json(200, reviewShape(state, review));
}

/** Only a review that nobody was told of yet. */
async function deletePending(context: Context): Promise<Reply> {
  const { state, token } = context;
  const pull = await loadPullRequest(context);
  const { repository } = pull;
  const writer = requireWrite({ repository, token, permissions: ['pull_requests'], role: 'read' });
  const review = pull.reviews.find(({ id }) => id === Number(parameter(context, 'review')));
  if (!review || (review.state === 'PENDING' && review.author !== writer.user)) throw notFound();
  if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review');
  pull.reviews = pull.reviews.filter((other) => other !== review);
  pull.threads = pull.threads.filter(({ comments: [first] }) => first?.review !== review);
  return json(200, reviewShape(state, review));
}

async function listComments(context: Context): Promise<Reply> {
  const { repository, threads } = await loadPullRequest(context);
  const items = allComments(threads).filter(({ review }) => review.state !== 'PENDING');
  if (context.url.searchParams.get('direction') === 'desc') items.reverse();
  return pageReply({
    context,
    repository,
    items,
    render: (comment) => reviewCommentShape(context.state, comment),
  });
}

/** A single comment is a review of its own. */
async function createOne(context: Context): Promise<Reply> {
  const { state, token } = context;
  const pull = await loadPullRequest(context);
  const input = readObject(context);
  checkFields(input, { body: 'string', commit_id: 'string', path: 'string' }, ['body', 'commit_id', 'path']);
  const review = await refuseAs(threadProblem, () =>
    createReview({
      state,
      token,
      pull,
      event: 'COMMENT',
      body: '',
      commitSha: text(input, 'commit_id'),
      comments: [readDraft(input)],
    }),
  );
  const [comment] = allComments(pull.threads).filter((candidate) => candidate.review === review);
  if (!comment) throw notFound();
  const shape = await reviewCommentShape(state, comment);
  return json(201, shape, { location: shape.url });
}

async function reply(context: Context): Promise<Reply> {
  const { state, token } = context;
  const pull = await loadPullRequest(context);
  const parent = findComment(pull, parameter(context, 'comment'));
  const input = readObject(context);
  checkFields(input, { body: 'string' }, ['body']);
  const { repository } = pull;
  const writer = requireWrite({ repository, token, permissions: ['pull_requests'], role: 'read' });
  const body = text(input, 'body') ?? '';
  const review = await refuseAs(threadProblem, () => {
    checkBody(state, body);
    const shared = { state, token: writer, pull, commitSha: undefined, comments: [] };
    return createReview({ ...shared, event: 'COMMENT', body: '', isReply: true });
  });
  const first = parent.thread.comments[0] ?? parent;
  const comment = addThreadComment(state, { thread: parent.thread, review, body, inReplyTo: first });
  const shape = await reviewCommentShape(state, comment);
  return json(201, shape, { location: shape.url });
}

/** The review comment of the path. Throws 404. */
export function loadReviewComment(context: Context): ReviewComment {
  const repository = loadRepository(context, ['pull_requests']);
  for (const issue of repository.issues.values()) {
    if (issue.kind !== 'pull-request') continue;
    const id = Number(parameter(context, 'comment'));
    const found = allComments(issue.threads).find((comment) => comment.id === id);
    if (found) return found;
  }
  throw notFound();
}

function findComment(pull: PullRequest, id: string): ReviewComment {
  const found = allComments(pull.threads).find((comment) => comment.id === Number(id));
  if (!found) throw notFound();
  return found;
}

function allComments(threads: PullRequest['threads']): ReviewComment[] {
  return threads.flatMap(({ comments }) => comments).toSorted((one, other) => one.id - other.id);
}

function readDraft(input: Record<string, unknown>): DraftComment {
  const types = {
    path: 'string',
    body: 'string',
    line: 'integer',
    start_line: 'integer',
    position: 'integer',
    side: 'string',
    start_side: 'string',
  } as const;
  checkFields(input, types, ['path', 'body']);
  checkWord(input, 'side', ['LEFT', 'RIGHT']);
  checkWord(input, 'start_side', ['LEFT', 'RIGHT', 'side']);
  return {
    path: text(input, 'path') ?? '',
    body: text(input, 'body') ?? '',
    line: number(input, 'line'),
    side: text(input, 'side'),
    startLine: number(input, 'start_line'),
    // `side` means: as the end.
    startSide: text(input, 'start_side') === 'side' ? undefined : text(input, 'start_side'),
    position: number(input, 'position'),
  };
}

function threadProblem(message: string) {
  if (!/line must be part of the diff/.test(message)) {
    return validationFailed({ resource: 'PullRequestReviewComment', code: 'custom', field: 'body', message });
  }
  const field = 'pull_request_review_thread.line';
  return validationFailed({
    resource: 'PullRequestReviewComment',
    code: 'custom',
    field,
    message: `${field} must be part of the diff`,
  });
}
