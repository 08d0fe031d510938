import { readFileSync } from 'node:fs';
import type { Identity } from './spawn-server.ts';

const CANDIDATES = ['postgres', 'nobody'];

/** Somebody without rights when this process is root, since Postgres refuses to run as root; else undefined. */
export function unprivilegedUser(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const candidate of CANDIDATES) {
    const [, , uid, gid] = users.find(([name]) => name === candidate) ?? [];
    if (uid && gid && uid !== '0') return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`Postgres does not run as root, and there is no user ${CANDIDATES.join(' or ')}.`);
}
