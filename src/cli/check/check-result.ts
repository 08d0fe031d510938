import type { Lock } from '../../content/provenance/lock.ts';
import { isOffline } from '../../pipelines/docs/is-offline.ts';
import { ownRecord } from '../../pipelines/docs/own-record.ts';
import { describeReason, type PageState } from '../../pipelines/docs/page-state.ts';
import type { DocsInspection } from '../../steps/docs/inspect-docs.ts';
import { judgeOthers } from './judge-others.ts';

/** What is wrong with generated files, the worst first. */
export const PROBLEMS = ['stale', 'missing', 'edited', 'orphaned'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** One generated file that is not as it should be. */
export interface FileProblem {
  path: string;
  problem: Problem;
  /** People changed it since it was written: it is merged, or left alone. */
  edited: boolean;
  /** Short phrases that may name paths. */
  reasons: string[];
}

/** What `gloss check` found; `--json` prints it. */
export interface CheckResult {
  status: 'current' | 'stale' | 'nothing';
  /** Generated files that were looked at, and how many of them are how. */
  counts: Record<'files' | 'current' | Problem, number>;
  /** Grouped by problem, each group by path. */
  files: FileProblem[];
  /** Files that Gloss did not write at places where pages are wanted; they are no failure. */
  foreign: string[];
  /** Sources without a page, and why. */
  notRead: { path: string; reason: string }[];
  /** What people should mend in the configuration; no failure. */
  problems: string[];
  /** The model that wrote pages which are not up to date, when no other is set: without a model they stay as they are. */
  model?: string;
}

const HIDDEN = 'the file is there, but git ignores it or it lies behind a symbolic link';

/**
 * Counts and groups the states. `picksIndex` tells whether the index, which is about all pages, is looked at too; `isThere`, whether
 * there is something at the path of a missing file.
 */
export function summariseStates(
  inspection: Pick<DocsInspection, 'states' | 'notRead' | 'problems' | 'lock' | 'sources' | 'existing'>,
  options: {
    picksIndex: (path: string) => boolean;
    isThere: (path: string) => boolean;
    /** The model that a run would take without being told one. */
    model?: string;
  },
): CheckResult {
  const looked = inspection.states.filter(
    ({ role, path, skipped, state }) =>
      !skipped && state !== 'ignored' && (role === 'page' || options.picksIndex(path)),
  );
  const judged = looked.filter(({ state }) => state !== 'foreign');
  const others = judgeOthers({ lock: inspection.lock, inspection, picks: options.picksIndex });
  const files = [...judged.flatMap((state) => toProblem(state, options) ?? []), ...others.problems];
  const of = (problem: Problem) => files.filter((file) => file.problem === problem);
  const writer = findWriter({ files, lock: inspection.lock, model: options.model });
  return {
    status: files.length > 0 ? 'stale' : 'current',
    counts: {
      files: judged.length + others.files,
      current: judged.length + others.files - files.length,
      stale: of('stale').length,
      missing: of('missing').length,
      edited: of('edited').length,
      orphaned: of('orphaned').length,
    },
    files: PROBLEMS.flatMap((problem) => of(problem).sort((one, other) => (one.path < other.path ? -1 : 1))),
    foreign: looked.filter(({ state }) => state === 'foreign').map(({ path }) => path),
    notRead: inspection.notRead,
    problems: inspection.problems,
    ...(writer !== undefined && { model: writer }),
  };
}

function findWriter(options: {
  files: FileProblem[];
  lock: Lock;
  model: string | undefined;
}): string | undefined {
  const { files, lock, model } = options;
  if (model !== undefined && !isOffline(model)) return undefined;
  return files
    .filter(({ problem }) => problem === 'stale' || problem === 'missing')
    .map(({ path }) => ownRecord(lock, path)?.model)
    .find((writer) => writer !== undefined && !isOffline(writer));
}

function toProblem(
  { path, state, edited, reasons }: PageState,
  { isThere }: { isThere: (path: string) => boolean },
): FileProblem | undefined {
  const problem = state === 'current' ? 'edited' : state;
  if (problem === 'foreign' || problem === 'ignored' || (problem === 'edited' && !edited)) return undefined;
  const told =
    problem === 'edited' ? ['people changed it since it was written'] : reasons.map(describeReason);
  return {
    path,
    problem,
    edited,
    reasons: problem === 'missing' && isThere(path) ? [...told, HIDDEN] : told,
  };
}
