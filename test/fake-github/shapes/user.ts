import type { App, State, User } from '../types.ts';
import { isoTime } from './time.ts';

const FIXED_DATE = '2020-01-01T00:00:00Z';

/** `simple-user` of GitHub's published schema. */
export function simpleUser(state: State, user: User) {
  const url = `${state.url}/users/${encodeURIComponent(user.login)}`;
  const page = user.type === 'Bot' ? `apps/${user.login.replace(/\[bot\]$/, '')}` : user.login;
  return {
    login: user.login,
    id: user.id,
    node_id: user.nodeId,
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${state.htmlUrl}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** `public-user` of GitHub's published schema. */
export function publicUser(state: State, user: User) {
  return {
    ...simpleUser(state, user),
    name: user.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: isoTime(user.createdAt),
    updated_at: isoTime(user.createdAt),
  };
}

/** `integration` of GitHub's published schema: the App behind a comment or check run. */
export function integration(state: State, app: App) {
  return {
    id: app.id,
    client_id: `Iv23li${app.id}`,
    slug: app.slug,
    node_id: app.nodeId,
    owner: simpleUser(state, app.owner),
    name: app.slug === 'github-actions' ? 'GitHub Actions' : app.slug,
    description: '',
    external_url: `https://example.com/${app.slug}`,
    html_url: `${state.htmlUrl}/apps/${app.slug}`,
    created_at: FIXED_DATE,
    updated_at: FIXED_DATE,
    permissions: {
      metadata: 'read',
      ...Object.fromEntries(Object.entries(app.permissions).filter(([, level]) => level !== 'none')),
    },
    events: app.events,
  };
}
