// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions are GitHub's.
import { describe, expect, test } from 'vitest';
import type { ExternalActionContext } from './action-run.ts';
import { composite, type Fixture, runFixture } from './run-fixture.ts';

const PRINT_ENVIRONMENT = 'console.log("env " + JSON.stringify(process.env));';

function nodeAction(parts = '', inputs = '{}'): string {
  const more = parts.replaceAll(/^(?=.)/gm, '  ');
  return `name: sub\ndescription: sub\ninputs: ${inputs}\nruns:\n  using: node24\n  main: main.mjs\n${more}\n`;
}

function printedEnvironment(log: string): Record<string, string> {
  const line = log.split('\n').find((text) => text.startsWith('env {'));
  return JSON.parse(line?.slice(4) ?? '{}');
}

const WRITE = `import { appendFileSync } from 'node:fs';
const write = (name, text) => appendFileSync(process.env['GITHUB_' + name], text + '\\n');
`;

describe('a JavaScript action', () => {
  test('inside a composite gets INPUT_ variables, defaults and the folder of the composite', async () => {
    const steps = '- uses: $/sub\n  with:\n    api-key: ${{ inputs.key }}\n    Some Name: "1"';
    const run = await runFixture({
      files: {
        'action.yml': composite(steps, { inputs: 'key:\n  default: k' }),
        'sub/action.yml': nodeAction(
          '',
          '{api-key: {}, some name: {}, other: {default: "${{ github.repository }}"}}',
        ),
        'sub/main.mjs': PRINT_ENVIRONMENT,
      },
    });
    const env = printedEnvironment(run.log);
    expect(run.annotations).toEqual([]);
    expect(env).toMatchObject({
      'INPUT_API-KEY': 'k',
      INPUT_SOME_NAME: '1',
      INPUT_OTHER: 'octo/example',
      ACTIONS_RUNTIME_TOKEN: expect.any(String),
    });
    expect(env).not.toHaveProperty('INPUT_KEY');
    expect(env.GITHUB_ACTION_PATH).toMatch(/\/action$/);
    expect(env.GITHUB_TOKEN).toBeUndefined();
  });

  test('can be run by itself', async () => {
    const main = `${WRITE}write('OUTPUT', 'seen=' + process.env.INPUT_NAME); write('STEP_SUMMARY', '# Hi');`;
    const run = await runFixture({
      files: { 'sub/action.yml': nodeAction('', '{name: {default: x}}'), 'sub/main.mjs': main },
      actionPath: 'sub',
      inputs: { name: 'me' },
    });
    expect(run).toMatchObject({ conclusion: 'success', outputs: { seen: 'me' }, summary: '# Hi\n' });
    expect(run.steps).toMatchObject([{ key: 'action', exitCode: 0 }]);
  });

  test('runs in the workspace with the given Node', async () => {
    const files = {
      'action.yml': nodeAction(),
      'main.mjs': 'console.log("at " + process.cwd(), process.execPath);',
    };
    const run = await runFixture({ files });
    expect(run.log).toMatch(/^at \/.*\/workspace /m);
    expect(run.log).toContain(process.execPath);
    const other = await runFixture({ files, nodePath: '/bin/echo' });
    expect(other.log).toMatch(/^\/.*\/main\.mjs$/m);
  });

  test.each([
    ['a thrown error', 'throw new Error("no");', 1],
    ['an exit code', 'process.exit(7);', 7],
  ])('fails by %s', async (_way, main, exitCode) => {
    const run = await runFixture({ files: { 'action.yml': nodeAction(), 'main.mjs': main } });
    expect(run.conclusion).toBe('failure');
    expect(run.steps[0]).toMatchObject({ conclusion: 'failure', exitCode });
  });

  test('whose file is missing fails and names it', async () => {
    const run = await runFixture({ files: { 'action.yml': nodeAction() } });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[0]?.message).toMatch(/File not found: '.*main\.mjs'/);
  });
});

describe('pre and post', () => {
  const stage = (name: string): string =>
    `${WRITE}console.log('${name} state=' + (process.env.STATE_seen ?? '') + ' input=' + process.env.INPUT_NAME);
write('STATE', 'seen=' + (process.env.STATE_seen ?? '') + '${name[0]}');\n`;
  const files = (main = '', parts = ''): Fixture['files'] => ({
    'action.yml': composite(
      `- id: first
  shell: bash
  run: echo from=main >> "$GITHUB_OUTPUT"; echo first
- id: sub
  uses: $/sub
  with:
    name: \${{ inputs.given }}\${{ steps.first.outputs.from }}
- if: always()
  shell: bash
  run: echo last`,
      { inputs: 'given:\n  default: to-' },
    ),
    'sub/action.yml': nodeAction(`pre: pre.mjs\npost: post.mjs\n${parts}`, '{name: {}}'),
    'sub/pre.mjs': stage('pre'),
    'sub/main.mjs': stage('main') + main,
    'sub/post.mjs': stage('end'),
  });
  const told = (log: string): string[] =>
    log.split('\n').filter((line) => /^(first|last|(pre|main|end) state)/.test(line));

  test('run before and after all steps and share state', async () => {
    const run = await runFixture({ files: files() });
    expect(told(run.log)).toEqual([
      'pre state= input=to-',
      'first',
      'main state=p input=to-main',
      'last',
      'end state=pm input=to-main',
    ]);
    expect(run.state).toEqual({ 'action.sub': { seen: 'pme' } });
    expect(run.steps.map(({ key, stage: at }) => `${at} ${key}`)).toEqual([
      'pre action',
      'pre action.sub',
      'main action',
      'main action.first',
      'main action.sub',
      'main action.2',
      'post action',
      'post action.sub',
    ]);
  });

  test('the post stage runs after a failure', async () => {
    const run = await runFixture({ files: files('process.exit(1);') });
    expect(run.conclusion).toBe('failure');
    expect(told(run.log).at(-1)).toBe('end state=pm input=to-main');
  });

  test.each([
    ['post-if: success()', '', 'success'],
    ['post-if: success()', 'process.exit(1);', 'skipped'],
    ['post-if: failure()', '', 'skipped'],
    ['post-if: failure()', 'process.exit(1);', 'success'],
  ])('%s with main "%s": %s', async (parts, main, conclusion) => {
    const run = await runFixture({ files: files(main, parts) });
    expect(run.steps.at(-1)).toMatchObject({ key: 'action.sub', stage: 'post', conclusion });
  });

  test('a condition holds the pre stage back', async () => {
    const run = await runFixture({ files: files('', "pre-if: runner.os == 'Plan9'") });
    expect(run.steps[1]).toMatchObject({ stage: 'pre', conclusion: 'skipped' });
    expect(told(run.log)[0]).toBe('first');
  });

  test('a failing pre stage keeps the main stage from running, not the post stage', async () => {
    const run = await runFixture({ files: { ...files(), 'sub/pre.mjs': 'process.exit(1);' } });
    expect(run.conclusion).toBe('failure');
    expect(run.steps.find(({ key, stage: at }) => key === 'action' && at === 'main')?.conclusion).toBe(
      'skipped',
    );
    expect(told(run.log)).toEqual(['end state= input=to-']);
  });

  test('there is no post stage for an action that was skipped', async () => {
    const skipped = files();
    skipped['action.yml'] = composite('- if: failure()\n  uses: $/sub');
    skipped['sub/action.yml'] = nodeAction('post: post.mjs', '{name: {}}');
    const run = await runFixture({ files: skipped });
    expect(run.steps.map(({ stage: at }) => at)).not.toContain('post');
  });

  test('post stages run in the reverse order', async () => {
    const run = await runFixture({
      files: {
        'action.yml': composite('- uses: $/sub\n  env:\n    WHO: one\n- uses: $/sub\n  env:\n    WHO: two'),
        'sub/action.yml': nodeAction('post: main.mjs'),
        'sub/main.mjs': 'console.log("who " + process.env.WHO);',
      },
    });
    expect(run.log.split('\n').filter((line) => /^who /.test(line))).toEqual([
      'who one',
      'who two',
      'who two',
      'who one',
    ]);
  });
});

describe('a composite inside a composite', () => {
  const files = (inner: string): Fixture['files'] => ({
    'action.yml': composite(
      '- id: inner\n  uses: $/inner\n  env:\n    LEVEL: outer\n  with:\n    word: ${{ inputs.word }}\n- if: always()\n  shell: bash\n  run: echo "after ${{ steps.inner.outcome }} ${LEVEL-unset}"',
      { inputs: 'word:\n  default: hi', outputs: 'said:\n  value: <${{ steps.inner.outputs.said }}>' },
    ),
    'inner/action.yml': composite(`- id: say\n  shell: bash\n  run: |\n${inner.replaceAll(/^/gm, '    ')}`, {
      inputs: 'word: {}',
      outputs: 'said:\n  value: ${{ steps.say.outputs.said }}',
    }),
  });

  test('has its own inputs, steps, folder and the environment around it', async () => {
    const run = await runFixture({
      files: files(
        'echo "said=${{ inputs.word }} $LEVEL $(basename "$GITHUB_ACTION_PATH")" >> "$GITHUB_OUTPUT"',
      ),
    });
    expect(run.outputs).toEqual({ said: '<hi outer inner>' });
    expect(run.log).toContain('after success unset');
    expect(run.steps.map(({ key }) => key)).toEqual([
      'action',
      'action.inner',
      'action.inner.say',
      'action.1',
    ]);
  });

  test('keeps the environment around it whatever a step adds through GITHUB_ENV', async () => {
    const steps = `- shell: bash
  run: echo LEVEL=added >> "$GITHUB_ENV"
- shell: bash
  run: echo "level $LEVEL"`;
    const run = await runFixture({ files: { ...files('true'), 'inner/action.yml': composite(steps) } });
    expect(run.log).toContain('level outer');
    expect(run.log).toContain('after success added');
  });

  test.each([
    [9, 'success'],
    [10, 'failure'],
  ])('may nest %i deep: %s', async (depth, conclusion) => {
    const chain = Array.from({ length: depth }, (_, level) => [
      level === 0 ? 'action.yml' : `${level}/action.yml`,
      composite(`- uses: $/${level + 1}`),
    ]);
    const last = [`${depth}/action.yml`, composite('- shell: bash\n  run: echo bottom')];
    const run = await runFixture({ files: Object.fromEntries([...chain, last]) });
    expect(run.conclusion).toBe(conclusion);
  });

  test('passes its failure up', async () => {
    const run = await runFixture({ files: files('exit 1') });
    expect(run.conclusion).toBe('failure');
    expect(run.log).toContain('after failure unset');
  });
});

describe('third-party actions', () => {
  const uses = `actions/cache@${'b'.repeat(40)}`;
  const steps = `- id: cache
  uses: ${uses}
  env:
    LEVEL: step
  with:
    key: k-\${{ github.run_id }}
- shell: bash
  run: echo "hit \${{ steps.cache.outputs.cache-hit }} $FROM_CACHE"`;

  test('are played by the stand-ins of the test, also after the job', async () => {
    const seen: ExternalActionContext[] = [];
    const run = await runFixture({
      files: { 'action.yml': composite(steps) },
      github: { run_id: '77' },
      externalActions: {
        'actions/cache': async (context) => {
          seen.push(context);
          context.log('::notice::restored');
          return {
            outputs: { 'cache-hit': 'true' },
            env: { FROM_CACHE: 'yes' },
            post: async (later) => {
              seen.push(later);
              later.log('saved');
            },
          };
        },
      },
    });
    expect(run.conclusion).toBe('success');
    expect(run.log).toContain('hit true yes');
    expect(run.annotations).toEqual([{ level: 'notice', message: 'restored' }]);
    expect(run.log.trimEnd().split('\n').at(-1)).toBe('saved');
    expect(seen).toMatchObject([
      { uses, stage: 'main', inputs: { key: 'k-77' }, env: { LEVEL: 'step' } },
      { uses, stage: 'post', inputs: { key: 'k-77' } },
    ]);
  });

  test.each([
    ['reports a failure', async () => ({ conclusion: 'failure' as const })],
    [
      'throws',
      async () => {
        throw new Error('cache service is away');
      },
    ],
  ])('fail the job when the stand-in %s', async (way, stand) => {
    const run = await runFixture({
      files: { 'action.yml': composite(steps) },
      externalActions: { [uses]: stand },
    });
    expect(run.conclusion).toBe('failure');
    expect(run.log).not.toContain('hit');
    if (way === 'throws') expect(run.annotations[0]?.message).toBe('cache service is away');
  });

  test('are told apart by version when the test names one', async () => {
    const run = await runFixture({
      files: { 'action.yml': composite(steps) },
      externalActions: { 'actions/cache@v1': async () => {} },
    });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[0]?.message).toContain(uses);
  });
});

describe('an action of the checkout', () => {
  const make = `- shell: bash
  run: |
    mkdir local
    printf 'name: l\\ndescription: l\\nruns:\\n  using: node24\\n  main: m.mjs\\n  pre: m.mjs\\n  post: m.mjs\\n' > local/action.yml
    echo 'console.log("local ran")' > local/m.mjs
- uses: ./local`;

  test('is looked for when its turn comes, and gets no pre stage', async () => {
    const run = await runFixture({ files: { 'action.yml': composite(make) } });
    expect(run.conclusion).toBe('success');
    expect(run.log.match(/^local ran$/gm)).toHaveLength(2);
    expect(run.annotations[0]?.message).toContain('`pre` execution is not supported');
    expect(run.steps.at(-1)).toMatchObject({ stage: 'post', uses: './local' });
  });

  test('fails its step when it is not there', async () => {
    const run = await runFixture({ files: { 'action.yml': composite('- uses: ./local') } });
    expect(run.steps).toMatchObject([{ conclusion: 'failure' }, { uses: './local', conclusion: 'failure' }]);
  });
});
