import { Refusal, requireWrite } from '../../actions/access.ts';
import { checkBody } from '../../actions/check-body.ts';
import { editPullRequest, setPullRequestState } from '../../actions/edit-pull-request.ts';
import { storePullRequest } from '../../actions/pull-requests.ts';
import { refreshPullRequest } from '../../actions/refresh-pull-request.ts';
import { requireResolve } from '../../actions/resolve-thread.ts';
import type { PullRequest, ReviewThread } from '../../types.ts';
import { actorNode } from '../nodes/actor.ts';
import { findKind } from '../nodes/entity.ts';
import { pullRequestNode } from '../nodes/pull-request.ts';
import { threadNode } from '../nodes/review.ts';
import type { GraphqlRequest } from '../request.ts';
import type { Input, Mutation } from './comments.ts';

export const pullRequestMutations: Record<string, Mutation> = {
  createPullRequest: async (request, input) => {
    const pull = await createPullRequest(request, input);
    return { pullRequest: () => pullRequestNode(request, pull) };
  },
  updatePullRequest: async (request, input) => {
    const { state, token } = request;
    const pull = findKind(request, input.pullRequestId, 'pull-request');
    const role = token.user === pull.author ? 'read' : 'write';
    requireWrite({ repository: pull.repository, token, permissions: ['pull_requests'], role });
    checkBody(state, optional(input.body) ?? '', { mayBeBlank: true });
    editPullRequest(pull, { title: optional(input.title), body: optional(input.body), now: state.now() });
    if (Array.isArray(input.labelIds)) {
      pull.labels = input.labelIds.map((id) => findKind(request, id, 'label').label);
    }
    const wanted = input.state === 'OPEN' ? 'open' : 'closed';
    if (input.state) setPullRequestState(state, pull, { wanted, sender: token.user });
    await refreshPullRequest(state, pull);
    return { actor: () => actorNode(state, token.user), pullRequest: () => pullRequestNode(request, pull) };
  },
  resolveReviewThread: async (request, input) => ({
    thread: await setResolved(request, input.threadId, true),
  }),
  unresolveReviewThread: async (request, input) => ({
    thread: await setResolved(request, input.threadId, false),
  }),
};

function createPullRequest(request: GraphqlRequest, input: Input): Promise<PullRequest> {
  const { state, token } = request;
  const { repository } = findKind(request, input.repositoryId, 'repository');
  const headRepository = input.headRepositoryId
    ? findKind(request, input.headRepositoryId, 'repository').repository
    : repository;
  const writer = requireWrite({ repository, token, permissions: ['pull_requests'], role: 'read' });
  if (writer.app?.slug === 'github-actions' && !repository.actionsMayCreatePullRequests) {
    throw new Refusal('forbidden', 'GitHub Actions is not permitted to create or approve pull requests');
  }
  const body = optional(input.body);
  checkBody(state, body ?? '', { mayBeBlank: true });
  return storePullRequest(state, {
    repository,
    headRepository,
    base: branchName(input.baseRefName),
    head: branchName(input.headRefName),
    title: String(input.title),
    body: body ?? null,
    isDraft: input.draft === true,
    author: writer.user,
  });
}

function setResolved(request: GraphqlRequest, id: unknown, resolved: boolean) {
  const thread: ReviewThread = findKind(request, id, 'thread');
  const writer = requireResolve(thread, request.token);
  thread.resolvedBy = resolved ? writer.user : null;
  return threadNode(request, thread);
}

function branchName(value: unknown): string {
  return String(value).replace(/^refs\/heads\//, '');
}

function optional(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
