import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, parseWorkflow, type WorkflowTemplate } from '@actions/workflow-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { loadAction } from './runner/load-action.ts';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yml'));
/** Parts of a `.github/gloss.yml`; the others are workflows. */
const configurations = files.filter((name) => name.startsWith('pipeline-'));
const names = files.filter((name) => !configurations.includes(name));

async function load(name: string): Promise<{ template: WorkflowTemplate; errors: string[]; text: string }> {
  const text = readFileSync(join(root, 'examples', name), 'utf8');
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (!value) return { template: {} as WorkflowTemplate, errors: [...errors, 'no template'], text };
  const template = await convertWorkflowTemplate(context, value);
  return { template, errors: [...errors, ...(template.errors ?? []).map(({ Message }) => Message)], text };
}

/** Steps of all jobs that use an action, with what they are given. */
async function usedActions(name: string) {
  const { template } = await load(name);
  return template.jobs.flatMap((job) =>
    job.type === 'job'
      ? job.steps.flatMap((step) =>
          'uses' in step ? [{ uses: step.uses.value, step: step as unknown as { with?: unknown } }] : [],
        )
      : [],
  );
}

describe('the workflows to paste', () => {
  it('are there', () => {
    expect(names).toEqual(expect.arrayContaining(['docs-weekly.yml', 'docs-check.yml', 'summary.yml']));
  });

  it.each(names)('%s is a workflow to GitHub’s own parser', async (name) => {
    expect((await load(name)).errors).toEqual([]);
  });

  it('a broken one is found', async () => {
    const content = 'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepps: []\n';
    const { context } = parseWorkflow({ name: 'broken.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).not.toEqual([]);
  });

  it.each(names)('%s gives the action only inputs that it has', async (name) => {
    const inputs = loadAction(root).inputs.map(({ id }) => id);
    const { text } = await load(name);
    const given = /uses: OWNER\/gloss[^\n]*\n\s+with:\n((?: {10}\S[^\n]*\n?)+)/.exec(text)?.[1] ?? '';
    const keys = [...given.matchAll(/^ {10}([\w-]+):/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(inputs).toEqual(expect.arrayContaining(keys));
  });

  it.each(names)(
    '%s grants nothing by default and never runs a stranger’s code with a token',
    async (name) => {
      const { text } = await load(name);
      expect(text).toMatch(/^permissions: \{\}$/m);
      expect(text).not.toMatch(/pull_request_target|workflow_run|allow-unsafe/);
      const checkouts = text.match(/actions\/checkout@/g)?.length ?? 0;
      expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
    },
  );

  it.each(names)('%s uses only GitHub’s own actions and ours', async (name) => {
    const uses = (await usedActions(name)).map((action) => action.uses);
    expect(uses).toContain('OWNER/gloss@v0');
    for (const action of uses) expect(action).toMatch(/^(actions\/checkout@v7|OWNER\/gloss@v0)$/);
  });
});

describe('the configurations to paste', () => {
  it.each(configurations)('%s is right', (name) => {
    const text = readFileSync(join(root, 'examples', name), 'utf8');
    expect(Object.keys(parseConfig({ text, file: name }).pipelines)).not.toEqual([]);
  });
});
