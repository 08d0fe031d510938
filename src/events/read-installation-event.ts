import type { RepositoryPlace } from '../github/repository-place.ts';
import { type Delivery, type DeliveryIntent, type InstallationIntent, ignore } from './delivery-intent.ts';
import { idAt, listAt, loginAt, nameAt, textAt } from './read-fields.ts';

const CHANGES: Record<string, InstallationIntent['change']> = {
  'installation.created': 'created',
  'installation.deleted': 'deleted',
  'installation.suspend': 'suspended',
  'installation.unsuspend': 'unsuspended',
  'installation.new_permissions_accepted': 'permissions',
  'installation_repositories.added': 'repositories',
  'installation_repositories.removed': 'repositories',
};

/** The App was installed, removed, or may see other repositories. Pure. */
export function readInstallationEvent({ event, payload, own }: Delivery): DeliveryIntent {
  const name = `${event}.${textAt(payload, 'action')}`;
  const change = Object.hasOwn(CHANGES, name) ? CHANGES[name] : undefined;
  const installationId = idAt(payload, 'installation', 'id');
  if (change === undefined || installationId === undefined) return ignore('nothing changed about us');
  if (own.appId !== undefined && idAt(payload, 'installation', 'app_id') !== own.appId) {
    return ignore("another App's installation");
  }
  const account = loginAt(payload, 'installation', 'account', 'login');
  const all = readPlaces(listAt(payload, 'repositories'));
  return {
    kind: 'installation',
    change,
    installationId,
    ...(account === undefined ? {} : { account }),
    added: change === 'created' ? all : readPlaces(listAt(payload, 'repositories_added')),
    removed: change === 'deleted' ? all : readPlaces(listAt(payload, 'repositories_removed')),
  };
}

/** What is malformed is left out. */
function readPlaces(entries: unknown[]): RepositoryPlace[] {
  return entries.flatMap((entry) => {
    const [owner, repo, ...more] = textAt(entry, 'full_name').split('/');
    const place = { owner: nameAt({ owner }, 'owner'), repo: nameAt({ repo }, 'repo') };
    if (place.owner === undefined || place.repo === undefined || more.length > 0) return [];
    return [{ owner: place.owner, repo: place.repo }];
  });
}
