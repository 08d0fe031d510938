import { addReaction, type Reactable, removeReaction } from '../actions/reactions.ts';
import { type Context, parameter, type Route } from '../http/context.ts';
import { pageReply } from '../http/paginate.ts';
import { checkFields, readObject, text } from '../http/read-input.ts';
import { invalidRequest, json, notFound, type Reply } from '../http/reply.ts';
import { REACTIONS, reactionShape } from '../shapes/reaction.ts';
import { loadComment, loadIssue, loadRepository } from './load.ts';
import { loadReviewComment } from './reviews.ts';

/** The three things of a pull request that take reactions share their routes. */
function routesOf(pattern: string, name: string, load: (context: Context) => Reactable): Route[] {
  const documentation = (verb: string): string => `reactions/reactions#${verb}-${name}`;
  return [
    {
      method: 'GET',
      pattern: `${pattern}/reactions`,
      documentation: documentation('list-reactions-for'),
      handle: (context) => list(context, load(context)),
    },
    {
      method: 'POST',
      pattern: `${pattern}/reactions`,
      documentation: documentation('create-reaction-for'),
      handle: (context) => create(context, load(context)),
    },
    {
      method: 'DELETE',
      pattern: `${pattern}/reactions/{reaction}`,
      documentation: documentation('delete'),
      handle: (context) => remove(context, load(context)),
    },
  ];
}

const BASE = '/repos/{owner}/{repo}';

export const reactionRoutes: Route[] = [
  ...routesOf(`${BASE}/issues/comments/{comment}`, 'an-issue-comment', loadComment),
  ...routesOf(`${BASE}/issues/{number}`, 'an-issue', loadIssue),
  ...routesOf(`${BASE}/pulls/comments/{comment}`, 'a-pull-request-review-comment', loadReviewComment),
];

function list(context: Context, target: Reactable): Promise<Reply> {
  const content = context.url.searchParams.get('content');
  return pageReply({
    context,
    repository: loadRepository(context),
    items: target.reactions.filter((reaction) => content === null || reaction.content === content),
    render: (reaction) => reactionShape(context.state, reaction),
  });
}

function create(context: Context, target: Reactable): Reply {
  const input = readObject(context);
  checkFields(input, { content: 'string' }, ['content']);
  const content = REACTIONS.find((known) => known === text(input, 'content'));
  if (!content) {
    const allowed = REACTIONS.join(', ');
    throw invalidRequest(
      `${text(input, 'content')} is not a member of ["${allowed.replaceAll(', ', '", "')}"].`,
    );
  }
  const { reaction, created } = addReaction(context.state, context.token, target, content);
  return json(created ? 201 : 200, reactionShape(context.state, reaction));
}

function remove(context: Context, target: Reactable): Reply {
  const id = Number(parameter(context, 'reaction'));
  const reaction = removeReaction(context.token, target, (one) => one.id === id);
  if (!reaction) throw notFound();
  return { status: 204 };
}
