import type { State, User } from '../../types.ts';
import type { Source } from '../execute.ts';

/** An author: a bot's login has no `[bot]` here, unlike in REST. */
export function actorNode(state: State, user: User): Source {
  const isBot = user.type === 'Bot';
  const login = isBot ? user.login.replace(/\[bot\]$/, '') : user.login;
  return { ...accountFields(state, user), __typename: user.type, login };
}

/** `viewer`: always of type User, and with `[bot]` for an installation. */
export function viewerNode(state: State, user: User): Source {
  return { ...accountFields(state, user), __typename: 'User', login: user.login };
}

function accountFields(state: State, user: User): Source {
  const path = user.type === 'Bot' ? `apps/${user.login.replace(/\[bot\]$/, '')}` : user.login;
  return {
    id: user.nodeId,
    databaseId: user.id,
    name: user.name,
    email: '',
    avatarUrl: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    url: `${state.htmlUrl}/${path}`,
  };
}
