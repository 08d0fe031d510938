import { describe, expect, it } from 'vitest';
import { renderPromptItems } from '../../../src/content/prompt-items.ts';
import { answerOffline } from '../../../src/models/offline/answer-offline.ts';
import type { Overview } from '../../../src/models/offline/overview.ts';

interface Note {
  path?: string;
  summary: string;
  [attribute: string]: string | undefined;
}

/** The overview of some notes, by the way a prompt goes. */
function overviewOf(notes: Note[]): Overview {
  const items = notes.map(({ summary, ...given }, index) => {
    const attributes = Object.fromEntries(
      Object.entries({
        kind: 'refactor',
        risk: 'low',
        hunks: '1',
        additions: '10',
        deletions: '2',
        ...given,
      }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    return { id: index + 1, attributes, body: summary };
  });
  return JSON.parse(answerOffline({ prompt: `Combine.\n${renderPromptItems({ items })}`, name: 'overview' }));
}

const PULL_REQUEST: Note[] = [
  {
    path: 'src/models/parse-model-id.ts',
    kind: 'feature',
    additions: '60',
    deletions: '0',
    summary: 'New file with `parseModelId` and `Provider` (+60). “Takes an id apart at its first colon.”',
  },
  {
    path: 'src/models/create-models.ts',
    kind: 'feature',
    additions: '150',
    deletions: '4',
    risk: 'medium',
    hunks: '3',
    summary: 'Adds `createModels`; changes `settings`; removes function `oldModels` (+150 −4 in 3 hunks).',
  },
  {
    path: 'test/models/parse-model-id.test.ts',
    kind: 'test',
    additions: '80',
    deletions: '0',
    summary: 'New test file: 3 cases (`reads ids`, `refuses an unknown provider`, …) (+80).',
  },
  {
    path: 'docs/models.md',
    kind: 'docs',
    additions: '40',
    deletions: '1',
    summary: 'Adds section “Keys” (+40 −1).',
  },
  {
    path: 'package.json',
    kind: 'build',
    risk: 'medium',
    additions: '1',
    deletions: '1',
    summary: 'Dependency change: `ai` 6.0.0 → 7.0.0 (+1 −1).',
  },
  {
    path: 'package-lock.json',
    kind: 'build',
    risk: 'medium',
    additions: '900',
    deletions: '800',
    hunks: '80',
    summary: 'Locked versions of `ai` and 40 more (+900 −800 in 80 hunks).',
  },
];

describe('the overview of a change', () => {
  it('has a headline of what is new, where, and with which tests', () => {
    expect(overviewOf(PULL_REQUEST).headline).toBe(
      'Adds `createModels`, `parseModelId` and `Provider` in `src/models`, with 3 new test cases (`reads ids`, …) and documentation.',
    );
  });

  it('counts files, lines, kinds, names, dependencies and risks', () => {
    const { overview } = overviewOf(PULL_REQUEST);
    expect(overview).toMatch(
      /^6 files \(\+1231 −806 in 87 hunks\): 2 feature, 2 build, 1 test, 1 documentation\./,
    );
    expect(overview).toContain('Changed: `settings`. Removed: `oldModels`.');
    expect(overview).toContain('New test cases: `reads ids`, `refuses an unknown provider` and 1 more.');
    expect(overview).toContain('Dependencies: `ai` 6.0.0 → 7.0.0.');
    expect(overview).toContain('Risk by rule: 3 medium.');
  });

  it('says where to look first and why', () => {
    expect(overviewOf(PULL_REQUEST).lookFirst[0]).toEqual({
      path: 'src/models/create-models.ts',
      reason: 'Medium risk: 154 changed lines and removes `oldModels` (+150 −4 in 3 hunks).',
    });
  });

  it('puts the highest risk first, whatever its size', () => {
    const notes = [
      ...PULL_REQUEST,
      {
        path: 'src/auth/login.ts',
        kind: 'fix',
        risk: 'high',
        additions: '3',
        deletions: '0',
        summary: 'Changes `login` (+3).',
      },
    ];
    expect(overviewOf(notes).lookFirst[0]).toMatchObject({
      path: 'src/auth/login.ts',
      reason: expect.stringMatching(/^High risk: touches authentication/),
    });
  });

  it('uses the areas that the items name, exactly', () => {
    const notes = PULL_REQUEST.map((note) => ({
      ...note,
      area: note.path?.startsWith('src') ? 'src' : '(top level)',
    }));
    expect(
      overviewOf(notes)
        .areas.map(({ name }) => name)
        .sort(),
    ).toEqual(['(top level)', 'src']);
  });

  it('finds three to eight areas by itself, each file in one', () => {
    const notes = Array.from({ length: 120 }, (_, number) => ({
      path: `packages/p${number % 12}/src/part${number % 5}/file${number}.ts`,
      summary: 'Changes `run` (+10 −2).',
    }));
    const { areas } = overviewOf(notes);
    expect(areas.length).toBeGreaterThanOrEqual(3);
    expect(areas.length).toBeLessThanOrEqual(8);
  });

  it('names no path that does not occur and states no opinion', () => {
    const told = overviewOf(PULL_REQUEST);
    const paths = new Set(PULL_REQUEST.map(({ path }) => path));
    for (const { path } of [...told.notable, ...told.lookFirst]) expect(paths).toContain(path);
    expect(JSON.stringify(told)).not.toMatch(
      /looks good|well done|great|nice|unfortunately|should|recommend|LGTM/i,
    );
  });

  it('tells a move of many files as one', () => {
    const notes = Array.from({ length: 5 }, (_, number) => ({
      path: `src/lib/f${number}.py`,
      summary: `Moved from \`lib/f${number}.py\`. Changes \`f${number}\` (+1 −1).`,
    }));
    expect(overviewOf(notes).headline).toMatch(/^Moves 5 files from `lib` to `src\/lib`; changes `f0`/);
  });

  it('tells a single file by its own words', () => {
    const told = overviewOf([{ path: 'src/a.ts', summary: 'Changes `run` (+3 −1). New check: `if (a)`.' }]);
    expect(told.headline).toBe('`src/a.ts`: Changes `run`.');
    expect(told.overview).toContain('New check: `if (a)`.');
    expect(told.lookFirst).toEqual([]);
  });

  it('takes the parts of one large file for one file', () => {
    const part = (number: number) => ({
      path: 'src/large.ts',
      of: `${number}/3`,
      additions: '200',
      deletions: '0',
      hunks: '4',
      summary: `Adds \`part${number}\` (+200 in 4 hunks).`,
    });
    const told = overviewOf([
      part(1),
      part(2),
      part(3),
      { path: 'src/b.ts', summary: 'Changes `b` (+10 −2).' },
    ]);
    expect(told.overview).toMatch(/^2 files \(\+610 −2 in 13 hunks\)/);
    expect(told.notable.filter(({ path }) => path === 'src/large.ts')).toHaveLength(1);
  });

  it('reads summaries that a language model wrote, too', () => {
    const told = overviewOf([
      {
        path: 'src/a.ts',
        kind: 'fix',
        summary: 'Prevents a crash when the list is empty by returning early.',
      },
      {
        path: 'src/b.ts',
        kind: 'feature',
        additions: '90',
        summary: 'Introduces a retry queue so that failed jobs run again.',
      },
    ]);
    expect(told.headline).toBe('Extends code in `src/b.ts`.');
    expect(told.overview).toContain('Introduces a retry queue');
  });

  it.each([
    [[]],
    [[{ summary: '' }]],
    [[{ path: 'a', kind: 'nonsense', risk: 'severe', additions: 'x', summary: '`' }]],
  ])('survives %j', (notes) => {
    expect(overviewOf(notes as Note[]).headline).not.toBe('');
  });
});

describe('the overview of overviews', () => {
  const half = (from: number, to: number) => overviewOf(PULL_REQUEST.slice(from, to));
  const partsOf = (parts: unknown[]) => {
    const items = parts.map((part, index) => ({
      id: index + 1,
      attributes: { part: String(index + 1) },
      body: typeof part === 'string' ? part : JSON.stringify(part),
    }));
    return JSON.parse(answerOffline({ prompt: renderPromptItems({ items }), name: 'overview' })) as Overview;
  };

  it('adds the sizes up, keeps every area and mixes the lists', () => {
    const told = partsOf([half(0, 3), half(3, 6)]);
    expect(told.overview).toMatch(
      /^6 files \(\+1231 −806 in 87 hunks\): 2 feature, 2 build, 1 test, 1 documentation\./,
    );
    const names = new Set([...half(0, 3).areas, ...half(3, 6).areas].map(({ name }) => name));
    expect(new Set(told.areas.map(({ name }) => name))).toEqual(names);
    expect(told.notable.length).toBeGreaterThan(2);
    expect(told.lookFirst.map(({ path }) => path)).toContain('src/models/create-models.ts');
  });

  it('is the part itself when there is only one', () => {
    expect(partsOf([half(0, 6)])).toEqual(half(0, 6));
  });

  it.each([['not JSON'], ['null'], ['[]'], ['{"areas": 5, "notable": [null]}'], ['{"areas":[{}]}']])(
    'survives a part that is %s',
    (broken) => {
      expect(partsOf([half(0, 3), broken]).headline).not.toBe('');
    },
  );
});
