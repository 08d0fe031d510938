import { rmSync } from 'node:fs';
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

it('a job reviews a pull request, and a command on the same head says nothing twice', async () => {
  scriptModel(stages, () => [
    { path: 'src/new.ts', startLine: 2, title: 'Divides by nothing', severity: 'high' },
    { path: 'src/new.ts', startLine: 1, title: 'Not so', holds: false },
  ]);
  await stage.push('feature', { 'src/new.ts': 'export const half = (n: number) =>\n  n / 0;\n' });
  const { number } = await stage.github.createPullRequest({ ...PLACE, head: 'feature', title: 'A change' });
  const inputs = { pipeline: 'review', model: 'compatible:mock', 'base-url': stages.baseUrl };
  const run = await stage.onPullRequest(number, { inputs });
  expect(run.conclusion).toBe('success');
  expect(run.outputs).toMatchObject({ status: 'complete', 'model-calls': '2', 'items-total': '1' });
  expect(run.summary).toContain('Review: 1 finding (1 high)');
  const threads = () => stage.github.listThreads({ ...PLACE, number });
  expect(threads().map(({ path, line }) => [path, line])).toEqual([['src/new.ts', 2]]);
  expect(threads()[0]?.comments[0]?.body).toContain('**high** Divides by nothing');
  const command = await stage.onComment(number, '/gloss review', { inputs });
  expect(command.conclusion).toBe('success');
  expect(threads()).toHaveLength(1);
  expect(stage.github.listReviews({ ...PLACE, number })).toHaveLength(1);
});
