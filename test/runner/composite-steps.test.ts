// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions are GitHub's.
import { describe, expect, test } from 'vitest';
import { composite, runFixture, script } from './run-fixture.ts';

/** Runs one bash step; its `value` output is the action's. */
async function runScript(text: string, options: Partial<Parameters<typeof runFixture>[0]> = {}) {
  const outputs = 'value:\n  value: ${{ steps.it.outputs.value }}';
  return await runFixture({ files: { 'action.yml': script(text, { outputs }) }, ...options });
}

describe('inputs', () => {
  const inputs = 'given:\n  default: fallback\nsha:\n  default: ${{ github.sha }}\nEmpty:\n  default: full';
  const outputs = 'all:\n  value: ${{ inputs.given }}|${{ inputs.sha }}|${{ inputs.empty }}';
  const files = { 'action.yml': script('true', { inputs, outputs }) };

  test('take evaluated defaults where nothing is given', async () => {
    const run = await runFixture({ files });
    expect(run.outputs.all).toBe(`fallback|${'a'.repeat(40)}|full`);
    expect(run.annotations).toEqual([]);
  });

  test('take what is given, also when it is empty, whatever the case of the name', async () => {
    const run = await runFixture({ files, inputs: { GIVEN: 'mine', sha: 'x', empty: '' } });
    expect(run.outputs.all).toBe('mine|x|');
  });

  test('may default to the token of the job, which the log does not show', async () => {
    const text = 'echo "got ${{ inputs.token }}"\necho "value=${{ inputs.token }}" >> "$GITHUB_OUTPUT"';
    const parts = {
      inputs: 'token:\n  default: ${{ github.token }}',
      outputs: 'value:\n  value: ${{ steps.it.outputs.value }}',
    };
    const run = await runFixture({ files: { 'action.yml': script(text, parts) } });
    expect(run.outputs.value).toBe('ghs_fixture_token');
    expect(run.log).toMatch(/^got \*\*\*$/m);
    expect(run.log).not.toContain('ghs_fixture_token');
  });

  test('that are unknown give a warning', async () => {
    const run = await runFixture({ files, inputs: { 'base-ulr': 'x' } });
    expect(run.conclusion).toBe('success');
    expect(run.annotations).toEqual([
      {
        level: 'warning',
        message: "Unexpected input(s) 'base-ulr', valid inputs are ['given', 'sha', 'Empty']",
      },
    ]);
  });

  test('that are deprecated give a warning', async () => {
    const inputs = 'old:\n  deprecationMessage: use new';
    const run = await runFixture({
      files: { 'action.yml': script('true', { inputs }) },
      inputs: { old: 'x' },
    });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: use new",
    ]);
  });

  test('do not reach run steps as INPUT_ variables', async () => {
    const inputs = 'given:\n  default: fallback';
    const run = await runFixture({ files: { 'action.yml': script('env', { inputs }) } });
    expect(run.log).not.toContain('INPUT_');
  });
});

describe('conditions', () => {
  test.each([
    ['success()', 'success'],
    ["inputs.mode == 'yes'", 'success'],
    ["${{ inputs.mode == 'yes' }}", 'success'],
    ["inputs.mode == 'no'", 'skipped'],
    ['failure()', 'skipped'],
    ['cancelled()', 'skipped'],
    ["contains(github.event.labels.*.name, 'docs')", 'success'],
    ["steps.first.outputs.answer == '42' && steps.first.conclusion == 'success'", 'success'],
    ["hashFiles('*.nothing') == ''", 'success'],
    ["env.JOB_LEVEL == 'job' && runner.os != ''", 'success'],
  ])('%s after a success: %s', async (condition, conclusion) => {
    const steps = `- id: first
  shell: bash
  run: echo answer=42 >> "$GITHUB_OUTPUT"
- id: second
  if: "${condition}"
  shell: bash
  run: "true"`;
    const run = await runFixture({
      files: { 'action.yml': composite(steps, { inputs: 'mode:\n  default: "yes"' }) },
      event: { name: 'push', payload: { labels: [{ name: 'docs' }] } },
      env: { JOB_LEVEL: 'job' },
    });
    expect(run.steps.at(-1)).toMatchObject({ id: 'second', conclusion });
  });

  test.each([
    ['', 'skipped'],
    ["if: inputs.mode == 'yes'", 'skipped'],
    ["if: always() && inputs.mode == 'yes'", 'success'],
    ['if: failure()', 'success'],
    ['if: ${{ !cancelled() }}', 'success'],
    ["if: ${{ !success() && steps.first.outcome == 'failure' }}", 'success'],
  ])('"%s" after a failure: %s', async (condition, conclusion) => {
    const steps = `- id: first
  shell: bash
  run: exit 3
- id: second
  ${condition || 'name: second'}
  shell: bash
  run: "true"`;
    const run = await runFixture({
      files: { 'action.yml': composite(steps, { inputs: 'mode:\n  default: "yes"' }) },
    });
    expect(run.conclusion).toBe('failure');
    expect(run.steps).toMatchObject([
      { key: 'action', conclusion: 'failure' },
      { key: 'action.first', conclusion: 'failure', exitCode: 3 },
      { key: 'action.second', conclusion },
    ]);
    expect(run.annotations).toEqual([{ level: 'error', message: 'Process completed with exit code 3.' }]);
  });

  test('that cannot be evaluated fail the action and end it', async () => {
    const steps = `- id: first
  if: fromJSON('{')
  shell: bash
  run: echo first
- if: always()
  shell: bash
  run: echo second`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(run.conclusion).toBe('failure');
    expect(run.steps.map(({ key }) => key)).toEqual(['action', 'action.first']);
    expect(run.annotations[0]?.message).toMatch(/JSON/);
  });

  test.each(['true', '${{ inputs.lenient }}'])(
    'continue-on-error: %s keeps the action green',
    async (value) => {
      const steps = `- id: first
  continue-on-error: ${value}
  shell: bash
  run: exit 1
- shell: bash
  run: echo "\${{ steps.first.outcome }} \${{ steps.first.conclusion }}"`;
      const run = await runFixture({
        files: { 'action.yml': composite(steps, { inputs: 'lenient:\n  default: "true"' }) },
      });
      expect(run.conclusion).toBe('success');
      expect(run.log.split('\n')).toContain('failure success');
    },
  );
});

describe('run steps', () => {
  test('run in bash with the flags of the runner', async () => {
    const run = await runScript(
      'echo "flags $-"\nshopt -qo pipefail && echo pipefail\nfalse | cat\necho unreachable',
    );
    const lines = run.log.split('\n');
    expect(lines).toContain('pipefail');
    expect(lines.find((line) => line.startsWith('flags'))).toMatch(/e/);
    expect(lines).not.toContain('unreachable');
    expect(run.conclusion).toBe('failure');
  });

  test('run in the workspace or the given folder', async () => {
    const steps = `- shell: bash
  run: pwd
- shell: bash
  working-directory: sub
  run: pwd
- shell: bash
  working-directory: \${{ github.workspace }}
  run: mkdir sub`;
    const failing = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(failing.conclusion).toBe('failure');
    const [first = '', second = '', third = ''] = steps.split(/\n(?=- )/);
    const run = await runFixture({ files: { 'action.yml': composite([first, third, second].join('\n')) } });
    expect(run.conclusion).toBe('success');
    expect(run.log).toMatch(/^\/.*\/workspace$/m);
    expect(run.log).toMatch(/^\/.*\/workspace\/sub$/m);
  });

  test('may name another shell with its own arguments', async () => {
    const steps = `- shell: sh -u {0}\n  run: 'echo "flags $-"'`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(run.log).toMatch(/^flags .*u/m);
  });

  test('fail with a sentence when the shell does not exist', async () => {
    const steps = `- shell: no-such-shell {0}\n  run: 'true'`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[0]?.message).toBe('no-such-shell: command not found');
  });

  test('see nothing of the environment of the tests, and what the runner sets', async () => {
    process.env.LEAK_FROM_TESTS = 'leak';
    const run = await runScript('env', { env: { JOB_LEVEL: 'job' } });
    delete process.env.LEAK_FROM_TESTS;
    const variables = Object.fromEntries(
      run.log.split('\n').flatMap((line) => (line.includes('=') ? [line.split('=', 2)] : [])),
    );
    expect(variables).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo/example',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ATTEMPT: '1',
      JOB_LEVEL: 'job',
      RUNNER_TEMP: run.runnerTemp,
    });
    for (const name of [
      'LEAK_FROM_TESTS',
      'GITHUB_TOKEN',
      'NODE_OPTIONS',
      'ACTIONS_RUNTIME_TOKEN',
      'VITEST',
    ]) {
      expect(variables).not.toHaveProperty(name);
    }
    for (const name of [
      'HOME',
      'PATH',
      'RUNNER_OS',
      'RUNNER_TOOL_CACHE',
      'GITHUB_ACTION_PATH',
      'GITHUB_OUTPUT',
    ]) {
      expect(variables).toHaveProperty(name);
    }
    expect(variables.PATH).not.toContain('node_modules');
  });

  test('find the event in a file and in the context', async () => {
    const run = await runScript(
      'cat "$GITHUB_EVENT_PATH"\necho\necho "value=${{ github.event.pull_request.number }}" >> "$GITHUB_OUTPUT"\necho "$GITHUB_HEAD_REF to $GITHUB_BASE_REF"',
      {
        event: {
          name: 'pull_request',
          payload: { pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'main' } } },
        },
        ref: 'refs/pull/7/merge',
      },
    );
    expect(run.outputs.value).toBe('7');
    expect(run.log).toContain('"number": 7');
    expect(run.log).toContain('topic to main');
  });
});

describe('the environment', () => {
  const print = 'echo "A=${A-unset} B=${B-unset}"';

  test('of a step: its own over that of GITHUB_ENV over that of the job', async () => {
    const steps = `- shell: bash
  run: |
    echo A=added >> "$GITHUB_ENV"
    ${print}
- shell: bash
  run: ${print}
- shell: bash
  env:
    A: own \${{ env.A }}
  run: ${print}
- shell: bash
  run: ${print}`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) }, env: { A: 'job', B: 'b' } });
    expect(run.log.split('\n').filter((line) => /^A=/.test(line))).toEqual([
      'A=job B=b',
      'A=added B=b',
      'A=own added B=b',
      'A=added B=b',
    ]);
    expect(run.env).toEqual({ A: 'added' });
  });

  test('cannot be given NODE_OPTIONS', async () => {
    const steps = `- shell: bash
  run: |
    echo NODE_OPTIONS=--require=/evil.js >> "$GITHUB_ENV"
    echo KEPT=1 >> "$GITHUB_ENV"
- shell: bash
  run: echo "options=\${NODE_OPTIONS-unset}"`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(run.log).toContain('options=unset');
    expect(run.env).toEqual({ KEPT: '1' });
    expect(run.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
  });

  test('gets folders of GITHUB_PATH first, the latest before the others', async () => {
    const steps = `- shell: bash
  run: |
    for folder in one two; do
      mkdir "$folder"
      printf '#!/bin/sh\\necho from %s\\n' "$folder" > "$folder/gloss-probe"
      chmod +x "$folder/gloss-probe"
      echo "$PWD/$folder" >> "$GITHUB_PATH"
    done
- shell: bash
  run: gloss-probe`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(run.log).toContain('from two');
    expect(run.paths.map((path) => path.split('/').at(-1))).toEqual(['one', 'two']);
  });
});

describe('outputs', () => {
  test('keep many lines and hostile text byte for byte', async () => {
    const value = 'line one\n::error::not a command\nvalue=2\nEOF\n';
    const run = await runScript(
      `{ echo 'value<<d41d8'; printf '%s\\n' 'line one' '::error::not a command' 'value=2' 'EOF' ''; echo d41d8; } >> "$GITHUB_OUTPUT"`,
    );
    expect(run.outputs.value).toBe(value);
    expect(run.annotations).toEqual([]);
  });

  test('without the closing delimiter fail the step', async () => {
    const run = await runScript(`echo 'value<<END' >> "$GITHUB_OUTPUT"`);
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. Matching delimiter not found 'END'",
    ]);
  });

  test('of a failed step are kept', async () => {
    const run = await runScript('echo value=half >> "$GITHUB_OUTPUT"\nexit 1');
    expect(run.conclusion).toBe('failure');
    expect(run.outputs).toEqual({ value: 'half' });
  });

  test('that a step never set are empty', async () => {
    expect((await runScript('true')).outputs).toEqual({ value: '' });
  });
});

describe('the summary', () => {
  test('joins the steps, masked', async () => {
    const steps = `- shell: bash
  run: printf '# One\\nfixture ghs_fixture_token' >> "$GITHUB_STEP_SUMMARY"
- shell: bash
  run: echo '# Two' >> "$GITHUB_STEP_SUMMARY"`;
    const run = await runFixture({ files: { 'action.yml': composite(steps) } });
    expect(run.summary).toBe('# One\nfixture ***\n# Two\n');
  });

  test.each([
    [1024 * 1024, 'success', 1024 * 1024 + 1, 0],
    [1024 * 1024 + 1, 'success', 0, 1],
  ])('of %i bytes: %s, %i bytes kept', async (bytes, conclusion, kept, errors) => {
    const run = await runScript(`head -c ${bytes} /dev/zero | tr '\\0' 'x' > "$GITHUB_STEP_SUMMARY"`);
    expect(run.conclusion).toBe(conclusion);
    expect(run.summary.length).toBe(kept);
    expect(run.annotations.length).toBe(errors);
    if (errors > 0) expect(run.annotations[0]?.message).toContain('upload aborted');
  });
});

describe('set-up', () => {
  test.each([
    [
      'an unknown third-party action',
      '- uses: actions/none@v1',
      'Unable to resolve action `actions/none@v1`',
    ],
    ['a missing folder', '- uses: $/missing', "Can't find 'action.yml'"],
    ['a way out of the repository', '- uses: $/../other', 'leaves the action'],
    ['a step that includes itself', '- uses: $/', 'depth exceeded max depth 9'],
    ['a run step without a shell', '- run: true', 'shell'],
    ['a context that composites lack', '- shell: bash\n  run: echo ${{ secrets.KEY }}', 'secrets'],
    ['an unknown context in a condition', '- if: nothing.at == 1\n  shell: bash\n  run: "true"', 'nothing'],
  ])('fails for %s before any step runs', async (_rule, step, message) => {
    const run = await runFixture({
      files: { 'action.yml': composite(`- shell: bash\n  run: echo ran\n${step}`) },
    });
    expect(run).toMatchObject({ conclusion: 'failure', steps: [] });
    expect(run.annotations[0]?.message).toContain(message);
    expect(run.log).not.toMatch(/^ran$/m);
  });

  test('fails for an old Node', async () => {
    const file = 'name: old\ndescription: old\nruns:\n  using: node20\n  main: main.mjs\n';
    const run = await runFixture({ files: { 'action.yml': file, 'main.mjs': '' } });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[0]?.message).toContain('node20');
  });
});

test('expressions can hash files of the workspace', async () => {
  const steps = `- shell: bash
  run: echo one > lock; echo two > other
- shell: bash
  run: echo "hash \${{ hashFiles('lock') }} of both \${{ hashFiles('lock', 'other') }}"`;
  const run = await runFixture({ files: { 'action.yml': composite(steps) } });
  const [, one, both] = /^hash ([0-9a-f]{64}) of both ([0-9a-f]{64})$/m.exec(run.log) ?? [];
  expect(one).toBeDefined();
  expect(both).not.toBe(one);
});
