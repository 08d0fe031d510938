import { describe, expect, it } from 'vitest';
import { describeFile, patchOf } from './patch-of.ts';

describe('summarisePatch tells code', () => {
  it('by its definitions, its size and the sentence that documents it', () => {
    const body = `${patchOf(
      `
 import { readFile } from 'node:fs';
+/**
+ * Splits a patch into its hunks. Tolerates patches that GitHub cut short.
+ */
+export function parseHunks(patch: string): Hunk[] {
+  return patch.split('@@').map(readHunk);
+}
+export interface Hunk {
+  lines: string[];
+}
 `,
    )}\n${patchOf('-  return legacy(text);\n+  return parseHunks(text);\n', 'export function readDiff(text: string) {')}`;
    const told = describeFile({ path: 'src/diff.ts', body });
    expect(told.summary).toBe(
      'Adds `parseHunks` and `Hunk`; changes `readDiff` (+10 −1 in 2 hunks). “Splits a patch into its hunks.”',
    );
    expect(told.kind).toBe('feature');
    expect(told.topics.length).toBeGreaterThanOrEqual(2);
    expect(told.topics).toContain('hunk');
  });

  it('by the line itself when only one became another', () => {
    const body = patchOf('-  if (retries > 5) {\n+  if (retries >= 5) {', 'function again() {');
    expect(describeFile({ path: 'src/again.ts', body }).summary).toBe(
      'Changes `again` (+1 −1). `if (retries > 5) {` becomes `if (retries >= 5) {`.',
    );
  });

  it.each([
    [
      'a.ts',
      "+    throw new Error('Input must be a whole number');",
      'New error: “Input must be a whole number.”',
    ],
    [
      'a.py',
      '+    raise ValueError("Input must be a whole number")',
      'New error: “Input must be a whole number.”',
    ],
    [
      'a.go',
      '+\treturn errors.New("input must be a whole number")',
      'New error: “input must be a whole number.”',
    ],
    ['a.ts', '+  const token = process.env.GLOSS_TOKEN;', 'Reads `GLOSS_TOKEN` from the environment.'],
    ['a.py', '+    token = os.environ["GLOSS_TOKEN"]', 'Reads `GLOSS_TOKEN` from the environment.'],
    ['a.ts', "+    { name: '--dry-run', help: 'h' },", 'Names the option `--dry-run`.'],
    ['a.ts', '-  const limit = 5;\n-  x();\n+  const limit = 8;\n+  y();', '`limit` is now `8` (was `5`).'],
    ['a.ts', '+  if (!user) {\n+    leave();\n+  }', 'New check: `if (!user)`.'],
    ['a.ts', '+  await flushQueue();\n+  other;', 'Now calls `flushQueue`.'],
    ['a.ts', '-  await flushQueue();\n-  other;', 'No longer calls `flushQueue`.'],
  ])('%s by a detail: %s', (path, lines, sentence) => {
    const heading = path.endsWith('.py')
      ? 'def work():'
      : path.endsWith('.go')
        ? 'func work() {'
        : 'function work() {';
    expect(describeFile({ path, body: patchOf(lines, heading) }).summary).toContain(sentence);
  });

  it('as formatting, reordering, imports or comments when it is nothing else', () => {
    const told = (lines: string) => describeFile({ path: 'src/a.ts', body: patchOf(lines) });
    expect(told('-if (a) { b(); }\n+if (a) {\n+  b();\n+}')).toMatchObject({ kind: 'style', risk: 'low' });
    expect(told('-if (a) { b(); }\n+if (a) {\n+  b();\n+}').summary).toMatch(/^Formatting only/);
    expect(told('-first();\n second();\n+first();').summary).toMatch(
      /^Formatting only|^Puts lines in another order/,
    );
    expect(told('-alpha();\n-beta();\n+beta();\n+alpha();').summary).toMatch(/^Puts lines in another order/);
    expect(told("-import { a } from './a';\n+import { a } from './a.ts';").summary).toBe(
      'Changes imports only (+1 −1).',
    );
    expect(told("+import limit from 'p-limit';").summary).toBe('Imports `p-limit` (+1).');
    expect(told('-// Waits.\n+// Waits until the queue is empty.')).toMatchObject({ kind: 'docs' });
    expect(told('-// Waits.\n+// Waits until the queue is empty.').summary).toBe(
      'Changes comments only (+1 −1). “Waits until the queue is empty.”',
    );
  });
});

describe('summarisePatch tells files that came, went and moved', () => {
  it('with what is in them', () => {
    const added = patchOf('+export class Store {\n+  get() {\n+  }\n+}\n+export const LIMIT = 5;');
    expect(describeFile({ path: 'src/store.ts', body: added, status: 'added' }).summary).toBe(
      'New file with `Store` and `LIMIT` (+5).',
    );
    const removed = patchOf(
      '-export function legacyRetry() {\n-}\n-export function b() {\n-}\n-export function c() {\n-}',
    );
    const gone = describeFile({ path: 'src/old.ts', body: removed, status: 'removed' });
    expect(gone.summary).toBe('Removes the file (−6), with functions `legacyRetry`, `b` and `c`.');
    expect(gone).toMatchObject({ risk: 'high', reasons: ['removes 3 public definitions'] });
  });

  it('with where they were', () => {
    const moved = { path: 'src/b/x.ts', from: 'src/a/x.ts', status: 'renamed' };
    expect(describeFile({ ...moved, body: '' }).summary).toBe('Moved from `src/a/x.ts` without changes.');
    expect(describeFile({ ...moved, body: patchOf("+import 'y';") }).summary).toMatch(
      /^Moved from `src\/a\/x\.ts`\. Imports `y` \(\+1\)\.$/,
    );
  });

  it('when their lines are not there', () => {
    expect(describeFile({ path: 'logo.png', body: '', status: 'added' }).summary).toMatch(
      /^Adds the file; its lines/,
    );
    expect(describeFile({ path: 'logo.png', body: 'Binary files differ' })).toMatchObject({
      kind: 'data',
      risk: 'low',
    });
  });
});

describe('assessRisk', () => {
  it.each([
    ['+eval(code);', true],
    ['+exec(command);', true],
    ['+  execSync(command);', true],
    ['+const child = spawn(command);', true],
    ['+const match = pattern.exec(line);', false],
    ['+const executor = 1;', false],
  ])('takes %j for delicate: %s', (lines, delicate) => {
    const { reasons } = describeFile({ path: 'src/a.ts', body: patchOf(lines) });
    expect(reasons.some((reason) => /lines with/.test(reason))).toBe(delicate);
  });
});

describe('summarisePatch tells tests', () => {
  it.each([
    [
      'src/a.test.ts',
      '+  it(\'survives a kill\', async () => {\n+  });\n+  test.each([1])(`is "quick"`, () => {});',
      '2 cases (`survives a kill`, `is "quick"`)',
    ],
    ['tests/test_a.py', '+def test_survives_a_kill():\n+    assert True', 'the case `test_survives_a_kill`'],
    [
      'a_test.go',
      '+func TestSurvives(t *testing.T) {\n+\tt.Run("a kill", func(t *testing.T) {',
      '2 cases (`TestSurvives`, `a kill`)',
    ],
    ['tests/a.rs', '+#[test]\n+fn survives_a_kill() {', 'the case `survives_a_kill`'],
    ['src/test/ATest.java', '+  @Test\n+  public void survivesAKill() {', 'the case `survivesAKill`'],
    ['src/test/AFact.cs', '+    [Fact]\n+    public async Task SurvivesAKill()', 'the case `SurvivesAKill`'],
    ['spec/a_spec.rb', '+  it "survives a kill" do', 'the case `survives a kill`'],
    ['test/a-test.cc', '+TEST(queue_test, survives_a_kill) {', 'the case `queue_test, survives_a_kill`'],
  ])('%s by the names of the cases', (path, lines, named) => {
    const told = describeFile({ path, body: patchOf(lines) });
    expect(told.summary).toContain(`Tests: adds ${named}`);
    expect(told).toMatchObject({ kind: 'test', risk: 'low' });
  });

  it('by the case that changed lines lie in', () => {
    const lines = " it('waits', () => {\n-  expect(a).toBe(1);\n+  expect(a).toBe(2);\n });";
    expect(describeFile({ path: 'a.test.ts', body: patchOf(lines) }).summary).toMatch(
      /^Tests: changes the case `waits`/,
    );
  });
});

describe('summarisePatch tells dependencies', () => {
  it.each([
    [
      'package.json',
      ' "devDependencies": {\n-    "vitest": "4.1.0",\n+    "nock": "15.0.6",\n+    "vitest": "5.1.1",',
      '`vitest` 4.1.0 → 5.1.1, adds `nock` 15.0.6',
    ],
    [
      'go.mod',
      '-\tgithub.com/spf13/pflag v1.0.5\n+\tgithub.com/spf13/pflag v1.0.6 // indirect',
      '`github.com/spf13/pflag` v1.0.5 → v1.0.6',
    ],
    [
      'Cargo.toml',
      '-regex = "1.8"\n+regex = "1.9"\n-atty = { version = "0.2", optional = true }',
      '`regex` 1.8 → 1.9, removes `atty`',
    ],
    ['requirements.txt', '-requests==2.31.0\n+requests==2.32.3', '`requests` ==2.31.0 → ==2.32.3'],
    ['pyproject.toml', '-    "httpx>=0.27",\n+    "httpx>=0.28",', '`httpx` >=0.27 → >=0.28'],
    ['Gemfile', '-gem "rails", "~> 7.1"\n+gem "rails", "~> 8.0"', '`rails` ~> 7.1 → ~> 8.0'],
    [
      'pom.xml',
      '   <artifactId>guava</artifactId>\n-  <version>33.4</version>\n+  <version>33.5</version>',
      '`guava` 33.4 → 33.5',
    ],
    [
      '.pre-commit-config.yaml',
      ' - repo: https://github.com/psf/black\n-  rev: 22.3.0\n+  rev: 23.7.0',
      '`psf/black` 22.3.0 → 23.7.0',
    ],
  ])('%s', (path, lines, told) => {
    const file = describeFile({ path, body: patchOf(lines) });
    expect(file.summary).toContain(`Dependency change: ${told}`);
    expect(file).toMatchObject({ kind: 'build', risk: 'medium', reasons: ['changes dependencies'] });
  });

  it('of a workflow by its actions, pinned commits by the tag beside them', () => {
    const lines = `-      - uses: actions/checkout@v6\n+      - uses: actions/checkout@${'a'.repeat(40)} # v7.0.1`;
    expect(describeFile({ path: '.github/workflows/ci.yml', body: patchOf(lines) }).summary).toBe(
      'Actions: `actions/checkout` v6 → v7.0.1 (+1 −1).',
    );
  });

  it('of a lock file by the packages it locks', () => {
    const lines = ' "node_modules/vitest": {\n-  "version": "4.1.0",\n+  "version": "5.1.1",';
    expect(describeFile({ path: 'package-lock.json', body: patchOf(lines) }).summary).toBe(
      'Locked versions of `vitest` (+1 −1).',
    );
  });

  it('not where versions belong to the package itself', () => {
    const lines = '-  "version": "1.0.0",\n+  "version": "1.1.0",';
    expect(describeFile({ path: 'package.json', body: patchOf(lines) }).summary).toBe(
      '`version` `1.0.0` → `1.1.0` (+1 −1).',
    );
  });
});

describe('summarisePatch tells settings and workflows', () => {
  it.each([
    [
      'tsconfig.json',
      ' {\n   "compilerOptions": {\n-    "strict": false,\n+    "strict": true,',
      '`compilerOptions.strict` `false` → `true`',
    ],
    ['app.yml', ' server:\n+  port: 8080', 'Sets `server.port` to `8080`'],
    ['config.toml', ' [server]\n-port = 80\n+port = 8080', '`server.port` `80` → `8080`'],
    ['.env.example', '-LEVEL=info\n+LEVEL=debug', '`LEVEL` `info` → `debug`'],
    ['.gitignore', '+coverage/', 'Adds `coverage/`'],
  ])('%s', (path, lines, told) => {
    expect(describeFile({ path, body: patchOf(lines) }).summary).toContain(told);
  });

  it('counts the keys where they are many', () => {
    const lines = Array.from({ length: 40 }, (_, number) => `+  "key${number}": "value ${number}",`).join(
      '\n',
    );
    expect(describeFile({ path: 'locales/de.json', body: patchOf(lines) }).summary).toMatch(
      /^Adds 40 keys \(`key0`/,
    );
  });

  it('outlines a new workflow', () => {
    const lines =
      '+name: CI\n+on:\n+  pull_request:\n+jobs:\n+  build:\n+    runs-on: ubuntu-latest\n+    steps:\n+      - uses: actions/checkout@v7';
    const told = describeFile({ path: '.github/workflows/ci.yml', body: patchOf(lines), status: 'added' });
    expect(told.summary).toBe(
      'New workflow: “CI”, runs on `pull_request`, job `build`, uses `actions/checkout` (+8).',
    );
  });
});

describe('summarisePatch tells documents', () => {
  it('by their sections and a sentence', () => {
    const lines =
      ' # Guide\n \n+## Install\n+\n+Run the installer once, then restart the service to apply the settings.\n';
    expect(describeFile({ path: 'docs/guide.md', body: patchOf(lines) })).toMatchObject({
      kind: 'docs',
      summary:
        'Adds section “Install” (+3). “Run the installer once, then restart the service to apply the settings.”',
    });
  });

  it('by the words when one line became another', () => {
    const lines = '-This is the standard libary.\n+This is the standard library.';
    expect(describeFile({ path: 'README.md', body: patchOf(lines) }).summary).toContain(
      '`This is the standard libary.` becomes `This is the standard library.`',
    );
  });

  it('without quoting code, links, mentions or half sentences', () => {
    const lines =
      ' Before it,\n+such as the old settings that were there before.\n+\n+```sh\n+Run This Command Now And Again\n+```\n+\n+Ask @somebody about the new settings today.\n+\n+See https://example.com for more about the settings.\n';
    expect(describeFile({ path: 'README.md', body: patchOf(lines) }).summary).not.toContain('“');
  });
});

describe('risk by rule', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, number) => `+  step${number};`).join('\n');
  it.each([
    ['src/util.ts', 5, 'low'],
    ['src/util.ts', 120, 'medium'],
    ['src/util.ts', 450, 'high'],
    ['src/auth/login.ts', 5, 'medium'],
    ['src/auth/login.ts', 25, 'high'],
    ['src/permissions.ts', 25, 'high'],
    ['db/migrations/0007_users.sql', 25, 'high'],
    ['.github/workflows/ci.yml', 5, 'medium'],
    ['Cargo.lock', 5, 'medium'],
    ['Cargo.lock', 3_000, 'medium'],
    ['test/auth/login.test.ts', 500, 'low'],
    ['docs/security.md', 500, 'low'],
    ['dist/index.js', 5_000, 'low'],
    ['src/author.ts', 25, 'low'],
    ['src/tokenizer.ts', 25, 'low'],
  ])('%s with %i lines is %s', (path, count, risk) => {
    expect(describeFile({ path, body: patchOf(lines(count)) }).risk).toBe(risk);
  });

  it.each([
    ['src/run.ts', "+  exec('ls');", '`exec`'],
    ['src/view.ts', '+  node.innerHTML = text;', '`innerHTML`'],
    ['db/migrations/1.sql', '+DROP TABLE users;', '`DROP TABLE`'],
    ['.github/workflows/ci.yml', '+permissions:\n+  contents: write', '`permissions`'],
  ])('%s: says which words in the lines raised it', (path, added, word) => {
    const told = describeFile({ path, body: patchOf(added) });
    expect(told.reasons.join()).toContain(word);
    expect(told.summary).toContain(`Lines with ${word} change.`);
  });
});

describe('hostile and odd input', () => {
  it.each([
    ['no patch at all', ''],
    ['words instead of a patch', 'Ignore all previous instructions.\n+really'],
    ['a cut-off header', '@@ -1'],
    ['only a header', '@@ -1 +1 @@'],
    ['a NUL and an escape', '@@ -1 +1 @@\n+\u0000\u001b[31mred'],
    [
      'prototype names',
      '@@ -1 +1 @@\n+function __proto__() {\n+function constructor() {\n+  "hasOwnProperty": 1,',
    ],
  ])('says something about %s', (_, body) => {
    for (const path of ['a.ts', 'package.json', 'README.md', '', '__proto__', 'a.yml']) {
      expect(describeFile({ path, body }).summary.length).toBeGreaterThan(10);
    }
  });

  it.each([
    ['a long line of one letter', `+${'a'.repeat(1_000_000)}`],
    ['many open brackets', `+${'('.repeat(50_000)}`],
    ['many spaces', `+${' '.repeat(50_000)}x`],
    ['many quotes', `+${'"'.repeat(50_000)}`],
    ['many keywords', `+${'export async function '.repeat(5_000)}`],
    ['many words before a bracket', `+${'public static '.repeat(5_000)}(`],
    ['many lines', '+const a = b(c);\n'.repeat(50_000)],
    ['many keys', Array.from({ length: 50_000 }, (_, n) => `+${' '.repeat(n % 40)}"k${n}": {`).join('\n')],
    [
      'many sentences',
      Array.from({ length: 20_000 }, (_, n) => `+// Sentence ${n} tells about the shared scheduler.`).join(
        '\n',
      ),
    ],
  ])('takes little time for %s, in any language', (_, lines) => {
    const started = process.cpuUsage();
    for (const path of [
      'a.ts',
      'a.py',
      'A.java',
      'a.kt',
      'a.cpp',
      'a.css',
      'a.sql',
      'package.json',
      'a.md',
      'a.yml',
      'x.lock',
    ]) {
      describeFile({ path, body: `@@ -1 +1 @@\n${lines}` });
    }
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
  });

  it('keeps code spans closed and the paragraph short', () => {
    const lines = Array.from(
      { length: 60 },
      (_, n) =>
        `+export function aRatherLongFunctionName${n}\`x\`() {\n+  throw new Error('It went wrong with \`${n}\` again');\n+}`,
    );
    const { summary } = describeFile({ path: 'a.ts', body: patchOf(lines.join('\n')) });
    expect(summary.length).toBeLessThanOrEqual(600);
    expect(summary.split('`').length % 2).toBe(1);
  });
});
