import { FatalError, sleep } from 'workflow';
import { visit } from '../probe.ts';

async function fetchUser(userId: string): Promise<{ name: string }> {
  'use step';
  await visit('user');
  return { name: userId };
}

async function fetchOrders(userId: string): Promise<{ items: string[] }> {
  'use step';
  await visit('orders');
  return { items: [`order of ${userId}`] };
}

async function fetchPreferences(_userId: string): Promise<{ theme: string }> {
  'use step';
  await visit('preferences');
  return { theme: 'dark' };
}

export async function fetchUserData(userId: string) {
  'use workflow';

  const [user, orders, preferences] = await Promise.all([
    fetchUser(userId),
    fetchOrders(userId),
    fetchPreferences(userId),
  ]);

  return { user, orders, preferences };
}

async function work(name: string): Promise<string> {
  'use step';
  await visit(name);
  if (name.startsWith('bad')) throw new FatalError(`${name} cannot be done`);
  return `${name} done`;
}

export async function settleAll(names: string[]) {
  'use workflow';

  const results = await Promise.allSettled(names.map((name) => work(name)));

  return results.map((result) =>
    result.status === 'fulfilled' ? result.value : `failed: ${(result.reason as Error).message}`,
  );
}

export async function allOrNothing(names: string[]) {
  'use workflow';

  return await Promise.all(names.map((name) => work(name)));
}

export async function fastestOf(names: string[]) {
  'use workflow';

  const winner = await Promise.race(names.map((name) => work(name)));
  const last = await work('after the race');

  return [winner, last];
}

export async function firstSuccessOf(names: string[]) {
  'use workflow';

  return await Promise.any(names.map((name) => work(name)));
}

export async function processWithTimeout(input: { name: string; ms: number }) {
  'use workflow';

  const result = await Promise.race([work(input.name), sleep(input.ms).then(() => 'timeout' as const)]);

  if (result === 'timeout') {
    throw new Error('Processing timed out');
  }

  return result;
}

export async function timeoutAndGoOn(input: { name: string; ms: number }) {
  'use workflow';

  const working = work(input.name);
  const early = await Promise.race([working, sleep(input.ms).then(() => 'timeout' as const)]);
  const between = await work('between');
  const late = await working;

  return [early, between, late];
}

async function square(value: number): Promise<number> {
  'use step';
  await visit(`square ${value}`);
  return value * value;
}

async function negate(value: number): Promise<number> {
  'use step';
  await visit(`negate ${value}`);
  return -value;
}

export async function wideWorkflow(count: number) {
  'use workflow';

  return await Promise.all(Array.from({ length: count }, (_, index) => square(index)));
}

export async function branchesWorkflow(values: number[]) {
  'use workflow';

  return await Promise.all(values.map(async (value) => negate(await square(value))));
}

export async function batchesWorkflow(input: { count: number; size: number }) {
  'use workflow';

  const results: number[] = [];
  for (let start = 0; start < input.count; start += input.size) {
    const batch = Array.from(
      { length: Math.min(input.size, input.count - start) },
      (_, index) => start + index,
    );
    results.push(...(await Promise.all(batch.map((value) => square(value)))));
  }
  return results;
}
