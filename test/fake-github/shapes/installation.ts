import type { Installation } from '../apps/types.ts';
import type { Permissions, State } from '../types.ts';
import { isoTime } from './time.ts';
import { simpleUser } from './user.ts';

/** Permissions as GitHub tells them: everybody may read metadata, and what is not granted is absent. */
export function permissionsShape(permissions: Permissions): Record<string, string> {
  const granted = Object.entries(permissions).filter(([, level]) => level !== 'none');
  return { ...Object.fromEntries(granted), metadata: 'read' };
}

/** `installation` of GitHub's published schema. */
export function installationShape(state: State, installation: Installation) {
  const { id, app, account, suspendedAt } = installation;
  const isOrganization = account.type === 'Organization';
  const page = isOrganization ? `organizations/${account.login}/settings` : 'settings';
  return {
    id,
    account: simpleUser(state, account),
    repository_selection: installation.repositories ? 'selected' : 'all',
    access_tokens_url: `${state.url}/app/installations/${id}/access_tokens`,
    repositories_url: `${state.url}/installation/repositories`,
    html_url: `${state.htmlUrl}/${page}/installations/${id}`,
    app_id: app.id,
    client_id: `Iv23li${app.id}`,
    app_slug: app.slug,
    target_id: account.id,
    target_type: isOrganization ? 'Organization' : 'User',
    permissions: permissionsShape(installation.permissions),
    events: app.events,
    created_at: isoTime(installation.createdAt),
    updated_at: isoTime(installation.updatedAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspendedAt === null ? null : simpleUser(state, account),
    suspended_at: suspendedAt === null ? null : isoTime(suspendedAt),
  };
}
