import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { stripInvisible } from '../../src/content/strip-invisible.ts';
import { parseCommand } from '../../src/events/parse-command.ts';
import { listVerbs } from '../../src/events/verbs.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';

const VERBS = new Set(listVerbs().map(({ name }) => name));
const ALLOWED_MODELS = ['openai:gpt-x'];
/** Characters of a reason with its longest piece, every pipe of it escaped, and a suggestion. */
const MAX_REASON = 300;

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** Everything in a line of Markdown that is neither text nor code, and texts that act. */
function findLive(markdown: string): string[] {
  const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)];
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return walk(tree as Node)
    .filter(({ type }) => !['root', 'paragraph', 'inlineCode'].includes(type))
    .filter(({ type, value = '' }) => type !== 'text' || /@|#\d|https?:|<|^\//.test(value))
    .map(({ type, value = '' }) => `${type}: ${value}`);
}

function expectHarmless(body: string): void {
  const parsed = parseCommand({ body, on: 'pull-request', allowedModels: ALLOWED_MODELS });
  if (parsed.kind === 'none') return;
  expect(body).toMatch(/^ {0,3}\/gloss(?:[ \t\r\n]|$)/);
  if (parsed.kind === 'command') {
    expect(VERBS).toContain(parsed.verb);
    expect([undefined, ...ALLOWED_MODELS]).toContain(parsed.options.model);
    return;
  }
  for (const text of [parsed.reason, parsed.hint]) {
    expect(text.length).toBeLessThanOrEqual(MAX_REASON);
    expect(text).not.toMatch(/[\r\n]/);
    expect(stripInvisible(text)).toBe(text);
    expect(findLive(text)).toEqual([]);
  }
}

describe('hostile lines', () => {
  const rows = [
    '/gloss @octo/team',
    '/gloss `@octo/team`',
    '/gloss `` @octo ``',
    '/gloss ![x](https://evil.example/?d=1)',
    '/gloss summary [x](javascript:alert(1))',
    '/gloss summary https://evil.example/x',
    '/gloss summary <img src=x onerror=alert(1)>',
    '/gloss summary <!-- gloss:summary -->',
    '/gloss Fixes #1',
    '/gloss "#1"',
    '/gloss summary @octo|#1|`x',
    '/gloss summary |@octo|',
    `/gloss summary ${'`'.repeat(500)}`,
    `/gloss summary ${'@a '.repeat(300)}`,
    `/gloss summary --${'|'.repeat(300)}`,
    `/gloss ${'😀'.repeat(60)}`,
    `/gloss ${'é'.normalize('NFD').repeat(60)}`,
    '/gloss summary ::error::x',
    '/gloss summary $(id) ; id && id',
    '/gloss summary --config=../../etc/passwd',
    '/gloss summary --base-url http://169.254.169.254/',
  ];
  test.each(rows)('%j is refused, and what is said about it cannot act', (body) => {
    expect(parseCommand({ body, on: 'pull-request' }).kind).toBe('refused');
    expectHarmless(body);
  });

  test.each([
    ['one word', `/gloss summary ${'x'.repeat(100_000)}`],
    ['many words', `/gloss summary ${'x '.repeat(50_000)}`],
    ['many flags', `/gloss summary ${'--paths x '.repeat(10_000)}`],
    ['quotation marks', `/gloss summary ${`'`.repeat(100_000)}`],
    ['backslashes', `/gloss summary ${'\\'.repeat(100_000)}`],
    ['braces', `/gloss summary --paths ${'{a,'.repeat(30_000)}`],
    ['blanks', `/gloss${' '.repeat(100_000)}summary`],
  ])('100 kB of %s are refused at once', (_, body) => {
    const start = performance.now();
    const parsed = parseCommand({ body, on: 'pull-request' });
    expect(performance.now() - start).toBeLessThan(200);
    expect(parsed).toMatchObject({ kind: 'refused', reason: expect.stringContaining('too long') });
  });

  test('a command in front of 100 kB of text is still read', () => {
    const body = `/gloss help\n${'x'.repeat(100_000)}`;
    expect(parseCommand({ body, on: 'pull-request' })).toMatchObject({ kind: 'command', verb: 'help' });
  });
});

describe('generated lines', () => {
  const odd = ['–', '−', '\u200b', '\u00a0', '\0', '\u202e', '\ud800', '😀', '\u2028', 'ｇ'];
  const words = [
    '/gloss',
    'summary',
    'docs',
    'help',
    '--paths',
    '--dry-run',
    '--model',
    'openai:gpt-x',
    '--all',
  ];
  const marks = [
    ' ',
    ' ',
    ' ',
    '\t',
    '\n',
    '`',
    '|',
    '@octo',
    '#1',
    '<!--',
    '"',
    "'",
    '\\',
    '=',
    '-',
    '{a,b}',
    'x',
  ];

  test('10,000 of them end in a command of the list, a harmless refusal, or nothing', () => {
    const random = pseudoRandom(20261120);
    const kinds = { none: 0, command: 0, refused: 0 };
    for (let round = 0; round < 10_000; round++) {
      const parts = Array.from({ length: random.below(12) }, () =>
        random.pick(random.pick([words, words, marks, marks, odd])),
      );
      const body = `${random.below(8) === 0 ? '' : '/gloss '}${parts.join(random.pick(['', ' ']))}`;
      expectHarmless(body);
      kinds[parseCommand({ body, on: 'pull-request', allowedModels: ALLOWED_MODELS }).kind]++;
    }
    // Each way out is really taken.
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(100);
  });

  test('what is quoted comes back as it was', () => {
    const random = pseudoRandom(7);
    const letters = [
      'a',
      'B',
      '/',
      '*',
      '.',
      ' ',
      '"',
      "'",
      '\\',
      '$',
      '`',
      '|',
      '&',
      ';',
      '文',
      '😀',
      '!',
      '=',
      '#',
    ];
    const quote = (text: string) =>
      random.below(2) === 0 && !text.includes("'")
        ? `'${text}'`
        : `"${text.replaceAll(/["\\]/g, (character) => `\\${character}`)}"`;
    const pattern = () => `a${Array.from({ length: random.below(9) }, () => random.pick(letters)).join('')}`;
    for (let round = 0; round < 2000; round++) {
      const paths = Array.from({ length: 1 + random.below(3) }, pattern);
      const ignored = Array.from({ length: random.below(3) }, pattern);
      const dryRun = random.below(2) === 0;
      const flags = [
        `--paths ${paths.map(quote).join('  ')}`,
        ...(ignored.length > 0 ? [`--ignore ${ignored.map(quote).join(' ')}`] : []),
        ...(dryRun ? ['--dry-run'] : []),
      ];
      const body = `/gloss docs ${flags.join(' ')}`;
      expect(parseCommand({ body, on: 'pull-request' })).toEqual({
        kind: 'command',
        verb: 'docs',
        options: { paths, ignore: ignored, dryRun, all: false },
      });
    }
  });
});
