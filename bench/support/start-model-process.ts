import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface ModelProcess {
  /** For `OPENAI_BASE_URL`. */
  baseUrl: string;
  /** Calls since this was last asked. */
  takeCalls(): Promise<number>;
  stop(): void;
}

/** The tests' model server as a process of its own, that takes this long for each answer. */
export async function startModelProcess({ latencyMs }: { latencyMs: number }): Promise<ModelProcess> {
  const child = fork(join(import.meta.dirname, 'model-process.ts'), [String(latencyMs)]);
  const [{ baseUrl }] = (await once(child, 'message')) as [{ baseUrl: string }];
  return {
    baseUrl,
    takeCalls: async () => {
      const answer = once(child, 'message') as Promise<[{ calls: number }]>;
      child.send('calls');
      return (await answer)[0].calls;
    },
    stop: () => child.disconnect(),
  };
}
