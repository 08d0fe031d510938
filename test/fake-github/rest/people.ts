import { Refusal, roleOf } from '../actions/access.ts';
import { type Context, parameter, type Route } from '../http/context.ts';
import { spendRate } from '../http/rate-limit.ts';
import { json, notFound, type Reply } from '../http/reply.ts';
import { permissionFlags } from '../shapes/repository.ts';
import { publicUser, simpleUser } from '../shapes/user.ts';
import { loadRepository } from './load.ts';

export const peopleRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/user',
    documentation: 'users/users#get-the-authenticated-user',
    handle: getViewer,
  },
  { method: 'GET', pattern: '/users/{user}', documentation: 'users/users#get-a-user', handle: getUser },
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/collaborators/{user}/permission',
    documentation: 'collaborators/collaborators#get-repository-permissions-for-a-user',
    handle: getPermission,
  },
  {
    method: 'GET',
    pattern: '/rate_limit',
    documentation: 'rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
    handle: getRateLimit,
  },
];

/** An installation is nobody: it has no user. */
function getViewer({ state, token }: Context): Reply {
  if (!token) throw new Refusal('unauthenticated', 'Requires authentication');
  if (token.kind === 'installation') throw new Refusal('forbidden', 'Resource not accessible by integration');
  return json(200, publicUser(state, token.user));
}

function getUser(context: Context): Reply {
  const user = context.state.users.get(parameter(context, 'user').toLowerCase());
  if (!user) throw notFound();
  return json(200, publicUser(context.state, user));
}

function getPermission(context: Context): Reply {
  const { state, token } = context;
  const repository = loadRepository(context);
  if (!token) throw new Refusal('unauthenticated', 'Requires authentication');
  if (token.kind === 'user' && !permissionFlags(roleOf(repository, token.user)).push) {
    throw new Refusal('forbidden', 'Must have push access to view collaborator permission.');
  }
  const login = parameter(context, 'user');
  const user = state.users.get(login.toLowerCase());
  if (user?.type !== 'User') throw notFound(`${login} is not a user`);
  const role = roleOf(repository, user);
  const base = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
  };
  return json(200, {
    permission: base[role],
    user: { ...simpleUser(state, user), permissions: permissionFlags(role), role_name: role },
    role_name: role,
  });
}

function getRateLimit({ state, token }: Context): Reply {
  const status = (resource: 'core' | 'graphql') => {
    const { resource: _, ...rest } = spendRate(state, token, resource);
    return rest;
  };
  const core = status('core');
  const other = (limit: number) => ({ limit, used: 0, remaining: limit, reset: core.reset });
  const resources = {
    core,
    graphql: status('graphql'),
    search: other(30),
    code_search: other(10),
    integration_manifest: other(5000),
    source_import: other(100),
    code_scanning_upload: other(1000),
    actions_runner_registration: other(10_000),
    scim: other(15_000),
    dependency_snapshots: other(100),
  };
  return json(200, { resources, rate: core });
}
