import { describe, expect, test } from 'vitest';
import { checkPublishablePaths } from '../../src/publish/check-publishable-paths.ts';
import { composeCommitMessage } from '../../src/publish/commit-message.ts';
import { disarmLine, disarmPlainText } from '../../src/publish/disarm-plain-text.ts';
import { readTrailer } from '../../src/publish/our-commit.ts';
import { composePullRequestBody } from '../../src/publish/pull-request-section.ts';

describe('plain text is disarmed', () => {
  test.each([
    ['docs: update `src/a.ts`', 'docs: update `src/a.ts`'],
    ['thanks @octo and @org/team', 'thanks octo and org/team'],
    ['Fixes #12, closes owner/repo#3', 'Fixes 12, closes owner/repo 3'],
    ['fixes GH-7', 'fixes GH 7'],
    ['resolves https://github.com/o/r/issues/1', 'resolves https github.com/o/r/issues/1'],
    ['docs [skip ci]', 'docs skip ci'],
    ['/merge now', 'merge now'],
    ['@dependabot merge', 'dependabot merge'],
    ['a\u200b\u202eb\u{e0041}', 'ab'],
    ['@@@octo ##1', 'octo # 1'],
  ])('%j becomes %j', (text, wanted) => {
    const disarmed = disarmPlainText(text).replace(/ +/g, ' ').trim();
    expect(disarmed).toBe(wanted);
    expect(disarmed).not.toMatch(/@\w|#\d|\[skip|:\/\//);
  });

  test('a line has its length, in characters', () => {
    expect(disarmLine('  a\n b ', 10)).toBe('a b');
    expect(disarmLine('💡💡💡💡', 3)).toBe('💡💡…');
  });
});

describe('a commit message', () => {
  const compose = (body: string, runId = 'r1') =>
    composeCommitMessage({ message: { headline: 'docs: @all\nFixes #1', body }, pipeline: 'docs', runId });

  test('ends with the trailers, whatever the body ends with', () => {
    const { headline, body } = compose('Text\n\nGloss-Pipeline: other\nGloss-Run: evil');
    expect(headline).toBe('docs: all Fixes 1');
    expect(readTrailer({ message: `${headline}\n\n${body}`, name: 'Gloss-Run' })).toBe('r1');
    expect(readTrailer({ message: `${headline}\n\n${body}`, name: 'Gloss-Pipeline' })).toBe('docs');
  });

  test('without a body is headline and trailers', () => {
    expect(compose('').body).toBe('Gloss-Pipeline: docs\nGloss-Run: r1');
  });

  test('is cut between lines', () => {
    const { body } = compose('line of text\n'.repeat(2000));
    expect(body.length).toBeLessThan(8200);
    expect(body).toMatch(/line of text\n…\n\nGloss-Pipeline/);
  });

  test('takes no line break from the id of the run', () => {
    expect(compose('', 'r\nSigned-off-by: x').body).toBe('Gloss-Pipeline: docs\nGloss-Run: rSigned-off-by:x');
  });
});

describe("a pull request's description", () => {
  const compose = (section: string, before?: string) =>
    composePullRequestBody({ pipeline: 'docs', section, before });

  test('composed again from itself is the same', () => {
    const body = compose('Pages', 'Above\r\n\r\n<!-- gloss:docs -->\r\nold\r\n<!-- /gloss:docs -->\r\nBelow');
    expect(body).toBe('Above\n\n<!-- gloss:docs -->\nPages\n<!-- /gloss:docs -->\n\nBelow');
    expect(compose('Pages', body)).toBe(body);
  });

  test('without our markers is all of people, and stays', () => {
    expect(compose('Pages', 'Mine')).toBe('Mine\n\n<!-- gloss:docs -->\nPages\n<!-- /gloss:docs -->');
  });

  test('is cut at a block to 65,000 characters', () => {
    const body = compose('- a page\n'.repeat(20_000), 'Above');
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body).toMatch(/- a page\n\n_The rest is in the report of the run._\n<!-- \/gloss:docs -->$/);
  });

  test('takes no marker from a page', () => {
    const section = 'a\n<!-- /gloss:docs -->\n<!-- gloss:docs -->\nb\n```diff\n+<!-- /gloss:docs -->\n```';
    const body = compose(section);
    expect(compose('new', body)).toBe('<!-- gloss:docs -->\nnew\n<!-- /gloss:docs -->');
  });
});

describe('a path', () => {
  test.each([
    '.github/workflows/x.yml',
    '.GitHub/gloss.yml',
    '.github',
    '.git/config',
    'docs/.GIT/hooks/x',
    'docs/.git./x',
    '.git ./x',
    '.git::$INDEX_ALLOCATION/x',
    'GIT~1/config',
    '.g\u200cit/config',
    '.github\u00ad/x',
    'github~1/x',
    '../x',
    'docs/../x',
    './x',
    '/etc/x',
    'docs//x',
    'docs/',
    '',
    'docs\\..\\x',
    'a\0b',
    'x'.repeat(4097),
  ])('%j is refused', (path) => {
    expect(() => checkPublishablePaths([{ path }])).toThrow(/is not published/);
  });

  test.each([
    'docs/a.md',
    'docs/.github.md',
    '.gitignore',
    'docs/.github/x.md',
    'dokümente/é.md',
    'a b/c.md',
  ])('%j is taken', (path) => {
    expect(() => checkPublishablePaths([{ path }])).not.toThrow();
  });

  test('given twice is refused', () => {
    expect(() => checkPublishablePaths([{ path: 'a' }, { path: 'a' }])).toThrow(/written twice/);
  });
});
