import { openCommitTree } from './open-commit-tree.ts';

/** The texts of some files of a commit (full id), by path; see FileTree.readTexts. The commit is listed once for all questions. */
export function commitTexts(options: { directory: string; sha: string }) {
  let tree: ReturnType<typeof openCommitTree> | undefined;
  return async (paths: string[]): Promise<Map<string, string>> => {
    tree ??= openCommitTree(options);
    return (await tree).readTexts(paths);
  };
}
