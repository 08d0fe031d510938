import { compareCommits } from '../git/compare-commits.ts';
import { findPatchLine, followLine, type PatchLine, parsePatch } from '../git/parse-patch.ts';
import { runGit } from '../git/run-git.ts';
import type { ReviewThread } from '../types.ts';
import { comparisonStart } from './refresh-pull-request.ts';

/** Where a thread stands in today's diff; all undefined when it is outdated. */
export interface ThreadPlace {
  line: number | undefined;
  startLine: number | undefined;
  position: number | undefined;
}

const OUTDATED: ThreadPlace = { line: undefined, startLine: undefined, position: undefined };

/** Follows a thread's lines from the commit it was written on to the head of today. */
export async function placeThread(thread: ReviewThread): Promise<ThreadPlace> {
  const { pullRequest, path, side } = thread;
  const { directory } = pullRequest.repository;
  const start = await comparisonStart(pullRequest);
  const [from, to] = side === 'LEFT' ? [thread.mergeBaseSha, start] : [thread.commitSha, pullRequest.headSha];
  const line = await carryLine({ directory, from, to, path, line: thread.line });
  if (line === undefined) return OUTDATED;
  const files = await compareCommits(directory, start, pullRequest.headSha);
  const file = files.find((candidate) => candidate.path === path);
  const spot: PatchLine | undefined = file && findPatchLine(parsePatch(file.patch), side, line);
  if (!spot) return OUTDATED;
  const startLine =
    thread.startLine === null
      ? undefined
      : await carryLine({ directory, from, to, path, line: thread.startLine });
  return { line, startLine, position: spot.position };
}

async function carryLine(options: {
  directory: string;
  from: string;
  to: string;
  path: string;
  line: number;
}): Promise<number | undefined> {
  const { directory, from, to, path, line } = options;
  if (from === to) return line;
  const command = ['--literal-pathspecs', 'diff', '-U0', '--no-ext-diff', '--no-color', from, to, '--', path];
  const text = (await runGit({ directory, command })).toString();
  if (/^deleted file mode/m.test(text)) return undefined;
  const start = text.search(/^@@ /m);
  return start < 0 ? line : followLine(text.slice(start).replace(/\n$/, ''), line);
}
