import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scriptModel } from '../review/script-model.ts';
import { type DocsStage, PLACE, setDocsStage } from '../support/docs-stage.ts';
import { type MockStages, startMockStages } from '../support/mock-stages.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

let packaged: string;
let stage: DocsStage;
let stages: MockStages;

beforeAll(async () => {
  packaged = await packageAction();
  stage = await setDocsStage(packaged);
  stages = await startMockStages();
}, PACKAGING_MS);
afterAll(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
  await stages[Symbol.asyncDispose]();
  rmSync(packaged, { recursive: true, force: true });
});

const inputs = () => ({ pipeline: 'review', model: 'compatible:mock', 'base-url': stages.baseUrl });

it('a job reviews a pull request, and a command on the same head says nothing twice', async () => {
  scriptModel(stages, () => [
    { path: 'src/new.ts', startLine: 2, title: 'Divides by nothing', severity: 'high' },
    { path: 'src/new.ts', startLine: 1, title: 'Not so', holds: false },
  ]);
  await stage.push('feature', { 'src/new.ts': 'export const half = (n: number) =>\n  n / 0;\n' });
  const { number } = await stage.github.createPullRequest({ ...PLACE, head: 'feature', title: 'A change' });
  const run = await stage.onPullRequest(number, { inputs: inputs() });
  expect(run.conclusion).toBe('success');
  expect(run.outputs).toMatchObject({ status: 'complete', 'model-calls': '2', 'items-total': '1' });
  expect(run.summary).toContain('Review: 1 finding (1 high)');
  const sarif = JSON.parse(readFileSync(run.outputs['sarif-path'] ?? '', 'utf8'));
  expect(sarif.runs[0].results).toHaveLength(1);
  const threads = () => stage.github.listThreads({ ...PLACE, number });
  expect(threads().map(({ path, line }) => [path, line])).toEqual([['src/new.ts', 2]]);
  expect(threads()[0]?.comments[0]?.body).toContain('**high** Divides by nothing');
  const command = await stage.onComment(number, '/gloss review', { inputs: inputs() });
  expect(command.conclusion).toBe('success');
  expect(threads()).toHaveLength(1);
  expect(stage.github.listReviews({ ...PLACE, number })).toHaveLength(1);
});

it('a job that is killed before it hears that its review is there sends no second one', async () => {
  const files = Array.from({ length: 20 }, (_, index) => `src/part${index}.ts`);
  scriptModel(stages, () => files.map((path) => ({ path, startLine: 1, title: `Odd in ${path}` })));
  await stage.push(
    'twenty',
    Object.fromEntries(files.map((path) => [path, `export const x = '${path}';\n`])),
  );
  const { number } = await stage.github.createPullRequest({
    ...PLACE,
    head: 'twenty',
    title: 'Twenty files',
  });
  stage.checkout({ branch: 'twenty', history: true });
  const hold = stage.github.inject({
    match: { method: 'POST', path: /\/reviews$/ },
    fault: { kind: 'hold', after: true },
  });
  const handle = await stage.startOnPullRequest(number, { inputs: inputs() });
  await Promise.race([hold.arrived, handle.done]);
  handle.kill('SIGKILL');
  expect((await handle.done).conclusion).toBe('failure');
  hold.release();
  // With the checkout: the state, the review.
  const calls = () => stage.github.journalSummary();
  expect(calls()).toEqual([
    'POST /graphql GlossPullRequest',
    `POST /repos/octo/demo/pulls/${number}/reviews`,
  ]);
  const reviews = () => stage.github.listReviews({ ...PLACE, number });
  expect(reviews()).toHaveLength(1);
  stages.calls.length = 0;
  const again = await stage.onPullRequest(number, { inputs: inputs() });
  expect(again.outputs).toMatchObject({ status: 'complete' });
  expect(stages.calls).toEqual([]);
  expect(reviews()).toHaveLength(1);
  expect(stage.github.listThreads({ ...PLACE, number })).toHaveLength(10);
  // Three in all for twenty files: the state, the review, and the comment now.
  expect(calls()).toEqual(['POST /graphql GlossPullRequest', 'POST /graphql GlossCreateComment']);
});
