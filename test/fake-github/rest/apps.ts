import { createInstallationToken } from '../apps/installation-token.ts';
import { installationsOf, installedRepositories } from '../apps/installations.ts';
import type { App, Installation } from '../apps/types.ts';
import { type Context, parameter, type Route } from '../http/context.ts';
import { cutPage, linkHeader, pageReply } from '../http/paginate.ts';
import { checkFields, readObject } from '../http/read-input.ts';
import { failure, json, notFound, type Reply } from '../http/reply.ts';
import { installationShape, permissionsShape } from '../shapes/installation.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { isoTime } from '../shapes/time.ts';
import { integration } from '../shapes/user.ts';
import { repositoryKey } from '../state.ts';
import type { Permissions } from '../types.ts';

const INSTALLATION = '/app/installations/{installation}';

export const appRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/app',
    documentation: 'apps/apps#get-the-authenticated-app',
    asApp: true,
    handle: getCaller,
  },
  {
    method: 'GET',
    pattern: '/app/installations',
    documentation: 'apps/apps#list-installations-for-the-authenticated-app',
    asApp: true,
    handle: listInstallations,
  },
  {
    method: 'GET',
    pattern: INSTALLATION,
    documentation: 'apps/apps#get-an-installation-for-the-authenticated-app',
    asApp: true,
    handle: (context) => json(200, installationShape(context.state, loadInstallation(context))),
  },
  {
    method: 'POST',
    pattern: `${INSTALLATION}/access_tokens`,
    documentation: 'apps/apps#create-an-installation-access-token-for-an-app',
    asApp: true,
    handle: createToken,
  },
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/installation',
    documentation: 'apps/apps#get-a-repository-installation-for-the-authenticated-app',
    asApp: true,
    handle: getRepositoryInstallation,
  },
  {
    method: 'GET',
    pattern: '/installation/repositories',
    documentation: 'apps/installations#list-repositories-accessible-to-the-app-installation',
    handle: listRepositories,
  },
];

/** The App that asks: the server has verified it (`asApp`). */
function callerOf({ token }: Context): App {
  if (!token?.app) throw notFound();
  return token.app;
}

function loadInstallation(context: Context): Installation {
  const installation = context.state.installations.get(Number(parameter(context, 'installation')));
  if (installation?.app !== callerOf(context)) throw notFound();
  return installation;
}

function getCaller(context: Context): Reply {
  const app = callerOf(context);
  const own = [...context.state.installations.values()].filter((one) => one.app === app);
  return json(200, { ...integration(context.state, app), installations_count: own.length });
}

function listInstallations(context: Context): Promise<Reply> {
  const app = callerOf(context);
  const items = [...context.state.installations.values()].filter((one) => one.app === app);
  return pageReply({ context, items, render: (one) => installationShape(context.state, one) });
}

/** A JSON web token sees the repositories its App is installed on, private ones, too. */
function getRepositoryInstallation(context: Context): Reply {
  const { state } = context;
  const key = repositoryKey(parameter(context, 'owner'), parameter(context, 'repo'));
  const repository = state.repositories.get(key);
  const found = repository && installationsOf(state, repository).find((one) => one.app === callerOf(context));
  if (!found) throw notFound();
  return json(200, installationShape(state, found));
}

function createToken(context: Context): Reply {
  const { state } = context;
  const installation = loadInstallation(context);
  if (installation.suspendedAt !== null) {
    throw failure({ status: 403, message: 'This installation has been suspended' });
  }
  const input = readObject(context);
  checkFields(input, { repositories: 'array', repository_ids: 'array', permissions: 'object' });
  const made = createInstallationToken(state, installation, {
    repositories: input.repositories as string[] | undefined,
    repositoryIds: input.repository_ids as number[] | undefined,
    permissions: input.permissions as Permissions | undefined,
  });
  if (typeof made === 'string') throw failure({ status: 422, message: REFUSALS[made] });
  const { token, chosen } = made;
  return json(201, {
    token: token.token,
    expires_at: isoTime(token.expiresAt ?? 0),
    permissions: permissionsShape(token.permissions),
    repository_selection: chosen || installation.repositories ? 'selected' : 'all',
    ...(chosen ? { repositories: chosen.map((one) => repositoryShape(state, one)) } : {}),
  });
}

const REFUSALS = {
  repositories:
    'There is at least one repository that does not exist or is not accessible to the parent installation.',
  permissions: 'The permissions requested are not granted to this installation.',
};

function listRepositories(context: Context): Reply {
  const { state, token } = context;
  if (!token?.installation) throw failure({ status: 403, message: 'Resource not accessible by integration' });
  const items = installedRepositories(state, token.installation).filter(({ owner, name }) =>
    token.repositories?.has(repositoryKey(owner.login, name)),
  );
  const page = cutPage(context, items).map((one) => repositoryShape(state, one));
  const body = { total_count: items.length, repository_selection: 'selected', repositories: page };
  return json(200, body, linkHeader(context, undefined, items.length));
}
