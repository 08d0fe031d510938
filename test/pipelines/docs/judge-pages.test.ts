import { describe, expect, it } from 'vitest';
import { digestText } from '../../../src/content/people/digest-text.ts';
import type { Lock, PageRecord } from '../../../src/content/provenance/lock.ts';
import { type JudgeOptions, judgePages } from '../../../src/pipelines/docs/judge-pages.ts';
import { listSourcesToParse, type SourceState } from '../../../src/pipelines/docs/judge-sources.ts';
import { describeReason } from '../../../src/pipelines/docs/page-state.ts';
import { blobOf, INDEX, requestDigestOf, sha256, specOf } from './docs-world.ts';

const PAGE = 'docs/a.md';
const TEXT = '# A\n\nText.\n';
const SPEC = specOf(PAGE, ['src/a.ts', 'src/b.ts']);
const source = (text: string) => ({ blob: blobOf(text), digest: sha256(text) });

const RECORD: PageRecord = {
  ...{ pipeline: 'docs', title: SPEC.title, description: 'A page.' },
  sources: { 'src/a.ts': source('a'), 'src/b.ts': source('b') },
  ...{ request: requestDigestOf(SPEC), output: blobOf(TEXT), text: digestText(TEXT) },
  ...{ model: 'openai:one', at: '2026-01-01T00:00:00Z', version: '0.1.0' },
};
const lockOf = (record: Partial<PageRecord> = {}): Lock => ({
  version: 1,
  files: { [PAGE]: { ...RECORD, ...record } },
});

interface Change {
  options?: Partial<JudgeOptions>;
  record?: Partial<PageRecord> | null;
  sources?: Record<string, string>;
  page?: string | null;
}

function judge({ options, record, sources, page = TEXT }: Change) {
  const texts = sources ?? { 'src/a.ts': 'a', 'src/b.ts': 'b' };
  const asked: string[] = [];
  const sourceOf = (path: string): SourceState | undefined => {
    const text = texts[path];
    if (text === undefined) return undefined;
    return {
      blob: blobOf(text),
      digest: () => {
        asked.push(path);
        return sha256(text.replaceAll(' ', ''));
      },
    };
  };
  const states = judgePages({
    pages: [SPEC],
    requestDigestOf,
    lock: record === null ? { version: 1, files: {} } : lockOf(record),
    sourceOf,
    existing: new Map(page === null ? [] : [[PAGE, { blob: blobOf(page), text: digestText(page) }]]),
    ignored: () => false,
    ...options,
  });
  const [state] = states;
  if (!state) throw new Error('no state');
  const { edited, regenerate } = state;
  const marks = [state.state, ...(edited ? ['edited'] : []), ...(regenerate ? ['regenerate'] : [])];
  return { marks: marks.join(' '), reasons: state.reasons.map(describeReason), asked, states };
}

const ASKED = 'what is asked for changed (template, instructions, audience or title)';
const OTHER_MODEL = { options: { model: 'anthropic:two' } };
const OFFLINE = { options: { model: 'offline:extractive' } };
const CHANGED = { sources: { 'src/a.ts': 'new', 'src/b.ts': 'b' } };
const EDITED = `${TEXT}\nBy hand.\n`;
const NEEDS = 'needs a model: it was written by openai:one';
const WITHOUT = 'written without a model (offline:extractive)';

describe('judgePages', () => {
  const cases: [name: string, change: Change, marks: string, reasons: string[]][] = [
    ['nothing changed', {}, 'current', []],
    ['a source changed', CHANGED, 'stale regenerate', ['src/a.ts changed']],
    [
      'the formatting of a source changed',
      { sources: { 'src/a.ts': ' a ', 'src/b.ts': 'b' } },
      'current',
      [],
    ],
    ['a source is gone', { sources: { 'src/a.ts': 'a' } }, 'stale regenerate', ['src/b.ts is gone']],
    [
      'a source is not the page’s any more',
      { options: { pages: [{ ...SPEC, sources: ['src/a.ts'] }] } },
      'stale regenerate',
      ['src/b.ts is gone'],
    ],
    [
      'a source is new',
      { record: { sources: { 'src/a.ts': source('a') } } },
      'stale regenerate',
      ['src/b.ts is new'],
    ],
    [
      'a new source cannot be read',
      { sources: { 'src/a.ts': 'a' }, record: { sources: { 'src/a.ts': source('a') } } },
      'current',
      [],
    ],
    ['the request changed', { record: { request: 'other' } }, 'stale regenerate', [ASKED]],
    [
      'all at once',
      {
        ...CHANGED,
        record: { request: 'x', sources: { 'src/a.ts': source('a'), 'src/c.ts': source('c') } },
        page: EDITED,
        options: { all: true },
      },
      'stale edited regenerate',
      [
        'src/a.ts changed',
        'src/b.ts is new',
        'src/c.ts is gone',
        ASKED,
        'all pages were asked for',
        'edited by people',
      ],
    ],
    ['it was never written', { record: null, page: null }, 'missing regenerate', ['never written']],
    ['it was deleted', { page: null }, 'missing regenerate', ['the file was deleted']],
    ['people edited it', { page: EDITED }, 'current edited', ['edited by people']],
    [
      'only a kept region was added',
      { page: `${TEXT}\n<!-- gloss:keep -->\nOurs.\n<!-- /gloss:keep -->\n` },
      'current',
      [],
    ],
    ['only line ends changed', { page: TEXT.replaceAll('\n', '\r\n') }, 'current', []],
    [
      'its edits are recorded',
      { page: EDITED, record: { edits: 'x', merged: digestText(EDITED), output: blobOf(EDITED) } },
      'current',
      [],
    ],
    [
      'its edits are recorded, and a kept region came',
      { page: `${EDITED}\n<!-- gloss:keep -->\n`, record: { edits: 'x', merged: digestText(EDITED) } },
      'current',
      [],
    ],
    [
      'its recorded edits were taken back',
      { record: { edits: 'x', merged: digestText(EDITED), output: blobOf(EDITED) } },
      'current edited',
      ['edited by people'],
    ],
    ['nobody wants it', { options: { pages: [] } }, 'orphaned', ['no page of this path is wanted any more']],
    [
      'nobody wants it, and it was edited',
      { options: { pages: [] }, page: EDITED },
      'orphaned edited',
      ['no page of this path is wanted any more', 'edited by people'],
    ],
    [
      'somebody else wrote the file',
      { record: null },
      'foreign',
      ['there is a file that Gloss did not write'],
    ],
    [
      'another pipeline wrote the file',
      { record: { pipeline: 'translate' } },
      'foreign',
      ['there is a file that Gloss did not write'],
    ],
    [
      'somebody else wrote the file, and it is adopted',
      { record: null, options: { adopt: () => true } },
      'foreign regenerate',
      ['there is a file that Gloss did not write', 'taken over, as was asked'],
    ],
    [
      'it is ignored',
      { ...CHANGED, options: { ignored: () => true } },
      'ignored',
      ['ignored by .glossignore'],
    ],
    [
      'it is ignored and not wanted',
      { options: { ignored: () => true, pages: [] } },
      'ignored',
      ['ignored by .glossignore'],
    ],
    [
      'the run is about other pages',
      { ...CHANGED, options: { picked: () => false } },
      'stale',
      ['src/a.ts changed'],
    ],
    ['it is asked for', { options: { all: true } }, 'stale regenerate', ['all pages were asked for']],
    ['another real model writes now', OTHER_MODEL, 'current', []],
    [
      'another real model writes now, and all is asked for',
      { options: { ...OTHER_MODEL.options, all: true } },
      'stale regenerate',
      ['all pages were asked for'],
    ],
    ['there is no model now', OFFLINE, 'current', []],
    [
      'there is no model now, and a source changed',
      { ...CHANGED, ...OFFLINE },
      'stale',
      ['src/a.ts changed', NEEDS],
    ],
    [
      'there is no model now, and it was deleted',
      { ...OFFLINE, page: null },
      'missing',
      ['the file was deleted', NEEDS],
    ],
    [
      'there is no model now, and all is asked for',
      { options: { ...OFFLINE.options, all: true } },
      'stale',
      ['all pages were asked for', NEEDS],
    ],
    [
      'it was written without a model, and there is one',
      { ...OTHER_MODEL, record: { model: 'offline:extractive' } },
      'stale regenerate',
      [WITHOUT],
    ],
    [
      'it was written without a model, and there is none',
      { ...OFFLINE, record: { model: 'offline:extractive' } },
      'current',
      [],
    ],
    [
      'it was written without a model, there is none, and a source changed',
      { ...OFFLINE, ...CHANGED, record: { model: 'offline:extractive' } },
      'stale regenerate',
      ['src/a.ts changed'],
    ],
    [
      'it was written without a model, and it is only checked',
      { record: { model: 'offline:extractive' } },
      'current',
      [],
    ],
    [
      'it was never written, and there is no model',
      { ...OFFLINE, record: null, page: null },
      'missing regenerate',
      ['never written'],
    ],
  ];
  it.each(cases)('%s', (_, change, marks, reasons) => {
    const judged = judge(change);
    expect([judged.marks, judged.reasons]).toEqual([marks, reasons]);
  });

  it('holds pages that a slip in docs.sources leaves without a page, as long as their sources are there', () => {
    const held = judge({ options: { pages: [], holds: true } });
    expect(held.marks).toBe('orphaned');
    expect(held.reasons).toContain('docs.sources has a pattern that finds nothing');
    const gone = judge({ options: { pages: [], holds: true }, sources: {} });
    expect(gone.reasons).toEqual(['no page of this path is wanted any more']);
  });

  it('says why a source has no page any more', () => {
    const notReadWhy = (path: string) => (path === 'src/a.ts' ? 'two in one' : undefined);
    expect(judge({ options: { pages: [], notReadWhy } }).reasons).toEqual([
      'src/a.ts has no page: two in one',
    ]);
  });

  it('follows only what is shown of the sources of a page that no model wrote', () => {
    const sourceOf = (path: string): SourceState => ({
      ...{ blob: blobOf('another body'), digest: () => sha256('another body') },
      shownDigest: () => sha256(path.slice(4, 5)),
    });
    const offline = { record: { model: 'offline:extractive' }, options: { sourceOf, ...OFFLINE.options } };
    expect(judge(offline).marks).toBe('current');
    expect(judge({ options: { sourceOf } }).marks).toBe('stale regenerate');
  });

  it('asks for the digest of a source only when its blob is another', () => {
    expect(judge({}).asked).toEqual([]);
    expect(judge(CHANGED).asked).toEqual(['src/a.ts']);
    expect(judge({ ...CHANGED, record: { sources: {} } }).asked).toEqual([]);
    const texts: Record<string, string> = { 'src/a.ts': 'new', 'src/b.ts': 'b' };
    const blobs = (path: string) => (path in texts ? blobOf(texts[path] ?? '') : undefined);
    expect(listSourcesToParse({ pages: [SPEC], lock: lockOf(), blobOf: blobs })).toEqual(['src/a.ts']);
  });

  it('counts a changed page as edited when its text was not read', () => {
    const existing = new Map([[PAGE, { blob: blobOf('x'), text: undefined }]]);
    expect(judge({ options: { existing } }).marks).toBe('current edited');
  });

  it('is not confused by paths that are names of every object', () => {
    const pages = [specOf('constructor', ['toString'])];
    const states = judge({
      options: { pages, lock: { version: 1, files: {} } },
      sources: {},
      page: null,
    }).states;
    expect(states).toMatchObject([{ path: 'constructor', state: 'missing' }]);
  });

  describe('the index', () => {
    const written = INDEX.render([{ path: PAGE, title: SPEC.title, description: 'A page.' }]);
    const { model: _, ...rest } = RECORD;
    const record: PageRecord = {
      ...rest,
      sources: {},
      request: INDEX.request,
      output: blobOf(written),
      text: digestText(written),
    };
    const indexes: [
      name: string,
      index: string | null,
      page: Partial<PageRecord>,
      marks: [string, boolean, boolean],
    ][] = [
      ['as it was written', written, {}, ['current', false, false]],
      ['of pages with another title', written, { title: 'New' }, ['stale', false, true]],
      ['edited by people', `${written}\nBy hand.\n`, {}, ['current', true, false]],
      ['that was deleted', null, {}, ['missing', false, true]],
    ];
    it.each(indexes)('is judged: %s', (_, index, page, [state, edited, regenerate]) => {
      const existing = new Map([[PAGE, { blob: blobOf(TEXT), text: digestText(TEXT) }]]);
      if (index !== null) existing.set(INDEX.path, { blob: blobOf(index), text: digestText(index) });
      const lock: Lock = { version: 1, files: { [PAGE]: { ...RECORD, ...page }, [INDEX.path]: record } };
      const { states } = judge({ options: { index: INDEX, lock, existing } });
      expect(states.find(({ role }) => role === 'index')).toMatchObject({
        path: INDEX.path,
        state,
        edited,
        regenerate,
      });
      expect(states).toHaveLength(2);
    });

    it('stays when the pages that it lists are gone and wanted', () => {
      const existing = new Map([[INDEX.path, { blob: blobOf(written), text: digestText(written) }]]);
      const lock: Lock = { version: 1, files: { [PAGE]: RECORD, [INDEX.path]: record } };
      const { states } = judge({ options: { index: INDEX, lock, existing, ...OFFLINE.options } });
      expect(states).toMatchObject([
        { path: INDEX.path, state: 'current' },
        { path: PAGE, state: 'missing', regenerate: false },
      ]);
    });

    it('is no file where there is none and no page is wanted', () => {
      const lock: Lock = { version: 1, files: {} };
      const states = judgePages({
        ...{ pages: [], index: INDEX, lock, existing: new Map(), requestDigestOf },
        ...{ sourceOf: () => undefined, ignored: () => false },
      });
      expect(states).toEqual([]);
    });
  });

  it('judges 5,000 pages in a moment', () => {
    const pages = Array.from({ length: 5_000 }, (_, index) =>
      specOf(`docs/${index}.md`, [`src/${index}.ts`]),
    );
    const files = Object.fromEntries(
      pages.map(({ path, sources: [name = ''] }) => [path, { ...RECORD, sources: { [name]: source('a') } }]),
    );
    const existing = new Map(pages.map(({ path }) => [path, { blob: blobOf(TEXT), text: undefined }]));
    const start = performance.now();
    const options = {
      pages,
      lock: { version: 1 as const, files },
      existing,
      requestDigestOf: () => RECORD.request,
    };
    const { states } = judge({
      options: { ...options, sourceOf: () => ({ blob: blobOf('a'), digest: () => 'x' }) },
    });
    expect(states.every(({ state }) => state === 'current')).toBe(true);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
