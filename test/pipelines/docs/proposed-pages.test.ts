import { describe, expect, it } from 'vitest';
import type { Lock, PageRecord } from '../../../src/content/provenance/lock.ts';
import type { ToldPage } from '../../../src/pipelines/docs/docs-outcome.ts';
import { joinProposed, listProposed, sayNew } from '../../../src/pipelines/docs/proposed-pages.ts';

const RECORD: PageRecord = {
  pipeline: 'docs',
  title: 'A',
  description: 'A page.',
  sources: { 'src/a.ts': { blob: 'b1', digest: 'd1' } },
  request: 'r1',
  output: 'o1',
  text: 't1',
  model: 'openai:mock',
  at: '2026-01-01T00:00:00Z',
  version: '0.0.0',
};
const lock = (record?: Partial<PageRecord>): Lock => ({
  version: 1,
  files: record ? { 'docs/a.md': { ...RECORD, ...record } } : {},
});
const NEW = { output: 'o2', text: 't2' };

describe('what a branch proposes', () => {
  it.each([
    ['nothing, when the records are equal', lock({}), lock({}), []],
    ['nothing, when only the record is newer', lock({}), lock({ at: '2026-02-02T00:00:00Z' }), []],
    ['a new page', lock(), lock({}), ['created', 'describes src/a.ts']],
    ['a page that is gone', lock({}), lock(), ['deleted', 'no page of this path is wanted any more']],
    [
      'a source that changed',
      lock({}),
      lock({ ...NEW, sources: { 'src/a.ts': { blob: 'b2', digest: 'd2' } } }),
      ['updated', 'src/a.ts changed'],
    ],
    [
      'sources that came and went',
      lock({}),
      lock({ ...NEW, sources: { 'src/b.ts': { blob: 'b', digest: 'd' } } }),
      ['updated', 'src/a.ts is gone', 'src/b.ts is new'],
    ],
    [
      'another request',
      lock({}),
      lock({ ...NEW, request: 'r2' }),
      ['updated', 'what is asked for changed (template, instructions, audience or title)'],
    ],
    [
      'an index',
      lock({ sources: {} }),
      lock({ ...NEW, sources: {} }),
      ['updated', 'the pages that it lists changed'],
    ],
    ['what people wrote', lock({}), lock(NEW), ['adopted']],
    ['nothing of another pipeline', lock(), lock({ pipeline: 'translate' }), []],
  ] as const)('is %s', (_, base, branch, expected) => {
    const told = listProposed({ base, branch }).flatMap(({ action, reasons }) => [action, ...reasons]);
    expect(told).toEqual(expected);
  });

  it('grows by what a run does', () => {
    const page = (path: string, action: ToldPage['action'], ...reasons: string[]) => ({
      path,
      action,
      reasons,
    });
    expect(
      joinProposed({
        earlier: [
          page('a', 'created', 'describes a'),
          page('b', 'updated', 'x changed'),
          page('c', 'created', 'describes c'),
          page('d', 'deleted', 'gone'),
          page('e', 'adopted'),
          page('f', 'updated', 'y changed'),
        ],
        now: [
          page('a', 'updated', 'a changed'),
          page('b', 'updated', 'x changed', 'z changed'),
          page('c', 'deleted', 'gone'),
          page('d', 'created', 'describes d'),
          page('e', 'updated', 'e changed'),
          page('f', 'unchanged'),
          page('g', 'created', 'describes g'),
        ],
      }),
    ).toEqual([
      page('a', 'created', 'describes a'),
      page('b', 'updated', 'x changed', 'z changed'),
      page('d', 'updated', 'describes d'),
      page('e', 'updated', 'e changed'),
      page('f', 'updated', 'y changed'),
      page('g', 'created', 'describes g'),
    ]);
  });

  it('names few sources', () => {
    expect(sayNew([])).toBe('lists the pages');
    expect(sayNew(['a', 'b', 'c', 'd', 'e'])).toBe('describes a, b, c and 2 more');
  });
});
