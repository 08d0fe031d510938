import { tryGit } from './run-git.ts';

export interface RemoteRepository {
  /** Web address without credentials or a slash at the end: `https://github.com/owner/name`. */
  url: string;
  /** With the port when the address has one. */
  host: string;
  /** May hold slashes on hosts with nested groups. */
  owner: string;
  name: string;
}

/** The web address of the remote `origin`, or undefined when there is none or it is no host's (a local path). */
export async function readRemoteUrl({ directory }: { directory: string }): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit({ directory, args: ['remote', 'get-url', 'origin'] });
  return exitCode === 0 ? parseRemoteUrl(stdout.toString('utf8').trim())?.url : undefined;
}

/**
 * Reads a remote's address: `https://`, `http://`, `ssh://` and `git://` URLs, and ssh's short form `git@host:path`.
 * User names, passwords, tokens and ssh ports are dropped. Undefined for anything else.
 */
export function parseRemoteUrl(address: string): RemoteRepository | undefined {
  const short = /^(?:[^@/:\s]+@)?([^@/:\s]{2,}):(?!\/\/)([^\s]+)$/.exec(address);
  const parsed = URL.parse(short ? `ssh://${short[1]}/${short[2]}` : address);
  if (!parsed || !['https:', 'http:', 'ssh:', 'git+ssh:', 'git:'].includes(parsed.protocol)) return undefined;
  const web = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  const host = web ? parsed.host : webHost(parsed.hostname);
  const segments = parsed.pathname
    .replace(/\.git\/*$/, '')
    .split('/')
    .filter(Boolean);
  const name = segments.pop();
  // The address is shown in comments, so only what a repository's name can be is let through.
  if (!name || segments.length === 0 || ![...segments, name].every(isNamePart)) return undefined;
  if (!/^[a-z0-9.-]+(:\d+)?$/i.test(host)) return undefined;
  const owner = segments.join('/');
  return { url: `${web ? parsed.protocol : 'https:'}//${host}/${owner}/${name}`, host, owner, name };
}

function isNamePart(part: string): boolean {
  return /^[\w.-]+$/.test(part) && part !== '.' && part !== '..';
}

/** https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port */
function webHost(sshHost: string): string {
  return sshHost === 'ssh.github.com' ? 'github.com' : sshHost;
}
