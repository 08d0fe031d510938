import { describe, expect, it } from 'vitest';
import { adoptPage } from '../../../src/content/people/adopt-page.ts';
import { digestText } from '../../../src/content/people/digest-text.ts';
import { describeEdits, reverseEdits } from '../../../src/content/people/edits.ts';
import { findBase } from '../../../src/content/people/find-base.ts';
import { findKept } from '../../../src/content/people/find-kept.ts';
import { mergePage } from '../../../src/content/people/merge-page.ts';
import { insertBefore, KEPT, SAMPLE_PAGE } from './sample-page.ts';

const PATH = 'docs/engine.md';
const BASE = SAMPLE_PAGE;
/** What the next generation gives: another description, sentence and row. */
const NEW = BASE.replace('description: Runs things.', 'description: Runs and stops.')
  .replace('It runs things, and it stops them.', 'It runs what it is given.')
  .replace('| `after` | when to start |\n', '| `after` | when to start |\n| `until` | when to stop |\n');

const merge = (current: string | undefined, generated = NEW, base: string | undefined = BASE) =>
  mergePage({ path: PATH, generated, current, base });
const contentOf = (result: ReturnType<typeof mergePage>) =>
  result.kind === 'write' ? result.content : result.reason;
const CONFLICT = 'edited by people where the generated text changes';

describe('mergePage', () => {
  const merges: [name: string, edit: (page: string) => string, expected?: (page: string) => string][] = [
    ['a new line of text', (page) => insertBefore(page, '### stop', 'Mind the gap.\n\n')],
    ['a changed line', (page) => page.replace('Stops the engine.', 'Stops it for good.')],
    ['a deleted line: it stays deleted', (page) => page.replace('Stops the engine.\n\n', '')],
    ['a deleted section', (page) => page.slice(0, page.indexOf('## Types'))],
    [
      'a key of front matter',
      (page) => page.replace('things.\n---', 'things.\nsidebar: 3\n---'),
      (page) => page.replace('stops.\n---', 'stops.\nsidebar: 3\n---'),
    ],
    ['a key before the one that changes', (page) => page.replace('title:', 'tags: [a]\ntitle:')],
    ['a new paragraph before the changed one', (page) => insertBefore(page, 'It runs', 'Hand-written.\n\n')],
    [
      'a new paragraph after the changed one',
      (page) => insertBefore(page, '[src/engine.ts]', 'Hand-written.\n\n'),
    ],
    ['a copy of a generated line', (page) => `${page}\nStops the engine.\n`],
    [
      'a line that the generated text gets too',
      (page) => page.replace('when to start |\n\n', 'when to start |\n| `until` | when to stop |\n\n'),
      (page) => page,
    ],
    [
      'a kept region and a line',
      (page) => `${insertBefore(page, '### stop', `${KEPT}\n\n`)}\nHand-written.\n`,
    ],
    [
      'a kept region around generated text',
      (page) =>
        page.replace('Stops the engine.', '<!-- gloss:keep -->\nStops the engine.\n<!-- /gloss:keep -->'),
    ],
    ['line ends of Windows', (page) => `${page}\nHand-written.\n`.replaceAll('\n', '\r\n')],
    ['a fence that is never closed', (page) => `${page}\n\`\`\`\ncode\n`],
  ];
  it.each(merges)('keeps %s', (_, edit, expected = edit) => {
    expect(merge(edit(BASE))).toMatchObject({ kind: 'write', content: expected(NEW) });
  });

  it.each(merges)('can take back what it merged: %s', (_, edit) => {
    const result = merge(edit(BASE));
    if (result.kind !== 'write') throw new Error(result.reason);
    const { content, edits } = result;
    const record = { text: digestText(NEW), ...(edits === undefined ? {} : { edits }) };
    expect(findBase({ record, current: content, published: undefined })).toBe(NEW);
  });

  const untouched: [name: string, current: string][] = [
    ['as it was generated', BASE],
    ['with other white space', BASE.replaceAll('.\n', '. \n').replaceAll('\n\n## ', '\n\n\n## ')],
  ];
  it.each(untouched)('becomes the generated text: a page %s', (_, current) =>
    expect(merge(current)).toEqual({ kind: 'write', content: NEW, generated: NEW }),
  );

  it('writes a page that is not there, and needs no earlier text for one that is equal', () => {
    expect(merge(undefined)).toEqual({ kind: 'write', content: NEW, generated: NEW });
    const current = insertBefore(NEW, '### stop', `${KEPT}\n\n`).replaceAll('\n', '\r\n');
    const result = mergePage({ path: PATH, generated: NEW, current, base: undefined });
    expect(result).toEqual({ kind: 'write', content: current, generated: NEW });
  });

  const conflicts: [name: string, current: string][] = [
    ['the same line changed', BASE.replace('It runs things, and', 'It runs all things, and')],
    ['a page that a person emptied', ''],
    ['the line before a new row changed', BASE.replace('when to start', 'when to begin')],
    ['one key changed on both sides', BASE.replace('Runs things.', 'Hand-written.')],
    ['a deleted line that is generated anew', BASE.replace('It runs things, and it stops them.\n\n', '')],
    [
      'a paragraph between two that change',
      insertBefore(BASE, '| `options`', 'x\n').replace('| `after`', '| `later`'),
    ],
  ];
  it.each(conflicts)('leaves the page alone, with a proposal: %s', (_, current) => {
    const result = merge(current);
    expect(result).toMatchObject({ kind: 'conflict', reason: CONFLICT });
    expect(result.kind === 'conflict' && result.proposal).toContain('+It runs what it is given.');
  });

  const settled = '# T\n\nA2\nmine\n\nB\n';
  const settle = (current: string, generated = '# T\n\nA2\n\nB\n') =>
    mergePage({ path: PATH, generated, current, base: '# T\n\nA\n\nB\n' });
  it('takes a conflict that people settled for settled: all generated lines, and theirs beside them', () => {
    expect(settle(settled)).toMatchObject({
      kind: 'write',
      content: settled,
      edits: expect.stringContaining('+mine'),
    });
  });
  it.each([
    ['a line that is not generated any more is left', '# T\n\nA2\nA\nmine\n\nB\n'],
    ['a generated line is missing', '# T\n\nA\nmine\n\nB\n'],
    ['the lines are in another order', '# T\n\nB\n\nmine\nA2\n'],
  ])('takes no conflict for settled where %s', (_, current) => {
    expect(settle(current)).toMatchObject({ kind: 'conflict', reason: CONFLICT });
  });
  it('does not take a line for people’s that is only not generated any more', () => {
    expect(settle('# T\n\nA\nmine\n\nB\n', '# T\n\nB\n')).toMatchObject({ kind: 'conflict' });
  });

  const conflict = (ours: string, theirs: string) =>
    `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> branch\n`;
  const base = '# T\n\n- a\n';
  const joined = '# T\n\n- a\n- m\n- n\n';
  it('writes over marks of a merge when Gloss wrote all lines between them, kept regions stay', () => {
    const current = `${base}${conflict('- n\n', '- m\n')}\n${KEPT}\n`;
    const merged = mergePage({ path: PATH, generated: joined, current, base });
    expect(merged).toMatchObject({ kind: 'write', content: `${joined}\n${KEPT}\n` });
    expect(merged).not.toHaveProperty('edits');
  });
  it('knows what was generated on the other branch, with marks and without', () => {
    const now = { path: PATH, generated: '# T\n\n- a\n- both\n', base: '# T\n\n- a\n- ours\n' };
    const other = '# T\n\n- a\n- theirs\n';
    for (const current of [
      `# T\n\n- a\n${conflict('- ours\n', '- theirs\n')}`,
      '# T\n\n- a\n- ours\n- theirs\n',
    ]) {
      expect(mergePage({ ...now, other, current })).toMatchObject({ kind: 'write', content: now.generated });
      expect(mergePage({ ...now, current })).not.toMatchObject({ content: now.generated });
    }
  });
  it.each([
    ['a person’s line in it', conflict('- n\nmine\n', '- m\n')],
    ['a person’s line beside it', `${conflict('- n\n', '- m\n')}\nmine\n`],
    ['a mark missing', '<<<<<<< HEAD\n- n\n'],
    [
      'marks in a kept region too',
      `${conflict('- n\n', '- m\n')}\n<!-- gloss:keep -->\n${conflict('x\n', 'y\n')}<!-- /gloss:keep -->\n`,
    ],
  ])('leaves a page with marks of a merge alone: %s', (_, text) => {
    const merged = mergePage({ path: PATH, generated: joined, current: `${base}${text}`, base });
    expect(merged).toMatchObject({ kind: 'conflict', reason: 'it holds the markers of a merge conflict' });
  });
  it('does not mind a page that is about conflicts', () => {
    const about = `# T\n\n\`\`\`\n${conflict('x\n', 'y\n')}\`\`\`\n`;
    const merged = mergePage({
      path: PATH,
      generated: `${about}\nNew.\n`,
      current: about.replace('# T\n', '# T\n\nmine\n'),
      base: about,
    });
    expect(merged).toMatchObject({ kind: 'write', edits: expect.stringContaining('+mine') });
  });

  it('leaves an edited page alone when the earlier text cannot be had', () => {
    const current = `${BASE}\nHand-written.\n\n${KEPT}\n`;
    const result = mergePage({ path: PATH, generated: NEW, current, base: undefined });
    expect(result).toMatchObject({ kind: 'conflict', reason: expect.stringContaining('not known any more') });
    expect(result.kind === 'conflict' && result.proposal).toContain(' <!-- gloss:keep -->');
  });

  it('does not put a region that is not closed in front of generated text', () => {
    const current = BASE.replace('## Types', '<!-- gloss:keep -->\n\n## Types');
    const result = merge(current);
    expect(contentOf(result)).toContain('until');
    expect(findKept(contentOf(result)).regions.map(({ text }) => text)).toEqual(
      findKept(current).regions.map(({ text }) => text),
    );
    // The generated text grows where the region swallows the rest: that is for people to settle.
    expect(merge(current, `${NEW}\nMore.\n`)).toMatchObject({ kind: 'conflict' });
  });

  it('merges a second time against the generated text, not against what was merged', () => {
    const first = merge(`${BASE}\nHand-written.\n`);
    if (first.kind !== 'write') throw new Error(first.reason);
    const record = { text: digestText(first.generated), edits: first.edits ?? '' };
    const base = findBase({ record, current: first.content, published: undefined });
    const again = NEW.replace('Starts the engine.', 'Starts it.');
    const second = mergePage({ path: PATH, generated: again, current: first.content, base });
    expect(contentOf(second)).toBe(`${again}\nHand-written.\n`);
    // The same with the wrong base loses the line: the reason for the rule.
    const wrong = mergePage({ path: PATH, generated: again, current: first.content, base: first.content });
    expect(contentOf(wrong)).not.toContain('Hand-written.');
  });

  const large: [name: string, current: string, kind: string][] = [
    ['many equal lines', `b\n${'x\n'.repeat(8_000)}`, 'conflict'],
    ['many kept regions', `${KEPT}\n\n`.repeat(501), 'conflict'],
    ['many lines', 'x\n'.repeat(50_001), 'conflict'],
    ['as much of all as is taken', `${'# x\n\n'.repeat(20_000)}${`${KEPT}\n\n`.repeat(500)}`, 'write'],
    ['lines that all differ', Array.from({ length: 15_000 }, (_, line) => `${line}\n`).join(''), 'conflict'],
  ];
  it.each(large)('takes no long time for a page of %s', (_, current, kind) => {
    const start = performance.now();
    const base = kind === 'write' ? current : `c\n${current.toUpperCase()}`;
    expect(mergePage({ path: PATH, generated: `a\n${NEW}`, current, base }).kind).toBe(kind);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('findBase', () => {
  const record = {
    text: digestText(BASE),
    edits: describeEdits({ generated: BASE, merged: `${BASE}\nOne.\n` }),
  };
  const published = `${BASE}\nOne.\n\n${KEPT}\n`;
  it.each([
    ['the page itself, as it was written', { current: published, published: undefined }],
    [
      'the page after its kept regions changed',
      { current: `${KEPT}\n\n${BASE}\nOne.\n`, published: undefined },
    ],
    ['the page after its edits were taken back', { current: BASE, published: undefined }],
    ['the page as it was written, when it was edited since', { current: `${BASE}\nTwo.\n`, published }],
    ['a text generated from the same inputs', { current: 'x\n', published: undefined, generated: BASE }],
  ])('finds the generated text in %s', (_, texts) => expect(findBase({ record, ...texts })).toBe(BASE));

  it.each([
    ['nothing fits', { current: `${BASE}\nTwo.\n`, published: undefined }],
    ['the published text is another', { current: 'x\n', published: 'y\n' }],
    ['the generated text is another', { current: 'x\n', published: undefined, generated: NEW }],
  ])('finds nothing when %s', (_, texts) => expect(findBase({ record, ...texts })).toBeUndefined());

  it.each([
    '',
    'x',
    '@@ -1 +1 @@',
    '@@ -1,2 +1,9 @@\n a',
    '@@ -0,0 +900,1 @@\n+a',
    '--- a\n+++ b\n@@ -a +b @@',
    '@@ '.repeat(100_000),
  ])('is not misled by edits that are none', (edits) => {
    const reversed = reverseEdits({ published: BASE, edits });
    expect([undefined, BASE]).toContain(reversed);
    expect(
      findBase({ record: { text: digestText('other'), edits }, current: BASE, published: BASE }),
    ).toBeUndefined();
  });

  it('describes a text that was replaced by another', () => {
    const other = Array.from({ length: 9_000 }, (_, index) => `line ${index}`).join('\n');
    const edits = describeEdits({ generated: BASE, merged: `${other}\n` });
    expect(reverseEdits({ published: other, edits })).toBe(BASE);
    expect(reverseEdits({ published: '', edits: describeEdits({ generated: BASE, merged: '' }) })).toBe(BASE);
  });
});

describe('adoptPage', () => {
  it('puts all that people wrote into a kept region', () => {
    const current = `---\ntitle: Old\n---\n\n# Old\r\n\n${KEPT}\n`;
    const content = adoptPage({ generated: NEW, current }) ?? '';
    expect(content.startsWith(NEW)).toBe(true);
    expect(findKept(content).regions).toHaveLength(1);
    expect(findKept(content).regions[0]?.text).toContain(current.trim());
    expect(digestText(content)).toBe(digestText(NEW));
  });
  it('leaves a page alone whose marks do not match, and needs no region for an equal or empty one', () => {
    expect(adoptPage({ generated: NEW, current: 'a\n<!-- /gloss:keep -->\nb\n' })).toBeUndefined();
    expect(adoptPage({ generated: NEW, current: NEW })).toBe(NEW);
    expect(adoptPage({ generated: NEW, current: ' \n' })).toBe(NEW);
  });
});
