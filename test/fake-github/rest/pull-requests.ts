import { Refusal, requireWrite } from '../actions/access.ts';
import { checkBody } from '../actions/check-body.ts';
import { editPullRequest, setPullRequestState } from '../actions/edit-pull-request.ts';
import { storePullRequest } from '../actions/pull-requests.ts';
import { comparisonStart, refreshPullRequest } from '../actions/refresh-pull-request.ts';
import { compareCommits, listCommits, printDiff, printPatches } from '../git/compare-commits.ts';
import { type Context, mediaFormat, type Route } from '../http/context.ts';
import { cutPage, linkHeader, pageReply } from '../http/paginate.ts';
import { checkFields, readObject, text } from '../http/read-input.ts';
import { refuseAs } from '../http/refusal.ts';
import { json, type Reply, validationFailed } from '../http/reply.ts';
import { commitShapes } from '../shapes/commit.ts';
import { diffEntries } from '../shapes/diff-entry.ts';
import { fullPullRequest, simplePullRequest } from '../shapes/pull-request.ts';
import { repositoryKey } from '../state.ts';
import { loadPullRequest, loadRepository } from './load.ts';
import { diffTooLarge } from './pull-request-diff.ts';
import { textHeaders } from './repositories.ts';

const BASE = '/repos/{owner}/{repo}/pulls';

export const pullRequestRoutes: Route[] = [
  { method: 'GET', pattern: BASE, documentation: 'pulls/pulls#list-pull-requests', handle: list },
  {
    method: 'POST',
    pattern: BASE,
    documentation: 'pulls/pulls#create-a-pull-request',
    createsContent: true,
    handle: create,
  },
  {
    method: 'GET',
    pattern: `${BASE}/{number}`,
    documentation: 'pulls/pulls#get-a-pull-request',
    handle: get,
  },
  {
    method: 'PATCH',
    pattern: `${BASE}/{number}`,
    documentation: 'pulls/pulls#update-a-pull-request',
    handle: update,
  },
  {
    method: 'GET',
    pattern: `${BASE}/{number}/files`,
    documentation: 'pulls/pulls#list-pull-requests-files',
    handle: listFiles,
  },
  {
    method: 'GET',
    pattern: `${BASE}/{number}/commits`,
    documentation: 'pulls/pulls#list-commits-on-a-pull-request',
    handle: listPullCommits,
  },
];

/** Newest first, as GitHub lists them; `state`, `base` and `head` narrow. */
async function list(context: Context): Promise<Reply> {
  const repository = loadRepository(context, ['pull_requests']);
  const query = context.url.searchParams;
  const wanted = query.get('state') ?? 'open';
  const all = [...repository.issues.values()].filter((issue) => issue.kind === 'pull-request');
  const pulls = await Promise.all(all.map((pull) => refreshPullRequest(context.state, pull)));
  const head = query.get('head');
  const items = pulls
    .filter((pull) => wanted === 'all' || pull.state === wanted)
    .filter((pull) => !query.has('base') || pull.baseRefName === query.get('base'))
    .filter(
      (pull) => !head?.includes(':') || head === `${pull.headRepository.owner.login}:${pull.headRefName}`,
    )
    .toSorted((one, other) => other.number - one.number);
  if (query.get('direction') === 'asc') items.reverse();
  return pageReply({ context, repository, items, render: (pull) => simplePullRequest(context.state, pull) });
}

async function get(context: Context): Promise<Reply> {
  const pull = await loadPullRequest(context);
  const format = mediaFormat(context);
  if (format !== 'diff' && format !== 'patch') return json(200, await fullPullRequest(context.state, pull));
  const { directory } = pull.repository;
  const start = await comparisonStart(pull);
  const tooLarge = diffTooLarge(context.state.limits, await compareCommits(directory, start, pull.headSha));
  if (tooLarge) throw tooLarge;
  const print = format === 'diff' ? printDiff : printPatches;
  return { status: 200, raw: await print(directory, start, pull.headSha), headers: textHeaders(format) };
}

async function create(context: Context): Promise<Reply> {
  const { state, token } = context;
  const repository = loadRepository(context);
  const writer = requireWrite({ repository, token, permissions: ['pull_requests'], role: 'read' });
  const input = readObject(context);
  checkFields(input, { title: 'string', head: 'string', base: 'string', draft: 'boolean' }, ['head', 'base']);
  if (writer.app?.slug === 'github-actions' && !repository.actionsMayCreatePullRequests) {
    throw new Refusal('forbidden', 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const [owner, branch] = (text(input, 'head') ?? '').split(':');
  const headRepository = branch
    ? state.repositories.get(repositoryKey(owner ?? '', repository.name))
    : repository;
  if (!headRepository) throw pullProblem('head:invalid');
  const pull = await refuseAs(pullProblem, () => {
    checkBody(state, text(input, 'body') ?? '', { mayBeBlank: true });
    return storePullRequest(state, {
      repository,
      headRepository,
      base: text(input, 'base') ?? '',
      head: branch ?? owner ?? '',
      title: text(input, 'title') ?? '',
      body: text(input, 'body') ?? null,
      isDraft: input.draft === true,
      author: writer.user,
    });
  });
  const shape = await fullPullRequest(state, pull);
  return json(201, shape, { location: shape.url });
}

async function update(context: Context): Promise<Reply> {
  const { state, token } = context;
  const pull = await loadPullRequest(context);
  const role = token?.user === pull.author ? 'read' : 'write';
  const writer = requireWrite({
    repository: pull.repository,
    token,
    permissions: ['pull_requests'],
    role,
  });
  const input = readObject(context);
  checkFields(input, { title: 'string', body: 'string', state: 'string', base: 'string' });
  await refuseAs(pullProblem, () => checkBody(state, text(input, 'body') ?? '', { mayBeBlank: true }));
  editPullRequest(pull, { title: text(input, 'title'), body: text(input, 'body'), now: state.now() });
  const wanted = text(input, 'state');
  if (wanted === 'open' || wanted === 'closed')
    setPullRequestState(state, pull, { wanted, sender: writer.user });
  return json(200, await fullPullRequest(state, pull));
}

async function listFiles(context: Context): Promise<Reply> {
  const { state } = context;
  const pull = await loadPullRequest(context);
  const { repository, headSha } = pull;
  const all = await compareCommits(repository.directory, await comparisonStart(pull), headSha);
  const files = all.slice(0, state.limits.listedFiles);
  const page = diffEntries(state, pull.headRepository, headSha, cutPage(context, files));
  return json(200, page, linkHeader(context, repository, files.length));
}

async function listPullCommits(context: Context): Promise<Reply> {
  const { state } = context;
  const pull = await loadPullRequest(context);
  const { repository } = pull;
  const shas = await listCommits(repository.directory, pull.baseSha, pull.headSha);
  const items = shas.slice(0, state.limits.listedCommits);
  const page = await commitShapes(state, repository, cutPage(context, items));
  return json(200, page, linkHeader(context, repository, items.length));
}

function pullProblem(message: string) {
  const [field = '', code] = message.split(':');
  if (code === 'invalid') return validationFailed({ resource: 'PullRequest', field, code });
  return validationFailed({ resource: 'PullRequest', code: 'custom', field: 'base', message });
}
