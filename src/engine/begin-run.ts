import type { ActiveRun } from './active-run.ts';
import type { Sdk } from './load-bundles.ts';
import { digestRequest, type Ledger } from './open-ledger.ts';

/**
 * Starts the workflow that a request asks for and enters it in the ledger.
 *
 * @param options.follow from now on `run` is the run of this id.
 * @throws (rejects) when the bundles hold no such workflow, or the start cannot be stored.
 */
export async function beginRun(options: {
  run: ActiveRun;
  ledger: Ledger;
  sdk: Sdk;
  ids: Record<string, string>;
  now: () => Date;
  follow: (run: ActiveRun, runId: string) => void;
}): Promise<void> {
  const { run, ledger, sdk, ids, now, follow } = options;
  const { workflow, key, input, parent = null } = run.request;
  const workflowId = ids[workflow];
  if (workflowId === undefined) throw new Error(`The bundles hold no workflow '${workflow}'.`);
  const entry = { workflow, key, buildId: sdk.buildId, inputDigest: digestRequest(run.request), parent };
  run.replaysSinceEvent = 0;
  await sdk.start({
    workflowId,
    input,
    onCreated: (runId) => {
      follow(run, runId);
      const startedAt = now().toISOString();
      ledger.add({ ...entry, runId, status: 'running', input: JSON.stringify(input), startedAt });
    },
  });
}
