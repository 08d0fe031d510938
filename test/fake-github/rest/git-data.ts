import { followBranches } from '../actions/follow-branches.ts';
import { createRef, deleteRef, refNodeId, updateRef } from '../actions/move-refs.ts';
import { readCommit, resolveRef, resolveRevision } from '../git/read-commits.ts';
import { readBlob, readObjectType, readTree } from '../git/read-tree.ts';
import { runGit } from '../git/run-git.ts';
import { type Context, mediaFormat, parameter, type Route } from '../http/context.ts';
import { pageReply } from '../http/paginate.ts';
import { checkFields, readObject, text } from '../http/read-input.ts';
import { failure, json, notFound, type Reply } from '../http/reply.ts';
import { gitCommitShape } from '../shapes/commit.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { makeNodeId } from '../state.ts';
import type { Repository } from '../types.ts';
import { wrapBase64 } from './contents.ts';
import { loadRepository } from './load.ts';
import { textHeaders } from './repositories.ts';

const GIT = '/repos/{owner}/{repo}/git';

export const gitDataRoutes: Route[] = [
  { method: 'GET', pattern: `${GIT}/trees/{sha}`, documentation: 'git/trees#get-a-tree', handle: getTree },
  { method: 'GET', pattern: `${GIT}/blobs/{sha}`, documentation: 'git/blobs#get-a-blob', handle: getBlob },
  {
    method: 'GET',
    pattern: `${GIT}/commits/{sha}`,
    documentation: 'git/commits#get-a-commit-object',
    handle: getCommit,
  },
  { method: 'GET', pattern: `${GIT}/ref/{ref*}`, documentation: 'git/refs#get-a-reference', handle: getRef },
  {
    method: 'GET',
    pattern: `${GIT}/matching-refs/{ref*}`,
    documentation: 'git/refs#list-matching-references',
    handle: matchRefs,
  },
  { method: 'POST', pattern: `${GIT}/refs`, documentation: 'git/refs#create-a-reference', handle: postRef },
  {
    method: 'PATCH',
    pattern: `${GIT}/refs/{ref*}`,
    documentation: 'git/refs#update-a-reference',
    handle: patchRef,
  },
  {
    method: 'DELETE',
    pattern: `${GIT}/refs/{ref*}`,
    documentation: 'git/refs#delete-a-reference',
    handle: removeRef,
  },
];

async function getTree(context: Context): Promise<Reply> {
  const repository = loadRepository(context, ['contents']);
  const { directory } = repository;
  const name = parameter(context, 'sha');
  const type = await readObjectType(directory, name);
  const sha = type === 'tree' ? name : await treeOf(repository, name);
  if (!sha) throw notFound();
  const recursive = context.url.searchParams.has('recursive');
  const entries = await readTree(directory, sha, recursive);
  const limit = context.state.limits.treeEntries;
  const url = `${repositoryUrl(context.state, repository)}/git`;
  return json(200, {
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.slice(0, limit).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.type === 'blob' ? { size: entry.size } : {}),
      ...(entry.type === 'commit' ? {} : { url: `${url}/${entry.type}s/${entry.sha}` }),
    })),
    truncated: entries.length > limit,
  });
}

async function treeOf(repository: Repository, revision: string): Promise<string | undefined> {
  const sha = await resolveRevision(repository.directory, revision);
  return sha && (await readCommit(repository.directory, sha)).tree;
}

async function getBlob(context: Context): Promise<Reply> {
  const repository = loadRepository(context, ['contents']);
  const sha = parameter(context, 'sha');
  if ((await readObjectType(repository.directory, sha)) !== 'blob') throw notFound();
  const bytes = await readBlob(repository.directory, sha);
  if (mediaFormat(context) === 'raw') return { status: 200, raw: bytes, headers: textHeaders('raw') };
  return json(200, {
    sha,
    node_id: makeNodeId('B', repository.id, sha),
    size: bytes.length,
    url: `${repositoryUrl(context.state, repository)}/git/blobs/${sha}`,
    content: wrapBase64(bytes),
    encoding: 'base64',
  });
}

async function getCommit(context: Context): Promise<Reply> {
  const repository = loadRepository(context, ['contents']);
  const sha = parameter(context, 'sha');
  if ((await readObjectType(repository.directory, sha)) !== 'commit') throw notFound();
  return json(200, gitCommitShape(context.state, repository, await readCommit(repository.directory, sha)));
}

async function getRef(context: Context): Promise<Reply> {
  const repository = loadRepository(context, ['contents']);
  const name = `refs/${parameter(context, 'ref')}`;
  const sha = await resolveRef(repository.directory, name);
  if (!sha) throw notFound();
  return json(200, await refShape(context, repository, name, sha));
}

async function matchRefs(context: Context): Promise<Reply> {
  const repository = loadRepository(context, ['contents']);
  const prefix = `refs/${parameter(context, 'ref')}`;
  const command = [
    'for-each-ref',
    '--format=%(refname) %(objectname)',
    'refs/heads',
    'refs/tags',
    'refs/pull',
  ];
  const lines = (await runGit({ directory: repository.directory, command })).toString().split('\n');
  const items = lines.filter((line) => line.startsWith(prefix)).map((line) => line.split(' '));
  const render = ([name = '', sha = '']: string[]) => refShape(context, repository, name, sha);
  return pageReply({ context, repository, items, render });
}

async function postRef(context: Context): Promise<Reply> {
  const repository = loadRepository(context);
  const input = readObject(context);
  checkFields(input, { ref: 'string', sha: 'string' }, ['ref', 'sha']);
  const name = text(input, 'ref') ?? '';
  const sha = text(input, 'sha') ?? '';
  await createRef(repository, context.token, name, sha);
  await followBranches(context.state, repository, context.token?.user);
  const shape = await refShape(context, repository, name, sha);
  return json(201, shape, { location: shape.url });
}

async function patchRef(context: Context): Promise<Reply> {
  const repository = loadRepository(context);
  const input = readObject(context);
  checkFields(input, { sha: 'string', force: 'boolean' }, ['sha']);
  const name = `refs/${parameter(context, 'ref')}`;
  const sha = text(input, 'sha') ?? '';
  await updateRef(repository, context.token, name, sha, input.force === true);
  await followBranches(context.state, repository, context.token?.user);
  return json(200, await refShape(context, repository, name, sha));
}

async function removeRef(context: Context): Promise<Reply> {
  const repository = loadRepository(context);
  await deleteRef(repository, context.token, `refs/${parameter(context, 'ref')}`);
  await followBranches(context.state, repository, context.token?.user);
  return { status: 204 };
}

/** `git-ref` of GitHub's published schema. */
async function refShape(context: Context, repository: Repository, name: string, sha: string) {
  const url = `${repositoryUrl(context.state, repository)}/git`;
  const type = await readObjectType(repository.directory, sha);
  if (!type) throw failure({ status: 409, message: 'Git Repository is empty.' });
  return {
    ref: name,
    node_id: refNodeId(context.state, repository, name),
    url: `${url}/${name}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}
