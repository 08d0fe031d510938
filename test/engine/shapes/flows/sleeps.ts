import { sleep } from 'workflow';
import { note, visit } from '../probe.ts';

async function mark(name: string): Promise<void> {
  'use step';
  note(name, Date.now());
  await visit(name);
}

export async function sleepFor(ms: number) {
  'use workflow';

  await mark('before');
  await sleep(ms);
  await mark('after');
  return 'rested';
}

export async function sleepForText(duration: '300ms' | '1s' | '1h' | '60d') {
  'use workflow';

  await mark('before');
  await sleep(duration);
  await mark('after');
  return 'rested';
}

export async function sleepUntil(ms: number) {
  'use workflow';

  await mark('before');
  await sleep(new Date(Date.now() + ms));
  await mark('after');
  return 'rested';
}

export async function sleepFirst(ms: number) {
  'use workflow';

  await sleep(ms);
  return 'rested';
}

export async function sleepBadly(duration: string) {
  'use workflow';

  await sleep(duration as '1s');
}

export async function sleepTwice(input: { first: number; second: number }) {
  'use workflow';

  const order: string[] = [];
  await Promise.all([
    sleep(input.first).then(() => order.push('first')),
    sleep(input.second).then(() => order.push('second')),
  ]);
  return order;
}

export async function batchProcessingWorkflow(items: string[]) {
  'use workflow';

  for (const item of items) {
    await mark(item);
    await sleep(20);
  }
  await mark('finalize');
}
