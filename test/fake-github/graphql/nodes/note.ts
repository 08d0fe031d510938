import { associationOf, roleOf } from '../../actions/access.ts';
import type { Reactable } from '../../actions/reactions.ts';
import { isoTime } from '../../shapes/time.ts';
import type { Label, Reaction, ReactionContent, Repository } from '../../types.ts';
import { connection } from '../connection.ts';
import type { Source } from '../execute.ts';
import type { GraphqlRequest } from '../request.ts';
import { actorNode, viewerNode } from './actor.ts';
import { repositoryNode } from './repository.ts';

/** GraphQL's names of REST's reactions. */
export const REACTION_NAMES: Record<string, ReactionContent> = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  LAUGH: 'laugh',
  CONFUSED: 'confused',
  HEART: 'heart',
  HOORAY: 'hooray',
  ROCKET: 'rocket',
  EYES: 'eyes',
};

/** What everything somebody wrote has in common: author, body, times, reactions. */
export function noteFields(
  request: GraphqlRequest,
  repository: Repository,
  note: Reactable,
  self: () => Source | Promise<Source>,
): Source {
  const { state, token } = request;
  const isOwn = token.user === note.author;
  const mayEdit =
    isOwn ||
    token.kind === 'installation' ||
    ['write', 'maintain', 'admin'].includes(roleOf(repository, token.user));
  return {
    id: note.nodeId,
    databaseId: note.id,
    fullDatabaseId: String(note.id),
    author: () => actorNode(state, note.author),
    authorAssociation: associationOf(repository, note.author, note.authorAssociation),
    body: note.body ?? '',
    bodyText: (note.body ?? '').replace(/<!--[\s\S]*?-->/g, '').trim(),
    createdAt: isoTime(note.createdAt),
    publishedAt: isoTime(note.createdAt),
    updatedAt: isoTime(note.updatedAt),
    lastEditedAt: note.updatedAt > note.createdAt ? isoTime(note.updatedAt) : null,
    viewerDidAuthor: isOwn,
    viewerCanUpdate: mayEdit,
    viewerCanDelete: mayEdit,
    repository: () => repositoryNode(request, repository),
    reactions: (given: Record<string, unknown>) => {
      const content = given.content ? REACTION_NAMES[String(given.content)] : undefined;
      const items = note.reactions.filter((reaction) => !content || reaction.content === content);
      return {
        ...connection({
          name: 'reactions',
          items,
          key: ({ id }) => id,
          given,
          render: (reaction) => reactionNode(request, reaction, self),
        }),
        viewerHasReacted: note.reactions.some(({ user }) => user === token.user),
      };
    },
  };
}

/** The fields of everything that can be hidden. */
export function minimizableFields(note: { minimizedReason: string | null }): Source {
  return {
    isMinimized: note.minimizedReason !== null,
    minimizedReason: note.minimizedReason,
    viewerCanMinimize: true,
  };
}

/** `Reaction`. */
export function reactionNode(
  request: GraphqlRequest,
  reaction: Reaction,
  reactable: () => Source | Promise<Source>,
): Source {
  const names = Object.entries(REACTION_NAMES);
  return {
    __typename: 'Reaction',
    id: reaction.nodeId,
    databaseId: reaction.id,
    content: names.find(([, content]) => content === reaction.content)?.[0],
    createdAt: isoTime(reaction.createdAt),
    user: reaction.user.type === 'User' ? viewerNode(request.state, reaction.user) : null,
    reactable,
  };
}

/** `Label`. */
export function labelNode(label: Label): Source {
  const { nodeId: id, name, color, description } = label;
  return { __typename: 'Label', id, name, color, description };
}
