import { requireGranted } from '../actions/access.ts';
import { type Context, parameter, type Route } from '../http/context.ts';
import { json, notFound, type Reply } from '../http/reply.ts';
import { isoTime } from '../shapes/time.ts';
import type { Artifact } from '../types.ts';
import { loadRepository } from './load.ts';

const ACTIONS = '/repos/{owner}/{repo}/actions';

export const artifactRoutes: Route[] = [
  {
    method: 'GET',
    pattern: `${ACTIONS}/runs/{run}/artifacts`,
    documentation: 'actions/artifacts#list-workflow-run-artifacts',
    handle: list,
  },
  {
    method: 'GET',
    pattern: `${ACTIONS}/artifacts/{artifact}/zip`,
    documentation: 'actions/artifacts#download-an-artifact',
    handle: download,
  },
  // Storage: another host in truth, and no token is asked for.
  {
    method: 'GET',
    pattern: '/_storage/{owner}/{repo}/{artifact}',
    documentation: 'actions/artifacts',
    handle: (context) => ({
      status: 200,
      raw: load(context).zip,
      headers: { 'content-type': 'application/zip' },
    }),
  },
];

function list(context: Context): Reply {
  const repository = loadRepository(context, ['actions']);
  const name = context.url.searchParams.get('name');
  const found = repository.artifacts.filter(
    (artifact) =>
      String(artifact.workflowRun) === parameter(context, 'run') && (name === null || artifact.name === name),
  );
  const artifacts = found.map((artifact) => ({
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url: `${context.state.url}/repos/${repository.owner.login}/${repository.name}/actions/artifacts/${artifact.id}`,
    archive_download_url: `${context.state.url}/repos/${repository.owner.login}/${repository.name}/actions/artifacts/${artifact.id}/zip`,
    expired: artifact.expired,
    created_at: isoTime(artifact.createdAt),
    workflow_run: {
      id: artifact.workflowRun,
      repository_id: repository.id,
      head_repository_id: artifact.fromFork ? repository.id + 1 : repository.id,
      head_branch: 'feature',
      head_sha: '0'.repeat(40),
    },
  }));
  return json(200, { total_count: artifacts.length, artifacts });
}

function download(context: Context): Reply {
  const repository = loadRepository(context);
  requireGranted({ repository, token: context.token, permission: 'actions' });
  const { id } = load(context);
  const location = `${context.state.url}/_storage/${repository.owner.login}/${repository.name}/${id}`;
  return { status: 302, headers: { location } };
}

function load(context: Context): Artifact {
  const id = Number(parameter(context, 'artifact'));
  const found = loadRepository(context).artifacts.find((artifact) => artifact.id === id);
  if (!found || found.expired) throw notFound();
  return found;
}
