import { work } from './steps.ts';

export interface FlowInput {
  count: number;
  /** Duration of each step, in ms; 0 for a step that does nothing. */
  ms: number;
  /** Names the run in the step clock. */
  key: string;
}

/** All steps at once. */
export async function fan({ count, ms, key }: FlowInput): Promise<number> {
  'use workflow';
  const done = await Promise.all(Array.from({ length: count }, () => work(ms, key)));
  return done.length;
}

/** One step after the other. */
export async function sequence({ count, ms, key }: FlowInput): Promise<number> {
  'use workflow';
  let done = 0;
  for (let index = 0; index < count; index++) done += await work(ms, key);
  return done;
}
