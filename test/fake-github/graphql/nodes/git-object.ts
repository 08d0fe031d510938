import { requireRead } from '../../actions/access.ts';
import { compareCommits, EMPTY_TREE } from '../../git/compare-commits.ts';
import { type Person, readCommit } from '../../git/read-commits.ts';
import { findEntry, readBlob, readTree, type TreeEntry } from '../../git/read-tree.ts';
import { findAuthor } from '../../shapes/commit.ts';
import { repositoryPage } from '../../shapes/repository.ts';
import { makeNodeId } from '../../state.ts';
import type { Repository, State } from '../../types.ts';
import { connection } from '../connection.ts';
import type { Source } from '../execute.ts';
import type { GraphqlRequest } from '../request.ts';
import { translateRefusal } from '../translate-refusal.ts';
import { viewerNode } from './actor.ts';
import { repositoryNode } from './repository.ts';

/** A blob over this many bytes has no text. */
const TEXT_BYTES = 512_000;

/** `Commit`. */
export async function commitNode(
  request: GraphqlRequest,
  repository: Repository,
  sha: string,
): Promise<Source> {
  const { directory } = repository;
  const commit = await readCommit(directory, sha);
  const [headline = '', ...rest] = commit.message.split('\n');
  const files = () => compareCommits(directory, commit.parents[0] ?? EMPTY_TREE, sha);
  const parents = await Promise.all(commit.parents);
  return {
    ...objectFields(request, repository, 'Commit', 'C', sha),
    url: `${repositoryPage(request.state, repository)}/commit/${sha}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: gitActor(request.state, commit.author),
    committer: gitActor(request.state, commit.committer),
    additions: async () => (await files()).reduce((sum, file) => sum + file.additions, 0),
    deletions: async () => (await files()).reduce((sum, file) => sum + file.deletions, 0),
    changedFilesIfAvailable: async () => (await files()).length,
    tree: () => treeNode(request, repository, commit.tree),
    file: async ({ path }: { path: string }) => {
      translateRefusal(() => requireRead(repository, request.token, ['contents']));
      const entry = await findEntry(directory, sha, path);
      return entry ? treeEntryNode(request, repository, { ...entry, path }) : null;
    },
    parents: async (given: Record<string, unknown>) => {
      const items = await Promise.all(parents.map((parent) => commitNode(request, repository, parent)));
      return connection({ name: 'parents', items, key: (_, index) => index, given, render: (node) => node });
    },
  };
}

/** `Tree`. */
export function treeNode(request: GraphqlRequest, repository: Repository, sha: string): Source {
  return {
    ...objectFields(request, repository, 'Tree', 'T', sha),
    entries: async () => {
      const entries = await readTree(repository.directory, sha, false);
      return entries.map((entry) => treeEntryNode(request, repository, entry));
    },
  };
}

function treeEntryNode(request: GraphqlRequest, repository: Repository, entry: TreeEntry): Source {
  return {
    name: entry.path,
    path: entry.path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    size: entry.size ?? 0,
    object: () =>
      entry.type === 'commit'
        ? null
        : (entry.type === 'tree' ? treeNode : blobNode)(request, repository, entry.sha),
  };
}

/** `Blob`. */
export function blobNode(request: GraphqlRequest, repository: Repository, sha: string): Source {
  let bytes: Promise<Buffer> | undefined;
  const read = () => {
    bytes ??= readBlob(repository.directory, sha);
    return bytes;
  };
  return {
    ...objectFields(request, repository, 'Blob', 'B', sha),
    byteSize: async () => (await read()).length,
    isBinary: async () => (await read()).includes(0),
    isTruncated: async () => (await read()).length > TEXT_BYTES,
    text: async () => {
      const bytes = await read();
      return bytes.includes(0) || bytes.length > TEXT_BYTES ? null : bytes.toString();
    },
  };
}

function objectFields(
  request: GraphqlRequest,
  repository: Repository,
  typeName: string,
  prefix: string,
  sha: string,
): Source {
  return {
    __typename: typeName,
    id: makeNodeId(prefix, repository.id, sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    repository: () => repositoryNode(request, repository),
  };
}

function gitActor(state: State, person: Person): Source {
  const user = findAuthor(state, person);
  const known = user?.type === 'User' ? viewerNode(state, user) : null;
  return { name: person.name, email: person.email, date: person.date, user: known };
}
