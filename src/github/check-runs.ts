import type { WriteOutcome } from './comment-gateway.ts';
import type { GitHubClient } from './create-client.ts';
import type { CallSubject } from './explain-failure.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** A check run as far as it matters here (https://docs.github.com/en/rest/checks/runs). */
export interface CheckRun {
  id: number;
  url: string;
  externalId: string;
  /** Login of the App that made it, as GraphQL's `viewer` writes it, without `[bot]`. */
  author: string | undefined;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  annotations: number;
}

/** An annotation, in the fields of the API. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

/** What a write says: annotations come beside those that are there, at most 50 in one request. */
export interface CheckContent {
  conclusion: string;
  title: string;
  summary: string;
  annotations: readonly CheckAnnotation[];
}

type Place = RepositoryPlace & { client: GitHubClient };

interface CheckRunAnswer {
  id: number;
  html_url: string | null;
  external_id: string | null;
  conclusion: string | null;
  app: { slug?: string } | null;
  output: { title: string | null; summary: string | null; annotations_count: number };
}

const RUNS = '/repos/{owner}/{repo}/check-runs';
const PER_PAGE = 100;
/** Annotations that are read, in pages of a hundred: more than a run writes. */
const MAX_PAGES = 20;

/** The newest check runs of a name on a commit, whoever made them. @throws GitHubError. */
export async function readCheckRuns(options: Place & { headSha: string; name: string }): Promise<CheckRun[]> {
  const { client, owner, repo, headSha, name } = options;
  const { check_runs: runs } = await client.request<{ check_runs: CheckRunAnswer[] }>({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { owner, repo, ref: headSha, check_name: name, per_page: PER_PAGE },
    ...subjectOf(options),
    permission: 'checks: read',
  });
  return runs.map(toCheckRun);
}

/** What a check run has been annotated with so far. @throws GitHubError. */
export async function readAnnotations(options: Place & { id: number }): Promise<CheckAnnotation[]> {
  const { client, owner, repo, id } = options;
  const all: CheckAnnotation[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const some = await client.request<CheckAnnotation[]>({
      route: `GET ${RUNS}/{check_run_id}/annotations`,
      parameters: { owner, repo, check_run_id: id, per_page: PER_PAGE, page },
      ...subjectOf(options),
      permission: 'checks: read',
    });
    all.push(...some);
    if (some.length < PER_PAGE) break;
  }
  return all;
}

/** Makes a check run that is over. `uncertain`: look before writing again. @throws GitHubError. */
export function createCheckRun(
  options: Place & { headSha: string; name: string; externalId: string; content: CheckContent },
): Promise<WriteOutcome<CheckRun>> {
  const { owner, repo, headSha, name, externalId, content } = options;
  const parameters = { owner, repo, name, head_sha: headSha, external_id: externalId, ...toBody(content) };
  return write(options, { route: `POST ${RUNS}`, parameters });
}

/** The same for one that is there: its text is replaced, annotations are added. @throws GitHubError. */
export function updateCheckRun(
  options: Place & { id: number; content: CheckContent },
): Promise<WriteOutcome<CheckRun>> {
  const { owner, repo, id, content } = options;
  const parameters = { owner, repo, check_run_id: id, ...toBody(content) };
  return write(options, { route: `PATCH ${RUNS}/{check_run_id}`, parameters });
}

async function write(
  options: Place,
  call: { route: string; parameters: Record<string, unknown> },
): Promise<WriteOutcome<CheckRun>> {
  try {
    const answer = await options.client.request<CheckRunAnswer>({
      ...call,
      ...subjectOf(options),
      permission: 'checks: write',
    });
    return { outcome: 'done', value: toCheckRun(answer) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.kind === 'uncertain') return { outcome: 'uncertain', reason: error.message };
    throw error;
  }
}

function toBody({ conclusion, title, summary, annotations }: CheckContent) {
  return { status: 'completed', conclusion, output: { title, summary, annotations } };
}

function toCheckRun({ id, html_url, external_id, conclusion, app, output }: CheckRunAnswer): CheckRun {
  return {
    ...{ id, conclusion, url: html_url ?? '', externalId: external_id ?? '', author: app?.slug },
    ...{ title: output.title, summary: output.summary, annotations: output.annotations_count },
  };
}

function subjectOf({ owner, repo }: RepositoryPlace): Pick<CallSubject, 'subject'> {
  return { subject: `a check run of ${owner}/${repo}` };
}
