import type { FileTree } from '../content/file-tree.ts';
import { openBranchTree } from '../github/open-branch-tree.ts';
import { readBranchState } from '../github/read-branch-state.ts';
import { branchSubject } from '../github/repository-place.ts';
import { readRollingFacts } from './choose-basis.ts';
import { decideProposal } from './decide-rolling.ts';
import { isRejected } from './is-rejected.ts';
import { lookUntilDone } from './look-again.ts';
import { planRolling } from './plan-rolling.ts';
import type { FilesPublication, PublishFilesOptions, RollingTarget } from './publish-files-options.ts';
import type { RollingOptions } from './rolling-options.ts';
import { type RollingProgress, startProgress } from './rolling-progress.ts';
import { writeRolling } from './write-rolling.ts';

/**
 * Files on the rolling branch, and its one pull request. One read; then at most three mutations for a new proposal, two for
 * a further one, none when there is nothing to do. Throws as publishFiles.
 */
export async function publishRolling(
  options: PublishFilesOptions & { target: RollingTarget },
): Promise<FilesPublication> {
  const { client, address, target, mergeable = [] } = options;
  const open = options.openTree ?? ((sha: string) => openBranchTree({ client, ...address, sha }));
  const trees = new Map<string, FileTree | Promise<FileTree>>();
  // A commit never changes, so that one listing serves all looks.
  const openTree = (sha: string) => {
    const tree = trees.get(sha) ?? open(sha);
    trees.set(sha, tree);
    return tree;
  };
  const rolling: RollingOptions = { ...options, openTree, mergeable };
  const progress = startProgress();
  return lookUntilDone({
    ...options,
    subject: branchSubject({ ...address, branch: target.branch }),
    attempt: () => attempt(rolling, progress),
  });
}

/** 1. look; 2. decide where the files go; 3. see what is left to do there; 4. do it. */
async function attempt(options: RollingOptions, progress: RollingProgress): Promise<FilesPublication> {
  const { client, address, target, pipeline, openTree } = options;
  const { branch, base } = target;
  const state = await readBranchState({ client, ...address, branch, baseBranch: base.branch });
  const facts = await readRollingFacts({ state, pipeline, baseBranch: base.branch, openTree });
  const plan = await planRolling({ ...options, state, facts });
  const { writes, settled } = plan.fitted;
  const leftAlone = [...options.leftAlone, ...plan.fitted.leftAlone];
  const proposal = decideProposal({
    shape: facts.shape,
    way: plan.way,
    writes: writes.length,
    settled: settled.length,
    leftAlone: leftAlone.length,
    rejected: await isRejected({ state, fitted: plan.fitted, openTree }),
  });
  if (proposal === 'publish') {
    return writeRolling({ ...options, state, facts, plan, leftAlone, progress });
  }
  const skipped = proposal === 'reject' || (settled.length === 0 && leftAlone.length > 0);
  if (proposal === 'reject') options.onNote?.(`${state.last?.url} proposed just this and was closed.`);
  return {
    action: skipped ? 'skipped' : 'unchanged',
    ...(state.open && { pullRequestUrl: state.open.url }),
    leftAlone,
  };
}
