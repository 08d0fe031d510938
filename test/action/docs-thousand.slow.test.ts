import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import { answerPage } from '../support/answer-page.ts';
import { BRANCH, type DocsStage, setDocsStage } from '../support/docs-stage.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

const FILES = 1_000;
const EVERY = 20;
const RUN_MS = 300_000;

const numbers = Array.from({ length: FILES }, (_, number) => number);
const sourceOf = (number: number) => `many/m${Math.floor(number / 50)}/f${number}.ts`;
const numberOf = (path: string) => Number(/f(\d+)\.ts\.md$/.exec(path)?.[1]);
const files = Object.fromEntries(
  numbers.map((number) => [
    sourceOf(number),
    `/** Gives ${number}. */\nexport function give${number}(): number {\n  return ${number};\n}\n`,
  ]),
);
const pathOf = (number: number) => `docs/reference/${sourceOf(number)}.md`;

/** Every twentieth page names a file that is nowhere, also when asked again; every twentieth call is refused. */
const failsChecks = numbers.filter((number) => number % EVERY === 0).map(pathOf);
const failsCall = numbers.filter((number) => number % EVERY === EVERY / 2).map(pathOf);
/** Every twentieth page is right when asked a second time. */
const repaired = numbers.filter((number) => number % EVERY === 5).map(pathOf);

let packaged: string;
let stage: DocsStage;

beforeAll(async () => {
  packaged = await packageAction();
  const config = 'docs:\n  sources:\n    - many/\n';
  stage = await setDocsStage(packaged, { ...files, '.github/gloss.yml': config });
}, PACKAGING_MS);
afterAll(async () => {
  await stage?.close();
  rmSync(packaged, { recursive: true, force: true });
});

describe('a thousand pages of which every tenth fails', () => {
  it(
    'land in one commit of one pull request, with the names of those that are missing and why',
    async () => {
      stage.model.behave(({ paths, prompt }) => {
        const number = numberOf(paths[0] ?? '');
        const answer = answerPage(prompt);
        if (number % EVERY === EVERY / 2) return { status: 400, message: 'The content was refused.' };
        if (
          number % EVERY === 0 ||
          (number % EVERY === 5 &&
            stage.model.calls.filter((call) => call.paths[0] === paths[0]).length === 1)
        )
          answer.overview = 'See `many/nowhere.ts` for more.';
        return { content: JSON.stringify(answer) };
      });
      const run = await stage.onBranch();

      expect(run.conclusion).toBe('success');
      expect(run.outputs).toMatchObject({
        status: 'partial',
        'items-total': '1000',
        'items-done': '900',
        'items-failed': '100',
      });
      expect(stage.mutations().filter((name) => name === 'CreatePullRequest')).toHaveLength(1);
      expect(stage.mutations().length).toBeLessThanOrEqual(3);
      expect(stage.ahead()).toBe(1);
      const there = new Set(Object.keys(stage.read(BRANCH)));
      const missing = [...failsChecks, ...failsCall];
      for (const path of numbers.map(pathOf)) expect(there.has(path), path).toBe(!missing.includes(path));

      // Nobody is asked more often than there is a reason for: a page that fails its checks once again, a refused call never.
      const asked = Map.groupBy(stage.model.calls, ({ paths }) => paths[0]);
      for (const path of failsCall) expect(asked.get(path), path).toHaveLength(1);
      for (const path of [...failsChecks, ...repaired]) expect(asked.get(path), path).toHaveLength(2);
      expect(stage.model.calls).toHaveLength(FILES + failsChecks.length + repaired.length);

      const [pull] = await stage.pulls();
      for (const told of [pull?.body ?? '', run.summary]) {
        expect(told).toContain('many/nowhere.ts');
        expect(told).toContain('The content was refused.');
      }
      const report = JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8')) as RunReport;
      const failed = report.items.filter(({ status }) => status === 'failed');
      for (const { key, error } of failed) expect(error, key).toBeDefined();
      expect(failed.map(({ key }) => key).sort()).toEqual(missing.sort());

      // The next run asks for what was refused and adds it. Answers that were wrong twice are not paid a third time.
      stage.model.behave(({ prompt }) => ({ content: JSON.stringify(answerPage(prompt)) }));
      const next = await stage.onBranch();
      expect(stage.model.calls.map(({ paths }) => paths[0]).sort()).toEqual([...failsCall].sort());
      expect(next.outputs).toMatchObject({ status: 'partial', 'items-done': '950', 'items-failed': '50' });
      expect(stage.ahead()).toBe(2);
    },
    RUN_MS,
  );
});
