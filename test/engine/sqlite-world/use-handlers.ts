import type { SqliteWorld } from '../../../src/engine/sqlite-world/create-sqlite-world.ts';
import type { Entry } from '../../../src/engine/sqlite-world/deliver.ts';

export interface Delivered {
  kind: 'workflow' | 'step';
  runId: string;
  stepId: string | undefined;
  attempt: number;
}

type Answer = { timeoutSeconds: number } | undefined;
type Handler = (delivered: Delivered) => Promise<Answer> | Answer;

/** Handlers in place of the SDK's: note what they get, and do what the test says. */
export function useHandlers(world: SqliteWorld, does: { replay?: Handler; step?: Handler } = {}) {
  const delivered: Delivered[] = [];
  const entry = (kind: 'workflow' | 'step', handler: Handler | undefined): Entry =>
    (async (request: unknown) => {
      const { message, attempt } = (request as { delivery: { message: unknown; attempt: number } }).delivery;
      const { runId, workflowRunId, stepId } = message as Record<string, string>;
      const delivery = { kind, runId: workflowRunId ?? runId ?? '', stepId, attempt };
      delivered.push(delivery);
      return handler?.(delivery);
    }) as unknown as Entry;
  world.setEntries({ workflow: entry('workflow', does.replay), step: entry('step', does.step) });
  return {
    delivered,
    replays: (runId?: string) =>
      delivered.filter((one) => one.kind === 'workflow' && (runId === undefined || one.runId === runId))
        .length,
    steps: () => delivered.filter(({ kind }) => kind === 'step').map(({ stepId }) => stepId),
  };
}

/** Lets everything happen that is ready to: commits, deliveries and what follows from them. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}
