import { resolveRevision } from '../git/read-commits.ts';
import { findEntry, readBlob, readTree, type TreeEntry } from '../git/read-tree.ts';
import { type Context, mediaFormat, parameter, type Route } from '../http/context.ts';
import { failure, json, notFound, type Reply } from '../http/reply.ts';
import { repositoryPage, repositoryUrl } from '../shapes/repository.ts';
import type { Repository } from '../types.ts';
import { loadRepository } from './load.ts';
import { textHeaders } from './repositories.ts';

const BASE64_LINE = /.{1,60}/g;

export const contentsRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/contents/{path*}',
    documentation: 'repos/contents#get-repository-content',
    handle: getContents,
  },
];

async function getContents(context: Context): Promise<Reply> {
  const { state } = context;
  const repository = loadRepository(context, ['contents']);
  const { directory } = repository;
  const path = parameter(context, 'path').replace(/\/+$/, '');
  if (path.split('/').includes('..')) throw malformedPath();
  const ref = context.url.searchParams.get('ref') ?? repository.defaultBranch;
  const sha = await resolveRevision(directory, ref);
  if (!sha) throw notFound(`No commit found for the ref ${ref}`);
  const entry = path === '' ? undefined : await findEntry(directory, sha, path);
  if (path !== '' && !entry) throw notFound();
  if (!entry || entry.type === 'tree') {
    const entries = await readTree(directory, entry?.sha ?? sha, false);
    const prefix = path === '' ? '' : `${path}/`;
    return json(
      200,
      entries.map((child) => entryShape(context, repository, { ...child, path: prefix + child.path }, ref)),
    );
  }
  const shape = entryShape(context, repository, entry, ref);
  if (entry.type === 'commit')
    return json(200, { ...shape, submodule_git_url: `${state.htmlUrl}/submodule` });
  const bytes = await readBlob(directory, entry.sha);
  if (entry.mode === '120000') return json(200, { ...shape, target: bytes.toString() });
  if (mediaFormat(context) === 'raw') return { status: 200, raw: bytes, headers: textHeaders('raw') };
  const isInline = bytes.length <= state.limits.inlineContentBytes;
  return json(200, {
    ...shape,
    content: isInline ? wrapBase64(bytes) : '',
    encoding: isInline ? 'base64' : 'none',
  });
}

/** Base64 as GitHub writes it: 60 characters to a line, each line ended. */
export function wrapBase64(bytes: Buffer): string {
  return (bytes.toString('base64').match(BASE64_LINE) ?? []).map((line) => `${line}\n`).join('');
}

function entryShape(context: Context, repository: Repository, entry: TreeEntry, ref: string) {
  const { state } = context;
  const api = repositoryUrl(state, repository);
  const page = repositoryPage(state, repository);
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const folder = entry.type === 'tree' ? 'tree' : 'blob';
  const gitUrl = `${api}/git/${folder}s/${entry.sha}`;
  const htmlUrl = `${page}/${folder}/${ref}/${path}`;
  const type =
    entry.type === 'tree'
      ? 'dir'
      : entry.type === 'commit'
        ? 'submodule'
        : entry.mode === '120000'
          ? 'symlink'
          : 'file';
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: type === 'file' || type === 'symlink' ? `${page}/raw/${ref}/${path}` : null,
    type,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}

function malformedPath() {
  return failure({
    status: 422,
    message: 'path contains a malformed path component',
    errors: [{ resource: 'Commit', field: 'path', code: 'invalid' }],
  });
}
