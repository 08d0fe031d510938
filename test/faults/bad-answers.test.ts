import { describe, expect, it } from 'vitest';
import { answerOf, type Behaviour, type ModelCall } from '../support/mock-model.ts';
import { expectSound, failuresOf } from './expect-sound.ts';
import { openBench, pathOf } from './open-bench.ts';

const bad = pathOf(1);
const others = [pathOf(0), pathOf(2)];

const asks = (call: ModelCall, path: string) => call.kind === 'items' && call.paths.includes(path);

/** The usual answer with its entries changed. */
function edited(call: ModelCall, edit: (items: { id: number }[]) => { id: number }[]): Behaviour {
  const { items } = answerOf(call) as { items: { id: number }[] };
  return { content: JSON.stringify({ items: edit(items) }) };
}

const cutShort = (call: ModelCall): Behaviour => ({
  content: JSON.stringify(answerOf(call)).slice(0, 60),
  finishReason: 'length',
});

describe.concurrent('an answer that cannot be used', () => {
  it.each<[what: string, answer: (call: ModelCall) => Behaviour]>([
    ['is no JSON', () => ({ content: 'Sure! Here is the JSON you asked for: {"items": [' })],
    ['is empty', () => ({ content: '' })],
    ['has another shape', () => ({ content: '{"files": []}' })],
    ['is cut off at the output limit', cutShort],
  ])('is repaired by a second call when it %s', async (_, answer) => {
    await using bench = await openBench({ items: 3 });
    bench.model.behave((call) => (call.kind === 'items' && call.time === 1 ? answer(call) : undefined));
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('complete');
    expect(bench.model.calls).toHaveLength(1 + 1 + 1);
    expect(run.report.totals.modelCalls).toBe(3);
  });

  it('again and again for one item fails that item alone, with the reason', async () => {
    await using bench = await openBench({ items: 3 });
    bench.model.behave((call) => (asks(call, bad) ? { content: 'no JSON' } : undefined));
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('partial');
    expect(failuresOf(run.report)).toEqual([[bad, expect.stringMatching(/not valid JSON/)]]);
    // The pack twice, then each alone, the bad one twice; one overview.
    expect(bench.model.calls).toHaveLength(2 + 2 + 2 + 1);
    expect(run.report.totals.modelCalls).toBe(bench.model.calls.length);
  });

  it.each<[what: string, edit: (items: { id: number }[], index: number) => { id: number }[]]>([
    ['leaves out an id', (items, index) => items.filter((_, at) => at !== index)],
    ['gives an id twice', (items, index) => [...items, ...items.slice(index, index + 1)]],
    [
      'gives an id nobody asked for',
      (items, index) => items.map((item, at) => (at === index ? { ...item, id: 99 } : item)),
    ],
  ])('for one item of a pack has that item asked for alone: %s', async (_, edit) => {
    await using bench = await openBench({ items: 3 });
    const { model } = bench;
    model.behave((call) =>
      call.paths.length > 1 && asks(call, bad)
        ? edited(call, (items) => edit(items, call.paths.indexOf(bad)))
        : undefined,
    );
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('complete');
    expect(model.itemCalls().map(({ paths }) => paths)).toEqual([bench.changed, [bad]]);
    expect(run.report.totals.modelCalls).toBe(3);
  });

  it('for an item that is asked for alone fails it, with the reason', async () => {
    await using bench = await openBench({ items: 3 });
    const { model } = bench;
    model.behave((call) =>
      asks(call, bad)
        ? edited(call, (items) => items.filter((_, at) => at !== call.paths.indexOf(bad)))
        : undefined,
    );
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('partial');
    expect(failuresOf(run.report)).toEqual([[bad, 'The model gave no answer for it']]);
    expect(run.report.totals.modelCalls).toBe(model.calls.length);
  });
});

describe.concurrent('a content policy', () => {
  it('that refuses one file of a pack costs that file only, named with the reason of the provider', async () => {
    await using bench = await openBench({ items: 3 });
    const { model } = bench;
    model.behave((call) =>
      asks(call, bad)
        ? { status: 400, message: 'Flagged as cybersecurity content', code: 'content_policy_violation' }
        : undefined,
    );
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('partial');
    expect(failuresOf(run.report)).toEqual([
      [bad, expect.stringContaining('Flagged as cybersecurity content')],
    ]);
    const asked = model.itemCalls().map(({ paths }) => paths.join());
    expect(asked.sort()).toEqual([bench.changed.join(), ...others, bad].sort());
    expect(run.report.totals.modelCalls).toBe(model.calls.length);
  });
});
