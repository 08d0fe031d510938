import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readInputDefaults } from './read-input-defaults.ts';
import type { Command } from './time-first-request.ts';

/** What the action is started for. */
export interface ActionStart {
  packaged: string;
  /** An empty folder for the event and the run's state. */
  directory: string;
  /** The checkout, or a folder without one. */
  workspace: string;
  apiUrl: string;
  token: string;
  pullRequest: { owner: string; repo: string; number: number; headSha: string; baseSha: string };
}

/** What the runner starts for the packaged action on a pull request, all inputs at their defaults. */
export async function actionCommand(start: ActionStart): Promise<Command> {
  const { packaged, directory, workspace, apiUrl, token, pullRequest } = start;
  const eventPath = join(directory, 'event.json');
  await mkdir(directory, { recursive: true });
  await writeFile(eventPath, JSON.stringify(pullRequestEvent(pullRequest)));
  const { PATH = '' } = process.env;
  const defaults = await readInputDefaults({ path: join(packaged, 'action/action.yml') });
  const inputs = Object.entries({ ...defaults, 'github-token': token });
  return {
    args: [join(packaged, 'action/dist/index.js')],
    env: {
      PATH,
      HOME: directory,
      RUNNER_TEMP: directory,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: `${pullRequest.owner}/${pullRequest.repo}`,
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: workspace,
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  };
}

/** The part of the event that the action reads, as GitHub sends it for a branch of the repository itself. */
function pullRequestEvent({ owner, repo, number, headSha, baseSha }: ActionStart['pullRequest']): object {
  const full = { full_name: `${owner}/${repo}` };
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      head: { sha: headSha, ref: 'topic', repo: full },
      base: { sha: baseSha, ref: 'main', repo: full },
    },
    repository: { name: repo, ...full, owner: { login: owner } },
    sender: { login: 'contributor' },
  };
}
