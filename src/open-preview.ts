import { describeError, GlossError } from './errors.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { PullRequest } from './github/read-pull-request.ts';
import type { RepositoryPlace } from './github/repository-place.ts';
import { rawUrl } from './github/web-links.ts';
import { previewBranchName, pushPreview, removePreview } from './publish/preview-branch.ts';
import type { TreeRoom } from './steps/rooms.ts';

/** Pictures that wait for approval on a pull request: they have an address only as long as people are asked. */
export interface Preview {
  show: NonNullable<TreeRoom['showPictures']>;
  /** Once it is decided, and whenever it may have been. A failure is only told. */
  remove(): Promise<void>;
}

/** For a pull request of the same repository only: nothing is ever written to a fork, nor for one. */
export function openPreview(options: {
  run: {
    client: GitHubClient;
    serverUrl: string;
    address: RepositoryPlace;
    number: number;
    pipeline: string;
    onWarning: (message: string) => void;
  };
  pullRequest: Pick<PullRequest, 'baseName' | 'isCrossRepository'>;
}): Preview | undefined {
  const { run, pullRequest } = options;
  const { client, address, serverUrl, pipeline, onWarning: onNote } = run;
  if (pullRequest.isCrossRepository) return undefined;
  const place = {
    ...{ client, address, pipeline, onNote },
    baseBranch: pullRequest.baseName,
    branch: previewBranchName(run),
  };
  return {
    show: async ({ runId, digest, pictures }) => {
      const ref = await pushPreview({ ...place, runId, digest, files: pictures }).catch((error: unknown) => {
        if (!(error instanceof GlossError)) throw error;
        onNote(`The pictures cannot be shown before they are approved: ${describeError(error)}`);
        return undefined;
      });
      if (ref === undefined) return new Map();
      return new Map(pictures.map(({ path }) => [path, rawUrl({ serverUrl, ...address, ref, path })]));
    },
    remove: () => removePreview(place),
  };
}
