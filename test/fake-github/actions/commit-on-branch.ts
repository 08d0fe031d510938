import { resolveRef } from '../git/read-commits.ts';
import { readTree } from '../git/read-tree.ts';
import { type FileChange, moveRef, writeCommit } from '../git/write-commit.ts';
import type { Repository, State, Token } from '../types.ts';
import { checkProtection, Refusal, requireWrite } from './access.ts';

const WORKFLOWS = /^\.github\/workflows\//i;

/**
 * GraphQL's `createCommitOnBranch`: one commit of any number of files (mode 100644 always), signed by GitHub, refused
 * when the branch moved. Throws `Refusal`.
 */
export async function commitOnBranch(options: {
  state: State;
  token: Token | null;
  repository: Repository;
  branch: string;
  expectedHead: string;
  headline: string;
  body: string | undefined;
  additions: Array<{ path: string; contents: string }>;
  deletions: Array<{ path: string }>;
}): Promise<string> {
  const { state, repository, branch, expectedHead, headline, additions, deletions } = options;
  const writer = requireWrite({ repository, token: options.token, permissions: ['contents'], role: 'write' });
  const { directory } = repository;
  const ref = `refs/heads/${branch.replace(/^refs\/heads\//, '')}`;
  const head = await resolveRef(directory, ref);
  if (!head) throw new Refusal('not-found', `No such branch: "${branch}"`);
  const stale = new Refusal(
    'stale',
    `Expected branch to point to "${expectedHead}" but it did not.  Pull and try again.`,
  );
  if (head !== expectedHead) throw stale;
  checkProtection(repository, branch);
  checkWorkflows(
    writer,
    [...additions, ...deletions].map(({ path }) => path),
  );
  const known = new Set((await readTree(directory, head, true)).map(({ path }) => path));
  for (const { path } of deletions) {
    if (known.has(path)) continue;
    throw new Refusal(
      'not-found',
      `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
    );
  }
  const changes: FileChange[] = [
    ...deletions.map(({ path }) => ({ path, contents: null })),
    ...additions.map(({ path, contents }) => ({ path: checkedPath(path), contents: decode(contents, path) })),
  ];
  const { user } = writer;
  const sha = await writeCommit({
    directory,
    parent: head,
    message: options.body ? `${headline}\n\n${options.body}` : headline,
    changes,
    author: { name: user.name ?? user.login, email: `${user.id}+${user.login}@users.noreply.github.com` },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    date: state.now(),
  });
  if (!(await moveRef({ directory, ref, sha, expected: head }))) throw stale;
  return sha;
}

/** An App without the `workflows` permission may not touch workflow files. */
export function checkWorkflows(token: Token, paths: string[]): void {
  if (token.permissions.workflows === 'write' || token.kind === 'user') return;
  const path = paths.find((candidate) => WORKFLOWS.test(candidate));
  if (!path) return;
  throw new Refusal(
    'forbidden',
    `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
  );
}

function checkedPath(path: string): string {
  const parts = path.split('/');
  const isBad = parts.some(
    (part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git',
  );
  if (isBad || path.includes('\u0000')) {
    throw new Refusal('invalid', `path "${path}" contains a malformed path component`);
  }
  return path;
}

function decode(contents: string, path: string): Buffer {
  const isBase64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contents);
  if (!isBase64) throw new Refusal('invalid', `The contents of "${path}" are not valid Base64.`);
  return Buffer.from(contents, 'base64');
}
