import type { ChangedFile } from '../../src/content/changed-file.ts';
import { GlossError } from '../../src/errors.ts';
import { readChangedFiles } from '../../src/git/read-changed-files.ts';
import {
  type AnchorFigures,
  adversarialFindings,
  judgeAnchors,
} from '../../test/content/review/adversarial-findings.ts';
import { comparePatch } from '../../test/content/review/check-patch.ts';
import { listPullRequests, type MergedChange } from '../tokens/list-pull-requests.ts';

/** What was seen in the pull requests of a repository. */
export interface PatchFigures extends AnchorFigures {
  changes: number;
  /** Changes whose objects are not in this clone. */
  unreadable: number;
  patches: number;
  hunks: number;
  lines: number;
}

/**
 * Reads every patch of the last pull requests of a repository (at most `limit`, spread over its history) as the tests read patches
 * that they made: three readers have to agree on each line, and comments on findings with wrong lines have to be accepted.
 */
export async function measurePatches(options: { directory: string; limit: number }): Promise<PatchFigures> {
  const { directory, limit } = options;
  const { changes } = await listPullRequests({ directory, limit });
  const total = { ...NOTHING, problems: [] as string[] };
  for (const change of changes) {
    const files = await readWhole(directory, change);
    if (!files) {
      total.unreadable += 1;
      continue;
    }
    total.changes += 1;
    for (const { path, patch } of files) {
      if (patch === undefined) continue;
      total.patches += 1;
      total.hunks += patch.match(/^@@ /gm)?.length ?? 0;
      total.lines += patch.match(/^[-+ ]/gm)?.length ?? 0;
      total.problems.push(...comparePatch(patch).map((problem) => `${change.headSha} ${path}: ${problem}`));
    }
    addFigures(total, judgeAnchors(files.flatMap(adversarialFindings), files));
  }
  return total;
}

async function readWhole(directory: string, change: MergedChange): Promise<ChangedFile[] | undefined> {
  try {
    return await readChangedFiles({ directory, ...change });
  } catch (error) {
    if (error instanceof GlossError && error.code === 'git') return undefined;
    throw error;
  }
}

const NOTHING: PatchFigures = {
  changes: 0,
  unreadable: 0,
  patches: 0,
  hunks: 0,
  lines: 0,
  findings: 0,
  comments: 0,
  accepted: 0,
  demoted: 0,
  intended: 0,
  kept: 0,
  problems: [],
};

/** Adds the figures of another round to the first. */
export function addFigures<Figures extends AnchorFigures>(
  total: Figures,
  more: Figures | AnchorFigures,
): void {
  const target = total as unknown as Record<string, number>;
  for (const [name, value] of Object.entries(more)) {
    if (typeof value === 'number') target[name] = (target[name] ?? 0) + value;
  }
  total.problems.push(...more.problems);
}
