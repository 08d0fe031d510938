import { describe, expect, it } from 'vitest';
import { MAX_CONFIG_BYTES } from '../../src/config/parse-config.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { problemsOf } from './problems-of.ts';

/** Of this process's processor, in ms: whoever else is busy does not count. */
const BUDGET_MS = 1000;

const fill = (unit: string, start = '') =>
  start + unit.repeat(Math.floor((MAX_CONFIG_BYTES - start.length) / new TextEncoder().encode(unit).length));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

function measure(text: string): { problems: string[]; milliseconds: number } {
  const before = process.cpuUsage();
  const problems = problemsOf(text);
  const { user, system } = process.cpuUsage(before);
  return { problems, milliseconds: (user + system) / 1000 };
}

describe('a hostile file', () => {
  it.each<[string, string]>([
    [
      'a billion laughs',
      `a: &a [x,x]\n${lines(25, (i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'},*${i ? `b${i - 1}` : 'a'}]`)}`,
    ],
    ['aliases up to the limit', fill('*a,', 'a: &a 1\nb: [')],
    ['79 KB of aliases', `a: &a 1\nb: [${'*a,'.repeat(26_000)}]`],
    ['209 KB of aliases', `a: &a 1\nb: [${'*a,'.repeat(70_000)}]`],
    ['merge keys', `a: &a {x: 1}\n${lines(1500, (i) => `b${i}: {<<: *a}`)}`],
    ['deep lists', fill('[')],
    ['deep mappings', fill('{a: ')],
    ['deep mappings without keys', fill('{')],
    ['balanced depth', '['.repeat(16_000) + ']'.repeat(16_000)],
    ['deep lines', fill('- ')],
    ['explicit keys in one another', fill('? ')],
    ['explicit keys', fill('?\n')],
    ['deep blocks', lines(250, (i) => `${' '.repeat(i)}a:`)],
    ['deep lists in deep blocks', lines(44, (i) => `${' '.repeat(i * 32)}${'- '.repeat(16)}`)],
    ['closing brackets', fill(']')],
    ['commas', fill(',', '[')],
    ['different keys', lines(4000, (i) => `k${i}: 1`)],
    ['the same key', fill('a: b\n')],
    ['anchors', fill('&a ')],
    ['tags', fill('!a ')],
    ['documents', fill('---\n')],
    ['directives', fill('%a\n')],
    ['colons', fill(': ')],
    ['pages without anything', fill('    -\n', 'docs:\n  pages:\n')],
    ['patterns of braces', `docs:\n  sources:\n${lines(110, () => `    - '${'{a,'.repeat(80)}'`)}`],
    ['one long key', fill('k', '? ')],
    ['an open quote', fill('\n\\', 'a: "')],
  ])('of %s is refused within a second', (_, text) => {
    const { problems, milliseconds } = measure(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(BUDGET_MS);
  });

  it('made of any two marks, over and over, is refused or read within a second', () => {
    const marks = [
      'a: ',
      'a:\n',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|\n',
      '#',
      '\n',
      ' ',
      '\t',
      '<<: ',
      '*a',
      '&a ',
      '!',
    ];
    const random = pseudoRandom(4);
    for (let round = 0; round < 60; round++) {
      const text = fill(random.pick(marks) + random.pick(marks), random.pick(['', 'docs: ', 'docs: |\n  ']));
      expect(measure(text).milliseconds, JSON.stringify(text.slice(0, 30))).toBeLessThan(BUDGET_MS);
    }
  });

  it('made of anything never fails otherwise than by its problems', () => {
    const random = pseudoRandom(11);
    const parts = [
      ...[
        'docs',
        'defaults',
        'pages',
        'sources',
        'group',
        ': ',
        ':\n  ',
        '\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
      ],
      ...[
        '*',
        '&x',
        '!',
        '? ',
        '|',
        '>',
        '#',
        '<<: ',
        '---',
        '...',
        '%',
        '\t',
        '\r\n',
        '~',
        '1',
        'true',
        '\u0000',
        '\ud800',
        '__proto__',
      ],
    ];
    const seen = new Set<boolean>();
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: random.below(30) }, () => random.pick(parts)).join('');
      seen.add(problemsOf(text).length > 0);
    }
    expect([...seen].sort()).toEqual([false, true]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
