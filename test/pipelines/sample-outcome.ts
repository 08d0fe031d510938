import type { AnsweredItem, Item, ItemAnswer, Outcome, Overview } from '../../src/pipelines/pipeline.ts';

/** An item that was answered; whatever a test does not name is ordinary. */
export function answeredItem(options: {
  path: string;
  item?: Partial<Item>;
  answer?: Partial<ItemAnswer>;
  area?: string;
}): AnsweredItem {
  const { path, item, answer, area } = options;
  return {
    item: {
      key: path,
      path,
      status: 'modified',
      part: 1,
      parts: 1,
      hunks: 1,
      additions: 3,
      deletions: 1,
      tokens: 40,
      ...item,
    },
    area: area ?? (path.split('/').slice(0, -1).join('/') || '(top level)'),
    answer: { summary: `Changes ${path}.`, topics: ['change'], risk: 'low', kind: 'feature', ...answer },
  };
}

/** An outcome of the given items, all of them read; whatever a test does not name is ordinary. */
export function sampleOutcome(
  options: Partial<Omit<Outcome, 'overview'>> & { overview?: Partial<Overview> } = {},
): Outcome {
  const { overview, ...rest } = options;
  const items = options.items ?? [];
  const failures = options.failures ?? [];
  const hunks = items.reduce((sum, { item }) => sum + item.hunks, 0);
  return {
    items,
    failures,
    coverage: {
      hunksTotal: hunks,
      hunksRead: hunks,
      notRead: failures.map(({ key, reason }) => ({ path: key, reason })),
    },
    files: items.length + failures.length,
    model: 'openai:gpt-5',
    baseName: 'main',
    headName: '0123456',
    ...rest,
    overview: {
      headline: 'Adds a thing',
      overview: 'It adds a thing and says why.',
      areas: [],
      notable: [],
      lookFirst: [],
      ...overview,
    },
  };
}

/** An outcome as an ordinary change has it, with every block filled. */
export function largeOutcome(): Outcome {
  const items = ['src/api', 'src/store', 'test', 'docs'].flatMap((area) =>
    Array.from({ length: 6 }, (_, index) => answeredItem({ path: `${area}/file-${index}.ts` })),
  );
  return sampleOutcome({
    items,
    files: items.length + 4,
    failures: [{ key: 'src/api/bad.ts', reason: 'the provider refused it' }],
    coverage: {
      hunksTotal: items.length + 4,
      hunksRead: items.length,
      notRead: [
        { path: 'package-lock.json', reason: 'lockfile' },
        { path: 'logo.png', reason: 'binary' },
        { path: 'icon.png', reason: 'binary' },
        { path: 'src/api/bad.ts', reason: 'the provider refused it' },
      ],
    },
    overview: {
      areas: [
        { name: 'src/api', summary: 'The API learns to page.' },
        { name: 'src/store', summary: 'Rows are cached.' },
        { name: 'nowhere', summary: 'An area that does not occur.' },
      ],
      lookFirst: [
        { path: 'src/api/file-0.ts', reason: 'It changes the contract.' },
        { path: 'invented.ts', reason: 'A path that does not occur.' },
      ],
      notable: [
        { path: 'src/api/file-0.ts', text: 'Said already.' },
        { path: 'src/store/file-1.ts', text: 'Evicts the oldest row.' },
        { path: 'src/store/file-1.ts', text: 'Said twice.' },
      ],
    },
  });
}

/** The same values in another order, always the same one. */
export function shuffled<T>(values: readonly T[], random: { below(limit: number): number }): T[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [a, b] = [result[last] as T, result[other] as T];
    result[last] = b;
    result[other] = a;
  }
  return result;
}
