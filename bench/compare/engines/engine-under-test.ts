/** Durable steps to be done. */
export interface Work {
  flow: 'fan' | 'sequence';
  steps: number;
  /** Duration of each step, in ms. */
  ms: number;
  /** Names the work in the step clock. */
  key: string;
  /** The most steps of one run, for the engines that are used in several; the others have one run for all. */
  stepsPerRun?: number;
}

/** One durable engine, opened over an empty directory. */
export interface EngineUnderTest {
  /** Does the work and resolves with how many steps the engine says were done. */
  run(work: Work): Promise<number>;
  close(): Promise<void>;
  /** The root of its server's processes, for those that have one. */
  serverPid?: number;
  /** Where its state lies, for those that have files of their own. */
  stateDirectory?: string;
}

export type OpenEngine = (options: { directory: string }) => Promise<EngineUnderTest>;

/** How many steps each run gets. */
export function cutRuns({ steps, stepsPerRun = steps }: { steps: number; stepsPerRun?: number }): number[] {
  const runs = Math.ceil(steps / stepsPerRun);
  return Array.from({ length: runs }, (_, run) => Math.min(stepsPerRun, steps - run * stepsPerRun));
}
