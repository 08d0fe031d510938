import { describe, expect, it } from 'vitest';
import type { Lock, PageRecord } from '../../../src/content/provenance/lock.ts';
import { parseLock } from '../../../src/content/provenance/parse-lock.ts';
import { renderLock } from '../../../src/content/provenance/render-lock.ts';
import { GlossError } from '../../../src/errors.ts';
import { createGitFixture } from '../git-fixture.ts';

const digest = (seed: number) => String(seed).padStart(64, 'd');
const blob = (seed: number) => String(seed).padStart(40, 'b');

function record(seed: number, change: Partial<PageRecord> = {}): PageRecord {
  return {
    pipeline: 'docs',
    title: `Page ${seed}`,
    description: 'What it "is".',
    sources: {
      [`src/${seed}.ts`]: { blob: blob(seed), digest: digest(seed) },
      [`src/Z${seed}.ts`]: { blob: blob(seed), digest: digest(seed) },
    },
    request: digest(1),
    output: blob(seed),
    text: digest(seed),
    model: 'openai:some-model',
    at: '2026-01-02T03:04:05Z',
    version: '0.1.0',
    ...change,
  };
}
const lockOf = (...seeds: number[]): Lock => ({
  version: 1,
  files: Object.fromEntries(seeds.map((seed) => [`docs/${seed}.md`, record(seed)])),
});

function refusal(text: string): GlossError {
  try {
    parseLock({ text });
  } catch (error) {
    if (error instanceof GlossError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('renderLock', () => {
  it('reads well', () => {
    const lock: Lock = {
      version: 1,
      files: { 'docs/2.md': record(2, { edits: '@@ -1 +1 @@\n-a\n+b\n', merged: digest(3) }) },
    };
    expect(renderLock(lock)).toBe(`{
  "version": 1,
  "files": {
    "docs/2.md": {
      "pipeline": "docs",
      "title": "Page 2",
      "description": "What it \\"is\\".",
      "model": "openai:some-model",
      "at": "2026-01-02T03:04:05Z",
      "version": "0.1.0",
      "request": "${digest(1)}",
      "text": "${digest(2)}",
      "merged": "${digest(3)}",
      "edits": "@@ -1 +1 @@\\n-a\\n+b\\n",
      "output": "${blob(2)}",
      "sources": {
        "src/2.ts": { "blob": "${blob(2)}", "digest": "${digest(2)}" },
        "src/Z2.ts": { "blob": "${blob(2)}", "digest": "${digest(2)}" }
      }
    }
  }
}
`);
  });

  it('gives equal bytes for equal content, whatever the order', () => {
    const turned: Lock = { version: 1, files: {} };
    for (const [path, entry] of Object.entries(lockOf(1, 2, 3).files).reverse())
      turned.files[path] = Object.fromEntries(Object.entries(entry).reverse()) as unknown as PageRecord;
    expect(renderLock(turned)).toBe(renderLock(lockOf(3, 1, 2)));
  });

  it.each([
    ['nothing', { version: 1, files: {} }],
    ['several pages', lockOf(1, 2, 10)],
    [
      'a page without sources or model',
      {
        version: 1,
        files: { 'docs/README.md': (({ model: _, ...rest }) => ({ ...rest, sources: {} }))(record(1)) },
      },
    ],
    [
      'words from far away',
      {
        version: 1,
        files: {
          'docs/\u00e4 \u2028\ud83d\ude00.md': record(1, { title: '\u202e\ud800', description: '\u0000\\"' }),
        },
      },
    ],
    [
      'names that every object has',
      { version: 1, files: { constructor: record(1), 'toString/valueOf': record(2) } },
    ],
  ] as [string, Lock][])('is read back: %s', (_, lock) => {
    const text = renderLock(lock);
    expect(parseLock({ text })).toEqual(lock);
    expect(renderLock(parseLock({ text }))).toBe(text);
  });

  it('is merged by git where branches change different pages, neighbours too', () => {
    const [base, ours, theirs] = [lockOf(1, 2, 3, 4), lockOf(1, 2, 3, 4), lockOf(1, 2, 3, 4)];
    const touch = (seed: number) =>
      record(seed, {
        output: blob(90),
        text: digest(90),
        at: '2027-01-02T03:04:05Z',
        version: '0.2.0',
        request: digest(91),
        description: 'New.',
        sources: { [`src/${seed}.ts`]: { blob: blob(92), digest: digest(92) } },
      });
    ours.files['docs/2.md'] = touch(2);
    delete ours.files['docs/4.md'];
    theirs.files['docs/3.md'] = record(3, { ...touch(3), edits: '@@', merged: digest(5) });
    theirs.files['docs/1b.md'] = record(7);
    using fixture = createGitFixture();
    fixture.write('base', renderLock(base));
    fixture.write('ours', renderLock(ours));
    fixture.write('theirs', renderLock(theirs));
    const merged = fixture.git('merge-file', '-p', 'ours', 'base', 'theirs');
    const expected = { version: 1, files: { ...theirs.files, ...{ 'docs/2.md': touch(2) } } };
    delete (expected.files as Lock['files'])['docs/4.md'];
    expect(parseLock({ text: merged })).toEqual(expected);
  });
});

describe('parseLock', () => {
  const text = renderLock(lockOf(1, 2));
  const lineOf = (word: string) => text.slice(0, text.indexOf(word)).split('\n').length;
  const edit = (from: string, to: string) => text.replace(from, to);

  it('tells how to get out of a merge conflict', () => {
    const conflict = text
      .replace('      "at"', '<<<<<<< HEAD\n      "at"')
      .replace('      "version"', '=======\n>>>>>>> other\n      "version"');
    expect(refusal(conflict)).toMatchObject({
      code: 'usage',
      message: `gloss.lock:${lineOf('"at"')} holds the markers of a merge conflict.`,
      remedy: 'Run `gloss run docs --write`: it joins the records of both sides.',
    });
    expect(refusal(conflict.replaceAll('\n', '\r\n')).message).toContain('merge conflict');
  });

  const second = '"docs/2.md"';
  const lineOfSecond = (word: string) =>
    text.slice(0, text.indexOf(word, text.indexOf(second))).split('\n').length;
  const editSecond = (from: string, to: string) =>
    text.slice(0, text.indexOf(second)) + text.slice(text.indexOf(second)).replace(from, to);
  const cases: [name: string, text: string, message: string | RegExp][] = [
    ['words', 'lock', 'gloss.lock is not JSON.'],
    [
      'what ends too early',
      text.slice(0, text.indexOf('"at"') - 1),
      `gloss.lock:${lineOf('"at"')} is not JSON.`,
    ],
    ['a missing comma', edit('"docs",\n', '"docs"\n'), `gloss.lock:${lineOf('"title"')} is not JSON.`],
    ['another value', '[]', 'gloss.lock:1 must be a JSON object.'],
    ['no version', edit('"version": 1,', ''), /must say `"version": 1`/],
    [
      'a version that is no number',
      edit('"version": 1', '"version": "1"'),
      'gloss.lock:2 must say `"version": 1`.',
    ],
    [
      'a newer version',
      edit('"version": 1', '"version": 2'),
      'gloss.lock:2 was written by a newer version of Gloss (format 2, this one reads 1).',
    ],
    ['files that are a list', '{"version": 1, "files": []}', "gloss.lock:1: 'files' must be an object."],
    [
      'a record that is none',
      editSecond(text.slice(text.indexOf('{', text.indexOf(second))), '7}}'),
      new RegExp(
        `^gloss.lock:${lineOfSecond(second)}: the record of "docs/2.md" is malformed: a record must be an object`,
      ),
    ],
    [
      'a field that is missing',
      editSecond('"request"', '"other"'),
      `gloss.lock:${lineOfSecond(second)}: the record of "docs/2.md" is malformed: 'request' must be a digest.`,
    ],
    [
      'a field of another type',
      editSecond(`"${digest(1)}"`, '[1]'),
      `gloss.lock:${lineOfSecond('"request"')}: the record of "docs/2.md" is malformed: 'request' must be a digest.`,
    ],
    [
      'an object id that is an option',
      editSecond(`"output": "${blob(2)}"`, '"output": "--output=x"'),
      `gloss.lock:${lineOfSecond('"output"')}: the record of "docs/2.md" is malformed: 'output' must be 40 or 64 hexadecimal digits.`,
    ],
    [
      'a source that is none',
      editSecond(`{ "blob": "${blob(2)}"`, '{ "blob": null'),
      `gloss.lock:${lineOfSecond('"sources"')}: the record of "docs/2.md" is malformed: the 'blob' of a source must be 40 or 64 hexadecimal digits.`,
    ],
    [
      'a time that is none',
      editSecond('2026-01-02T03:04:05Z', 'now'),
      /'at' must be a time in ISO 8601, UTC/,
    ],
    ['a model of two lines', editSecond('openai:', 'openai:\\n'), /'model' must be one line/],
  ];
  it.each(cases)('refuses %s, and says where', (_, hostile, message) => {
    const error = refusal(hostile);
    expect(error.message).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
    expect(error.code).toBe('usage');
    expect(error.remedy).toMatch(/gloss|Gloss/);
  });

  it.each([
    '',
    '../a.md',
    '/etc/passwd',
    'a//b.md',
    'a/./b.md',
    '.git/config',
    'a/.GIT/hooks/x',
    'a\\b',
    'C:/x',
    'a\u0000b',
    'gloss.lock',
    '__proto__',
    `${'a/'.repeat(3000)}b`,
  ])('refuses to have written %j', (path) => {
    const hostile = `{"version":1,"files":{${JSON.stringify(path)}:${JSON.stringify(record(1))}}}`;
    expect(refusal(hostile).message).toMatch(/malformed: (?:it|the path)/);
    expect(refusal(hostile).message.length).toBeLessThan(500);
  });

  it('takes blank text for no lock', () => {
    expect(parseLock({ text: ' \n' })).toEqual({ version: 1, files: {} });
  });

  it('drops what it does not know and what would be a trap', () => {
    const page = { ...record(1), new: { a: 1 }, sources: {} };
    const hostile = JSON.stringify({ version: 1, more: [], files: { 'docs/1.md': page } })
      .replace('"new"', '"__proto__":{"model":"evil:model"},"new"')
      .replace(
        '"sources":{}',
        `"sources":{"__proto__":{"blob":"x"},"a.ts":{"blob":"${blob(1)}","digest":"d","more":1}}`,
      );
    const lock = parseLock({ text: hostile });
    expect(lock).toEqual({
      version: 1,
      files: { 'docs/1.md': record(1, { sources: { 'a.ts': { blob: blob(1), digest: 'd' } } }) },
    });
    expect(Object.getPrototypeOf(lock.files['docs/1.md'])).toBe(Object.prototype);
    expect(lock.files.constructor).toBeUndefined();
    expect(({} as { model?: string }).model).toBeUndefined();
  });

  it('refuses more files than a repository can have, and more text', () => {
    const files = Array.from({ length: 100_001 }, (_, index) => `"${index}":0`).join();
    expect(refusal(`{"version":1,"files":{${files}}}`).message).toContain('more than 100000 files');
    expect(refusal(`{"version":1,"files":{${' '.repeat(64 * 1024 * 1024)}}}`).message).toContain(
      'longer than',
    );
    expect(() => parseLock({ text: '['.repeat(5_000_000) })).toThrow(GlossError);
  });

  it('takes no more than its share of the time for ten times the pages', () => {
    // CPU time, of several readings together: it is counted in coarse ticks.
    const spent = (pages: number) => {
      const text = renderLock(lockOf(...Array.from({ length: pages }, (_, index) => index)));
      const start = process.cpuUsage();
      for (let reading = 0; reading < 5; reading += 1) parseLock({ text });
      return process.cpuUsage(start).user;
    };
    spent(2_000);
    expect(spent(20_000)).toBeLessThan(spent(2_000) * 10 * 5);
  });
});
