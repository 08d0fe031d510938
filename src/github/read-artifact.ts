import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryPlace } from './repository-place.ts';

const PERMISSION = 'actions: read';

/** Bytes of a packed artifact that is taken into memory. */
const MAX_BYTES = 512 * 1024 * 1024;

interface Artifact {
  id: number;
  name: string;
  size_in_bytes: number;
  expired: boolean;
  workflow_run: { repository_id?: number; head_repository_id?: number } | null;
}

/**
 * An artifact of a workflow run as the zip file that it is: two requests. The newest of that name counts; undefined when
 * there is none, when its time is over, and when the workflow ran for another repository's code, which could put into it
 * whatever it likes (https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts).
 *
 * @param options.workflowRun Its id.
 * @throws GitHubError; `permission` where the token lacks `actions: read`.
 */
export async function readArtifact(
  options: RepositoryPlace & { client: GitHubClient; workflowRun: string; name: string },
): Promise<Uint8Array | undefined> {
  const { client, owner, repo, workflowRun, name } = options;
  const subject = `the artifact ${name} of workflow run ${workflowRun} in ${owner}/${repo}`;
  const call = { subject, permission: PERMISSION };
  const found = await client
    .request<{ artifacts: Artifact[] }>({
      ...call,
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      parameters: { owner, repo, run_id: workflowRun, name },
    })
    .catch(goneAs({ artifacts: [] as Artifact[] }));
  const [newest] = found.artifacts.filter(isOurs).sort((left, right) => right.id - left.id);
  if (newest === undefined || newest.size_in_bytes > MAX_BYTES) return undefined;
  const zip = await client
    .request<ArrayBuffer>({
      ...call,
      route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
      parameters: { owner, repo, artifact_id: newest.id },
    })
    .catch(goneAs(undefined));
  return zip && new Uint8Array(zip);
}

function isOurs({ expired, workflow_run: run }: Artifact): boolean {
  return !expired && run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
}

/** 404 means that there is nothing, or nothing any more. */
function goneAs<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof GitHubError && error.kind === 'missing') return value;
    throw error;
  };
}
