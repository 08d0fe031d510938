import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../support/mock-model.ts';
import { expectSound, expectStopped } from './expect-sound.ts';
import { openBench, pathOf } from './open-bench.ts';

const badKey = { status: 401, message: 'Incorrect API key provided', code: 'invalid_api_key' };
const noModel = { status: 404, message: 'The model does not exist', code: 'model_not_found' };

describe.concurrent('a provider that refuses every call', () => {
  it.each<[what: string, behaviour: Behaviour, message: RegExp]>([
    ['the key', badKey, /Incorrect API key provided.*Check the key for 'openai:mock' at http/],
    ['the model', noModel, /does not exist.*Check that 'openai:mock' exists at http/],
  ])('for the sake of %s ends the run with one line and few calls', async (_, behaviour, message) => {
    await using bench = await openBench({ items: 60, args: ['--no-packing', '--concurrency', '3'] });
    bench.model.behave(() => behaviour);
    const run = await bench.run();
    expectStopped(run, message);
    expect(bench.model.calls.length).toBeLessThanOrEqual(3);
    expectStopped(await bench.run(['--json']), message);
  });

  it('loses no answer: with a good key the next run asks only for what is missing', async () => {
    await using bench = await openBench({ items: 8, args: ['--no-packing', '--concurrency', '2'] });
    const { model } = bench;
    model.behave(() => (model.calls.length > 4 ? badKey : undefined));
    expectStopped(await bench.run(), /Check the key/);
    const answered = model.calls.filter((call) => call.answered).length;
    expect(answered).toBe(4);
    expect(model.calls.length).toBeLessThanOrEqual(4 + 2);
    model.behave(() => undefined);
    const before = model.calls.length;
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report).toMatchObject({ status: 'complete', totals: { reused: 4, done: 8, modelCalls: 5 } });
    expect(model.calls.slice(before)).toHaveLength(4 + 1);
  });

  it('only when it comes to combining ends the run all the same, and loses no answer', async () => {
    await using bench = await openBench({ items: 3 });
    const { model } = bench;
    model.behave(({ kind }) => (kind === 'overview' ? badKey : undefined));
    expectStopped(await bench.run(), /Check the key/);
    expect(model.calls).toHaveLength(2);
    model.behave(() => undefined);
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report).toMatchObject({ status: 'complete', totals: { reused: 3, modelCalls: 1 } });
  });

  it('and is killed before it says so does not stop the next run, which has a good key', async () => {
    await using bench = await openBench({ items: 4, args: ['--no-packing', '--concurrency', '2'] });
    const { model } = bench;
    // One call is under way for ever while the others learn that the key is bad.
    model.behave(({ paths }) => (paths[0] === pathOf(0) ? { hang: true } : badKey));
    const { child, done } = bench.start();
    await expect.poll(() => model.calls.length, { timeout: 30_000 }).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    child.kill('SIGKILL');
    await done;
    model.behave(() => undefined);
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report).toMatchObject({ status: 'complete', totals: { done: 4 } });
  });
});
