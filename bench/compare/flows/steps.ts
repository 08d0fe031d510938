import { doWork } from '../do-work.ts';

export async function work(ms: number, key: string): Promise<number> {
  'use step';
  return doWork({ ms, key });
}
