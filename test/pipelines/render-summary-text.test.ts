import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/pipelines/pipeline.ts';
import { renderSummaryText } from '../../src/pipelines/render-summary-text.ts';
import { textWidth } from '../../src/pipelines/wrap-text.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { answeredItem, largeOutcome, sampleOutcome, shuffled } from './sample-outcome.ts';

const SENTENCE = 'It changes how a page is read, and what is said of it when there is none. ';

/** Blocks of the text by their first line. */
function blocksOf(text: string): Map<string, string[]> {
  return new Map(
    text
      .trimEnd()
      .split('\n\n')
      .map((block) => block.split('\n'))
      .map(([title = '', ...lines]) => [title, lines]),
  );
}

function huge(): Outcome {
  const items = Array.from({ length: 400 }, (_, index) =>
    answeredItem({
      path: `packages/package-${index % 20}/src/module-${index}.ts`,
      area: `packages/package-${index % 8}`,
      item: { additions: index },
      answer: { summary: SENTENCE.repeat(6), risk: index === 7 ? 'high' : 'low' },
    }),
  );
  const failures = Array.from({ length: 60 }, (_, index) => ({
    key: `src/failed/item-${index}.ts`,
    reason: `${SENTENCE}${index % 12}`,
  }));
  const outcome = sampleOutcome({
    items,
    failures,
    files: 600,
    overview: {
      headline: SENTENCE.repeat(8),
      overview: SENTENCE.repeat(30),
      areas: Array.from({ length: 8 }, (_, index) => ({
        name: `packages/package-${index}`,
        summary: SENTENCE.repeat(5),
      })),
      lookFirst: [0, 1, 2, 3].map((index) => ({
        path: items[index]?.item.path ?? '',
        reason: SENTENCE.repeat(4),
      })),
      notable: [2, 3].map((index) => ({ path: items[index]?.item.path ?? '', text: `Notable ${index}.` })),
    },
  });
  for (let index = 0; index < 140; index += 1) {
    outcome.coverage.notRead.push({
      path: `gen/file-${index}.ts`,
      reason: `generated file (rule ${index % 14})`,
    });
  }
  return outcome;
}

describe('the text for a terminal', () => {
  it.each([
    ['escape sequences', '\u001b[2J\u001b]0;title\u0007 \u009b31m'],
    ['other control characters', 'a\rb\bc\u0000d\ve\u007f'],
    ['line breaks', 'a\n\nFiles (0)\n  forged.ts'],
    ['line separators', 'a\u2028b\u2029c\u0085d'],
    ['text that runs backwards', 'a\u202eb\u2066c\u2069\u200f\u061c'],
    ['text nobody sees', 'a\u200bb\ufeff\u{e0041}\u00ad'],
  ])('lets no %s of the repository or the model through', (_, text) => {
    const items = [
      answeredItem({ path: `src/${text}.ts`, area: text, answer: { summary: text } }),
      answeredItem({ path: 'b' }),
    ];
    const printed = renderSummaryText(
      sampleOutcome({
        items,
        failures: [{ key: text, reason: text }],
        model: `openai:${text}`,
        baseName: text,
        headName: text,
        fallbackReason: text,
        overview: {
          headline: text,
          overview: text,
          areas: [{ name: text, summary: text }],
          lookFirst: [{ path: `src/${text}.ts`, reason: text }],
          notable: [{ path: `src/${text}.ts`, text }],
        },
      }),
    );
    expect(printed.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\ufeff\u00ad\u{e0000}-\u{e007f}]/u,
    );
    expect(printed).not.toMatch(/^Files \(0\)|^ {2}forged/m);
  });

  it('stands in 80 columns, but for words that cannot be broken', () => {
    const long = answeredItem({
      path: `src/${'long-'.repeat(30)}.ts`,
      answer: { summary: '日本語の説明。'.repeat(30) },
    });
    const outcomes = [
      huge(),
      largeOutcome(),
      sampleOutcome({ items: [long, answeredItem({ path: 'b.ts' })] }),
    ];
    for (const line of outcomes.flatMap((outcome) => renderSummaryText(outcome).split('\n'))) {
      if (line.trim().includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('of a large change fits some 60 lines, the most telling files first of all', () => {
    const text = renderSummaryText(huge());
    expect(text.split('\n').length).toBeLessThanOrEqual(75);
    const quiet = { ...huge(), failures: [], coverage: { hunksTotal: 400, hunksRead: 400, notRead: [] } };
    expect(renderSummaryText(quiet).split('\n').length).toBeLessThanOrEqual(60);
    const files = blocksOf(text).get('Files (5 of 400 files; the report lists all)') ?? [];
    const named = files.filter((line) => /^ {2}\S/.test(line)).map((line) => /module-\d+/.exec(line)?.[0]);
    // What the model found notable, then by risk, then by size; not what is to be looked at first.
    expect(named).toEqual(['module-3', 'module-7', 'module-399', 'module-398', 'module-397']);
    expect(text).toContain('Notable 3.');
    expect(text).not.toContain('Notable 2.');
  });

  it.each([
    [1, 'Files'],
    [15, 'Files'],
    [16, 'Files (5 of 16 files; the report lists all)'],
  ])('of %i files has a block %j', (count, title) => {
    const items = Array.from({ length: count }, (_, index) => answeredItem({ path: `src/file-${index}.ts` }));
    const files = blocksOf(renderSummaryText(sampleOutcome({ items }))).get(title) ?? [];
    expect(files.filter((line) => /^ {2}\S/.test(line))).toHaveLength(count <= 15 ? count : 5);
  });

  it('tells a large file once, with its parts named only where all are listed', () => {
    const parts = [1, 2].map((part) =>
      answeredItem({ path: 'big.ts', item: { key: `big.ts#${part}`, part, parts: 2 } }),
    );
    expect(renderSummaryText(sampleOutcome({ items: parts }))).toMatch(/ big\.ts#1 .*\n.*\n {2}big\.ts#2 /);
    const others = Array.from({ length: 20 }, (_, index) => answeredItem({ path: `src/f${index}.ts` }));
    const text = renderSummaryText(
      sampleOutcome({
        items: [
          ...others,
          ...parts.map((part) => ({ ...part, answer: { ...part.answer, risk: 'high' as const } })),
        ],
      }),
    );
    expect(text).toMatch(/^ {2}big\.ts {2}\(\+6 −2, feature, high risk\)$/m);
    expect(text.match(/^ {2}big\.ts/gm)).toHaveLength(1);
  });

  it('says what changes, what was not read and why, and how it was made', () => {
    const text = renderSummaryText(largeOutcome());
    expect([...blocksOf(text).keys()]).toEqual([
      'main → 0123456',
      'Adds a thing',
      'It adds a thing and says why.',
      'Look at first',
      'Areas',
      'Files (5 of 24 files; the report lists all)',
      'Not read because of an error; run again to retry (1)',
      'Not read (3)',
      'Read 24 of 28 hunks in 24 of 28 files. Model: openai:gpt-5.',
    ]);
    expect(text).toContain('  • the provider refused it: src/api/bad.ts\n');
    expect(text).toContain('  • binary: icon.png, logo.png\n');
    expect(text).toContain('  1. src/api/file-0.ts: It changes the contract.\n');
    expect(text).not.toMatch(/nowhere|invented|Said already|Said twice/);
    expect(text).toMatch(/ {2}• binary.*gpt-5\.\n$/s);
  });

  it.each([
    [
      'there was nothing to read',
      sampleOutcome({ overview: { headline: '', overview: '' } }),
      'Nothing to read',
    ],
    [
      'everything failed',
      sampleOutcome({
        failures: [{ key: 'a.ts', reason: 'refused' }],
        overview: { headline: '', overview: '' },
      }),
      'Nothing could be read',
    ],
  ])('is sensible when %s', (_, outcome, says) => {
    const text = renderSummaryText(outcome);
    expect([...blocksOf(text).keys()][1]).toBe(says);
    expect(text).not.toMatch(/\n\n\n|undefined|NaN/);
  });

  it('is the same whatever the order of completion', () => {
    for (const outcome of [largeOutcome(), huge()]) {
      const random = pseudoRandom(9);
      const other: Outcome = {
        ...outcome,
        items: shuffled(outcome.items, random),
        failures: shuffled(outcome.failures, random),
        coverage: { ...outcome.coverage, notRead: shuffled(outcome.coverage.notRead, random) },
      };
      expect(renderSummaryText(other)).toBe(renderSummaryText(outcome));
    }
  });
});
