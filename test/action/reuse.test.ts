import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildId } from '../../src/engine/generated/build-id.mjs';
import { createFakeCache } from '../runner/services/fake-cache.ts';
import { setDocsStage } from '../support/docs-stage.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';
import { openPullRequestJob, PLACE } from '../support/pull-request-job.ts';

let packaged: string;

beforeAll(async () => {
  packaged = await packageAction();
}, PACKAGING_MS);

afterAll(() => rm(packaged, { recursive: true, force: true }));

const nameOf = (index: number) => `src/part-${String(index).padStart(2, '0')}.ts`;
/** As many lines as the number says: the model's note tells it, so that another number is another note. */
const textOf = (index: number, lines = 1) =>
  Array.from({ length: lines }, (_, line) => `export const part${index}_${line} = ${line};\n`).join('');

/** The same program as another version of itself: nothing that decides an answer is different. */
async function upgrade(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'upgraded-'));
  await cp(packaged, copy, { recursive: true });
  const dist = join(copy, 'action/dist');
  let changed = 0;
  for (const name of (await readdir(dist)).filter((file) => file.endsWith('.js'))) {
    const text = await readFile(join(dist, name), 'utf8');
    if (!text.includes(buildId)) continue;
    await writeFile(join(dist, name), text.replaceAll(buildId, 'another-version1'));
    changed += 1;
  }
  expect(changed).toBeGreaterThan(0);
  return copy;
}

it('a rate limit of more than ten minutes ends the job as waiting, and the next attempt goes on with the run', async () => {
  const files = { [nameOf(1)]: textOf(1), [nameOf(2)]: textOf(2) };
  await using job = await openPullRequestJob({ packaged, files, checkout: false, concurrency: 8 });
  await using cache = await createFakeCache();
  const limit = job.github.inject({
    match: { operation: 'GlossCreateComment' },
    fault: { kind: 'secondary-limit', retryAfterSeconds: 1800 },
  });
  const first = await job.run({ cache, runId: 5 });
  expect(limit.hits()).toBe(1);
  expect([first.conclusion, first.outputs.status]).toEqual(['success', 'waiting']);
  expect(first.annotations.map(({ message }) => message).join()).toContain('Run again after that time');
  expect(job.comments()).toEqual([]);
  const calls = job.model.calls.length;
  const second = await job.run({ cache, runId: 5, attempt: 2 });
  expect(second.outputs).toMatchObject({ status: 'complete', 'run-id': first.outputs['run-id'] });
  expect(job.model.calls).toHaveLength(calls);
  expect(job.comments()).toHaveLength(1);
});

it('on machines that are thrown away, only what changed is asked for', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [nameOf(index), textOf(index)]));
  await using job = await openPullRequestJob({ packaged, files, checkout: false, concurrency: 8 });
  await using cache = await createFakeCache();
  const { github, model } = job;
  const change = (changed: Record<string, string>) =>
    github.commitFiles({ ...PLACE, branch: 'feature', files: changed });
  const forcePush = async (branch: string, content: Record<string, string>) => {
    const sha = await github.commitFiles({ ...PLACE, branch, files: content, message: branch });
    await github.setBranch({ ...PLACE, branch: 'feature', sha });
  };
  let runId = 0;
  /** Items that were asked for, whether the overview was, and whether something was stored. */
  const push = async (options: { attempt?: number; directory?: string } = {}) => {
    model.calls.length = 0;
    const entries = cache.entries.length;
    if (options.attempt === undefined) runId += 1;
    const run = await job.run({ cache, runId, ...options });
    expect(run.outputs.status).toBe('complete');
    const items = model.itemCalls().flatMap(({ paths }) => paths);
    const stored = cache.entries.length - entries;
    return { items: items.sort(), overview: model.calls.length > model.itemCalls().length, stored };
  };
  const nothing = { items: [], overview: false, stored: 0 };

  expect(await push()).toEqual({ items: Object.keys(files).sort(), overview: true, stored: 1 });
  // Run again.
  expect(await push({ attempt: 2 })).toEqual(nothing);
  // A push.
  const second = { ...files, [nameOf(7)]: textOf(7, 2), [nameOf(9)]: textOf(9, 2) };
  await change({ [nameOf(7)]: textOf(7, 2), [nameOf(9)]: textOf(9, 2) });
  expect(await push()).toEqual({ items: [nameOf(7), nameOf(9)], overview: true, stored: 1 });
  // A force-push of the same content as one commit.
  await forcePush('amended', second);
  expect(await push()).toEqual(nothing);
  // A rebase: main has moved, the patch is equal.
  await github.commitFiles({ ...PLACE, branch: 'main', files: { 'docs/new.md': '# New\n' } });
  await forcePush('rebased', second);
  expect(await push()).toEqual(nothing);
  // A revert of one file: its first answer is still known.
  await change({ [nameOf(7)]: textOf(7) });
  expect(await push()).toEqual({ items: [], overview: true, stored: 1 });
  // A new version of Gloss, and a push.
  const directory = await upgrade();
  await change({ [nameOf(3)]: textOf(3, 2) });
  expect(await push({ directory })).toEqual({ items: [nameOf(3)], overview: true, stored: 1 });
  await rm(directory, { recursive: true, force: true });
  expect(job.comments()).toHaveLength(1);
});

it('on a schedule, pages that are known are not asked for, though nobody took the proposal', async () => {
  await using cache = await createFakeCache();
  const stage = await setDocsStage(packaged);
  try {
    const week = async (run_id: string) => {
      stage.loseState();
      stage.checkout();
      const run = await stage.onBranch({ cache, github: { run_id } });
      expect(run.outputs.status).toBe('complete');
      return stage.model.calls.length;
    };
    const pages = 3;
    expect(await week('1')).toBe(pages);
    // The pages are known to nobody but the cache now.
    await stage.github.setBranch({ ...PLACE, branch: 'gloss/docs', sha: null });
    expect(await week('2')).toBe(0);
    await stage.push('main', { 'src/text.py': 'def cut(text: str) -> str:\n    return text[:3]\n' });
    await stage.github.setBranch({ ...PLACE, branch: 'gloss/docs', sha: null });
    expect(await week('3')).toBe(1);
  } finally {
    await stage.close();
  }
});
