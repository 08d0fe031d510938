import { resolveRef } from '../git/read-commits.ts';
import { readObjectType } from '../git/read-tree.ts';
import { tryGit } from '../git/run-git.ts';
import { moveRef } from '../git/write-commit.ts';
import { makeNodeId, registerNode } from '../state.ts';
import type { Repository, State, Token } from '../types.ts';
import { checkProtection, Refusal, requireWrite } from './access.ts';

const NO_COMMIT = '0'.repeat(40);

/** The node id of a ref, known to `node(id:)` from now on. */
export function refNodeId(state: State, repository: Repository, name: string): string {
  const nodeId = makeNodeId('REF', repository.id, name);
  return registerNode(state, nodeId, { kind: 'ref', repository, name });
}

/** Creates a ref. Throws `Refusal` in GitHub's words. */
export async function createRef(
  repository: Repository,
  token: Token | null,
  name: string,
  sha: string,
): Promise<void> {
  requireWrite({ repository, token, permissions: ['contents'], role: 'write' });
  const { directory } = repository;
  const isWellFormed = /^refs\/[^/]+\/./.test(name);
  const isValid =
    isWellFormed && (await tryGit({ directory, command: ['check-ref-format', name] })).code === 0;
  if (!isValid) throw new Refusal('invalid', 'Reference name is not valid');
  if ((await readObjectType(directory, sha)) === undefined)
    throw new Refusal('invalid', 'Object does not exist');
  if (!(await moveRef({ directory, ref: name, sha, expected: NO_COMMIT }))) {
    throw new Refusal('invalid', 'Reference already exists');
  }
}

/** Moves a ref; without `force` only forward. Throws `Refusal` in GitHub's words. */
export async function updateRef(
  repository: Repository,
  token: Token | null,
  name: string,
  sha: string,
  force: boolean,
): Promise<void> {
  requireWrite({ repository, token, permissions: ['contents'], role: 'write' });
  const { directory } = repository;
  const current = await resolveRef(directory, name);
  if (!current) throw new Refusal('invalid', 'Reference does not exist');
  if ((await readObjectType(directory, sha)) !== 'commit')
    throw new Refusal('invalid', 'Object does not exist');
  const ancestor = await tryGit({ directory, command: ['merge-base', '--is-ancestor', current, sha] });
  checkProtection(repository, name.replace(/^refs\/heads\//, ''));
  if (!force && ancestor.code !== 0) throw new Refusal('invalid', 'Update is not a fast forward');
  await moveRef({ directory, ref: name, sha, expected: current });
}

/** Removes a ref. Throws `Refusal` in GitHub's words. */
export async function deleteRef(repository: Repository, token: Token | null, name: string): Promise<void> {
  requireWrite({ repository, token, permissions: ['contents'], role: 'write' });
  const { directory } = repository;
  if (!(await resolveRef(directory, name))) throw new Refusal('invalid', 'Reference does not exist');
  await tryGit({ directory, command: ['update-ref', '-d', name] });
}

/** One entry of GraphQL's `updateRefs`: all zeros stand for "does not exist". */
export interface RefUpdate {
  name: string;
  before: string | undefined;
  after: string;
  force: boolean;
}

/** Creates, moves and removes refs, all or none. Throws `Refusal`; GitHub's own words for these are not published. */
export async function updateRefs(
  repository: Repository,
  token: Token | null,
  updates: RefUpdate[],
): Promise<void> {
  requireWrite({ repository, token, permissions: ['contents'], role: 'write' });
  const { directory } = repository;
  const lines: string[] = [];
  for (const { name, before, after, force } of updates) {
    const current = (await resolveRef(directory, name)) ?? NO_COMMIT;
    if (before !== undefined && before !== current) {
      throw new Refusal('invalid', `Expected ${name} to point to "${before}" but it did not.`);
    }
    if (after !== NO_COMMIT && (await readObjectType(directory, after)) !== 'commit') {
      throw new Refusal('invalid', 'Object does not exist');
    }
    checkProtection(repository, name.replace(/^refs\/heads\//, ''));
    if (current !== NO_COMMIT && after !== NO_COMMIT && !force) {
      const ancestor = await tryGit({ directory, command: ['merge-base', '--is-ancestor', current, after] });
      if (ancestor.code !== 0) throw new Refusal('invalid', 'Update is not a fast forward');
    }
    lines.push(`update ${name} ${after} ${current}`);
  }
  const input = ['start', ...lines, 'commit', ''].join('\n');
  const done = await tryGit({ directory, command: ['update-ref', '--stdin'], input });
  if (done.code !== 0) throw new Refusal('invalid', 'Reference update failed');
}
