import { describe, expect, it } from 'vitest';
import {
  renderStaleComment,
  type StaleOutcome,
  type StalePage,
} from '../../../src/pipelines/docs/render-stale-comment.ts';
import { HOSTILE } from '../../content/hostile-markdown.ts';
import { judgeComment, linkTo } from '../judge-comment.ts';

const NOTHING: StaleOutcome = { stale: [], added: [], orphaned: [], current: 12, staleBefore: 0 };

function page(changes: Partial<StalePage> = {}): StalePage {
  return {
    path: 'docs/reference/src/a.ts.md',
    sources: [{ path: 'src/a.ts', kind: 'changed', symbols: [] }],
    reasons: [],
    edited: false,
    ...changes,
  };
}

const render = (changes: Partial<StaleOutcome>) => renderStaleComment({ ...NOTHING, ...changes }, { linkTo });

describe('the comment about stale pages', () => {
  it('is a few words when nothing is stale', () => {
    expect(render({})).toBe(
      '### Docs\n\nEvery generated page is up to date with this change.\n\n' +
        '<sub>12 pages are up to date. No model was asked.</sub>',
    );
  });

  it.each([
    ['a changed body', { kind: 'changed', what: 'body' }, 'changed'],
    ['another signature', { kind: 'changed', what: 'signature' }, 'has another signature'],
    ['another comment', { kind: 'changed', what: 'doc' }, 'has another comment'],
    ['a new symbol', { kind: 'added' }, 'is new'],
  ] as const)('proves %s by its lines', (_, change, words) => {
    const symbols = [{ id: 'open', startLine: 10, endLine: 40, ...change }];
    const sources = [{ path: 'src/a.ts', kind: 'changed' as const, symbols }];
    expect(render({ stale: [page({ sources })] })).toContain(
      `[\`open\`](${linkTo('src/a.ts')}#L10-L40) ${words}`,
    );
  });

  it('says what is gone, without a link to where it was', () => {
    const symbols = [{ id: 'close', kind: 'removed', startLine: 1, endLine: 2 } as const];
    const text = render({
      stale: [page({ sources: [{ path: 'src/a.ts', kind: 'changed', symbols }] })],
      orphaned: ['docs/reference/src/old.ts.md'],
    });
    expect(text).toContain('`close` is gone');
    expect(text).toContain('**Left over**, since their sources are gone: `docs/reference/src/old.ts.md`');
  });

  it('names no more than it must', () => {
    const symbols = Array.from({ length: 30 }, (_, index) => ({
      id: `s${index}`,
      kind: 'added' as const,
      startLine: index + 1,
      endLine: index + 1,
    }));
    const stale = Array.from({ length: 100 }, () =>
      page({ sources: [{ path: 'src/a.ts', kind: 'changed', symbols }] }),
    );
    const text = render({ stale });
    expect(text).toContain('and 24 more');
    expect(text).toContain('… and 60 more pages.');
    expect(text.length).toBeLessThan(65_000);
  });

  it('counts what was stale before, and tells of a commit', () => {
    const text = render({
      stale: [page()],
      staleBefore: 2,
      committed: { sha: 'abcdef0123', modelCalls: 2, notWritten: [] },
    });
    expect(text).toContain('They were brought up to date by `abcdef0`.');
    expect(text).toContain('2 model calls.');
    expect(text).toContain('2 were stale before this change');
    expect(text).not.toContain('gloss run docs --write');
  });

  it('names what could not be written with a commit, and a lock that is taken away', () => {
    const notWritten = [{ path: 'docs/a.md', reason: 'people changed the same lines' }];
    const text = render({ stale: [page()], committed: { sha: 'abcdef0123', modelCalls: 0, notWritten } });
    expect(text).toContain('`abcdef0` brings them up to date, but for:\n\n- `docs/a.md`: people changed');
    expect(render({ lockRemoved: true })).toContain('removes `gloss.lock`');
  });

  it.each(HOSTILE.map((text, index) => [index, text.toWellFormed()] as const))(
    'is harmless with hostile names (%i)',
    (_, text) => {
      const symbols = [{ id: text, kind: 'added', startLine: 1, endLine: 1 } as const];
      const comment = render({
        stale: [page({ path: text, reasons: [text], sources: [{ path: text, kind: 'changed', symbols }] })],
        added: [text],
        orphaned: [text],
      });
      expect(judgeComment(comment)).toEqual([]);
    },
  );
});
