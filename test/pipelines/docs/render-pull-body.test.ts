import { describe, expect, it } from 'vitest';
import { type DocsOutcome, titleDocs } from '../../../src/pipelines/docs/docs-outcome.ts';
import { renderDocsText } from '../../../src/pipelines/docs/render-docs-text.ts';
import { renderPullBody } from '../../../src/pipelines/docs/render-pull-body.ts';
import { HOSTILE } from '../../content/hostile-markdown.ts';
import { judgeComment } from '../judge-comment.ts';

const OUTCOME: DocsOutcome = {
  pages: [
    { path: 'docs/reference/src/a.ts.md', action: 'updated', reasons: ['src/a.ts changed'] },
    { path: 'docs/reference/src/b.ts.md', action: 'created', reasons: [] },
  ],
  unchanged: 1_200,
  failures: [{ key: 'docs/reference/src/c.ts.md', reason: 'the link to ./x leads nowhere' }],
  leftAlone: [
    {
      path: 'docs/reference/src/d.ts.md',
      reason: 'people changed the same lines',
      proposal: '--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n',
    },
  ],
  notRead: [{ path: 'src/x.swift', reason: 'no grammar' }],
  problems: [],
  model: 'openai:mock',
  modelCalls: 3,
  tokensIn: 1_234,
  tokensOut: 567,
};

describe('the description of the pull request', () => {
  const body = renderPullBody(OUTCOME);

  it('lists pages with their reasons, failures, what was left alone with the proposal, and the cost', () => {
    expect(body).toContain('1 page is new, 1 page was written anew');
    expect(body).toContain('| `docs/reference/src/a.ts.md` | written anew | src/a.ts changed |');
    expect(body).toContain('the link to ./x leads nowhere');
    expect(body).toContain('people changed the same lines');
    expect(body).toContain('```diff\n--- a');
    expect(body).toContain('3 model calls to `openai:mock`, 1,234 tokens in and 567 out');
    expect(judgeComment(body)).toEqual([]);
  });

  it('stays under GitHub’s limit with 5,000 pages', () => {
    const pages = Array.from({ length: 5_000 }, (_, index) => ({
      path: `docs/reference/${'deep/'.repeat(10)}page-${index}.ts.md`,
      action: 'created' as const,
      reasons: [`src/${'deep/'.repeat(10)}page-${index}.ts is new`],
    }));
    const long = renderPullBody({ ...OUTCOME, pages });
    expect(long.length).toBeLessThanOrEqual(65_000);
    expect(judgeComment(long)).toEqual([]);
  });

  it.each(HOSTILE.map((text, index) => [index, text] as const))(
    'is harmless with hostile text (%i)',
    (_, text) => {
      const hostile = renderPullBody({
        ...OUTCOME,
        pages: [{ path: text, action: 'updated', reasons: [text] }],
        failures: [{ key: text, reason: text }],
        leftAlone: [{ path: text, reason: text, proposal: text }],
        problems: [text],
        model: text,
      });
      expect(judgeComment(hostile)).toEqual([]);
    },
  );
});

describe('what changed nothing that a reader sees', () => {
  const quiet: DocsOutcome = { ...OUTCOME, pages: [], failures: [], leftAlone: [], modelCalls: 0 };

  it('is called up to date only when nothing was left alone', () => {
    expect(renderDocsText(quiet)).toMatch(/^Docs: every page is up to date\./);
    expect(renderDocsText(quiet)).toMatch(/· no model was called\n$/);
    expect(renderDocsText({ ...quiet, leftAlone: OUTCOME.leftAlone })).toMatch(
      /^Docs: no page was changed\./,
    );
    expect(renderDocsText({ ...quiet, problems: ['x'] })).toMatch(/^Docs: no page was changed\./);
  });

  it('has a title of its own when only the lock changes', () => {
    expect(titleDocs(quiet)).toBe('docs: bring gloss.lock up to date');
    expect(renderPullBody({ ...quiet, lockOnly: true })).toMatch(
      /^No page reads otherwise; `gloss.lock` follows/,
    );
    expect(renderDocsText({ ...quiet, lockOnly: true })).toMatch(/^Docs: no page reads otherwise/);
  });
});

describe('the text for a terminal', () => {
  it('says what changed and why, what failed and what was left alone', () => {
    expect(renderDocsText(OUTCOME)).toBe(`Docs: 1 page is new, 1 page was written anew.

  ~ docs/reference/src/a.ts.md  src/a.ts changed
  + docs/reference/src/b.ts.md

Could not be written
  ! docs/reference/src/c.ts.md  the link to ./x leads nowhere

Left alone
  ! docs/reference/src/d.ts.md  people changed the same lines

What would have been written to what is left alone
  | --- a
  | +++ b
  | @@ -1 +1 @@
  | -old
  | +new
To settle one: take over its + lines, drop its - lines that Gloss wrote, and put what is yours beside them
or between gloss:keep comments. The next run takes it from there.

Sources without a page
  · no grammar: src/x.swift

1,200 pages up to date · 1 source not read · 3 model calls (openai:mock)
`);
  });

  it.each(HOSTILE)('never begins a line with a command for a runner', (text) => {
    const rendered = renderDocsText({
      ...OUTCOME,
      problems: [`::error::${text}`],
      leftAlone: [{ path: 'a', reason: 'b', proposal: `::x ${text}\r\n::error ${text}\r::warning ${text}` }],
      pages: [{ path: `\n::set-env ${text}`, action: 'created', reasons: [`\r\n::x ${text}`] }],
    });
    expect(rendered).not.toMatch(/^\s*::/m);
  });
});
