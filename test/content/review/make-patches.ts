import { execFileSync } from 'node:child_process';
import type { ChangedFile } from '../../../src/content/changed-file.ts';
import { parseGitDiff } from '../../../src/content/parse-git-diff.ts';
import { splitPatches } from '../../fake-github/git/parse-changes.ts';
import { createGitFixture, DIFF_OPTIONS } from '../git-fixture.ts';
import { pseudoRandom } from '../pseudo-random.ts';

type Random = ReturnType<typeof pseudoRandom>;

/** A file of a tree: git's mode, and its bytes (one character each) or the commit of a submodule. */
interface TreeFile {
  mode: string;
  content: string;
}
export type Tree = Map<string, TreeFile>;

/** Two trees and what git says about their difference. */
export interface Comparison {
  before: Tree;
  after: Tree;
  /** As our reader reads `git diff`. */
  files: ChangedFile[];
  /** Its patches, cut by hand. */
  patches: string[];
}

const NAMES = [
  'plain',
  'with space',
  'ça va',
  'emoji 🎉',
  '日本',
  'quo"te',
  'tab\tin',
  'back\\slash',
  ' edges ',
];
const WORDS = [
  'return x;',
  '}',
  '',
  '\t',
  'let a = 1',
  '-- a/x',
  '++ b/x',
  '@@ -1 +1 @@',
  'diff --git a/x b/x',
  'a\rb',
  'u\u2028v',
  'é🎉',
  '\\ No newline at end of file',
];

/** Compares random trees with real git: the same seed gives the same ones. */
export function makeComparisons(options: { seed: number; count: number; filesEach: number }): Comparison[] {
  const random = pseudoRandom(options.seed);
  using fixture = createGitFixture();
  const pairs = Array.from({ length: options.count }, () => makePair(random, options.filesEach));
  const commits = pairs.flatMap(({ before, after }, index) => [
    writeCommit(`refs/heads/before-${index}`, before),
    writeCommit(`refs/heads/after-${index}`, after),
  ]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: fixture.directory, input: Buffer.concat(commits) });
  return pairs.map((pair, index) => {
    const range = [`before-${index}`, `after-${index}`];
    const diff = fixture.git('diff', ...DIFF_OPTIONS, '-M', '--submodule=short', ...range);
    return { ...pair, files: parseGitDiff({ diff }), patches: splitPatches(diff) };
  });
}

function makePair(random: Random, count: number): { before: Tree; after: Tree } {
  const [before, after]: [Tree, Tree] = [new Map(), new Map()];
  for (let index = 0; index < count; index += 1) {
    const path = `${random.pick(NAMES)}/${index}-${random.pick(NAMES)}`;
    const file = { mode: random.pick(['100644', '100755']), content: makeText(random) };
    changeFile(random, { path, file, before, after });
  }
  return { before, after };
}

function changeFile(
  random: Random,
  { path, file, before, after }: { path: string; file: TreeFile; before: Tree; after: Tree },
): void {
  const kind = random.below(20);
  if (kind !== 0) before.set(path, kind === 1 ? commit(random) : file);
  if (kind === 0) after.set(path, file);
  else if (kind === 1) after.set(path, commit(random));
  else if (kind === 2) after.set(`moved/${path}`, { ...file, content: edit(random, file.content) });
  else if (kind === 3) after.set(path, { ...file, mode: file.mode === '100644' ? '100755' : '100644' });
  else if (kind === 4) after.set(path, { mode: '120000', content: 'target' });
  else if (kind === 5) after.set(path, { ...file, content: file.content.replaceAll(/\r?\n/g, '\r\n') });
  else if (kind === 6) after.set(path, { ...file, content: file.content.replace(/\n$/, '') });
  else if (kind === 7) after.set(path, { ...file, content: `${file.content}\0${random.below(99)}` });
  else if (kind !== 8) after.set(path, { ...file, content: edit(random, file.content) });
}

const commit = (random: Random): TreeFile => ({
  mode: '160000',
  content: Buffer.from(random.bytes(20)).toString('hex'),
});

function makeText(random: Random): string {
  const lines = Array.from({ length: 1 + random.below(60) }, (_, at) => `${random.pick(WORDS)} ${at % 9}`);
  return lines.join(random.below(8) === 0 ? '\r\n' : '\n') + (random.below(6) === 0 ? '' : '\n');
}

/** One to four lines replaced, removed or added; the end of the text may lose its newline. */
function edit(random: Random, text: string): string {
  const lines = text.split('\n');
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const added = Array.from({ length: random.below(4) }, () => random.pick(WORDS));
    lines.splice(random.below(lines.length), random.below(3), ...added);
  }
  return lines.join('\n');
}

/** A commit without parents in the format of git-fast-import. */
function writeCommit(ref: string, tree: Tree): Buffer {
  const parts: Array<string | Buffer> = [
    `commit ${ref}\ncommitter a <a@example.invalid> 0 +0000\ndata 0\n\n`,
  ];
  for (const [path, { mode, content }] of tree) {
    const name = /^"|^ |[\n\\]/.test(path) ? `"${path.replaceAll(/["\\]/g, '\\$&')}"` : path;
    if (mode === '160000') parts.push(`M ${mode} ${content} ${name}\n`);
    else {
      const bytes = Buffer.from(content);
      parts.push(`M ${mode} inline ${name}\ndata ${bytes.length}\n`, bytes, '\n');
    }
  }
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}
