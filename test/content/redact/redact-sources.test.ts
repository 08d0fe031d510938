import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../../src/content/changed-file.ts';
import type { FileTree } from '../../../src/content/file-tree.ts';
import { describeRedactions } from '../../../src/content/redact/describe-redactions.ts';
import { redactFile } from '../../../src/content/redact/redact-file.ts';
import { redactThread } from '../../../src/content/redact/redact-thread.ts';
import { redactTree } from '../../../src/content/redact/redact-tree.ts';
import { redactValue } from '../../../src/content/redact/redact-value.ts';
import { createRandom, fillShape } from './secret-shapes.ts';

const random = createRandom(21);
const [github, aws] = [fillShape('ghp_{alnum:36}', random), fillShape('AKIA{base32:16}', random)];
const file = (patch?: string): ChangedFile => ({
  ...{ path: 'src/a.ts', status: 'modified', additions: 1, deletions: 1, binary: false },
  ...(patch === undefined ? {} : { patch }),
});

describe('redactFile', () => {
  it('names the line after the change, of removed lines the one before it', () => {
    const patch = [
      '@@ -10,4 +20,4 @@ function a() {',
      ' one',
      `-const old = '${github}';`,
      `+const now = '${aws}';`,
      ` const same = '${github}';`,
      ' two',
      `@@ -50,2 +60,3 @@ ${github}`,
      ' three',
      `+${aws} ${aws}`,
      ' four',
      '\\ No newline at end of file',
    ].join('\n');
    const { patch: clean = '', redacted } = redactFile(file(patch));
    expect(redacted).toEqual([
      { kind: 'github-pat', line: 11 },
      { kind: 'aws-access-token', line: 21 },
      { kind: 'github-pat', line: 22 },
      { kind: 'github-pat', line: 60 },
      { kind: 'aws-access-token', line: 61 },
      { kind: 'aws-access-token', line: 61 },
    ]);
    expect(clean.split('\n').map((line) => line.charAt(0))).toEqual(
      patch.split('\n').map((line) => line.charAt(0)),
    );
    expect(clean).toContain('@@ -50,2 +60,3 @@ [REDACTED:github-pat]');
  });

  it('gives back the very file where there is nothing: its key is the one that it had', () => {
    for (const plain of [file(), file('@@ -1 +1 @@\n-a\n+b\n')]) expect(redactFile(plain)).toBe(plain);
  });
});

it('redactTree redacts what is read, says what it found, and is the same when it is asked again', async () => {
  const texts = new Map([
    ['a.ts', `1\n${github}\n`],
    ['b.ts', 'plain\r\n'],
  ]);
  const tree: FileTree = {
    identity: 'x',
    list: async () => [],
    readTexts: async (paths) => new Map(paths.map((path) => [path, texts.get(path) ?? ''])),
    readBlobs: async () => new Map([['b10b', `${aws}\n`]]),
  };
  const redacted = redactTree(tree);
  expect(redactTree(tree)).toBe(redacted);
  expect(redactTree(redacted)).toBe(redacted);
  expect(await redacted.readTexts(['a.ts', 'b.ts'])).toEqual(
    new Map([
      ['a.ts', '1\n[REDACTED:github-pat]\n'],
      ['b.ts', 'plain\r\n'],
    ]),
  );
  expect(await redacted.readBlobs(['b10b'])).toEqual(new Map([['b10b', '[REDACTED:aws-access-token]\n']]));
  expect(redacted.placesIn(['b.ts', 'a.ts', 'a.ts', 'c.ts'])).toEqual([
    { path: 'a.ts', kind: 'github-pat', line: 2 },
  ]);
  expect(redacted.placesIn(['b.ts'])).toEqual([]);
});

it('redactThread looks at the title and at every message', () => {
  const message = (text: string) => ({ author: 'ada', date: '', text });
  const { thread, redacted } = redactThread({
    title: `Leaked ${aws}`,
    messages: [message('hello'), message(`see\n${github}`)],
  });
  expect(thread).toEqual({
    title: 'Leaked [REDACTED:aws-access-token]',
    messages: [message('hello'), message('see\n[REDACTED:github-pat]')],
  });
  expect(redacted).toEqual([
    { path: 'title of the conversation', kind: 'aws-access-token', line: 1 },
    { path: 'message 2 of the conversation', kind: 'github-pat', line: 2 },
  ]);
});

it('redactValue redacts every text of a value, and gives back the very value where there is none', () => {
  const bytes = new Uint8Array([1, 2]);
  expect(redactValue({ a: [github, 1, null], b: { c: `x ${aws}` }, bytes })).toEqual({
    ...{ a: ['[REDACTED:github-pat]', 1, null], b: { c: 'x [REDACTED:aws-access-token]' } },
    bytes,
  });
  const plain = { a: ['x', 1, null, undefined], b: { c: true }, bytes };
  expect(redactValue(plain)).toBe(plain);
});

describe('describeRedactions', () => {
  const showPlace = (place: string) => `<${place}>`;
  const at = (kind: string, line: number) => ({ path: 'src/a.ts', kind, line });
  it.each([
    [[], ''],
    [
      [at('aws-access-token', 14)],
      '1 value that looks like a secret (AWS access key) was not sent to the model: <src/a.ts:14>.',
    ],
    [
      [at('aws-access-token', 14), at('private-key', 20), at('aws-access-token', 14)],
      '3 values that look like secrets (AWS access key, private key) were not sent to the model: <src/a.ts:14>, <src/a.ts:20>.',
    ],
    [
      [1, 2, 3, 4, 5, 6].map((line) => at('jwt', line)),
      '6 values that look like secrets (JSON Web Token) were not sent to the model: <src/a.ts:1>, <src/a.ts:2>, <src/a.ts:3>, <src/a.ts:4>, <src/a.ts:5> and 1 more place.',
    ],
  ])('%#', (redacted, sentence) => {
    expect(describeRedactions({ redacted, showPlace })).toBe(sentence);
  });
});
