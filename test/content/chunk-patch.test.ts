import { describe, expect, it } from 'vitest';
import { chunkPatch, MIN_CHUNK_TOKENS, type PatchChunk } from '../../src/content/chunk-patch.ts';
import { estimateTokens } from '../../src/content/estimate-tokens.ts';
import { type Hunk, parseHunks } from '../../src/content/parse-hunks.ts';
import { pseudoRandom } from './pseudo-random.ts';

const CUT = /…\[(\d+) characters cut\]$/;
const contentOf = (patch: string) => parseHunks({ patch }).flatMap((hunk) => hunk.lines);

/** A side without lines is announced by the line before it. */
const firstOf = (start: number, count: number) => start + (count === 0 ? 1 : 0);

function expectRightHeaders(hunk: Hunk): void {
  const content = hunk.lines.filter((line) => !line.startsWith('\\'));
  expect(hunk.oldLines).toBe(content.filter((line) => !line.startsWith('+')).length);
  expect(hunk.newLines).toBe(content.filter((line) => !line.startsWith('-')).length);
}

/** Every old and new line number with its content, as the headers give them. */
function numbered(patch: string): string[] {
  return parseHunks({ patch }).flatMap((hunk) => {
    let [oldLine, newLine] = [firstOf(hunk.oldStart, hunk.oldLines), firstOf(hunk.newStart, hunk.newLines)];
    return hunk.lines.map((line) => {
      const place = `${oldLine}:${newLine}:${line}`;
      if (!/^[+\\]/.test(line)) oldLine += 1;
      if (!/^[-\\]/.test(line)) newLine += 1;
      return place;
    });
  });
}

function expectSound(patch: string, maxTokens: number): PatchChunk[] {
  const chunks = chunkPatch({ patch, maxTokens });
  expect(chunks.map((chunk) => chunk.index)).toEqual(chunks.map((_, index) => index));
  for (const chunk of chunks) {
    expect(estimateTokens(chunk.patch)).toBeLessThanOrEqual(maxTokens);
    expect(chunk.patch.startsWith('@@ ')).toBe(true);
    parseHunks({ patch: chunk.patch }).forEach(expectRightHeaders);
  }
  expect(chunks.reduce((sum, chunk) => sum + chunk.hunks, 0)).toBe(parseHunks({ patch }).length);
  const original = contentOf(patch);
  const pieces = chunks.flatMap((chunk) => contentOf(chunk.patch).map((line) => ({ line, cut: chunk.cut })));
  expect(pieces).toHaveLength(original.length);
  for (const [index, { line, cut }] of pieces.entries()) {
    if (line === original[index]) continue;
    expect(cut).toBe(true);
    const kept = line.replace(CUT, '');
    expect(original[index]?.startsWith(kept)).toBe(true);
    expect(Number(CUT.exec(line)?.[1])).toBe((original[index]?.length ?? 0) - kept.length);
  }
  return chunks;
}

function randomPatch(seed: number): string {
  const { below, pick } = pseudoRandom(seed);
  const words = ['foo', ' bar', '(x)', '漢字', '🎉', '"', '\t', '0x1234', 'aGVsbG8=', '@@ -1 +1 @@', '\r'];
  const hunks: string[] = [];
  let [oldLine, newLine] = [1, 1];
  for (let count = 1 + below(5); count > 0; count -= 1) {
    const marks = Array.from({ length: 1 + below(40) }, () => pick([' ', '+', '-']));
    const lines = marks.map((mark) => {
      const length = below(20) === 0 ? below(600) : below(12);
      return mark + Array.from({ length }, () => pick(words)).join('');
    });
    const oldLines = marks.filter((mark) => mark !== '+').length;
    const newLines = marks.filter((mark) => mark !== '-').length;
    oldLine += 3 + below(50);
    newLine += 3 + below(50);
    if (count === 1 && below(2) === 0) lines.push('\\ No newline at end of file');
    const starts = [oldLine - (oldLines === 0 ? 1 : 0), newLine - (newLines === 0 ? 1 : 0)];
    hunks.push(
      `@@ -${starts[0]},${oldLines} +${starts[1]},${newLines} @@ ${pick(['', 'f()', '関数'.repeat(20)])}\n${lines.join('\n')}`,
    );
    oldLine += oldLines;
    newLine += newLines;
  }
  return hunks.join('\n');
}

describe('chunkPatch', () => {
  it('gives a small patch back as one chunk, unchanged', () => {
    const patch = '@@ -1,2 +1,2 @@ f()\n a\n-b\n+c\n@@ -9 +9 @@\n-d\n+e';
    expect(chunkPatch({ patch, maxTokens: 1000 })).toEqual([{ patch, index: 0, hunks: 2, cut: false }]);
  });

  it('gives no chunks for a patch without hunks', () =>
    expect(chunkPatch({ patch: '', maxTokens: 100 })).toEqual([]));

  it('splits between hunks where it can', () => {
    const hunk = (line: number) => `@@ -${line},20 +${line},20 @@\n${' some words\n'.repeat(19)} end`;
    const patch = [100, 200, 300, 400].map(hunk).join('\n');
    const chunks = expectSound(patch, estimateTokens(hunk(400)) + 20);
    expect(chunks.map((chunk) => chunk.patch)).toEqual([100, 200, 300, 400].map(hunk));
  });

  it('splits one large hunk between lines and counts it once', () => {
    const patch = `@@ -0,0 +1,300 @@\n${Array.from({ length: 300 }, (_, line) => `+line number ${line}`).join('\n')}`;
    const chunks = expectSound(patch, 200);
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.map((chunk) => chunk.hunks)).toEqual(chunks.map((_, index) => (index === 0 ? 1 : 0)));
    expect(chunks.flatMap((chunk) => numbered(chunk.patch))).toEqual(numbered(patch));
    expect(chunks[1]?.patch).toMatch(/^@@ -0,0 \+\d+,\d+ @@\n\+line number \d+/);
  });

  it('cuts a line that is longer than the limit, with a mark, and keeps the mark of the missing newline beside it', () => {
    const patch = `@@ -1 +1,2 @@\n+${'abc '.repeat(5000)}\n-x\n+${'0123'.repeat(9000)}\n\\ No newline at end of file`;
    const chunks = expectSound(patch, MIN_CHUNK_TOKENS);
    expect(
      chunks.every((chunk) => !chunk.patch.includes('\n\\') || /\n\+.*cut\]\n\\ No/.test(chunk.patch)),
    ).toBe(true);
    expect(chunks.filter((chunk) => chunk.cut)).toHaveLength(2);
  });

  it('announces what is there when a patch was cut short', () => {
    const [chunk] = expectSound('@@ -1,50 +1,50 @@ f()\n a\n-b\n+c', 1000);
    expect(chunk?.patch).toBe('@@ -1,2 +1,2 @@ f()\n a\n-b\n+c');
  });

  it('keeps content, size, counts and line numbers for random patches', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const patch = randomPatch(seed);
      const chunks = expectSound(patch, MIN_CHUNK_TOKENS + (seed % 7) * 150);
      const places = (text: string) => numbered(text).map((place) => place.split(':').slice(0, 2).join(':'));
      expect(chunks.flatMap((chunk) => places(chunk.patch))).toEqual(places(patch));
    }
  });

  it('cuts a line of 10 MB in under two seconds', () => {
    const started = performance.now();
    expectSound(`@@ -0,0 +1 @@\n+${'x=1;'.repeat(2_500_000)}`, 8000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('refuses a limit without room for a header', () => {
    expect(() => chunkPatch({ patch: '@@ -1 +1 @@\n-a', maxTokens: 50 })).toThrowError(/at least 100/);
    expect(() => chunkPatch({ patch: '@@ -1 +1 @@\n-a', maxTokens: Number.NaN })).toThrowError(
      /at least 100/,
    );
  });
});
