// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions are GitHub's.
import { describe, expect, test } from 'vitest';
import { composite, runFixture, script } from './run-fixture.ts';

async function runLines(lines: string[], options: Partial<Parameters<typeof runFixture>[0]> = {}) {
  const text = `cat <<'LINES'\n${lines.join('\n')}\nLINES`;
  return await runFixture({ files: { 'action.yml': script(text) }, ...options });
}

/** The lines that steps wrote, without what the runner prints about a step before it runs. */
function output(log: string): string[] {
  return log.split('##[endgroup]\n').at(-1)?.trimEnd().split('\n') ?? [];
}

describe('annotations', () => {
  test('carry level, place and title', async () => {
    const run = await runLines([
      '::error file=src/a.ts,line=3,endLine=5,col=2,endColumn=9,title=Bad%2C very::one%0Atwo',
      '::warning::careful',
      '::notice title=Note::seen',
    ]);
    expect(run.conclusion).toBe('success');
    expect(run.annotations).toEqual([
      {
        level: 'error',
        message: 'one\ntwo',
        file: 'src/a.ts',
        line: 3,
        endLine: 5,
        column: 2,
        endColumn: 9,
        title: 'Bad, very',
      },
      { level: 'warning', message: 'careful' },
      { level: 'notice', message: 'seen', title: 'Note' },
    ]);
    expect(run.log).toContain('##[error]one\ntwo\n##[warning]careful\n##[notice]seen');
  });

  test('name files of the workspace relative to it', async () => {
    const text = 'echo "::error file=$GITHUB_WORKSPACE/src/a.ts::x"; echo "::error file=/etc/passwd::y"';
    const run = await runFixture({ files: { 'action.yml': script(text) } });
    expect(run.annotations.map(({ file }) => file)).toEqual(['src/a.ts', '/etc/passwd']);
  });

  test('beyond ten of a level are hidden, and long ones are cut', async () => {
    const errors = Array.from({ length: 12 }, (_, index) => `::error::${index}`);
    const run = await runLines([...errors, `::warning::${'x'.repeat(5000)}`]);
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(run.hiddenAnnotations.map(({ message }) => message)).toEqual(['10', '11']);
    expect(run.annotations.at(-1)?.message).toHaveLength(4096);
  });

  test('are made from standard error too', async () => {
    const run = await runFixture({ files: { 'action.yml': script('echo "::error::from stderr" >&2') } });
    expect(run.annotations).toEqual([{ level: 'error', message: 'from stderr' }]);
  });
});

describe('masks', () => {
  test('cover log, summary and annotations from the moment they are set', async () => {
    const run = await runLines(['hush before', '::add-mask::hush', 'hush after', '::error::hush hush']);
    expect(output(run.log)).toEqual(['hush before', '*** after', '##[error]*** ***']);
    expect(run.annotations[0]?.message).toBe('*** ***');
  });

  test('of many lines cover each of them', async () => {
    const run = await runLines(['::add-mask::first-part%0Asecond-part', 'the second-part', 'the first-part']);
    expect(output(run.log)).toEqual(['the ***', 'the ***']);
  });

  test('cover the token and the secrets without being asked', async () => {
    const run = await runLines(
      ['ghs_fixture_token', 'swordfish', Buffer.from('swordfish').toString('base64')],
      {
        secrets: ['swordfish'],
      },
    );
    expect(output(run.log)).toEqual(['***', '***', '***']);
  });

  test('do not change outputs', async () => {
    const text = 'echo "::add-mask::hush"\necho value=hush >> "$GITHUB_OUTPUT"';
    const outputs = 'value:\n  value: ${{ steps.it.outputs.value }}';
    const run = await runFixture({ files: { 'action.yml': script(text, { outputs }) } });
    expect(run.outputs.value).toBe('hush');
  });

  test('that are empty give a warning', async () => {
    const run = await runLines(['::add-mask::  ']);
    expect(run.annotations[0]?.level).toBe('warning');
  });
});

test('groups hold the lines between their ends', async () => {
  const run = await runLines(['::group::One', 'a', '::endgroup::', 'b', '::group::Two', 'c', '::endgroup::']);
  expect(run.groups).toEqual([
    { title: 'One', lines: ['a'] },
    { title: 'Two', lines: ['c'] },
  ]);
});

test.each([
  [false, ['after']],
  [true, ['##[debug]inside', 'after']],
])('debug messages are kept, and shown in the log with debug logging %s', async (debug, expected) => {
  const run = await runLines(['::debug::inside', 'after'], { debug });
  expect(run.debug).toContain('inside');
  expect(output(run.log).slice(0, expected.length)).toEqual(expected);
});

describe('stopped commands', () => {
  test('are text until the token', async () => {
    const run = await runLines([
      '::stop-commands::tok-3f9a',
      '::error::hidden',
      '##[error]hidden too',
      '::tok-3f9a::',
      '::error::live',
    ]);
    expect(run.annotations).toEqual([{ level: 'error', message: 'live' }]);
    expect(run.log).toContain('::error::hidden\n##[error]hidden too\n');
  });

  test('end with a token that is text again afterwards', async () => {
    const run = await runLines(['::stop-commands::tok1', '::tok1::', '::tok1::', '::error::live']);
    expect(output(run.log)).toEqual(['::stop-commands::tok1', '::tok1::', '::tok1::', '##[error]live']);
  });

  test('are live again in the next step', async () => {
    const steps = `- shell: bash
  run: echo "::stop-commands::tok-3f9a"
- shell: bash
  run: echo "::error::live"`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(run.annotations).toEqual([{ level: 'error', message: 'live' }]);
  });

  test.each(['', 'error', 'pause-logging'])('cannot be ended by %j', async (token) => {
    const run = await runLines([`::stop-commands::${token}`]);
    expect(run.conclusion).toBe('failure');
  });
});

test.each(['::set-env name=A::b', '::add-path::/tmp'])('%s is refused and fails the step', async (line) => {
  const run = await runLines([line]);
  expect(run).toMatchObject({ conclusion: 'failure', env: {}, paths: [] });
  expect(run.annotations.at(-1)?.message).toContain('command is disabled');
});

test('the old set-output and save-state still work', async () => {
  const run = await runLines(['::set-output name=a::1%0A2', '::save-state name=b::3']);
  expect(run.steps.at(-1)?.outputs).toEqual({ a: '1\n2' });
  expect(run.state).toEqual({ 'action.it': { b: '3' } });
});

test.each(['::unknown::x', 'text ::error::x', '\u2028::error::x'])('%j is text', async (line) => {
  const run = await runLines([line.replace('\u2028', 'a\u2028')]);
  expect(run.annotations).toEqual([]);
});

test('echo repeats commands in the log', async () => {
  const run = await runLines([
    '::echo::on',
    '::save-state name=a::b',
    '::echo::off',
    '::save-state name=c::d',
  ]);
  expect(run.log).toContain('::save-state name=a::b');
  expect(run.log).not.toContain('::save-state name=c::d');
});
