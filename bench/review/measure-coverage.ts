import { GlossError } from '../../src/errors.ts';
import { countReadHunks } from '../../src/pipelines/count-read-hunks.ts';
import { review } from '../../src/pipelines/review/review.ts';
import { findSentHunks } from '../../test/review/find-sent-hunks.ts';
import { listPullRequests, type MergedChange } from '../tokens/list-pull-requests.ts';
import { draftReview } from './draft-review.ts';

export interface CoverageFigures {
  changes: number;
  unreadable: number;
  hunksTotal: number;
  /** As a review counts them when every call is answered. */
  hunksRead: number;
  /** Hunks of files that are named as not read. */
  hunksNotRead: number;
  /** Hunks whose every row stands in the text that is sent. */
  hunksSent: number;
  problems: string[];
}

/**
 * Plans reviews of the pull requests of a repository and looks into the text that would be sent: what counts as read has to stand
 * there, and read and not read have to add up.
 */
export async function measureCoverage(options: {
  directory: string;
  limit: number;
}): Promise<CoverageFigures> {
  const { directory, limit } = options;
  const { changes } = await listPullRequests({ directory, limit });
  const total = noCoverage();
  for (const change of changes) await addCoverage(total, { directory, change });
  return total;
}

/** Figures of no change, to be added to. */
export function noCoverage(): CoverageFigures {
  return {
    ...{ changes: 0, unreadable: 0, hunksTotal: 0, hunksRead: 0, hunksNotRead: 0, hunksSent: 0 },
    problems: [],
  };
}

/** Adds the figures of one change. */
export async function addCoverage(
  total: CoverageFigures,
  options: { directory: string; change: MergedChange },
): Promise<void> {
  const { change } = options;
  const draft = await draftReview(options).catch(skipMissing);
  if (draft === undefined) {
    total.unreadable += 1;
    return;
  }
  const { plan, packs, files } = draft;
  const read = countReadHunks(plan.items.map(({ item }) => item));
  const notReadPaths = new Set(plan.notRead.map(({ path }) => path));
  const notRead = files
    .filter(({ path }) => notReadPaths.has(path))
    .reduce((sum, file) => sum + hunksOf(file), 0);
  const prompts = packs.map((pack) => review.item.call(pack).prompt);
  const sent = findSentHunks({ files, prompts }).size;
  total.changes += 1;
  total.hunksTotal += plan.hunksTotal;
  total.hunksRead += read;
  total.hunksNotRead += notRead;
  total.hunksSent += sent;
  if (read + notRead !== plan.hunksTotal)
    total.problems.push(`${change.headSha}: ${read} read + ${notRead} not read of ${plan.hunksTotal}`);
  if (sent !== read) total.problems.push(`${change.headSha}: ${read} count as read, ${sent} were sent`);
}

/** Counted by the lines that begin like a header: what has to agree with it parses. A patch that is missing is one. */
const hunksOf = ({ patch, patchMissing }: { patch?: string; patchMissing?: string }): number =>
  patch?.match(/^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/gm)?.length ?? (patchMissing === undefined ? 0 : 1);

/** A clone may lack the objects of old changes. */
function skipMissing(error: unknown): undefined {
  if (error instanceof GlossError && error.code === 'git') return undefined;
  throw error;
}
