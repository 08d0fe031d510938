import { runGit, tryGit } from './run-git.ts';

export interface Person {
  name: string;
  email: string;
  /** ISO 8601 in UTC, to the second. */
  date: string;
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

const cache = new Map<string, Commit>();

/** The commit an expression names in a repository, or undefined when there is none. */
export async function resolveCommit(directory: string, expression: string): Promise<string | undefined> {
  if (!expression || expression.startsWith('-')) return undefined;
  const command = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${expression}^{commit}`];
  const result = await tryGit({ directory, command });
  return result.code === 0 ? result.stdout.toString().trim() : undefined;
}

/** The commit a full ref name points at, or undefined. */
export async function resolveRef(directory: string, refName: string): Promise<string | undefined> {
  const result = await tryGit({ directory, command: ['show-ref', '--verify', '--hash', '--', refName] });
  return result.code === 0 ? result.stdout.toString().trim() : undefined;
}

/** A branch, tag or object id as GitHub's `ref` and `sha` parameters accept it; undefined when unknown. */
export async function resolveRevision(directory: string, revision: string): Promise<string | undefined> {
  const names = revision.startsWith('refs/')
    ? [revision]
    : [`refs/heads/${revision}`, `refs/tags/${revision}`];
  for (const name of names) {
    const sha = await resolveCommit(directory, name);
    if (sha) return sha;
  }
  return /^[0-9a-f]{7,40}$/.test(revision) ? resolveCommit(directory, revision) : undefined;
}

/** Commits in the order given. Throws when one does not exist. */
export async function readCommits(directory: string, shas: string[]): Promise<Commit[]> {
  const missing = shas.filter((sha) => !cache.has(sha));
  if (missing.length > 0) {
    const output = await runGit({
      directory,
      command: ['cat-file', '--batch'],
      input: `${missing.join('\n')}\n`,
    });
    let offset = 0;
    for (const sha of missing) {
      const end = output.indexOf(0x0a, offset);
      const [, type, size] = output.subarray(offset, end).toString().split(' ');
      if (type !== 'commit') throw new Error(`${sha} is not a commit of ${directory}`);
      const start = end + 1;
      cache.set(sha, parseCommit(sha, output.subarray(start, start + Number(size)).toString()));
      offset = start + Number(size) + 1;
    }
  }
  return shas.flatMap((sha) => cache.get(sha) ?? []);
}

/** One commit. Throws when it does not exist. */
export async function readCommit(directory: string, sha: string): Promise<Commit> {
  const [commit] = await readCommits(directory, [sha]);
  if (!commit) throw new Error(`${sha} is not a commit of ${directory}`);
  return commit;
}

function parseCommit(sha: string, text: string): Commit {
  const split = text.indexOf('\n\n');
  const header = text.slice(0, split).split('\n');
  const all = (name: string): string[] =>
    header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parsePerson(all('author')[0] ?? ''),
    committer: parsePerson(all('committer')[0] ?? ''),
    message: text.slice(split + 2).replace(/\n+$/, ''),
  };
}

function parsePerson(line: string): Person {
  const parts = /^(.*?) ?<(.*?)> (\d+)/.exec(line);
  const seconds = Number(parts?.[3] ?? 0);
  return {
    name: parts?.[1] ?? '',
    email: parts?.[2] ?? '',
    date: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  };
}
