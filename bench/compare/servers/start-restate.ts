import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES_DIRECTORY } from '../install-engines.ts';
import { nativePackage } from '../native-package.ts';
import { freePort } from './free-port.ts';
import { type Server, spawnServer } from './spawn-server.ts';

export interface Restate extends Server {
  /** Where workflows are called. */
  ingressUrl: string;
  /** Where services are registered. */
  adminUrl: string;
}

/**
 * A new Restate server on loopback ports with its own defaults: one node, its log's write-ahead log under fsync
 * (`log-server.rocksdb-disable-wal-fsync = false` in `restate-server --dump-config`).
 *
 * @param options.directory empty, for its data.
 */
export async function startRestate(options: { directory: string }): Promise<Restate> {
  const native = nativePackage('@restatedev/restate-server-');
  const program = join(ENGINES_DIRECTORY, 'node_modules', native, 'bin/restate-server');
  if (!existsSync(program)) throw new Error(`There is no Restate server for this platform (${native}).`);
  const [node, ingress, admin] = [await freePort(), await freePort(), await freePort()];
  const [ingressUrl, adminUrl] = [`http://127.0.0.1:${ingress}`, `http://127.0.0.1:${admin}`];
  const base = ['--base-dir', options.directory, '--node-name', 'bench'];
  const server = await spawnServer({
    program,
    args: [...base, '--no-logo', '--listen-mode', 'tcp', '--bind-address', `127.0.0.1:${node}`],
    env: {
      DO_NOT_TRACK: '1',
      RESTATE_ADVERTISED_ADDRESS: `http://127.0.0.1:${node}/`,
      RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
      RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
    },
    cwd: options.directory,
    stopSignal: 'SIGKILL',
    isReady: async () =>
      (await isHealthy(`${adminUrl}/health`)) && (await isHealthy(`${ingressUrl}/restate/health`)),
  });
  return { ...server, ingressUrl, adminUrl };
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
