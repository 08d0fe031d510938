import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../../src/content/changed-file.ts';
import { modelIdentity } from '../../../src/models/parse-model-id.ts';
import type { ItemContent } from '../../../src/pipelines/pipeline.ts';
import { summary } from '../../../src/pipelines/summary.ts';
import type { PipelineRequest } from '../../../src/request.ts';
import type { Json } from '../../../src/results/canonical-json.ts';
import { resultKey } from '../../../src/results/result-key.ts';
import { sumExpected } from '../../../src/steps/money.ts';
import { draftPlan } from '../../../src/steps/summary/draft-plan.ts';
import { createRandom, fillShape } from '../../content/redact/secret-shapes.ts';
import { publishInput } from './step-rooms.ts';

const { request: REQUEST } = publishInput();

function file(path: string, change: Partial<ChangedFile> = {}): ChangedFile {
  const patch = '@@ -1,1 +1,2 @@\n context\n+line';
  return { path, status: 'modified', additions: 1, deletions: 0, binary: false, patch, ...change };
}

function draft(options: {
  files: ChangedFile[];
  unlisted?: number;
  known?: string[];
  options?: Partial<PipelineRequest['options']>;
}) {
  const { files, unlisted = 0, known = [] } = options;
  return draftPlan({
    request: { ...REQUEST, options: { ...REQUEST.options, ...options.options } },
    source: { readFiles: async () => ({ files, unlisted }) },
    results: { has: (keys) => new Set(keys.filter((key) => known.includes(key))) },
    startedAt: '2026-01-01T00:00:00.000Z',
  });
}

const keyOf = async (changed: ChangedFile, options: Partial<PipelineRequest['options']> = {}) => {
  const { plan } = await draft({ files: [changed], options });
  return plan.items[0]?.resultKey;
};

const keysOfPacks = (packs: { item: { key: string } }[][]) =>
  packs.map((pack) => pack.map(({ item }) => item.key));

describe('the key of an item', () => {
  it.each<[name: string, changed: ChangedFile, options: Partial<PipelineRequest['options']>, same: boolean]>([
    ['nothing differs', file('a.ts'), {}, true],
    ['packing differs', file('a.ts'), { packing: false }, true],
    ['the globs differ', file('a.ts'), { paths: ['*.ts'], ignore: ['x'] }, true],
    ['the model differs', file('a.ts'), { model: 'openai:other' }, false],
    ['the patch differs', file('a.ts', { patch: '@@ -1,1 +1,2 @@\n context\n+other' }), {}, false],
    ['the same content is in another path', file('b.ts'), {}, false],
    ['the status differs', file('a.ts', { status: 'added' }), {}, false],
    ['it has another earlier path', file('a.ts', { status: 'renamed', previousPath: 'z.ts' }), {}, false],
  ])('when %s', async (_, changed, options, same) => {
    const key = await keyOf(file('a.ts'));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect((await keyOf(changed, options)) === key).toBe(same);
  });

  it('is that of the stage’s instructions too', async () => {
    const { summary } = await import('../../../src/pipelines/summary.ts');
    const key = await keyOf(file('a.ts'));
    const { identity } = summary.item;
    try {
      summary.item.identity = { other: 'instructions' };
      expect(await keyOf(file('a.ts'))).not.toBe(key);
    } finally {
      summary.item.identity = identity;
    }
  });

  it('does not depend on the other items, nor on their order', async () => {
    const others = Array.from({ length: 60 }, (_, index) => file(`src/f${index}.ts`));
    const { plan } = await draft({ files: [...others, file('a.ts')].reverse() });
    expect(plan.items.find(({ item }) => item.key === 'a.ts')?.resultKey).toBe(await keyOf(file('a.ts')));
  });
});

describe('the plan', () => {
  const files = Array.from({ length: 60 }, (_, index) => file(`src/f${String(index).padStart(2, '0')}.ts`));

  it('packs everything that is not known, each item once, at most 25 to a call', async () => {
    const { packs, plan, reused } = await draft({ files });
    expect(reused).toBe(0);
    expect(keysOfPacks(packs).flat().sort()).toEqual(plan.items.map(({ item }) => item.key).sort());
    expect(Math.max(...packs.map((pack) => pack.length))).toBe(25);
    for (const { item, resultKey } of packs.flat()) {
      expect(plan.items.find((planned) => planned.item.key === item.key)?.resultKey).toBe(resultKey);
    }
  });

  it('leaves what is known out of the packs and keeps it in the list', async () => {
    const { plan } = await draft({ files });
    const known = plan.items.slice(0, 58).map(({ resultKey }) => resultKey);
    const again = await draft({ files, known });
    expect(again.reused).toBe(58);
    expect(again.plan.items).toEqual(plan.items);
    expect(keysOfPacks(again.packs)).toEqual([['src/f58.ts', 'src/f59.ts']]);
    expect(sumExpected(again.plan.expected).modelCalls).toBe(2);
    expect(again.plan.whole).toEqual(plan.whole);
    const all = await draft({ files, known: plan.items.map(({ resultKey }) => resultKey) });
    expect(all.packs).toEqual([]);
    expect(all.plan.expected.map(({ calls, tokensIn }) => [calls, tokensIn > 0])).toEqual([
      [0, false],
      [0, false],
      [1, true],
    ]);
  });

  it('gives each item a call of its own without packing', async () => {
    const { packs } = await draft({ files, options: { packing: false } });
    expect(keysOfPacks(packs)).toEqual(files.map(({ path }) => [path]));
  });

  it('packs both of two files of which one is called what a part of the other is', async () => {
    const lines = Array.from({ length: 2_500 }, (_, index) => `+const value${index} = compute(${index});`);
    const big = file('a', { patch: ['@@ -0,0 +1,2500 @@', ...lines].join('\n') });
    const { packs, plan } = await draft({ files: [big, file('a#2')] });
    expect(packs.flat()).toHaveLength(plan.items.length);
    expect(new Set(packs.flat().map(({ resultKey }) => resultKey)).size).toBe(plan.items.length);
  });

  it('gives every item an area, and no groups while one call can read all', async () => {
    const { plan } = await draft({ files: [...files, file('README.md')] });
    expect(new Set(plan.items.map(({ area }) => area))).toEqual(new Set(['src', '(top level)']));
    expect(plan.groups).toEqual([]);
  });

  it('cuts a large list into groups that cover it, each with a call in the estimate', async () => {
    const many = Array.from({ length: 400 }, (_, index) => file(`src/f${index}.ts`));
    const { plan, packs } = await draft({ files: many });
    expect(plan.groups.length).toBeGreaterThan(1);
    expect(plan.groups.flatMap(([from, to]) => plan.items.slice(from, to))).toEqual(plan.items);
    expect(sumExpected(plan.expected).modelCalls).toBe(packs.length + plan.groups.length + 1);
  });

  it('says what was left out, and how many files GitHub did not name', async () => {
    const { plan } = await draft({ files: [file('a.ts'), file('yarn.lock')], unlisted: 12 });
    expect(plan.files).toBe(14);
    expect(plan.hunksTotal).toBe(2);
    expect(plan.notRead).toEqual([
      { path: 'yarn.lock', reason: 'lockfile' },
      { path: '(12 more files)', reason: expect.stringMatching(/3,000/) },
    ]);
  });

  it('of no files has nothing in it', async () => {
    const { plan, packs, reused } = await draft({ files: [] });
    expect({ packs, reused }).toEqual({ packs: [], reused: 0 });
    expect(plan).toMatchObject({ items: [], groups: [], files: 0, expected: [], whole: [] });
  });
});

describe('a file with a secret', () => {
  const secret = fillShape('ghp_{alnum:36}', createRandom(31));
  const leaky = file('leaky.ts', { patch: `@@ -3,1 +3,2 @@\n context\n+const a = '${secret}'` });

  it('is shown, kept and named without it, and changes no key of others', async () => {
    const { packs, plan } = await draft({ files: [file('a.ts'), leaky] });
    expect(packs.flat().map(({ patch }) => patch)).toEqual([
      file('a.ts').patch,
      "@@ -3,1 +3,2 @@\n context\n+const a = '[REDACTED:github-pat]'",
    ]);
    expect(plan.redacted).toEqual([{ path: 'leaky.ts', kind: 'github-pat', line: 4 }]);
    const { model } = REQUEST.options;
    const [content] = packs.flat();
    expect(plan.items[0]?.resultKey).toBe(
      resultKey({
        ...{
          stage: summary.item.stage,
          identity: summary.item.identity as Json,
          model: modelIdentity(model),
        },
        content: summary.item.contentOf({
          ...(content as ItemContent),
          patch: file('a.ts').patch ?? '',
        }) as Json,
      }),
    );
    expect((await draft({ files: [file('a.ts')] })).plan).not.toHaveProperty('redacted');
  });

  it('is not named where it is not read, and is read anew where an earlier version kept it', async () => {
    const { plan } = await draft({ files: [leaky], options: { ignore: ['leaky.ts'] } });
    expect(plan).not.toHaveProperty('redacted');
    const kept = new Map<string, unknown>([[resultKey({ files: 'x' }), { files: [leaky], unlisted: 0 }]]);
    const { packs } = await draftPlan({
      request: REQUEST,
      source: { identity: 'x', readFiles: async () => ({ files: [leaky], unlisted: 0 }) },
      results: {
        has: () => new Set(),
        get: (key) => (kept.has(key) ? { value: kept.get(key) as Json } : undefined) as never,
        put: ({ key, value }) => void kept.set(key, value),
      },
      startedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(JSON.stringify(packs)).not.toContain(secret);
    expect(JSON.stringify([...kept].slice(1))).not.toContain(secret);
    expect(kept.size).toBe(2);
  });
});
