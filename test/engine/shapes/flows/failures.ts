import { createHook, FatalError, fetch, getStepMetadata, RetryableError, sleep } from 'workflow';
import { note, visit } from '../probe.ts';

interface Failing {
  /** How many attempts fail. */
  failures: number;
  kind: 'error' | 'string' | 'none' | 'short' | 'milliseconds' | 'words' | 'date';
}

function failure(kind: Failing['kind']): unknown {
  if (kind === 'error') return new TypeError('Uncaught exceptions get retried!');
  if (kind === 'string') return 'not even an error';
  if (kind === 'none') return new RetryableError('Retryable!');
  if (kind === 'short') return new RetryableError('Retryable!', { retryAfter: 20 });
  if (kind === 'milliseconds') return new RetryableError('Retryable!', { retryAfter: 1_100 });
  if (kind === 'words') return new RetryableError('Retryable!', { retryAfter: '1s' });
  return new RetryableError('Retryable!', { retryAfter: new Date(Date.now() + 1_100) });
}

async function attempt({ failures, kind }: Failing): Promise<number> {
  const { attempt: number, stepId, stepName, stepStartedAt } = getStepMetadata();
  note(`attempt ${kind}`, { number, stepId, stepName, startedAt: stepStartedAt.getTime(), at: Date.now() });
  await visit(`attempt ${number} ${kind}`);
  if (number <= failures) throw failure(kind);
  return number;
}

async function callApi(input: Failing): Promise<number> {
  'use step';
  return attempt(input);
}

async function callOnce(input: Failing): Promise<number> {
  'use step';
  return attempt(input);
}
callOnce.maxRetries = 0;

async function callTwice(input: Failing): Promise<number> {
  'use step';
  return attempt(input);
}
callTwice.maxRetries = 1;

export async function retryWorkflow(input: Failing) {
  'use workflow';

  return await callApi(input);
}

export async function noRetryWorkflow(input: Failing) {
  'use workflow';

  return await callOnce(input);
}

export async function oneRetryWorkflow(input: Failing) {
  'use workflow';

  try {
    return await callTwice(input);
  } catch (error) {
    return { caught: (error as Error).message, fatal: FatalError.is(error) };
  }
}

async function identify(): Promise<{ stepId: string; attempt: number }> {
  'use step';
  const { stepId, attempt } = getStepMetadata();
  return { stepId, attempt };
}

async function inner(): Promise<string> {
  'use step';
  await visit('inner');
  return getStepMetadata().stepId;
}

async function outer(): Promise<string[]> {
  'use step';
  return [getStepMetadata().stepId, await inner()];
}

export async function stepInStepWorkflow() {
  'use workflow';

  return await outer();
}

export async function identifyWorkflow() {
  'use workflow';

  return [await identify(), ...(await Promise.all([identify(), identify()]))];
}

async function mustExist(): Promise<void> {
  'use step';
  await visit('fatal');
  throw new FatalError('Resource not found. Skipping retries.');
}

async function goOn(name: string): Promise<string> {
  'use step';
  await visit(name);
  return name;
}

export async function fatalWorkflow() {
  'use workflow';

  await goOn('before');
  await mustExist();
  await goOn('after');
}

export async function caughtFatalWorkflow() {
  'use workflow';

  try {
    await mustExist();
  } catch (error) {
    await goOn('caught');
    return { message: (error as Error).message, fatal: FatalError.is(error) };
  } finally {
    await goOn('finally');
  }
  return 'not reached';
}

class OutOfStockError extends Error {
  override name = 'OutOfStockError';
}

export async function throwingWorkflow() {
  'use workflow';

  await goOn('before');
  throw new OutOfStockError('nothing is left');
}

export async function throwingAtOnceWorkflow() {
  'use workflow';

  throw new OutOfStockError('nothing is left');
}

async function receive(_value: unknown): Promise<void> {
  'use step';
  await visit('receive');
}

export async function unserializableArgumentWorkflow() {
  'use workflow';

  await receive(() => 'a function');
}

export async function caughtUnserializableWorkflow() {
  'use workflow';

  const [sibling, error] = await Promise.all([
    goOn('sibling'),
    receive({ deep: [Symbol('symbol')] }).catch((reason: Error) => reason.message),
  ]);
  await goOn('after');
  return { sibling, error };
}

async function giveFunction(): Promise<unknown> {
  'use step';
  await visit('give');
  return () => 'a function';
}
giveFunction.maxRetries = 1;

export async function unserializableResultWorkflow() {
  'use workflow';

  await giveFunction();
}

export async function unserializableReturnWorkflow() {
  'use workflow';

  await goOn('before');
  return () => 'a function';
}

async function reserveInventory(): Promise<void> {
  'use step';
  await visit('reserve');
}

async function chargePayment(): Promise<void> {
  'use step';
  await visit('charge');
}

async function shipOrder(works: boolean): Promise<void> {
  'use step';
  await visit('ship');
  if (!works) throw new FatalError('no courier');
}

async function releaseInventory(): Promise<void> {
  'use step';
  await visit('release');
}

async function refundPayment(): Promise<void> {
  'use step';
  await visit('refund');
}

export async function placeOrderSaga(works: boolean) {
  'use workflow';

  const rollbacks: Array<() => Promise<void>> = [];

  try {
    await reserveInventory();
    rollbacks.push(() => releaseInventory());

    await chargePayment();
    rollbacks.push(() => refundPayment());

    await shipOrder(works);
  } catch (error) {
    for (const rollback of rollbacks.reverse()) {
      await rollback();
    }
    throw error;
  }
  return 'shipped';
}

export async function cancellableWorkflow(where: 'steps' | 'hook' | 'sleep') {
  'use workflow';

  await goOn('before');
  if (where === 'steps') await Promise.all([goOn('one'), goOn('two'), goOn('three')]);
  if (where === 'hook') await createHook<string>({ token: 'cancellable' });
  if (where === 'sleep') await sleep('1h');
  await goOn('after');
}

export async function timerWorkflow() {
  'use workflow';

  setTimeout(() => {}, 1);
}

export async function assignedFetchWorkflow(url: string) {
  'use workflow';

  globalThis.fetch = fetch;
  // What a library does that knows nothing of workflows.
  const get = globalThis.fetch;
  return await (await get(`${url}/data`)).json();
}

export async function apiWorkflow(url: string) {
  'use workflow';

  const response = await fetch(`${url}/data`);
  const data = await response.json();
  const posted = await fetch(`${url}/create`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'tëst' }),
  });
  const missing = await fetch(`${url}/missing`);

  return {
    data,
    posted: { status: posted.status, header: posted.headers.get('x-kind'), text: await posted.text() },
    missing: { ok: missing.ok, status: missing.status },
  };
}
