import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ActionTemplate,
  convertActionTemplate,
  parseAction,
} from '@actions/workflow-parser/actions/index';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { describe, expect, test } from 'vitest';
import { loadAction } from './runner/load-action.ts';

const root = join(import.meta.dirname, '..');

/** Longer descriptions are refused by the Marketplace. */
const MAXIMUM_DESCRIPTION = 125;

/** Inputs and outputs that work today; the order is the one people read them in. */
const INPUTS = [
  'pipeline',
  'command',
  'model',
  'light-model',
  'api-key',
  'base-url',
  'github-token',
  'config',
  'paths',
  'ignore',
  'publish',
  'approval',
  'budget-usd',
  'max-items',
  'on-partial',
  'concurrency',
  'dry-run',
  'state-dir',
];
const OUTPUTS = [
  'run-id',
  'status',
  'items-total',
  'items-done',
  'items-reused',
  'items-failed',
  'model-calls',
  'tokens-in',
  'tokens-out',
  'cost-usd',
  'estimated-usd',
  'pull-request-url',
  'commit-sha',
  'comment-url',
  'sarif-path',
  'report-path',
];
const DEFAULTS: Record<string, string> = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not a template.
  'github-token': '${{ github.token }}',
  approval: 'none',
  'on-partial': 'publish',
  concurrency: '8',
  'dry-run': 'false',
};

const files = ['action.yml', 'action/action.yml'];

function read(
  path: string,
  change: (text: string) => string = (text) => text,
): { errors: string[]; template: ActionTemplate; text: string } {
  const text = change(readFileSync(join(root, path), 'utf8'));
  const { context, value } = parseAction({ name: path, content: text }, new NoOperationTraceWriter());
  if (value === undefined) throw new Error(`${path} is empty`);
  const template = convertActionTemplate(context, value);
  return { errors: context.errors.getErrors().map(({ message }) => message), template, text };
}

describe.each(files)('%s', (path) => {
  test('has no error for the official parser', () => {
    expect(read(path).errors).toEqual([]);
  });

  test('names exactly the inputs and outputs of the contract', () => {
    const { template } = read(path);
    expect(template.inputs?.map(({ id }) => id)).toEqual(INPUTS);
    expect(template.outputs?.map(({ id }) => id)).toEqual(OUTPUTS);
  });

  test('gives the defaults of the contract', () => {
    const given = read(path).template.inputs?.filter((input) => input.default !== undefined) ?? [];
    expect(Object.fromEntries(given.map((input) => [input.id, input.default?.toString()]))).toEqual(DEFAULTS);
  });

  test('describes every input and output', () => {
    const { template } = read(path);
    const described = [...(template.inputs ?? []), ...(template.outputs ?? [])];
    expect(described.filter(({ description = '' }) => description.length < 20)).toEqual([]);
  });

  test('has a description that the Marketplace takes', () => {
    expect(read(path).template.description.length).toBeLessThan(MAXIMUM_DESCRIPTION);
  });

  test('pins every third-party action to a full commit', () => {
    const references = [...read(path).text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)].map(([, uses]) => uses);
    const pinned = /^\$\/|^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
    expect(references.filter((uses) => !pinned.test(uses ?? ''))).toEqual([]);
  });
});

test.each([
  ['action.yml', 'feather', 'coffee'],
  ['action.yml', 'color: blue', 'color: pink'],
  ['action.yml', 'inputs.model', 'secrets.MODEL'],
  ['action/action.yml', 'node24', 'node25'],
])('the official parser refuses %s with "%s" turned into "%s"', (path, from, to) => {
  expect(read(path, (text) => text.replace(from, to)).errors).not.toEqual([]);
});

describe('the two action files together', () => {
  const composite = read('action.yml').template;
  const plain = read('action/action.yml').template;

  test('agree on names, descriptions and defaults', () => {
    const contract = ({ name, description, inputs, outputs }: ActionTemplate) => ({
      name,
      description,
      inputs: inputs?.map((input) => ({ ...input, default: input.default?.toString() })),
      outputs: outputs?.map((output) => ({ id: output.id, description: output.description })),
    });
    expect(contract(plain)).toEqual(contract(composite));
  });

  test('run on node24 only', () => {
    expect(plain.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' });
    expect(composite.runs.using).toBe('composite');
  });

  test('show a valid badge in the Marketplace', () => {
    // The parser's schema holds GitHub's lists of icons and colours; a badge that is absent passes it.
    expect(composite.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
  });
});

describe('the composite', () => {
  const { runs, outputs } = loadAction(root);
  const steps = runs.kind === 'composite' ? runs.steps : [];

  test('passes every input on to the program unchanged', () => {
    const [step] = steps.filter(({ uses }) => uses === '$/action');
    const expected = INPUTS.map((name) => ({ Key: name, Value: { type: 3, expr: `inputs.${name}` } }));
    expect(JSON.parse(JSON.stringify(step?.with)).map).toEqual(expected);
  });

  test('maps every output from the program', () => {
    expect(outputs.map(({ id, value }) => [id, value?.toString()])).toEqual(
      OUTPUTS.map((name) => [name, `\${{ steps.gloss.outputs.${name} }}`]),
    );
    expect(steps.map(({ id }) => id)).toEqual(['restore', 'gloss', 'save', 'waiting', 'report', 'state']);
  });
});
