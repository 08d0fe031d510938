import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGunzip } from 'node:zlib';
import { canSee, requireRead, requireWrite } from '../actions/access.ts';
import { followBranches } from '../actions/follow-branches.ts';
import { repositoryKey } from '../state.ts';
import type { Repository, State, Token } from '../types.ts';
import { holdBack } from '../webhooks/after-answer.ts';
import { authenticate } from './authenticate.ts';

const SERVICES = ['git-upload-pack', 'git-receive-pack'];

/**
 * git's smart HTTP (protocol 0, which every git speaks): clone and fetch for those who may read, push with
 * `contents: write`. The password of Basic authentication is the token, whatever the user name.
 */
export async function serveGit(
  state: State,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, owner = '', name = '', action = ''] =
    /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(.+)$/.exec(url.pathname) ?? [];
  const service = action === 'info/refs' ? (url.searchParams.get('service') ?? '') : action;
  const repository = state.repositories.get(repositoryKey(owner, name));
  const refusal = refuse({ state, request, service, repository });
  if (refusal || !repository) {
    request.resume();
    const headers = refusal === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
    response
      .writeHead(refusal ?? 404, headers)
      .end(refusal === 401 ? 'Authentication required' : 'Not Found');
    return;
  }
  const isAdvertisement = action === 'info/refs';
  response.writeHead(200, {
    'content-type': `application/x-${service}-${isAdvertisement ? 'advertisement' : 'result'}`,
    'cache-control': 'no-cache',
  });
  const flags = isAdvertisement ? ['--stateless-rpc', '--advertise-refs'] : ['--stateless-rpc'];
  const child = spawn('git', [service.replace('git-', ''), ...flags, repository.directory]);
  if (isAdvertisement) {
    const line = `# service=${service}\n`;
    response.write(`${(line.length + 4).toString(16).padStart(4, '0')}${line}0000`);
    child.stdin.end();
  } else {
    const isZipped = request.headers['content-encoding'] === 'gzip';
    (isZipped ? request.pipe(createGunzip()) : request).pipe(child.stdin);
    child.stdin.on('error', () => {});
  }
  child.stdout.pipe(response, { end: false });
  child.on('close', () => void finish({ state, request, service, repository, response }));
}

/** What a push has moved is told before git hears that it is done. */
async function finish(options: {
  state: State;
  request: IncomingMessage;
  service: string;
  repository: Repository;
  response: ServerResponse;
}): Promise<void> {
  const { state, request, service, repository, response } = options;
  try {
    if (service === 'git-receive-pack' && request.method === 'POST') {
      const token = authenticate(state, request.headers.authorization);
      await holdBack(async (release) => {
        response.once('close', release);
        await followBranches(state, repository, token?.user);
      });
    }
  } catch (error) {
    state.errors.push(error);
  }
  response.end();
}

/** The status to refuse with, or undefined when the caller may. */
function refuse(options: {
  state: State;
  request: IncomingMessage;
  service: string;
  repository: Repository | undefined;
}): number | undefined {
  const { state, request, service, repository } = options;
  if (!SERVICES.includes(service)) return 403;
  let token: Token | null;
  try {
    token = authenticate(state, request.headers.authorization);
  } catch {
    return 401;
  }
  if (!repository || !canSee(repository, token)) return token ? 404 : 401;
  try {
    if (service === 'git-receive-pack') {
      requireWrite({ repository, token, permissions: ['contents'], role: 'write' });
    } else requireRead(repository, token, ['contents']);
    return undefined;
  } catch {
    return token ? 403 : 401;
  }
}
