import {
  compareCommits,
  EMPTY_TREE,
  findMergeBase,
  listCommits,
  printDiff,
  printPatches,
} from '../git/compare-commits.ts';
import { resolveRevision } from '../git/read-commits.ts';
import { type Context, mediaFormat, parameter, type Route } from '../http/context.ts';
import { readPage } from '../http/paginate.ts';
import { failure, json, notFound, type Reply } from '../http/reply.ts';
import { commitShapes } from '../shapes/commit.ts';
import { diffEntries } from '../shapes/diff-entry.ts';
import { fullRepository, repositoryPage, repositoryUrl } from '../shapes/repository.ts';
import type { Repository } from '../types.ts';
import { loadRepository } from './load.ts';
import { diffTooLarge } from './pull-request-diff.ts';

/** Commits on one page of a comparison unless told. */
const COMPARED_COMMITS = 250;

export const repositoryRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}',
    documentation: 'repos/repos#get-a-repository',
    handle: (context) =>
      json(200, fullRepository(context.state, loadRepository(context), context.token?.user)),
  },
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/compare/{basehead*}',
    documentation: 'commits/commits#compare-two-commits',
    handle: compare,
  },
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/commits/{ref*}',
    documentation: 'commits/commits#get-a-commit',
    handle: getCommit,
  },
];

async function compare(context: Context): Promise<Reply> {
  const { state } = context;
  const repository = loadRepository(context, ['contents']);
  const { directory } = repository;
  const basehead = parameter(context, 'basehead');
  const [baseName = '', headName = ''] = basehead.split('...');
  const [base, head] = await Promise.all([baseName, headName].map((name) => resolveSide(repository, name)));
  if (!base || !head) throw notFound();
  const start = await findMergeBase(directory, base, head);
  if (!start) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
  const files = await compareCommits(directory, start, head);
  const format = mediaFormat(context);
  if (format === 'diff' || format === 'patch') {
    const tooLarge = diffTooLarge(state.limits, files);
    if (tooLarge) throw tooLarge;
    const print = format === 'diff' ? printDiff : printPatches;
    return { status: 200, raw: await print(directory, start, head), headers: textHeaders(format) };
  }
  const [ahead, behind] = await Promise.all([
    listCommits(directory, base, head),
    listCommits(directory, head, base),
  ]);
  const paged = context.url.searchParams.has('per_page') || context.url.searchParams.has('page');
  const { perPage, page } = paged ? readPage(context) : { perPage: COMPARED_COMMITS, page: 1 };
  const [baseShape, mergeBaseShape] = await commitShapes(state, repository, [base, start]);
  const url = `${repositoryUrl(state, repository)}/compare/${basehead}`;
  const pageUrl = `${repositoryPage(state, repository)}/compare/${basehead}`;
  return json(200, {
    url,
    html_url: pageUrl,
    permalink_url: `${repositoryPage(state, repository)}/compare/${base.slice(0, 7)}...${head.slice(0, 7)}`,
    diff_url: `${pageUrl}.diff`,
    patch_url: `${pageUrl}.patch`,
    base_commit: baseShape,
    merge_base_commit: mergeBaseShape,
    status: comparisonStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await commitShapes(state, repository, ahead.slice((page - 1) * perPage, page * perPage)),
    files: page === 1 ? diffEntries(state, repository, head, files.slice(0, state.limits.comparedFiles)) : [],
  });
}

/** One commit with its files; `application/vnd.github.sha` gives the bare id. */
async function getCommit(context: Context): Promise<Reply> {
  const { state } = context;
  const repository = loadRepository(context, ['contents']);
  const ref = parameter(context, 'ref');
  const sha = await resolveRevision(repository.directory, ref);
  if (!sha) throw failure({ status: 422, message: `No commit found for SHA: ${ref}` });
  const format = mediaFormat(context);
  if (format === 'sha') return { status: 200, raw: sha, headers: textHeaders('sha') };
  const [shape] = await commitShapes(state, repository, [sha]);
  const parent = shape?.parents[0]?.sha ?? EMPTY_TREE;
  if (format === 'diff') {
    return {
      status: 200,
      raw: await printDiff(repository.directory, parent, sha),
      headers: textHeaders(format),
    };
  }
  const files = await compareCommits(repository.directory, parent, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return json(200, {
    ...shape,
    stats: { additions, deletions, total: additions + deletions },
    files: diffEntries(state, repository, sha, files.slice(0, state.limits.comparedFiles)),
  });
}

function resolveSide(repository: Repository, name: string): Promise<string | undefined> {
  const [owner, ...rest] = name.split(':');
  const isOwn = rest.length > 0 && owner?.toLowerCase() === repository.owner.login.toLowerCase();
  return resolveRevision(repository.directory, isOwn ? rest.join(':') : name);
}

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  return ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical';
}

/** Headers of an answer that is not JSON. */
export function textHeaders(format: string): Record<string, string> {
  return {
    'content-type': `application/vnd.github.${format}; charset=utf-8`,
    'x-github-media-type': `github.v3; param=${format}`,
  };
}
