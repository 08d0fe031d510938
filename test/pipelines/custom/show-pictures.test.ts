import { expect, it } from 'vitest';
import {
  assembleFiles,
  type MadeFile,
  type Surroundings,
} from '../../../src/pipelines/custom/assemble-files.ts';

const PLACE = '<!-- gloss:image hero --><!-- /gloss:image -->';
const BLOBS = { page: 'a'.repeat(40), lock: 'b'.repeat(40) };
const objectIdOf = (content: string | Uint8Array) => Buffer.from(content).toString('hex').slice(0, 40);

interface Page {
  page: string;
  text?: string;
  lock?: Surroundings['lock'];
  /** Beginning of paths. */
  ignores?: string;
  left?: string[];
}

/** What a run makes of a page, and of a picture from it. */
function assemble({ page, text, lock, ignores, left = [] }: Page) {
  const file: MadeFile = {
    path: 'art/a.png',
    content: Uint8Array.of(1, 2, 3),
    title: page,
    sources: [{ path: page, blob: BLOBS.page }],
    request: 'r',
    alt: 'A boat',
    shownIn: { page, name: 'hero' },
  };
  return assembleFiles({
    ...{ pipeline: 'art', files: [file], keep: new Set(), orphans: false, left: new Set(left) },
    surroundings: {
      existing: new Map(text === undefined ? [] : [[page, BLOBS.page]]),
      lock: lock ?? { version: 1, files: {} },
      ...{ wasConflicted: false, lockBlob: BLOBS.lock },
      texts: new Map(text === undefined ? [] : [[page, text]]),
      ignored: (path) => (path.startsWith(ignores ?? ' ') ? `'${ignores}' of .glossignore` : undefined),
    },
    ...{ objectIdOf, model: 'm', at: '2026-01-01T00:00:00Z', version: '1' },
  });
}
type Assembled = ReturnType<typeof assemble>;
const pathsOf = (changes: { path: string }[]) => changes.map(({ path }) => path);
const lockOf = ({ changes }: Assembled): Surroundings['lock'] =>
  JSON.parse(String(changes.find(({ path }) => path === 'gloss.lock')?.content));

it('changes the page and records it as it will be', () => {
  const done = assemble({ page: 'docs/a.md', text: `A ${PLACE}\n` });
  const page = done.changes.find(({ path }) => path === 'docs/a.md');
  expect(page).toEqual({
    path: 'docs/a.md',
    content: 'A <!-- gloss:image hero -->![A boat](../art/a.png)<!-- /gloss:image -->\n',
    basedOn: BLOBS.page,
  });
  const record = lockOf(done).files['art/a.png'];
  expect(record?.sources['docs/a.md']?.blob).toBe(objectIdOf(String(page?.content)));
  expect(record?.reference).toMatch(/^[0-9a-f]{64}$/);
  expect(done.actions).toContainEqual({ path: 'docs/a.md', action: 'updated' });
});

it.each<[what: string, page: Page, told: RegExp]>([
  ['is no Markdown', { page: 'docs/a.rst', text: PLACE }, /is no Markdown page/],
  ['tells an agent what to do', { page: 'docs/AGENTS.md', text: PLACE }, /is a protected file/],
  ['is read by GitHub', { page: '.github/a.md', text: PLACE }, /begins with a dot/],
  ['is to be left', { page: 'docs/a.md', text: PLACE, ignores: 'docs/' }, /matches 'docs\/'/],
  ['is gone', { page: 'docs/a.md' }, /is not there/],
  [
    'has no place',
    { page: 'docs/a.md', text: '<!-- gloss:image other --><!-- /gloss:image -->' },
    /put <!--/,
  ],
])('leaves a page alone that %s, and says so', (_, page, told) => {
  const done = assemble(page);
  expect(pathsOf(done.changes)).toEqual(['art/a.png', 'gloss.lock']);
  expect(done.unplaced).toMatchObject([{ path: page.page, reason: expect.stringMatching(told) }]);
  expect(done.leftAlone).toEqual([]);
});

it('leaves a page alone that changed meanwhile, and goes on knowing what it wrote there', () => {
  const lock = lockOf(assemble({ page: 'docs/a.md', text: `A ${PLACE}\n` }));
  const reference = lock.files['art/a.png']?.reference;
  const done = assemble({ page: 'docs/a.md', text: `B ${PLACE}\n`, lock, left: ['docs/a.md'] });
  expect(pathsOf(done.changes)).not.toContain('docs/a.md');
  expect(lockOf(done).files['art/a.png']).toMatchObject({ reference });
});

it('shows no picture that may not be written', () => {
  const done = assemble({ page: 'docs/a.md', text: `A ${PLACE}\n`, ignores: 'art/' });
  expect(done.changes).toEqual([]);
  expect(pathsOf(done.leftAlone)).toEqual(['art/a.png']);
});
