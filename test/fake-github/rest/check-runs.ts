import { Refusal, requireWrite } from '../actions/access.ts';
import { resolveCommit, resolveRevision } from '../git/read-commits.ts';
import { type Context, parameter, type Route } from '../http/context.ts';
import { cutPage, linkHeader, pageReply } from '../http/paginate.ts';
import { checkFields, objects, readObject, text } from '../http/read-input.ts';
import { failure, invalidRequest, json, notFound, type Reply } from '../http/reply.ts';
import { annotationShape, checkRunShape } from '../shapes/check-run.ts';
import { isoTime } from '../shapes/time.ts';
import { makeNodeId, registerNode, takeId } from '../state.ts';
import type { Annotation, App, CheckRun, Repository } from '../types.ts';
import { checkAnnotation } from './check-annotation.ts';
import { loadRepository } from './load.ts';

const RUNS = '/repos/{owner}/{repo}/check-runs';

export const checkRunRoutes: Route[] = [
  { method: 'POST', pattern: RUNS, documentation: 'checks/runs#create-a-check-run', handle: create },
  {
    method: 'PATCH',
    pattern: `${RUNS}/{run}`,
    documentation: 'checks/runs#update-a-check-run',
    handle: update,
  },
  {
    method: 'GET',
    pattern: `${RUNS}/{run}`,
    documentation: 'checks/runs#get-a-check-run',
    handle: (context) => json(200, checkRunShape(context.state, loadRun(context))),
  },
  {
    method: 'GET',
    pattern: `${RUNS}/{run}/annotations`,
    documentation: 'checks/runs#list-check-run-annotations',
    handle: listAnnotations,
  },
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    documentation: 'checks/runs#list-check-runs-for-a-git-reference',
    handle: listRuns,
  },
];

async function create(context: Context): Promise<Reply> {
  const { state } = context;
  const repository = loadRepository(context);
  const app = requireChecks(context, repository);
  const input = readObject(context);
  checkFields(input, { name: 'string', head_sha: 'string', status: 'string' }, ['name', 'head_sha']);
  const headSha = text(input, 'head_sha') ?? '';
  if (!(await resolveCommit(repository.directory, headSha))) {
    throw failure({ status: 422, message: `No commit found for SHA: ${headSha}` });
  }
  const id = takeId(state);
  const run: CheckRun = {
    kind: 'check-run',
    id,
    nodeId: makeNodeId('CR', id),
    repository,
    app,
    name: text(input, 'name') ?? '',
    headSha,
    status: 'queued',
    conclusion: null,
    startedAt: isoTime(state.now()),
    completedAt: null,
    externalId: '',
    detailsUrl: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  applyInput(context, run, input);
  repository.checkRuns.push(run);
  registerNode(state, run.nodeId, run);
  const shape = checkRunShape(state, run);
  return json(201, shape, { location: shape.url });
}

function update(context: Context): Reply {
  const run = loadRun(context);
  const app = requireChecks(context, run.repository);
  if (app !== run.app)
    throw new Refusal(
      'forbidden',
      `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  applyInput(context, run, readObject(context));
  return json(200, checkRunShape(context.state, run));
}

/** Checks everything, then changes the run: annotations are added to those that are there. */
function applyInput(context: Context, run: CheckRun, input: Record<string, unknown>): void {
  const { limits } = context.state;
  checkFields(input, { name: 'string', status: 'string', conclusion: 'string', output: 'object' });
  const output = (input.output ?? undefined) as Record<string, unknown> | undefined;
  if (output)
    checkFields(output, { title: 'string', summary: 'string', annotations: 'array' }, ['title', 'summary']);
  for (const name of ['summary', 'text']) {
    const length = [...(text(output ?? {}, name) ?? '')].length;
    if (length > limits.checkOutputCharacters) {
      throw invalidRequest(
        `Only ${limits.checkOutputCharacters} characters are allowed; ${length} were supplied.`,
      );
    }
  }
  const annotations = objects(output ?? {}, 'annotations');
  if (annotations.length > limits.annotationsPerRequest) {
    throw invalidRequest(
      `No more than ${limits.annotationsPerRequest} items are allowed; ${annotations.length} were supplied.`,
    );
  }
  for (const annotation of annotations) checkAnnotation(annotation, limits);
  run.name = text(input, 'name') ?? run.name;
  run.externalId = text(input, 'external_id') ?? run.externalId;
  run.detailsUrl = text(input, 'details_url') ?? run.detailsUrl;
  run.startedAt = text(input, 'started_at') ?? run.startedAt;
  const conclusion = text(input, 'conclusion');
  run.status = conclusion ? 'completed' : (text(input, 'status') ?? run.status);
  run.conclusion = conclusion ?? (run.status === 'completed' ? run.conclusion : null);
  run.completedAt =
    text(input, 'completed_at') ?? (conclusion ? isoTime(context.state.now()) : run.completedAt);
  run.output = {
    title: text(output ?? {}, 'title') ?? run.output.title,
    summary: text(output ?? {}, 'summary') ?? run.output.summary,
    text: text(output ?? {}, 'text') ?? run.output.text,
  };
  run.annotations.push(...(annotations as unknown as Annotation[]));
}

function requireChecks(context: Context, repository: Repository): App {
  const { token } = context;
  if (token && !token.app) throw new Refusal('forbidden', 'You must authenticate via a GitHub App.');
  const writer = requireWrite({ repository, token, permissions: ['checks'], role: 'write' });
  if (!writer.app) throw new Refusal('forbidden', 'You must authenticate via a GitHub App.');
  return writer.app;
}

function loadRun(context: Context): CheckRun {
  const repository = loadRepository(context, ['checks']);
  const run = repository.checkRuns.find(({ id }) => id === Number(parameter(context, 'run')));
  if (!run) throw notFound();
  return run;
}

function listAnnotations(context: Context): Promise<Reply> {
  const run = loadRun(context);
  return pageReply({
    context,
    repository: run.repository,
    items: run.annotations,
    render: (annotation) => annotationShape(context.state, run, annotation),
  });
}

async function listRuns(context: Context): Promise<Reply> {
  const { state } = context;
  const repository = loadRepository(context, ['checks']);
  const sha = await resolveRevision(repository.directory, parameter(context, 'ref'));
  const name = context.url.searchParams.get('check_name');
  const runs = repository.checkRuns.filter((run) => run.headSha === sha && (!name || run.name === name));
  const page = cutPage(context, runs).map((run) => checkRunShape(state, run));
  return json(
    200,
    { total_count: runs.length, check_runs: page },
    linkHeader(context, repository, runs.length),
  );
}
