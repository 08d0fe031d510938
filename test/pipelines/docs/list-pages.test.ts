import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { foldPath } from '../../../src/content/safe-output-path.ts';
import { listPages } from '../../../src/pipelines/docs/list-pages.ts';
import { pseudoRandom } from '../../content/pseudo-random.ts';

const isSource = (path: string) => /\.(ts|tsx|js|py|go)$/.test(path);

function list(options: {
  docs?: string;
  files: (string | [path: string, size: number])[];
  paths?: string[];
  ignored?: (path: string) => string | undefined;
}) {
  const entries = options.files.map((file) => {
    const [path, size] = typeof file === 'string' ? [file, 10] : file;
    return { path, blob: '0'.repeat(40), size };
  });
  const { docs } = parseConfig({ text: `docs: {${options.docs ?? ''}}`, file: 'test' });
  const { ignored = () => undefined, paths = [] } = options;
  return listPages({ docs, entries, ignored, paths, isSource });
}

const pathsOf = (pages: { path: string }[]) => pages.map(({ path }) => path);
const GUIDE = "{ path: docs/g.md, title: G, sources: ['src/', '*.md'], instructions: more, audience: all }";

describe('reference pages', () => {
  it('are one for each source file, named for it, sorted', () => {
    const { pages, wanted, notRead, problems } = list({
      files: ['src/b.ts', 'src/a.ts', 'src/a.js', 'main.go'],
    });
    expect(pages).toEqual(
      ['main.go', 'src/a.js', 'src/a.ts', 'src/b.ts'].map((path) => ({
        path: `docs/reference/${path}.md`,
        kind: 'reference',
        title: path,
        sources: [path],
        instructions: '',
        audience: 'developers who use or change this code',
      })),
    );
    expect([wanted, notRead, problems]).toEqual([pages, [], []]);
  });

  it('are one for each directory, with what lies in it and not below', () => {
    const files = ['src/b.ts', 'src/x/c.ts', 'src/a.ts', 'main.go', 'README/d.ts'];
    const { pages } = list({ docs: 'group: directory', files });
    expect(pages.map(({ path, title, sources }) => [path, title, sources])).toEqual([
      ['docs/reference/README/README.md', 'README', ['README/d.ts']],
      ['docs/reference/root.md', './', ['main.go']],
      ['docs/reference/src/README.md', 'src', ['src/a.ts', 'src/b.ts']],
      ['docs/reference/src/x/README.md', 'src/x', ['src/x/c.ts']],
    ]);
  });

  it.each<[string, string[], string[]]>([
    ["sources: ['src/', '!src/x/']", ['src/a.ts', 'src/x/b.ts', 'lib/c.ts'], ['src/a.ts']],
    ["sources: ['!src/x/']", ['src/a.ts', 'src/x/b.ts', 'lib/c.ts'], ['lib/c.ts', 'src/a.ts']],
    ['sources: []', ['src/a.ts'], []],
    ["sources: ['*.{ts,tsx}']", ['a.ts', 'b.tsx', 'c.js'], ['a.ts', 'b.tsx']],
    [
      "ignore: ['!test/', '!src/gen.d.ts']",
      ['test/a.test.ts', 'src/gen.d.ts', 'b.d.ts'],
      ['src/gen.d.ts', 'test/a.test.ts'],
    ],
  ])('are of the files that %s picks', (docs, files, sources) => {
    expect(list({ docs, files }).pages.flatMap((page) => page.sources)).toEqual(sources);
  });

  it.each<[string, string]>([
    ['src/a.test.ts', 'test (*.test.*)'],
    ['pkg/a_test.go', 'test (*_test.*)'],
    ['src/__tests__/a.ts', 'test (__tests__/)'],
    ['tests/test_a.py', 'test (tests/)'],
    ['src/fixtures/a.ts', 'fixture (fixtures/)'],
    ['src/a.d.ts', 'type declarations (*.d.ts)'],
    ['vendor/a.go', 'vendored (vendor/)'],
    ['dist/a.js', 'generated file (dist/)'],
    ['src/api.generated.ts', 'generated file (*.generated.*)'],
    ['js/a.min.js', 'minified file (*.min.js)'],
    ['docs/reference/a.ts', "below docs.output ('docs/reference')"],
    ['src/old/a.ts', "matches docs.ignore pattern 'old/'"],
    ['src/secret.ts', '.glossignore (secret*)'],
    [
      'docs/con/aux.ts',
      "its page 'docs/reference/docs/con/aux.ts.md' has a name that Windows reserves ('con')",
    ],
    [
      '.github/scripts/a.ts',
      "its page 'docs/reference/.github/scripts/a.ts.md' is in a protected place ('.github')",
    ],
    [`${'a/'.repeat(64)}a.ts`, ''],
  ])('leave out %s, and the reason is kept', (path, reason) => {
    const ignored = (each: string) => (each.includes('secret') ? '.glossignore (secret*)' : undefined);
    const { pages, notRead } = list({
      docs: 'ignore: [old/]',
      files: [path, 'src/distance.ts', 'src/contest.ts'],
      ignored,
    });
    expect(pathsOf(pages)).toEqual(['docs/reference/src/contest.ts.md', 'docs/reference/src/distance.ts.md']);
    expect(notRead).toEqual(reason === '' ? [] : [{ path, reason }]);
  });

  it('leave out empty and huge files', () => {
    const files: [string, number][] = [
      ['a.ts', 0],
      ['b.ts', 2 ** 21],
      ['c.ts', 2 ** 21 + 1],
    ];
    const { pages, notRead } = list({ files });
    expect(pathsOf(pages)).toEqual(['docs/reference/b.ts.md']);
    expect(notRead.map(({ reason }) => reason)).toEqual(['empty file', 'larger than 2 MiB']);
  });

  it('name the files that no parser knows apart', () => {
    const files = [
      'README.md',
      'src/a.ts',
      'src/a.css',
      'docs/reference/README.md',
      'gloss.lock',
      'yarn.lock',
    ];
    const { unknownSources, notRead } = list({ files });
    expect([unknownSources, notRead]).toEqual([['README.md', 'src/a.css'], []]);
  });

  it('never move when other files come', () => {
    const random = pseudoRandom(8);
    const names = ['a', 'README', 'root', 'a.ts', 'A', 'index', 'a.ts.md'];
    for (const docs of ['', 'group: directory', `pages: [${GUIDE}]`]) {
      for (let round = 0; round < 100; round++) {
        const draw = () =>
          `${Array.from({ length: 1 + random.below(3) }, () => random.pick(names)).join('/')}.ts`;
        const files = [...new Set(Array.from({ length: 12 }, draw))];
        const before = list({ docs, files: files.slice(0, 6) });
        const after = list({ docs, files });
        const places = new Map(
          after.wanted.flatMap(({ path, sources }) => sources.map((source) => [source, path])),
        );
        for (const page of before.wanted.filter(({ kind }) => kind === 'reference')) {
          for (const source of page.sources) {
            const told = after.notRead.some(({ path }) => path === source);
            if (!told) expect(places.get(source)).toBe(page.path);
          }
        }
        const all = [...pathsOf(after.wanted), 'docs/reference/README.md'];
        expect(new Set(all.map(foldPath)).size).toBe(all.length);
      }
    }
  });
});

describe('pages at one place', () => {
  it('are both refused when they differ only in case', () => {
    const { pages, notRead } = list({ files: ['src/A.ts', 'src/a.ts', 'src/b.ts'] });
    expect(pathsOf(pages)).toEqual(['docs/reference/src/b.ts.md']);
    expect(notRead).toEqual([
      {
        path: 'src/A.ts',
        reason:
          "its page 'docs/reference/src/A.ts.md' differs only in case from the page 'docs/reference/src/a.ts.md'",
      },
      {
        path: 'src/a.ts',
        reason:
          "its page 'docs/reference/src/a.ts.md' differs only in case from the page 'docs/reference/src/A.ts.md'",
      },
    ]);
  });

  it.each<[string, string, string[], string]>([
    [
      'a directory of another page',
      '',
      ['a.ts', 'a.ts.md/b.ts'],
      "its page 'docs/reference/a.ts.md' is the place of a directory",
    ],
    [
      'a file on the way',
      '',
      ['docs/reference', 'a.ts'],
      "its page 'docs/reference/a.ts.md' is below 'docs/reference', which is a file",
    ],
    [
      'a file but for case',
      '',
      ['Docs/reference/a.ts.md', 'a.ts'],
      "its page 'docs/reference/a.ts.md' differs only in case from the file 'Docs/reference/a.ts.md'",
    ],
    [
      'the index',
      'index: docs/reference/a.ts.md',
      ['a.ts'],
      "its page 'docs/reference/a.ts.md' is the place of another page",
    ],
    [
      'the index but for case',
      'index: docs/reference/A.ts.md',
      ['a.ts'],
      "its page 'docs/reference/a.ts.md' differs only in case from the page 'docs/reference/A.ts.md'",
    ],
  ])('are refused: %s', (_, docs, files, reason) => {
    const { wanted, notRead } = list({ docs, files });
    expect(notRead).toContainEqual({ path: 'a.ts', reason });
    expect(pathsOf(wanted)).not.toContain('docs/reference/a.ts.md');
  });

  it('are written where a page is already there', () => {
    expect(pathsOf(list({ files: ['a.ts', 'docs/reference/a.ts.md'] }).pages)).toEqual([
      'docs/reference/a.ts.md',
    ]);
  });

  it('are the declared one where it replaces a generated one', () => {
    const page = '{ path: docs/reference/a.ts.md, title: A, sources: [b.ts] }';
    const { pages, notRead } = list({ docs: `pages: [${page}]`, files: ['a.ts', 'b.ts'] });
    expect(pages.map(({ path, title }) => [path, title])).toEqual([
      ['docs/reference/a.ts.md', 'A'],
      ['docs/reference/b.ts.md', 'b.ts'],
    ]);
    expect(notRead).toEqual([
      { path: 'a.ts', reason: "its place 'docs/reference/a.ts.md' has a declared page that is not about it" },
    ]);
  });
});

describe('declared pages', () => {
  it('have the sources they name, never themselves or what Gloss writes', () => {
    const files = [
      'src/a.ts',
      'src/a.css',
      'src/a.test.ts',
      'docs/g.md',
      'docs/h.md',
      'docs/reference/README.md',
      'gloss.lock',
    ];
    const { pages, problems } = list({ docs: `instructions: general, pages: [${GUIDE}]`, files });
    expect(pages[0]).toEqual({
      path: 'docs/g.md',
      kind: 'guide',
      title: 'G',
      sources: ['docs/h.md', 'src/a.css', 'src/a.ts'],
      instructions: 'general\n\nmore',
      audience: 'all',
    });
    expect(problems).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'match nothing',
      "{ path: d.md, title: D, sources: [lib/, '*.rs'] }",
      "its sources match no file: 'lib/', '*.rs'",
    ],
    [
      'are all left out',
      '{ path: d.md, title: D, sources: [test/] }',
      'every file that its sources match is left out: test/a.ts (test (test/))',
    ],
    [
      'are in no language that is parsed',
      "{ path: d.md, title: D, kind: reference, sources: ['*.css'] }",
      'every file that its sources match is left out: a.css (no parser for this kind of file)',
    ],
    [
      'are only themselves',
      '{ path: d.md, title: D, sources: [d.md] }',
      'every file that its sources match is left out: d.md (written by Gloss)',
    ],
  ])('whose sources %s are a problem', (_, page, reason) => {
    const { wanted, problems } = list({ docs: `pages: [${page}]`, files: ['test/a.ts', 'a.css', 'd.md'] });
    expect(problems).toEqual([{ path: 'd.md', reason }]);
    expect(wanted).toEqual([]);
  });

  it('at an unsafe place are a problem', () => {
    const { wanted, problems } = list({
      docs: 'sources: [], pages: [{ path: AGENTS.md, title: A, sources: [a.ts] }], index: Claude.md',
      files: ['a.ts'],
    });
    expect([wanted, problems]).toEqual([
      [],
      [
        { path: 'AGENTS.md', reason: "is a protected file ('AGENTS.md')" },
        { path: 'Claude.md', reason: "is a protected file ('Claude.md')" },
      ],
    ]);
  });
});

describe('--paths', () => {
  const files = ['src/a.ts', 'src/b.ts', 'src/a.test.ts', 'lib/c.ts', 'lib/c.css', 'x.md'];
  it.each<[string[], string[]]>([
    [
      [],
      ['docs/g.md', 'docs/reference/lib/c.ts.md', 'docs/reference/src/a.ts.md', 'docs/reference/src/b.ts.md'],
    ],
    [['src/a.ts'], ['docs/g.md', 'docs/reference/src/a.ts.md']],
    [['lib/'], ['docs/reference/lib/c.ts.md']],
    [['docs/g.md'], ['docs/g.md']],
    [['docs/reference/src/'], ['docs/reference/src/a.ts.md', 'docs/reference/src/b.ts.md']],
    [['*.rs'], []],
  ])('%j works on %j', (paths, pages) => {
    const listed = list({ docs: `pages: [${GUIDE}]`, files, paths });
    expect(pathsOf(listed.pages)).toEqual(pages);
    expect(listed.wanted).toHaveLength(4);
  });

  it('narrows what is said not to be read', () => {
    const { notRead, unknownSources } = list({ files, paths: ['lib/'] });
    expect([notRead, unknownSources]).toEqual([[], ['lib/c.css']]);
  });
});
