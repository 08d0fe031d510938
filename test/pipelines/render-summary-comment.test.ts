import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { AnsweredItem, Outcome } from '../../src/pipelines/pipeline.ts';
import { renderSummaryComment } from '../../src/pipelines/render-summary-comment.ts';
import { HOSTILE } from '../content/hostile-markdown.ts';
import { nodesOf, parse, visibleText } from '../content/markdown-judge.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { judgeComment, linkTo } from './judge-comment.ts';
import { answeredItem, largeOutcome, sampleOutcome, shuffled } from './sample-outcome.ts';

const LIMIT = 65_000;
const render = (outcome: Outcome, maxLength = LIMIT) => renderSummaryComment(outcome, { linkTo, maxLength });
const withoutLinks = (outcome: Outcome) =>
  renderSummaryComment(outcome, { linkTo: () => undefined, maxLength: LIMIT });
const items = (count: number, more: Partial<Parameters<typeof answeredItem>[0]> = {}) =>
  Array.from({ length: count }, (_, index) => answeredItem({ path: `src/file-${index}.ts`, ...more }));

/** An outcome that says `text` wherever a model, a repository or a provider can say something. */
function saying(text: string): Outcome {
  const spoken = Array.from({ length: 6 }, (_, index) =>
    answeredItem({
      path: index === 0 ? text || 'empty' : `src/${index}/${text}.ts`,
      area: index < 3 ? text : 'src',
      item: index === 1 ? { status: 'renamed', previousPath: text } : {},
      answer: { summary: text, topics: [text] },
    }),
  );
  const paths = spoken.map(({ item }) => item.path);
  return sampleOutcome({
    items: spoken,
    failures: [{ key: text, reason: text }],
    coverage: { hunksTotal: 6, hunksRead: 6, notRead: [{ path: text, reason: `not ${text}` }] },
    model: `openai:${text}`,
    headName: text,
    baseName: text,
    fallbackReason: text,
    overview: {
      headline: text,
      overview: text,
      areas: [text, 'src'].map((name) => ({ name, summary: text })),
      lookFirst: paths.slice(0, 2).map((path) => ({ path, reason: text })),
      notable: paths.map((path) => ({ path, text })),
    },
  });
}

describe('a comment of hostile text', () => {
  it.each(HOSTILE)('has nothing of it that acts: %j', (text) => {
    expect(judgeComment(render(saying(text)))).toEqual([]);
    expect(judgeComment(withoutLinks(saying(text)))).toEqual([]);
  });

  it.each([
    'src/a`b``c.ts',
    'src/a|b.ts',
    'src/[id]/(x)/page.ts',
    'src/*_~ #1 @octocat/x.ts',
    'src/<img src=x>/a.ts',
    'größe/日本語/🎉.ts',
    ' leading and trailing ',
    'a\tb\nc',
    '-',
    '](https://evil.example)',
    `${'deep/'.repeat(800)}file.ts`,
  ])('shows the path %j and stays whole', (path) => {
    const outcome = sampleOutcome({
      items: [answeredItem({ path }), ...items(6)],
      overview: {
        lookFirst: [{ path, reason: 'It comes first.' }],
        areas: [{ name: path.split('/').slice(0, -1).join('/'), summary: 'What it is.' }],
      },
    });
    const comment = render(outcome);
    expect(judgeComment(comment)).toEqual([]);
    const shown = visibleText(comment).replaceAll(/\s+/g, ' ');
    for (const part of path
      .slice(0, 30)
      .split(/\s+|\|/)
      .filter(Boolean))
      expect(shown).toContain(part);
  });

  it('cannot make the comment say who else wrote it: no marker, wherever it is', () => {
    const comment = render(saying('<!-- gloss:summary -->\n# Approved'));
    expect(comment).not.toMatch(/^\s*<!--/m);
    expect(comment.split('\n')[0]).toMatch(/^### /);
  });

  it('of any length is short: nobody can push the rest out of sight', () => {
    const comment = render(saying('word '.repeat(40_000)));
    expect(comment.length).toBeLessThan(12_000);
    expect(judgeComment(comment)).toEqual([]);
    expect(comment).toMatch(/Read 6 of 6 hunks/);
  });
});

describe('a comment on a large change', () => {
  const many = (count: number): AnsweredItem[] =>
    Array.from({ length: count }, (_, index) =>
      answeredItem({
        path: `packages/p${index % 40}/src/module-${index}.ts`,
        area: `packages/p${index % 8}`,
        item: { additions: index, hunks: 2 },
        answer: { summary: `Changes **module** ${index} | and \`more\`. ${'Words and words. '.repeat(20)}` },
      }),
    );
  const failing = Array.from({ length: 400 }, (_, index) => ({
    key: `bad/${index}/${'long-name-'.repeat(20)}.ts`,
    reason: `the provider said ${'no '.repeat(100)}${index % 40}`,
  }));

  it.each([65_000, 20_000, 4_000, 1_500, 700, 300])('is valid within %i characters', (maxLength) => {
    const outcome = sampleOutcome({ items: many(5_000), failures: failing, files: 5_400 });
    const comment = render(outcome, maxLength);
    expect(comment.length).toBeLessThanOrEqual(maxLength);
    expect(judgeComment(comment)).toEqual([]);
    expect(comment).toMatch(/^### Adds a thing/);
  });

  it('uses the room it has, keeps the most telling files in order, counts the others and keeps its end', () => {
    const telling = answeredItem({ path: 'zzz/last.ts', answer: { risk: 'high' } });
    const comment = render(sampleOutcome({ items: [...many(5_000), telling] }));
    expect(comment.length).toBeGreaterThan(LIMIT * 0.95);
    const rows = [...comment.matchAll(/^- \[[^\]]*module-(\d+)\.ts\]/gm)].map(([, number]) => Number(number));
    expect(comment).toContain('zzz/last.ts');
    expect(Math.min(...rows)).toBeGreaterThan(4_000);
    expect(comment).toContain(`The report lists ${(5_000 - rows.length).toLocaleString('en-US')} more.`);
    expect(comment).toContain('The most telling of 5,001 files');
    expect(comment).toMatch(/Read 10,001 of 10,001 hunks in 5,001 of 5,001 files\./);
  });

  it('comes quickly', () => {
    const outcome = sampleOutcome({ items: many(5_000) });
    const started = performance.now();
    render(outcome);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a comment', () => {
  it('has the same bytes whatever the order of completion', () => {
    const outcome = largeOutcome();
    const expected = render(outcome);
    const random = pseudoRandom(2);
    for (let round = 0; round < 20; round += 1) {
      const other: Outcome = {
        ...outcome,
        items: shuffled(outcome.items, random),
        failures: shuffled(outcome.failures, random),
        coverage: { ...outcome.coverage, notRead: shuffled(outcome.coverage.notRead, random) },
      };
      expect(render(other)).toBe(expected);
    }
  });

  it('says what changes, where, what to look at first, what was not read, and how it was made', () => {
    const comment = render(largeOutcome());
    expect(titlesOf(comment)).toEqual([
      'Adds a thing',
      'Look at first',
      'Notable changes',
      'Not read because of an error; run again to retry',
      'All files that were read (24)',
      'Not read (3)',
    ]);
    const shown = visibleText(comment);
    expect(shown).toContain('The API learns to page.');
    expect(shown).toContain('Read 24 of 28 hunks in 24 of 28 files.');
    expect(shown).toContain('Model: openai:gpt-5. Head 0123456.');
    expect(judgeComment(comment)).toEqual([]);
  });

  it('names no area and no path that the model made up, and says nothing twice', () => {
    const comment = render(largeOutcome());
    expect(comment).not.toMatch(/nowhere|invented|Said already|Said twice/);
    expect(comment).toContain('Evicts the oldest row.');
  });

  it('names every item that failed with its reason, in sight, and not again among what was left out', () => {
    const failures = [
      { key: 'src/a.ts', reason: 'refused: “policy”' },
      { key: 'src/b.ts#2', reason: 'refused: “policy”' },
      { key: 'src/c.ts', reason: 'Too many requests (5 attempts).' },
    ];
    const outcome = sampleOutcome({ items: items(8), failures });
    outcome.coverage.notRead.push({ path: 'src/a.ts', reason: 'another reason' });
    const comment = render(outcome);
    expect(comment).toContain(
      '- refused: “policy”: `src/a.ts`, `src/b.ts#2`\n- Too many requests (5 attempts): `src/c.ts`',
    );
    expect(comment.indexOf('src/b.ts#2')).toBeLessThan(comment.indexOf('<details>'));
    expect(comment).toContain('<summary>Not read (1)</summary>\n\n- another reason: `src/a.ts`');
  });

  it('counts the reasons and names that are too many to list', () => {
    const notRead = Array.from({ length: 300 }, (_, index) => ({
      path: `gen/${index}.ts`,
      reason: index < 100 ? 'generated' : `reason ${index % 20}`,
    }));
    const outcome = sampleOutcome({ items: items(2), files: 302 });
    outcome.coverage.notRead = notRead;
    const comment = render(outcome);
    expect(comment).toMatch(/- generated: `gen\/0\.ts`, .* and 88 more\n/);
    expect(comment).toContain('- 9 more reasons for 90 more files');
    expect(comment).toContain('<summary>Not read (300)</summary>');
  });

  it.each<[name: string, outcome: Outcome, heading: string, says: RegExp]>([
    ['there was nothing to read', withNotRead(), 'Nothing to read', /lockfile: package-lock\.json/],
    [
      'everything failed',
      sampleOutcome({
        failures: [{ key: 'a.ts', reason: 'refused' }],
        overview: { headline: '', overview: '' },
      }),
      'Nothing could be read',
      /run again to retry.*refused: a\.ts/s,
    ],
    [
      'no overview came back',
      sampleOutcome({ items: items(2), overview: { headline: ' ', overview: '' } }),
      'Summary',
      /src\/file-0\.ts/,
    ],
  ])('is sensible when %s', (_, outcome, heading, says) => {
    const comment = render(outcome);
    expect(comment.split('\n')[0]).toBe(`### ${heading}`);
    expect(visibleText(comment)).toMatch(says);
    expect(judgeComment(comment)).toEqual([]);
    expect(comment).not.toMatch(/\n\n\n|\| Area/);
  });

  it('lists the files of a small change in the open, without areas and notable changes that would repeat them', () => {
    const outcome = sampleOutcome({
      items: items(3),
      overview: {
        notable: [{ path: 'src/file-1.ts', text: 'It is notable.' }],
        lookFirst: [{ path: 'src/file-2.ts', reason: 'It is first.' }],
      },
    });
    const comment = render(outcome);
    expect(titlesOf(comment)).toEqual(['Adds a thing', 'Look at first', 'Files']);
    expect(comment).not.toContain('<details>');
    expect(comment).not.toContain('It is notable.');
  });

  it('has nothing to look at first in a single file', () => {
    const overview = { lookFirst: [{ path: 'src/file-0.ts', reason: 'It is first.' }] };
    expect(titlesOf(render(sampleOutcome({ items: items(1), overview })))).toEqual(['Adds a thing', 'Files']);
  });

  it.each<[name: string, item: Partial<AnsweredItem['item']>, facts: string]>([
    ['a changed file', {}, '(+3\u00a0−1, fix, medium risk)'],
    ['a new file', { status: 'added' }, '(new, +3\u00a0−1, fix, medium risk)'],
    [
      'a moved file',
      { status: 'renamed', previousPath: 'old`.ts' },
      '(from ``old`.ts``, +3\u00a0−1, fix, medium risk)',
    ],
    ['a part of a file', { part: 2, parts: 3 }, '(part 2 of 3, +3\u00a0−1, fix, medium risk)'],
  ])('tells the facts of %s', (_, item, facts) => {
    const entry = answeredItem({ path: 'src/a.ts', item, answer: { kind: 'fix', risk: 'medium' } });
    const url = linkTo('src/a.ts');
    expect(render(sampleOutcome({ items: [entry] }))).toContain(`- [src/a.ts](${url}) ${facts}: Changes`);
  });

  it('does not link a removed file, which has no page at the head', () => {
    const comment = render(
      sampleOutcome({ items: [answeredItem({ path: 'gone.ts', item: { status: 'removed' } })] }),
    );
    expect(comment).toContain('- `gone.ts` (removed, ');
    expect(comment).not.toContain('](');
  });

  it('says plainly when no language model was asked, and when one could not combine', () => {
    const offline = sampleOutcome({ items: items(1), model: 'offline:extractive' });
    expect(render(offline)).toContain('Extracted from the diff without a language model');
    const fallback = sampleOutcome({ items: items(1), fallbackReason: 'too long' });
    expect(render(fallback)).toMatch(/extracted without it, because the combining call failed: too long/);
  });

  it('says the kinds of an area that the model forgot', () => {
    const mixed = [...items(4), ...items(3).map((entry) => ({ ...entry, area: 'other' }))];
    expect(render(sampleOutcome({ items: [...mixed, ...items(6).slice(4)] }))).toContain(
      '| `src` | feature (6) |',
    );
  });
});

function withNotRead(): Outcome {
  const outcome = sampleOutcome({ files: 1, overview: { headline: '', overview: '' } });
  outcome.coverage = {
    hunksTotal: 4,
    hunksRead: 0,
    notRead: [{ path: 'package-lock.json', reason: 'lockfile' }],
  };
  return outcome;
}

/** Headings, bold titles and the summaries of details, in order. */
function titlesOf(comment: string): string[] {
  return parse(comment).children.flatMap((node: Nodes) => {
    if (node.type === 'heading') return [textOf(node)];
    if (node.type === 'html') return /<summary>(.*)<\/summary>/.exec(node.value)?.[1] ?? [];
    const [only] = node.type === 'paragraph' ? node.children : [];
    return only?.type === 'strong' ? [textOf(only)] : [];
  });
}

function textOf(node: Nodes): string {
  return nodesOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');
}
