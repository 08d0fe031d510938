import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DocsStage, PLACE, setDocsStage } from '../support/docs-stage.ts';
import { startMockMedia } from '../support/mock-media.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/pipeline-images.yml');
const BRANCH = 'gloss/pictures';
let packaged: string;
let stage: DocsStage;

beforeAll(async () => {
  packaged = await packageAction();
  const config = readFileSync(EXAMPLE, 'utf8').replace('A lighthouse at dawn', 'A "light" <b>house</b>');
  stage = await setDocsStage(packaged, { '.github/gloss.yml': config });
}, PACKAGING_MS);
afterAll(async () => {
  await stage?.close();
  rmSync(packaged, { recursive: true, force: true });
});

it('pictures are committed, shown in the pull request, and drawn once', async () => {
  await using media = await startMockMedia();
  const run = () =>
    stage.onBranch({ inputs: { pipeline: 'pictures' }, env: { OPENAI_BASE_URL: media.baseUrl } });
  const first = await run();
  expect(first.outputs).toMatchObject({ status: 'complete', 'items-done': '2', 'model-calls': '2' });
  const bare = join(stage.github.directory, PLACE.owner, `${PLACE.repo}.git`);
  const show = (path: string) => execFileSync('git', ['-C', bare, 'show', `${BRANCH}:${path}`]);
  expect(show('docs/pictures/lighthouse.png').subarray(1, 4).toString()).toBe('PNG');
  expect(show('docs/pictures/README.md').toString()).toContain('(harbour.png)');
  const [pull] = await stage.pulls();
  expect(pull?.body).toContain(
    '<img src="https://github.com/octo/demo/raw/gloss/pictures/docs/pictures/lighthouse.png" alt="A &#34;light&#34; &#60;b&#62;house',
  );
  expect(pull?.body).not.toContain('<b>house');

  media.calls.length = 0;
  const second = await run();
  expect(media.calls).toEqual([]);
  expect(stage.mutations()).toEqual([]);
  expect(second.outputs).toMatchObject({ status: 'complete', 'items-reused': '2', 'model-calls': '0' });
}, 60_000);
