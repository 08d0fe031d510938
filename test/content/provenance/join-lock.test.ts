import { describe, expect, it } from 'vitest';
import { joinLock } from '../../../src/content/provenance/join-lock.ts';
import type { Lock, PageRecord } from '../../../src/content/provenance/lock.ts';
import { parseLock } from '../../../src/content/provenance/parse-lock.ts';
import { renderLock } from '../../../src/content/provenance/render-lock.ts';

const hex = (seed: string, length = 64) => Buffer.from(seed).toString('hex').padStart(length, '0');

function record(name: string): PageRecord {
  return {
    ...{ pipeline: 'docs', title: name, description: '', sources: {}, request: hex('r') },
    ...{ output: hex(name, 40), text: hex(name), at: '2026-01-02T03:04:05Z', version: '0.1.0' },
  };
}
const lockOf = (files: Record<string, string>): Lock => ({
  version: 1,
  files: Object.fromEntries(Object.entries(files).map(([path, name]) => [path, record(name)])),
});

/** As git leaves it: what is equal at both ends once, and both sides of the rest; with `base` in the style of diff3. */
function conflict(ours: Lock, theirs: Lock, base?: Lock): string {
  const [one, other] = [renderLock(ours).split('\n'), renderLock(theirs).split('\n')];
  let start = 0;
  while (one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const middle = (lines: string[]) => lines.slice(start, lines.length - end);
  const before = base ? ['||||||| 1234567', ...middle(renderLock(base).split('\n'))] : [];
  const parts = ['<<<<<<< HEAD', ...middle(one), ...before, '=======', ...middle(other), '>>>>>>> branch'];
  return [...one.slice(0, start), ...parts, ...one.slice(one.length - end)].join('\n');
}
const join = (text: string, blobs: Record<string, string> = {}) =>
  joinLock({ text, blobOf: (path) => blobs[path] });

describe('joinLock', () => {
  const base = lockOf({ 'docs/a.md': 'a', 'docs/z.md': 'z' });

  it('reads a lock without a conflict as it is', () => {
    const text = renderLock(base);
    expect(join(text)).toEqual({ lock: parseLock({ text }), others: {}, wasConflicted: false });
  });

  it.each([
    ['', undefined],
    [' in the style of diff3', base],
  ])('takes the records of both sides%s, also with the line ends of Windows', (_, shown) => {
    const ours = lockOf({ 'docs/a.md': 'a', 'docs/m.md': 'm', 'docs/z.md': 'z' });
    const theirs = lockOf({ 'docs/a.md': 'a', 'docs/n.md': 'n', 'docs/z.md': 'z' });
    const text = conflict(ours, theirs, shown);
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const { lock, others, wasConflicted } = join(written);
      expect(Object.keys(lock.files).sort()).toEqual(['docs/a.md', 'docs/m.md', 'docs/n.md', 'docs/z.md']);
      expect({ others, wasConflicted }).toEqual({ others: {}, wasConflicted: true });
    }
  });

  it('takes the record of the page that is there, else ours, and hands over the other', () => {
    const text = conflict(lockOf({ 'docs/a.md': 'ours' }), lockOf({ 'docs/a.md': 'theirs' }));
    const titles = ({ lock, others }: ReturnType<typeof join>) =>
      [lock.files, others].map((files) => files['docs/a.md']?.title);
    expect(titles(join(text))).toEqual(['ours', 'theirs']);
    expect(titles(join(text, { 'docs/a.md': hex('theirs', 40) }))).toEqual(['theirs', 'ours']);
  });

  it.each([
    ['a mark is missing', (text: string) => text.replace('=======\n', '')],
    ['a side is no lock', (text: string) => text.replace('"version": 1', '"version": "1"')],
  ])('refuses a conflict in which %s', (_, damage) => {
    const text = damage(conflict(lockOf({ 'docs/a.md': 'ours' }), lockOf({ 'docs/a.md': 'theirs' })));
    expect(() => join(text)).toThrow(/markers of a merge conflict/);
  });
});
