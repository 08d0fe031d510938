import { afterEach, describe, expect, it, vi } from 'vitest';
import { assemblePages } from '../../../src/pipelines/docs/assemble-pages.ts';
import { runSequence, type SequenceCounts } from './run-sequence.ts';

const SEQUENCES = 250;
const PEOPLE = '../../../src/content/people';

describe('people’s text', () => {
  it(`is never lost in ${SEQUENCES} sequences of edits, changes and runs, and a second run changes nothing`, () => {
    const totals: SequenceCounts = { merged: 0, adopted: 0, leftAlone: 0, withRegions: 0 };
    for (let seed = 1; seed <= SEQUENCES; seed += 1) {
      const counts = runSequence(seed, assemblePages);
      for (const name of Object.keys(totals) as (keyof SequenceCounts)[]) totals[name] += counts[name];
    }
    // Sequences in which nothing happens would prove nothing.
    expect(totals.merged).toBeGreaterThan(SEQUENCES / 2);
    expect(totals.adopted).toBeGreaterThan(SEQUENCES / 2);
    expect(totals.leftAlone).toBeGreaterThan(SEQUENCES / 2);
    expect(totals.withRegions).toBeGreaterThan(SEQUENCES / 2);
  });
});

/** Rules that are broken on purpose, in a copy of the module that holds them: the sequences must find each out. */
describe('the sequences find out', () => {
  afterEach(() => {
    vi.resetModules();
  });

  const mutations: [
    name: string,
    module: string,
    breakRule: (original: Record<string, unknown>) => object,
  ][] = [];
  const breaks = <T extends Record<string, unknown>>(
    name: string,
    module: string,
    breakRule: (original: T) => Partial<T>,
  ) => mutations.push([name, module, breakRule as (original: Record<string, unknown>) => object]);

  breaks<typeof import('../../../src/content/people/find-base.ts')>(
    'a base that is what was published, not what was generated',
    `${PEOPLE}/find-base.ts`,
    () => ({ findBase: ({ current, published }) => published ?? current }),
  );
  breaks<typeof import('../../../src/content/people/find-base.ts')>(
    'a base whose digest nobody compares',
    `${PEOPLE}/find-base.ts`,
    (original) => ({ findBase: (options) => original.findBase(options) ?? options.current }),
  );
  breaks<typeof import('../../../src/content/people/merge-lines.ts')>(
    'conflicts in which the generated text wins',
    `${PEOPLE}/merge-lines.ts`,
    (original) => ({ mergeLines: (versions) => original.mergeLines(versions) ?? [...versions.theirs] }),
  );
  breaks<typeof import('../../../src/content/people/merge-lines.ts')>(
    'deleted lines that come back',
    `${PEOPLE}/merge-lines.ts`,
    (original) => ({
      mergeLines: (versions) => {
        const merged = original.mergeLines(versions);
        const lost = versions.theirs.filter((line) => merged && !merged.includes(line));
        return merged && [...merged, ...lost];
      },
    }),
  );
  breaks<typeof import('../../../src/content/people/transplant-kept.ts')>(
    'kept regions that are left out',
    `${PEOPLE}/transplant-kept.ts`,
    () => ({ transplantKept: ({ to }) => to }),
  );
  breaks<typeof import('../../../src/content/people/merge-page.ts')>(
    'pages that are always written over',
    `${PEOPLE}/merge-page.ts`,
    () => ({ mergePage: ({ generated }) => ({ kind: 'write', content: generated, generated }) }),
  );
  breaks<typeof import('../../../src/content/people/merge-page.ts')>(
    'pages that are written when the earlier text is not to be had',
    `${PEOPLE}/merge-page.ts`,
    (original) => ({
      mergePage: (options) => original.mergePage({ ...options, base: options.base ?? options.current }),
    }),
  );
  breaks<typeof import('../../../src/content/people/digest-text.ts')>(
    'a digest that sees kept regions only by their number of lines',
    `${PEOPLE}/digest-text.ts`,
    () => ({ digestText: (text) => String(text.split('\n').length).padStart(64, '0') }),
  );
  breaks<typeof import('../../../src/pipelines/docs/remove-page.ts')>(
    'orphans that are deleted whatever is in them',
    '../../../src/pipelines/docs/remove-page.ts',
    () => ({
      removePage: ({ path, reasons }, { existing }) => ({
        summary: { path, action: 'deleted', reasons },
        record: undefined,
        change: { path, content: null, basedOn: existing.get(path)?.blob ?? null },
      }),
    }),
  );
  breaks<typeof import('../../../src/pipelines/docs/adopt-edits.ts')>(
    'edits that are recorded again and again',
    '../../../src/pipelines/docs/adopt-edits.ts',
    (original) => ({
      adoptEdits: (options) => {
        const outcome = original.adoptEdits(options);
        return outcome.record ? { ...outcome, record: { ...outcome.record, at: options.input.at } } : outcome;
      },
    }),
  );

  it.each(mutations)('%s', async (_, module, breakRule) => {
    vi.resetModules();
    vi.doMock(module, async (importOriginal) => {
      const original = await importOriginal<Record<string, unknown>>();
      return { ...original, ...breakRule(original) };
    });
    const broken = await import('../../../src/pipelines/docs/assemble-pages.ts');
    const play = () => {
      for (let seed = 1; seed <= SEQUENCES; seed += 1) runSequence(seed, broken.assemblePages);
    };
    expect(play).toThrow(/^seed \d+/);
    vi.doUnmock(module);
  });
});
