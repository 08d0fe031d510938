import type { Annotation, CheckRun, State } from '../types.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import { integration } from './user.ts';

/** `check-run` of GitHub's published schema. */
export function checkRunShape(state: State, run: CheckRun) {
  const { repository } = run;
  const url = `${repositoryUrl(state, repository)}/check-runs/${run.id}`;
  const page = `${repositoryPage(state, repository)}/runs/${run.id}`;
  const pulls = [...repository.issues.values()].filter(
    (issue) => issue.kind === 'pull-request' && issue.state === 'open' && issue.headSha === run.headSha,
  );
  const repo = { id: repository.id, url: repositoryUrl(state, repository), name: repository.name };
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.output.title,
      summary: run.output.summary,
      text: run.output.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.app.id },
    app: integration(state, run.app),
    pull_requests: pulls.flatMap((pull) =>
      pull.kind === 'pull-request'
        ? [
            {
              url: `${repositoryUrl(state, repository)}/pulls/${pull.number}`,
              id: pull.pullRequestId,
              number: pull.number,
              head: { ref: pull.headRefName, sha: pull.headSha, repo },
              base: { ref: pull.baseRefName, sha: pull.baseSha, repo },
            },
          ]
        : [],
    ),
  };
}

/** `check-annotation` of GitHub's published schema. */
export function annotationShape(state: State, run: CheckRun, annotation: Annotation) {
  return {
    path: annotation.path,
    blob_href: `${repositoryPage(state, run.repository)}/blob/${run.headSha}/${annotation.path}`,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  };
}
