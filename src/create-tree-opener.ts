import type { FileTree } from './content/file-tree.ts';
import { createTextMemory, rememberTexts } from './content/remember-texts.ts';
import { hasCommit } from './git/has-commit.ts';
import { openCommitTree } from './git/open-commit-tree.ts';
import { openRepository } from './git/open-repository.ts';
import { resolveCommit } from './git/resolve-commit.ts';
import type { GitHubClient } from './github/create-client.ts';
import { openBranchTree } from './github/open-branch-tree.ts';
import type { RepositoryPlace } from './github/repository-place.ts';

/** Files from the checkout where it holds the commit, else over the API, each commit listed and each text read once. */
export async function createTreeOpener(options: {
  client: GitHubClient;
  address: RepositoryPlace;
  /** A local checkout, when there is one. */
  workspace?: string | undefined;
}) {
  const { client, address, workspace } = options;
  const repository =
    workspace === undefined
      ? undefined
      : await openRepository({ directory: workspace }).catch(() => undefined);
  const memory = createTextMemory();
  const remote = (sha: string, local?: FileTree): FileTree =>
    rememberTexts({ tree: openBranchTree({ client, ...address, sha, ...(local && { local }) }), memory });
  const open = async (sha: string): Promise<FileTree> => {
    if (!repository) return remote(sha);
    const { directory } = repository;
    if (await hasCommit({ directory, sha })) return openCommitTree({ directory, sha });
    const head = await resolveCommit({ directory, name: 'HEAD' })
      .then((commit) => openCommitTree({ directory, sha: commit }))
      .catch(() => undefined);
    return remote(sha, head);
  };
  const trees = new Map<string, Promise<FileTree>>();
  return (sha: string): Promise<FileTree> => {
    const tree = trees.get(sha) ?? open(sha);
    trees.set(sha, tree);
    return tree;
  };
}
