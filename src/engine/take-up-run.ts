import { isTerminalWorkflowRunStatus } from '@workflow/world';
import type { ActiveRun } from './active-run.ts';
import type { Sdk } from './load-bundles.ts';
import { digestRequest, type Ledger, type LedgerEntry } from './open-ledger.ts';
import type { SqliteWorld } from './sqlite-world/create-sqlite-world.ts';

interface TakingUp {
  run: ActiveRun;
  entry: LedgerEntry;
  ledger: Ledger;
  world: SqliteWorld;
  sdk: Sdk;
  /** From now on `run` is the run of this id. */
  follow: (run: ActiveRun, runId: string) => void;
  /** Brings a run that has ended to its end here. */
  settle: (run: ActiveRun) => Promise<void>;
  onWarning: (message: string) => void;
}

/**
 * Wakes an unfinished run of an earlier process, or passes on what one returned that ended.
 * @returns false when it cannot be taken up under this code, or is damaged.
 */
export async function takeUpRun(call: TakingUp): Promise<boolean> {
  const { run, entry, sdk, world, onWarning } = call;
  if (entry.buildId !== sdk.buildId || entry.inputDigest !== digestRequest(run.request)) return false;
  const known = await world.runs.get(entry.runId, { resolveData: 'none' }).catch(() => undefined);
  if (!known) {
    onWarning(
      `The record of run ${entry.runId} was damaged: it starts anew, and finished answers are reused.`,
    );
    return false;
  }
  call.follow(run, entry.runId);
  const { parent } = run.request;
  if (parent !== undefined && parent !== entry.parent) call.ledger.setParent(entry.runId, parent);
  if (isTerminalWorkflowRunStatus(known.status)) await call.settle(run);
  else {
    world.queued.activate(entry.runId);
    await activateNested(call);
    // Should its messages be lost, a replay finds out what is to be done; otherwise this is dropped.
    await world.queue(`__wkf_workflow_${known.workflowName}`, { runId: entry.runId });
  }
  return true;
}

/** Lets runs go on that steps of this code started by themselves: nobody asks for them by key. */
async function activateNested({ world, ledger }: TakingUp): Promise<void> {
  const deploymentId = await world.getDeploymentId();
  for (const runId of ledger.unasked()) {
    const run = await world.runs.get(runId, { resolveData: 'none' });
    if (run.deploymentId === deploymentId) world.queued.activate(runId);
  }
}
