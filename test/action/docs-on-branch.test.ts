import { readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPage } from '../support/answer-page.ts';
import {
  BRANCH,
  type DocsStage,
  KEY,
  PAGES,
  SOURCES,
  setDocsStage,
  TOKEN,
  WRITTEN,
} from '../support/docs-stage.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';
import { runCli } from '../support/run-cli.ts';

const MONEY = 'docs/reference/src/money.ts.md';
const INDEX = 'docs/reference/README.md';
const MORE_MONEY = {
  'src/money.ts': `${SOURCES['src/money.ts']}\n/** No money. */\nexport const NONE = 0;\n`,
};

let packaged: string;
let stage: DocsStage;

beforeAll(async () => {
  packaged = await packageAction();
}, PACKAGING_MS);
afterAll(() => rmSync(packaged, { recursive: true, force: true }));
beforeEach(async () => {
  stage = await setDocsStage(packaged);
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
});

/** Paths that a commit changes against its first parent. */
const changedBy = (ref: string) => stage.git('diff', '--name-only', `${ref}^`, ref).split('\n');
const withoutTimes = (lock: string | undefined) => lock?.replace(/"?at"?: ?"[^"]+"/g, 'at');

describe('docs on a branch', () => {
  it('land as one commit and one pull request that says which pages and why', async () => {
    const run = await stage.onBranch();
    expect(run.conclusion).toBe('success');
    expect(stage.mutations()).toEqual(['MoveBranches', 'Commit', 'CreatePullRequest']);
    expect(stage.ahead()).toBe(1);
    expect(changedBy(BRANCH)).toEqual(WRITTEN);
    const [pull, ...others] = await stage.pulls();
    expect(others).toEqual([]);
    expect(pull?.title).toBe('docs: bring generated pages up to date');
    expect(pull?.body).toContain(`| \`${MONEY}\` | new | describes src/money.ts |`);
    expect(pull?.body).toContain(`| \`${INDEX}\` | new | lists the pages |`);
    expect(pull?.body).toContain('4 pages are new. 3 model calls to `openai:mock`');
    expect(run.outputs).toMatchObject({
      status: 'complete',
      'items-total': '3',
      'items-done': '3',
      'items-reused': '0',
      'items-failed': '0',
      'model-calls': '3',
      'pull-request-url': pull?.url,
      'commit-sha': await stage.head(),
    });
    expect(run.summary).toContain(
      `Proposed by the pull request ${pull?.url} in commit \`${(await stage.head()).slice(0, 7)}\``,
    );
    expect(run.summary).toContain(`| \`${MONEY}\` | new |`);
    const message = stage.git('log', '-1', '--format=%B', BRANCH);
    expect(message).toContain(`- ${MONEY}: describes src/money.ts`);
    expect(stage.read(BRANCH)[MONEY]).toContain('Does what its name says.');
    for (const secret of [TOKEN, KEY]) expect(`${run.log}${run.summary}${message}`).not.toContain(secret);
  });

  it('ask for each file once without a checkout, and for few with one', async () => {
    const calls = () => stage.github.journal.length;
    await stage.onBranch({ name: 'workflow_dispatch' });
    // State, list, configuration, sources; state again, branch, commit, pull request.
    expect(calls()).toBe(8);
    await stage.onBranch();
    expect(calls()).toBeLessThanOrEqual(7);
    await stage.push('main', MORE_MONEY);
    stage.checkout();
    await stage.onBranch();
    expect(stage.mutations()).toEqual(['Commit', 'UpdatePullRequest']);
    expect(calls()).toBeLessThanOrEqual(9);
    await stage.onBranch();
    expect(calls()).toBeLessThanOrEqual(6);
    stage.checkout({ history: true });
    await stage.onBranch();
    expect(stage.github.journalSummary()).toEqual(Array(2).fill('POST /graphql GlossBranchState'));
  });

  it('follow the configuration that is named, which must be there', async () => {
    await stage.push('main', { 'other.yml': 'docs:\n  output: manual\n  sources: [lib/]\n' });
    const run = await stage.onBranch({ inputs: { config: 'other.yml' } });
    expect(run.outputs['items-total']).toBe('1');
    expect(Object.keys(stage.read(BRANCH))).toContain('manual/lib/shapes.go.md');
    const none = await stage.onBranch({ inputs: { config: 'none.yml' } });
    expect(none.conclusion).toBe('failure');
    expect(none.annotations[0]?.message).toContain("no configuration file 'none.yml'");
  });

  it('are byte-identical to what the command line writes into a clone, but for the time in the lock', async () => {
    const clone = stage.clone('main');
    const args = ['run', 'docs', '--write', '--model', 'openai:mock', '--base-url', stage.model.baseUrl];
    const cli = await runCli({ args: [...args, '--repo', clone], env: { OPENAI_API_KEY: KEY } });
    expect(cli.exitCode, cli.stderr).toBe(0);
    await stage.onBranch();
    const proposed = stage.read(BRANCH);
    for (const path of WRITTEN) {
      const local = readFileSync(`${clone}/${path}`, 'utf8');
      if (path === 'gloss.lock') expect(withoutTimes(proposed[path])).toBe(withoutTimes(local));
      else expect(proposed[path], path).toBe(local);
    }
  });

  it('stay one pull request and one commit over ten runs, some without their state, and grow by what changes', async () => {
    await stage.onBranch();
    const first = await stage.head();
    for (let run = 2; run <= 10; run++) {
      if (run % 3 === 0) stage.loseState();
      const { outputs } = await stage.onBranch();
      expect(outputs).toMatchObject({
        status: 'complete',
        'model-calls': '0',
        'items-reused': '3',
        'commit-sha': '',
      });
      expect(stage.mutations()).toEqual([]);
    }
    expect(await stage.head()).toBe(first);

    await stage.push('main', MORE_MONEY);
    const next = await stage.onBranch();
    expect(next.outputs).toMatchObject({
      'model-calls': '1',
      'items-reused': '2',
      'commit-sha': await stage.head(),
    });
    expect(stage.model.calls.map(({ paths }) => paths[0])).toEqual([MONEY]);
    expect(stage.mutations()).toEqual(['Commit', 'UpdatePullRequest']);
    expect(stage.git('rev-parse', `${BRANCH}^`)).toBe(first);
    expect(changedBy(BRANCH)).toEqual([INDEX, MONEY, 'gloss.lock']);
    const [pull, ...others] = await stage.pulls();
    expect(others).toEqual([]);
    // The description is about the whole proposal, and so is what it cost.
    for (const path of PAGES) expect(pull?.body).toContain(`| \`${path}\` | new |`);
    expect(pull?.body).toContain('4 pages are new. 4 model calls');
    expect(next.summary).toContain('2 pages were written anew. 2 other pages are up to date. 1 model call');
    await stage.onBranch();
    expect(stage.mutations()).toEqual([]);
  });

  it.each(['merge', 'squash'] as const)(
    'are done with when the pull request is merged (%s), until something changes',
    async (method) => {
      await stage.onBranch();
      await stage.github.mergePullRequest({ owner: 'octo', repo: 'demo', number: 1, method });
      stage.loseState();
      const idle = await stage.onBranch();
      expect(idle.outputs).toMatchObject({ status: 'complete', 'model-calls': '0', 'pull-request-url': '' });
      expect(stage.mutations()).toEqual([]);
      await stage.push('main', MORE_MONEY);
      const next = await stage.onBranch();
      expect(next.outputs['model-calls']).toBe('1');
      expect(stage.mutations().length).toBeLessThanOrEqual(3);
      expect((await stage.pulls()).map(({ state }) => state)).toEqual(['merged', 'open']);
      expect(stage.ahead()).toBe(1);
      const body = (await stage.pulls())[1]?.body;
      expect(body).toContain(`| \`${MONEY}\` | written anew | src/money.ts changed |`);
      expect(body).toContain('2 pages were written anew. 2 other pages are up to date. 1 model call');
    },
  );

  it('keep what people push to the branch and write into its pages', async () => {
    await stage.onBranch();
    const page = stage.read(BRANCH)[MONEY] ?? '';
    await stage.push(BRANCH, {
      'notes.txt': 'mine\n',
      [MONEY]: page.replace('Written by the model of the tests.', 'Written by a person.'),
    });
    const theirs = await stage.head();
    const adopt = await stage.onBranch();
    expect(adopt.outputs['model-calls']).toBe('0');
    await stage.push('main', MORE_MONEY);
    await stage.onBranch();
    const now = stage.read(BRANCH);
    expect(now['notes.txt']).toBe('mine\n');
    expect(now[MONEY]).toContain('Written by a person.');
    expect(now[MONEY]).toContain('NONE');
    expect(stage.git('merge-base', '--is-ancestor', theirs, BRANCH)).toBe('');
    const once = await stage.head();
    await stage.onBranch();
    expect(stage.mutations()).toEqual([]);
    expect(await stage.head()).toBe(once);
  });

  it('are not proposed again once people closed the pull request, until something is new', async () => {
    await stage.onBranch();
    await stage.github.closePullRequest({ owner: 'octo', repo: 'demo', number: 1 });
    const closed = await stage.onBranch();
    expect(closed.conclusion).toBe('success');
    expect(stage.mutations()).toEqual([]);
    stage.loseState();
    await stage.onBranch();
    expect(stage.mutations()).toEqual([]);
    await stage.push('main', MORE_MONEY);
    await stage.onBranch();
    expect((await stage.pulls()).map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('do nothing on a branch of their own, and say no to a tag', async () => {
    await stage.onBranch();
    const own = await stage.onBranch({ name: 'push', branch: BRANCH });
    expect(own.outputs.status).toBe('skipped');
    expect(stage.github.journal).toEqual([]);
    const tag = await stage.onBranch({ name: 'push', ref: 'refs/tags/v1' });
    expect(tag.conclusion).toBe('failure');
    expect(tag.annotations[0]?.message).toMatch(/not a branch[\s\S]*not on a tag/);
    expect(stage.github.journal).toEqual([]);
  });

  it('have a pull request for each branch', async () => {
    await stage.push('release/1', { 'src/money.ts': 'export const old = 1;\n' });
    await stage.onBranch({ name: 'workflow_dispatch', branch: 'release/1' });
    const [pull] = await stage.pulls();
    expect(pull?.state).toBe('open');
    expect(stage.ahead('gloss/docs-release-1', 'release/1')).toBe(1);
  });

  it('write nothing with publish: summary or dry-run', async () => {
    const dry = await stage.onBranch({ inputs: { 'dry-run': 'true' } });
    expect(dry.outputs.status).toBe('skipped');
    expect(dry.summary).toContain(MONEY);
    expect(stage.model.calls).toEqual([]);
    const quiet = await stage.onBranch({ inputs: { publish: 'summary' } });
    expect(quiet.summary).toContain('Nothing was committed.');
    expect(stage.mutations()).toEqual([]);
    expect(await stage.pulls()).toEqual([]);
  });

  it('name the permission that is missing', async () => {
    const permissions = { contents: 'read', pull_requests: 'write' } as const;
    stage.github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
    const run = await stage.onBranch();
    expect(run.conclusion).toBe('failure');
    expect(run.log).toMatch(/contents: write/);
  });
});

describe('docs on a branch, stopped by the runner', () => {
  it('go on where they were when it was amid the pages, and pay for none twice', async () => {
    const { calls } = stage.model;
    let hanging = true;
    stage.model.behave(({ paths, prompt }) =>
      hanging && paths[0] === MONEY ? { hang: true } : { content: JSON.stringify(answerPage(prompt)) },
    );
    const handle = await stage.startOnBranch();
    await expect.poll(() => calls.filter(({ answered }) => answered).length, { timeout: 30_000 }).toBe(2);
    // Answers are stored a moment after they are given.
    await handle.waitForLog('2 of 3 items');
    handle.cancel();
    expect((await handle.done).conclusion).toBe('cancelled');
    expect(await stage.pulls()).toEqual([]);
    hanging = false;
    const run = await stage.onBranch();
    expect(run.conclusion).toBe('success');
    expect(stage.model.calls.map(({ paths }) => paths[0])).toEqual([MONEY]);
    expect(stage.ahead()).toBe(1);
    expect(await stage.pulls()).toHaveLength(1);
  });

  it.each([false, true])(
    'end with one commit and one pull request when it was between the two (state lost: %s)',
    async (lost) => {
      const gate = stage.github.inject({
        match: { operation: 'GlossCreatePullRequest' },
        fault: { kind: 'hold' },
      });
      const handle = await stage.startOnBranch();
      await gate.arrived;
      handle.crash();
      await handle.done;
      gate.remove();
      stage.github.clearFaults();
      // The held request dies with its connection or goes through: both are what a lost runner leaves behind.
      const commit = await stage.head();
      if (lost) stage.loseState();
      const run = await stage.onBranch();
      expect(run.conclusion).toBe('success');
      expect(stage.model.calls).toEqual([]);
      expect(await stage.head()).toBe(commit);
      const [pull, ...others] = await stage.pulls();
      expect(others).toEqual([]);
      expect(pull?.body).toContain('4 pages are new. 3 model calls');
      for (const path of PAGES) expect(pull?.body).toContain(`| \`${path}\` | new |`);
      expect(run.outputs).toMatchObject({ status: 'complete', 'pull-request-url': pull?.url });
    },
  );
});
