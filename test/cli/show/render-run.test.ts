import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RunCosts } from '../../../src/cli/show/read-costs.ts';
import { renderRun } from '../../../src/cli/show/render-run.ts';
import type { View } from '../../../src/cli/show/view.ts';
import { textWidth } from '../../../src/pipelines/wrap-text.ts';
import { at, event, type Sketch, type StepSketch, sampleRecord, sampleRun, viewFrom } from './sample-run.ts';

const INPUT = [
  {
    request: {
      pipeline: 'summary',
      target: { kind: 'range', repository: 'acme/demo', baseName: 'v1.0', headName: 'v2.0' },
      options: { model: 'openai:gpt-5-mini' },
    },
  },
];

function render(sketch: Sketch, view: View, reports: string[] = []): string {
  return renderRun({ run: sampleRun(sketch), reports, view });
}

/** The lines that hold a text. */
function linesWith(text: string, output: string): string[] {
  return output.split('\n').filter((line) => line.includes(text));
}

const many = (count: number, sketch: (index: number) => StepSketch) =>
  Array.from({ length: count }, (_, i) => sketch(i));

describe('what a run took', () => {
  const estimate = { modelCalls: 3, tokensIn: 1, tokensOut: 1, costUsd: 0.02, costUsdRange: [0.01, 0.03] };
  const TOKENS = ' · 1,200 tokens in, 340 out';
  const NONE = { modelCalls: 0, tokensIn: 0, tokensOut: 0, failedCalls: null, costUsd: 0 };
  it.each([
    [
      { failedCalls: null, costUsd: 0.012, estimate },
      `3 model calls${TOKENS}`,
      '$0.012 ($0.01 to $0.03 expected)',
    ],
    [{ failedCalls: 1, costUsd: 0.012 }, `3 model calls (1 failed)${TOKENS}`, '$0.012'],
    [{ failedCalls: 0, costUsd: null }, `3 model calls${TOKENS}`, undefined],
    [NONE, '0 model calls', undefined],
    [{ ...NONE, estimate }, '0 model calls', '$0 ($0.01 to $0.03 expected)'],
  ])('%o', (parts, took, cost) => {
    const costs = { modelCalls: 3, tokensIn: 1200, tokensOut: 340, ...parts } as RunCosts;
    const output = renderRun({ run: sampleRun({}), costs, reports: [], view: viewFrom(1_000) });
    expect(linesWith('  took  ', output)).toEqual([`  took        ${took}`]);
    expect(linesWith('  cost  ', output)).toEqual(cost === undefined ? [] : [`  cost        ${cost}`]);
  });
});

describe('a run as text', () => {
  it('that has ended', () => {
    const shard = (runId: string) =>
      sampleRecord({
        run: {
          runId,
          workflowName: 'workflow//./w//runShard',
          status: 'completed',
          completedAt: at(9_000),
          output: { failures: [{ key: 'src/a.ts', reason: 'refused' }] },
        },
        request: { parent: 'wrun_01M80000000000000000000001' },
        steps: many(50, (index) => ({ name: 'analysePack', created: 1_200 + index })),
      });
    const output = render(
      {
        run: { status: 'completed', completedAt: at(12_400), input: INPUT, output: { status: 'partial' } },
        steps: [
          { name: 'planRun', created: 20, completed: 1_100 },
          { name: 'startShard', created: 1_190, completed: 9_000 },
          { name: 'startShard', created: 1_190, completed: 9_100, attempt: 2 },
          { name: 'publishRun', created: 9_300, completed: 12_300, attempt: 3 },
        ],
        children: [shard('wrun_01M8CHILD1'), shard('wrun_01M8CHILD2')],
      },
      viewFrom(200_000),
      ['.gloss/reports/wrun_01M80000000000000000000001.json'],
    );
    expect(output).toBe(`summary of acme/demo: v1.0 → v2.0
  run         wrun_01M80000000000000000000001
  status      ◐ completed in part after 12.4 s
  started     2026-11-22 22:00:00 UTC (3 min ago)
  model       openai:gpt-5-mini

Steps  4 of 4 done, 2 tried again
  ✓ planRun                            +30 ms       1.1 s
  ✓ startShard                  2      +1.2 s       7.9 s
  ✓ publishRun                         +9.3 s       3.0 s  3 attempts

Child runs  2: 2 completed
  100 of 100 steps done

Failed items  2
  ✗ src/a.ts: refused
  ✗ src/a.ts: refused

Report
  .gloss/reports/wrun_01M80000000000000000000001.json
`);
  });

  it('that goes on', () => {
    const output = render(
      {
        steps: [
          { name: 'fetch', created: 20 },
          { name: 'write', created: 200, status: 'running', attempt: 2 },
          { name: 'write', created: 200 },
          {
            name: 'write',
            created: 200,
            status: 'pending',
            attempt: 1,
            retryAt: 14_000,
            error: 'rate limited\nby us',
          },
          { name: 'write', created: 200, status: 'pending', attempt: 0 },
          { name: 'write', created: 200, status: 'failed', attempt: 3, error: 'cursed' },
        ],
        events: [event('step_started', 'x', at(8_000), { stepName: 'step//./s//write' })],
        queued: [
          { step: 1, due: 200 },
          { step: 3, due: 14_000 },
          { step: 4, due: 210 },
        ],
      },
      viewFrom(10_000),
    );
    expect(output).toBe(`flow
  run         wrun_01M80000000000000000000001
  status      ▸ running
  started     2026-11-22 22:00:00 UTC (10 s ago)
  last event  2 s ago: step started (write)
  process     4321 on here

Steps  2 of 6 done, 1 running, 1 queued, 1 retrying, 1 failed, 2 tried again
  ✓ fetch                              +30 ms       90 ms
  ▸ write                     1/5     +210 ms       9.8 s
      1 running, 1 retrying, 1 failed
      ✗ #6 cursed
      ◌ #4 again at 22:00:14 (in 4 s): rate limited by us

Queued  1 being worked on, 1 ready, 1 due later
  22:00:14 (in 4 s) write, after 1 attempt
      rate limited by us
`);
  });

  it('that sleeps, having waited for a hook', () => {
    const token = 'approve:acme/demo#12:0123456789abcdef';
    const output = render(
      {
        steps: [{ name: 'ask', created: 20 }],
        sleeps: [
          { created: 500, due: 5_500, completed: 5_510 },
          { created: 9_000, due: 309_000 },
        ],
        events: [
          event('hook_created', 'hook_1', at(200), { token }),
          event('hook_received', 'hook_1', at(400), { payload: 'yes' }),
          event('hook_created', 'hook_2', at(8_000), { token, isWebhook: true }),
        ],
        hooks: [{ hookId: 'hook_2', token, isWebhook: true, createdAt: at(8_000), metadata: null }],
        queued: [{ due: 309_000 }],
      },
      viewFrom(10_000, { isWorked: false }),
    );
    expect(output).toBe(`flow
  run         wrun_01M80000000000000000000001
  status      ◌ sleeping until 22:05:09 (in 5 min)
  started     2026-11-22 22:00:00 UTC (10 s ago)
  last event  1 s ago: wait created
  process     none works on it now; start it again to go on where it was

Steps  1 of 1 done
  ✓ ask                                +30 ms       90 ms
  ✓ hook                              +200 ms  1 payload
  ✓ sleep                             +500 ms       5.0 s
  ◌ webhook                            +8.0 s  waits, token approv…
  ◌ sleep                              +9.0 s  until 22:05:09 (in 5 min)

Queued  1 due later
  22:05:09 (in 5 min) replay of flow
`);
  });

  it('that failed', () => {
    const reason = `${'the model refused every single file of it '.repeat(6)}\u001b[31mend`;
    const output = render(
      {
        run: { status: 'failed', completedAt: at(7_400_000), error: { message: reason, stack: 'at x' } },
        request: { status: 'failed', replaces: ['wrun_01M7A', 'wrun_01M7B'], parent: 'wrun_01M7PARENT' },
        steps: [
          { name: 'unlucky', created: 20, status: 'failed', attempt: 4, error: 'cursed' },
          { name: 'left', created: 30, status: 'running' },
        ],
        sleeps: [{ created: 40, due: 9_000_000 }],
      },
      viewFrom(86_400_000 * 3),
    );
    expect(output).toBe(`flow
  run         wrun_01M80000000000000000000001
  status      ✗ failed after 2 h 03 min
  why         the model refused every single file of it the model refused every
              single file of it the model refused every single file of it the
              model refused every single file of it the model refused every…
  started     2026-11-22 22:00:00 UTC (3 d ago)
  attempt     3, after wrun_01M7B was given up
  child of    wrun_01M7PARENT

Steps  0 of 2 done, 1 failed, 1 dropped, 1 tried again
  ✗ unlucky                            +30 ms       90 ms  4 attempts
      ✗ cursed
  – left                               +40 ms  2 h 03 min  dropped
  – sleep                              +40 ms  not waited for
`);
  });
});

describe('the state of a run', () => {
  const running: StepSketch = { name: 'a', status: 'running' };
  const queued: StepSketch = { name: 'a', status: 'pending', attempt: 0 };
  const retrying: StepSketch = { name: 'a', status: 'pending', retryAt: 60_000 };
  const hooks = [{ hookId: 'h', token: 't', isWebhook: false, createdAt: at(0), metadata: null }];
  const ended = (status: string, output: unknown = null): Sketch => ({
    run: { status, output, completedAt: at(1_000) },
  });

  it.each<[what: string, sketch: Sketch, isWorked: boolean | undefined, words: string]>([
    ['completed', ended('completed'), true, '✓ completed after 1.0 s'],
    [
      'complete by its own words',
      ended('completed', { status: 'complete' }),
      true,
      '✓ completed after 1.0 s',
    ],
    ['failed by its own words', ended('completed', { status: 'failed' }), true, '✗ failed after 1.0 s'],
    [
      'with nothing to do',
      ended('completed', { status: 'skipped' }),
      true,
      '✓ completed: nothing to do after 1.0 s',
    ],
    ['with another output', ended('completed', 'partial'), true, '✓ completed after 1.0 s'],
    ['cancelled', ended('cancelled'), true, '– cancelled after 1.0 s'],
    ['abandoned', { request: { status: 'abandoned' } }, true, '– given up, and started anew after 0 ms'],
    ['working', { steps: [running] }, true, '▸ running'],
    ['working, perhaps', { steps: [running] }, undefined, '▸ running'],
    ['working when it was killed', { steps: [running] }, false, '◌ interrupted'],
    ['queued', { steps: [queued] }, true, '▸ running'],
    ['queued, and nobody works', { steps: [queued] }, false, '◌ interrupted'],
    ['between two steps', {}, true, '▸ running'],
    ['between two steps, and nobody works', {}, false, '◌ interrupted'],
    ['retrying', { steps: [retrying] }, true, '◌ waiting to try again at 22:01:00 (in 50 s)'],
    ['retrying beside others', { steps: [retrying, running] }, true, '▸ running'],
    ['sleeping', { sleeps: [{ created: 1, due: 20_000 }] }, true, '◌ sleeping until 22:00:20 (in 10 s)'],
    [
      'sleeping longer',
      {
        sleeps: [
          { created: 1, due: 20_000 },
          { created: 1, due: 15_000 },
        ],
      },
      false,
      '◌ sleeping until 22:00:15 (in 5 s)',
    ],
    ['having slept', { sleeps: [{ created: 1, due: 5_000 }] }, true, '▸ running'],
    ['having slept, and nobody works', { sleeps: [{ created: 1, due: 5_000 }] }, false, '◌ interrupted'],
    ['with a hook', { hooks }, false, '◌ waiting for a hook'],
  ])('%s', (_, sketch, isWorked, words) => {
    const [status] = linesWith('status', render(sketch, viewFrom(10_000, { isWorked })));
    expect(status).toBe(`  status      ${words}`);
  });

  it('names the process that has the directory as far as it can know', () => {
    const lineFor = (isWorked: boolean | undefined) =>
      linesWith('process', render({}, viewFrom(10, { isWorked })))[0];
    expect(lineFor(true)).toBe('  process     4321 on here');
    expect(lineFor(undefined)).toBe('  process     4321 on here, which may have ended');
    expect(lineFor(false)).toMatch(/none works on it now/);
  });
});

describe('the token of a hook', () => {
  it.each([
    ['0123456789abcdef0123456789abcdef', '012345…'],
    ['secret', 'se…'],
    ['ab', '…'],
    ['\u001b[2J\u202eabcdefghijklmnop', '[2Ja…'],
  ])('%j is shown as %s', (token, shown) => {
    const hooks = [{ hookId: 'h', token, isWebhook: false, createdAt: at(5), metadata: null }];
    const output = render({ hooks, events: [event('hook_created', 'h', at(5), { token })] }, viewFrom(10));
    expect(output).toContain(`waits, token ${shown}\n`);
    expect(output).not.toContain(token);
  });

  it('that another run holds is told with that run', () => {
    const events = [
      event('hook_conflict', 'h', at(5), { token: 'approve:12345678', conflictingRunId: 'wrun_01M9' }),
    ];
    expect(render({ events }, viewFrom(10))).toContain('its token appro… is taken by wrun_01M9');
  });
});

describe('a large run', () => {
  const wide = (count: number): Sketch => ({
    steps: many(count, (index) =>
      index % 100 === 7
        ? { name: 'fetch', status: 'failed', attempt: 5, error: `no ${index}` }
        : { name: 'fetch', status: index < 600 ? 'completed' : 'pending', attempt: index < 600 ? 1 : 0 },
    ),
  });

  it('of 1,000 equal steps is one line, and names the first that failed', () => {
    const output = render(wide(1_000), viewFrom(10_000));
    expect(output.split('\n').length).toBeLessThan(20);
    expect(output).toContain('Steps  594 of 1,000 done, 396 queued, 10 failed');
    expect(linesWith('✗ #', output)).toEqual([
      '      ✗ #8 no 7',
      '      ✗ #108 no 107',
      '      ✗ #208 no 207',
    ]);
    expect(output).toContain('… and 7 more (--all)');
  });

  it('of 1,000 steps that alternate keeps its beginning and its end', () => {
    const steps = many(1_000, (index) => ({ name: index % 2 === 0 ? 'read' : 'write', created: 10 + index }));
    const output = render({ steps }, viewFrom(10_000));
    expect(output.split('\n').length).toBeLessThan(40);
    expect(linesWith('  ✓ read ', output).length + linesWith('  ✓ write ', output).length).toBe(25);
    expect(output).toContain('  … 975 more: 975 done (--all lists them)');
  });

  it('shows every step with --all', () => {
    const output = render(wide(1_000), viewFrom(10_000, { all: true }));
    expect(linesWith(' fetch ', output)).toHaveLength(1_000);
    expect(linesWith('✗ no ', output)).toHaveLength(10);
  });

  it('has its child runs counted, those with trouble named, and all listed with --all', () => {
    const child = (index: number) =>
      sampleRecord({
        run: {
          runId: `wrun_01M8CHILD${String(index).padStart(4, '0')}`,
          status: index < 10 ? 'completed' : index < 15 ? 'failed' : 'running',
          completedAt: index < 15 ? at(4_000) : null,
        },
        steps: many(50, (step) => ({ name: 'x', status: index < 10 || step < 20 ? 'completed' : 'running' })),
      });
    const sketch = { children: Array.from({ length: 20 }, (_, index) => child(index)) };
    const short = render(sketch, viewFrom(10_000));
    expect(short).toContain('Child runs  20: 10 completed, 5 failed, 5 running');
    expect(short).toContain('  700 of 1,000 steps done, 150 running, 150 dropped');
    expect(linesWith('wrun_01M8CHILD', short)).toHaveLength(3);
    expect(short).toContain('… and 2 more like these (--all)');
    const long = render(sketch, viewFrom(10_000, { all: true }));
    expect(linesWith('wrun_01M8CHILD', long)).toHaveLength(20);
    expect(long).toContain('  ✗ flow                     20/50        4.0 s  wrun_01M8CHILD0010');
  });
});

describe('the queue', () => {
  it('tells what is due at one time for one reason once, and the soonest first', () => {
    const steps = many(40, (index) => ({
      name: 'ask',
      status: 'pending' as const,
      attempt: 1,
      error: index < 30 ? 'slow down' : `fault ${index}`,
    }));
    const queued = many(40, () => ({ name: '' })).map((_, step) => ({
      step,
      due: step < 30 ? 20_000 : 15_000 + step,
    }));
    const output = render({ steps, queued }, viewFrom(10_000));
    expect(output).toContain(`
Queued  40 due later
  22:00:15 (in 6 s) ask, after 1 attempt
      fault 30
`);
    expect(output).toContain('  … and 35 later (--all)\n');
    const whole = render({ steps, queued }, viewFrom(10_000, { all: true }));
    expect(whole).toContain('  22:00:20 (in 10 s) 30 × ask, after 1 attempt\n      slow down\n');
  });
});

describe('every line', () => {
  const hostile = `\u001b[2J\u202e::warning::${'長い名前'.repeat(40)}\r\nsecond`;
  const sketch: Sketch = {
    run: { error: { message: hostile }, output: { failures: [{ key: hostile, reason: hostile }] } },
    request: { workflow: hostile, replaces: ['wrun_01M7A'] },
    steps: [
      { name: hostile, status: 'failed', attempt: 123, error: hostile },
      ...many(
        1_234,
        (index) =>
          ({
            name: 'fan',
            status: index % 3 === 0 ? 'running' : 'pending',
            attempt: 1,
            retryAt: 80_000,
            error: hostile,
          }) as const,
      ),
      ...many(1_234, () => ({ name: 'waits', status: 'pending', attempt: 0 }) as const),
      { name: 'later', status: 'pending', attempt: 7, retryAt: 86_400_000 * 30, error: hostile },
    ],
    sleeps: [{ created: 5, due: 86_400_000 * 400 }],
    events: [
      event('hook_conflict', 'h', at(5), {
        token: hostile,
        conflictingRunId: 'wrun_01M80000000000000000000001',
      }),
    ],
    children: [sampleRecord({ run: { workflowName: hostile, runId: 'wrun_01M80000000000000000000001' } })],
    queued: [
      { step: 1, due: 90_000_000 },
      { due: 86_400_000 * 30, attempt: 4 },
    ],
  };

  it.each([
    ['plain', { bars: false, all: false }],
    ['with bars', { bars: true, all: false }],
    ['with everything', { bars: true, all: true }],
  ])('fits 80 columns and moves no cursor, %s', (_, changes) => {
    for (const line of render(sketch, viewFrom(7_400_000, changes)).split('\n')) {
      expect(textWidth(line), line).toBeLessThanOrEqual(80);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|^\s*::/);
    }
  });

  it('is as wide with colours as without', () => {
    const plain = render(sketch, viewFrom(10_000, { bars: true }));
    const paint: View['paint'] = (_, text) => `\u001b[31m${text}\u001b[39m`;
    const painted = render(sketch, viewFrom(10_000, { bars: true, paint }));
    expect(painted).not.toBe(plain);
    expect(stripVTControlCharacters(painted)).toBe(plain);
  });
});

describe('a bar', () => {
  const steps = many(4, (index) => ({ name: 'a', status: index < 3 ? 'completed' : 'running' }) as const);

  it('is drawn on a terminal for what goes on, and only there', () => {
    expect(render({ steps }, viewFrom(10_000, { bars: true }))).toContain('  ██████░░ 1 running');
    expect(render({ steps }, viewFrom(10_000))).not.toContain('█');
    expect(render({ steps: steps.slice(0, 3) }, viewFrom(10_000, { bars: true }))).not.toContain('█');
  });
});
