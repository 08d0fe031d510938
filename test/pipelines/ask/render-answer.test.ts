import { describe, expect, test } from 'vitest';
import type { Answer, Source } from '../../../src/pipelines/ask/answer.ts';
import { renderAnswerComment, renderAnswerText } from '../../../src/pipelines/ask/render-answer.ts';
import { HOSTILE } from '../../content/hostile-markdown.ts';
import { visibleText } from '../../content/markdown-judge.ts';
import { judgeComment, PAGES } from '../judge-comment.ts';

const source = (more: Partial<Source> = {}): Source => ({
  ...{ path: 'src/a.ts', side: 'RIGHT', startLine: 3, endLine: 5, exists: true },
  ...more,
});
const answer = (more: Partial<Answer> = {}): Answer => ({
  question: 'Where is it decided?',
  actor: 'ada',
  outcome: 'answered',
  statements: [{ text: 'In `decide`.', sources: [source()] }],
  of: 'change',
  coverage: { hunksTotal: 4, hunksRead: 3, notRead: [{ path: 'package-lock.json', reason: 'lockfile' }] },
  files: 3,
  filesRead: 2,
  failures: [],
  judged: true,
  model: 'openai:mock',
  headName: '0123456',
  ...more,
});
const linkTo = (path: string, lines?: { start: number; end: number }) =>
  `${PAGES}${path.split('/').map(encodeURIComponent).join('/')}${lines ? `#L${lines.start}-L${lines.end}` : ''}`;
const render = (more: Partial<Answer> = {}, maxLength = 65_000) =>
  renderAnswerComment(answer(more), { linkTo, maxLength });

describe('the comment with an answer', () => {
  test('has the question, each statement with its lines, what was read, and who asked', () => {
    expect(render()).toBe(
      [
        '### Answer',
        '> Where is it decided?',
        `- In \`decide\`. ([src/a.ts:3-5](${PAGES}src/a.ts#L3-L5))`,
        '<details>\n<summary>Not read (1)</summary>\n\n- lockfile: `package-lock.json`\n\n</details>',
        '<sub>Read 3 of 4 hunks in 2 of 3 changed files. Model: `openai:mock`. Head 0123456. Asked by `ada`.</sub>'.replace(
          '`openai:mock`',
          'openai:mock',
        ),
      ].join('\n\n'),
    );
    expect(judgeComment(render())).toEqual([]);
  });

  test.each<[name: string, of: Partial<Source>, shown: string]>([
    ['a line that is not there', { exists: false, startLine: 900 }, '`src/a.ts`'],
    [
      'a line that was removed',
      { side: 'LEFT', exists: false, startLine: 7, endLine: 7 },
      '`src/a.ts:7` before',
    ],
    ['a file with an odd name', { path: 'a`b](x).ts', exists: false }, '``a`b](x).ts``'],
  ])('%s is plain text', (_, of, shown) => {
    const comment = render({ statements: [{ text: 'Here.', sources: [source(of)] }] });
    expect(comment).toContain(`- Here. (${shown})`);
    expect(comment).not.toContain('](http');
  });

  test('names each place once, and pages of half a character nowhere', () => {
    const odd = source({ path: 'src/\ud800.ts' });
    const comment = render({ statements: [{ text: 'Here.', sources: [source(), source(), odd] }] });
    expect(comment.match(/src\/a\.ts#L3/g)).toHaveLength(1);
  });

  test.each<[name: string, more: Partial<Answer>, words: RegExp[]]>([
    [
      'not found, and nothing said',
      { outcome: 'not-found', statements: [] },
      [/^### Not found in what was read/, /no proof that it is nowhere/, /Read 3 of 4/],
    ],
    [
      'not found, and something said',
      { outcome: 'not-found' },
      [/^### Not found/, /What it does say:/, /In `decide`/],
    ],
    [
      'no model',
      { outcome: 'places', judged: false, model: 'offline:extractive' },
      [/^### No model answered/, /They stand here:/, /understands no question/],
    ],
    [
      'no model and no word',
      { outcome: 'places', judged: false, statements: [] },
      [/^### No model answered/, /none was found/],
    ],
    [
      'an answer that could not be drawn',
      { outcome: 'places', fallbackReason: 'refused' },
      [/could not be put together \(refused\)/],
    ],
    [
      'nothing read',
      { outcome: 'not-found', statements: [], filesRead: 0, failures: [{ key: 'a', reason: 'refused' }] },
      [/^### Nothing could be read/, /1 item failed/],
    ],
    [
      'files',
      { of: 'files', files: 300 },
      [/Read 2 of 300 files, those that have most to do with the question/],
    ],
    ['the budget', { budget: 'The budget is used up.' }, [/The budget is used up\./]],
    [
      'a secret',
      {
        coverage: { hunksTotal: 1, hunksRead: 1, notRead: [], redacted: [{ path: 'k', kind: 'x', line: 1 }] },
      },
      [/⚠️/],
    ],
  ])('says so: %s', (_, more, words) => {
    for (const word of words) {
      expect(render(more)).toMatch(word);
      if (!/^\^### |⚠️/.test(word.source)) expect(renderAnswerText(answer(more))).toMatch(word);
    }
    expect(judgeComment(render(more))).toEqual([]);
  });

  test.each(HOSTILE)('is dead whatever stands in question, answer, paths and names: %j', (text) => {
    const comment = render({
      ...{ question: text.replaceAll(/\s+/g, ' '), actor: text.slice(0, 39), headName: text, model: text },
      statements: [{ text, sources: [source({ path: text }), source({ path: text, exists: false })] }],
      failures: [{ key: text, reason: text }],
      outcome: 'places',
      fallbackReason: text,
    });
    expect(judgeComment(comment)).toEqual([]);
  });

  test('fits, and says what is left out', () => {
    const statements = Array.from({ length: 500 }, (_, index) => ({
      text: `Statement ${index} ${'words '.repeat(50)}`,
      sources: [source()],
    }));
    const comment = render({ statements }, 20_000);
    expect(comment.length).toBeLessThanOrEqual(20_000);
    expect(comment).toContain('The rest is in the run’s report.');
    expect(comment).toMatch(/Asked by `ada`\.<\/sub>$/);
    expect(judgeComment(comment)).toEqual([]);
    expect(render({ statements, outcome: 'places', judged: false })).toContain('- … and 460 more');
  });
});

describe('the text', () => {
  test('says the same on a terminal, which nothing in it moves', () => {
    const text = renderAnswerText(
      answer({
        question: 'Why?\u001b[2J',
        statements: [{ text: 'So.\u001b[31m\r\n::set-env::', sources: [source()] }],
      }),
    );
    expect(text).toMatch(/^Answer\n\n {2}\? Why\?\[2J\n\nSo\.\[31m ::set-env::\n {4}src\/a\.ts:3-5\n/);
    expect(text).not.toContain('\u001b');
    expect(visibleText(render())).toContain('In decide');
  });
});
