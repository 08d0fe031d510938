import type { Reaction, ReactionContent, State } from '../types.ts';
import { isoTime } from './time.ts';
import { simpleUser } from './user.ts';

export const REACTIONS: ReactionContent[] = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
];

/** `reaction` of GitHub's published schema. */
export function reactionShape(state: State, reaction: Reaction) {
  return {
    id: reaction.id,
    node_id: reaction.nodeId,
    user: simpleUser(state, reaction.user),
    content: reaction.content,
    created_at: isoTime(reaction.createdAt),
  };
}

/** `reaction-rollup` of GitHub's published schema: how often each was given. */
export function reactionRollup(url: string, reactions: Reaction[]) {
  const counts = REACTIONS.map((content) => [
    content,
    reactions.filter((one) => one.content === content).length,
  ]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}
