import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import { type DocsStage, setDocsStage } from '../support/docs-stage.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

const ROWS = 1_000;
const RUN_MS = 240_000;
const BRANCH = 'gloss/products';
const numbers = Array.from({ length: ROWS }, (_, number) => number);
const refused = numbers.filter((number) => number % 100 === 7);
const pathOf = (number: number) => `docs/products/row-${number}.md`;
const CONFIG = `pipelines:
  products:
    source: { table: data/products.csv, key: sku }
    each:
      - { name: text, kind: text, prompt: "Describe product [{{ item.row.sku }}], {{ item.row.name }}." }
    publish:
      each:
        - path: docs/products/{{ item.key }}.md
          content: "# {{ item.row.name }}\\n\\n{{ stages.text }}\\n"
`;

let packaged: string;
let stage: DocsStage;

beforeAll(async () => {
  packaged = await packageAction();
  const table = ['sku,name', ...numbers.map((number) => `row-${number},Product ${number}`), ''].join('\n');
  stage = await setDocsStage(packaged, { 'data/products.csv': table, '.github/gloss.yml': CONFIG });
}, PACKAGING_MS);
afterAll(async () => {
  await stage?.close();
  rmSync(packaged, { recursive: true, force: true });
});

const numberOf = (prompt: string) => Number(/\[row-(\d+)\]/.exec(prompt)?.[1]);
const run = () => stage.onBranch({ inputs: { pipeline: 'products', concurrency: '50' } });

describe('a table of a thousand rows', () => {
  it(
    'makes a file of each in one commit, names those that failed, and asks for these alone the next time',
    async () => {
      stage.model.behave(({ prompt }) => {
        const number = numberOf(prompt);
        if (refused.includes(number))
          return { status: 400, message: 'Your request was rejected by our safety system.' };
        return { content: `About product ${number}.` };
      });
      const first = await run();
      expect(first.conclusion).toBe('success');
      expect(first.outputs).toMatchObject({
        status: 'partial',
        'items-total': '1000',
        'items-done': '990',
        'items-failed': '10',
        'model-calls': '1000',
      });
      expect(stage.mutations().filter((name) => name === 'CreatePullRequest')).toHaveLength(1);
      expect(stage.mutations().length).toBeLessThanOrEqual(3);
      expect(stage.ahead(BRANCH)).toBe(1);
      const there = stage.read(BRANCH);
      for (const number of numbers)
        expect(Object.hasOwn(there, pathOf(number)), pathOf(number)).toBe(!refused.includes(number));
      expect(there[pathOf(3)]).toBe('# Product 3\n\nAbout product 3.\n');
      const report = JSON.parse(readFileSync(first.outputs['report-path'] ?? '', 'utf8')) as RunReport;
      const failed = report.items.filter(({ status }) => status === 'failed');
      expect(failed.map(({ key }) => key).sort()).toEqual(refused.map((number) => `row-${number}`).sort());
      for (const { error } of failed) expect(error).toContain('rejected by our safety system');
      const [pull] = await stage.pulls();
      expect(pull?.body).toContain('rejected by our safety system');

      stage.model.behave(({ prompt }) => ({ content: `About product ${numberOf(prompt)}.` }));
      const second = await run();
      expect(stage.model.calls.map(({ prompt }) => numberOf(prompt)).sort((a, b) => a - b)).toEqual(refused);
      expect(second.outputs).toMatchObject({
        status: 'complete',
        'items-done': '1000',
        'items-reused': '990',
      });
      expect(
        Object.keys(stage.read(BRANCH)).filter((path) => path.startsWith('docs/products/')),
      ).toHaveLength(ROWS);

      const third = await run();
      expect(stage.model.calls).toHaveLength(0);
      expect(stage.mutations()).toEqual([]);
      expect(third.outputs).toMatchObject({ status: 'complete', 'items-reused': '1000', 'model-calls': '0' });
    },
    RUN_MS,
  );
});
