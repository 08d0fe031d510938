import type { ChangedFile } from '../git/parse-changes.ts';
import type { Limits } from '../limits.ts';
import type { Repository, State } from '../types.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

const STATUSES: Record<string, string> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/**
 * `diff-entry`s of GitHub's published schema for one page of files. Once the patches of the page pass the limit, the
 * remaining files come with zero counts and no patch, without a word: as GitHub does (community discussion 213491).
 */
export function diffEntries(
  state: State,
  repository: Repository,
  headSha: string,
  files: ChangedFile[],
): Array<Record<string, unknown>> {
  let lines = 0;
  let dropped = false;
  return files.map((file) => {
    const patch = servedPatch(file, state.limits);
    lines += patch === undefined ? 0 : file.patchLines;
    dropped ||= lines > state.limits.patchLinesPerPage;
    return diffEntry(state, repository, headSha, file, dropped ? undefined : patch, dropped);
  });
}

function servedPatch(file: ChangedFile, limits: Limits): string | undefined {
  const tooLarge =
    file.patchLines > limits.patchLinesPerFile || Buffer.byteLength(file.patch) > limits.patchBytesPerFile;
  return file.patch === '' || tooLarge ? undefined : file.patch;
}

function diffEntry(
  state: State,
  repository: Repository,
  headSha: string,
  file: ChangedFile,
  patch: string | undefined,
  dropped: boolean,
): Record<string, unknown> {
  const path = encodeURIComponent(file.path);
  const page = repositoryPage(state, repository);
  const additions = dropped ? 0 : file.additions;
  const deletions = dropped ? 0 : file.deletions;
  return {
    sha: file.sha,
    filename: file.path,
    status: STATUSES[file.letter] ?? 'changed',
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${headSha}/${path}`,
    raw_url: `${page}/raw/${headSha}/${path}`,
    contents_url: `${repositoryUrl(state, repository)}/contents/${path}?ref=${headSha}`,
    ...(patch === undefined ? {} : { patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
