import type { FileTree } from './content/file-tree.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { RepositoryPlace } from './github/repository-place.ts';
import { publishFiles } from './publish/publish-files.ts';
import type { BranchTarget, RollingTarget } from './publish/publish-files-options.ts';
import { sumUsage, USAGE_TRAILER, writeUsage } from './publish/usage-trailer.ts';
import type { FilesPublished, FilesToPublish } from './steps/rooms.ts';

/** What became of files that are not to be published. */
export const NOT_PUSHED: FilesPublished = {
  publications: [{ kind: 'commit', action: 'skipped' }],
  leftAlone: [],
};

/** Publishes the files of a run on GitHub: to the branch of a pull request, or as a rolling pull request of our own. */
export async function pushFiles(call: {
  run: { client: GitHubClient; address: RepositoryPlace; onWarning: (message: string) => void };
  /** Its name in trailers, branches and markers. */
  pipeline: string;
  /** Of the pull request, which lives on while its files change: no number stands in it. */
  title: string;
  target: RollingTarget | BranchTarget;
  openTree: (sha: string) => Promise<FileTree>;
  files: FilesToPublish;
}): Promise<FilesPublished> {
  const { run, pipeline, title, target, openTree, files } = call;
  const before = new Set(files.leftAlone.map(({ path }) => path));
  const { action, commitSha, pullRequestUrl, leftAlone } = await publishFiles({
    client: run.client,
    address: run.address,
    target,
    pipeline,
    files: files.changes,
    mergeable: files.mergeable,
    leftAlone: files.leftAlone,
    message: {
      headline: files.title,
      body: files.details,
      trailers: { [USAGE_TRAILER]: writeUsage(files.report.totals) },
    },
    pull: {
      title,
      renderBody: (found) =>
        files.renderBody({
          leftAlone: found.leftAlone.filter(({ path }) => !before.has(path)),
          spent: sumUsage(found.earlier),
        }),
    },
    runId: files.report.runId,
    onNote: run.onWarning,
    openTree,
  });
  return {
    publications: [
      {
        kind: 'commit',
        action: commitSha === undefined ? action : 'created',
        ...(commitSha ? { sha: commitSha } : {}),
      },
      ...(pullRequestUrl === undefined
        ? []
        : [{ kind: 'pull-request', action, url: pullRequestUrl } as const]),
    ],
    leftAlone: leftAlone.filter(({ path }) => !before.has(path)),
  };
}
