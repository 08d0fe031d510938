import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActionRun } from '../runner/action-run.ts';
import { type DocsStage, KEY, setDocsStage, WRITTEN } from '../support/docs-stage.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

let packaged: string;
let stage: DocsStage;

beforeAll(async () => {
  packaged = await packageAction();
  stage = await setDocsStage(packaged);
}, PACKAGING_MS);
afterAll(async () => {
  await stage.close();
  rmSync(packaged, { recursive: true, force: true });
});
beforeEach(() => stage.checkout());
afterEach(() => expect(stage.github.journal).toEqual([]));

function command(line: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return stage.onBranch({ name: 'push', inputs: { command: line, ...inputs } });
}

describe('a command line of the action', () => {
  it('writes into the checkout with the model and the key of the inputs', async () => {
    const run = await command('gloss run docs --write');
    expect(run.conclusion, run.log).toBe('success');
    for (const path of WRITTEN) expect(existsSync(join(stage.workspace, path)), path).toBe(true);
    expect(stage.model.calls).toHaveLength(3);
    expect(run.outputs.status).toBe('complete');
    expect(run.log).not.toContain(KEY);
    expect(existsSync(join(stage.workspace, '.gloss'))).toBe(false);
    const checked = await command('check');
    expect(checked.conclusion, checked.log).toBe('success');
    expect(checked.outputs.status).toBe('complete');
  });

  it('fails the job with the exit code of check, and annotates without obeying names', async () => {
    const odd = 'src/a%0A,line=1 ##[error].ts';
    writeFileSync(join(stage.workspace, odd), 'export const odd = 1;\n');
    const run = await command('check', { model: '', 'api-key': '' });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs.status).toBe('failed');
    expect(run.steps.find(({ exitCode }) => exitCode !== undefined)?.exitCode).toBe(4);
    const files = run.annotations.map(({ file }) => file);
    expect(files).toContain('docs/reference/src/money.ts.md');
    expect(files).toContain(`docs/reference/${odd}.md`);
    expect(run.annotations.filter(({ line }) => line !== undefined)).toEqual([]);
    expect(run.log).not.toMatch(/^##\[error\]\.ts/m);
    expect(run.env).toEqual({});
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('exit code 4');
  });

  it('keeps words in quotation marks together', async () => {
    const run = await command('run docs --write --paths "src/money.ts"', { model: '', 'api-key': '' });
    expect(run.conclusion, run.log).toBe('success');
    expect(existsSync(join(stage.workspace, 'docs/reference/src/money.ts.md'))).toBe(true);
    expect(existsSync(join(stage.workspace, 'docs/reference/src/text.py.md'))).toBe(false);
    expect(readFileSync(join(stage.workspace, 'gloss.lock'), 'utf8')).toContain('offline:extractive');
  });

  it.each([
    ['a quotation mark that is not closed', 'run docs --paths "src', /"/],
    ['an unknown command', 'chekc', /chekc/],
    ['an unknown option', 'check --fast', /--fast/],
    ['a shell’s syntax', 'check && echo owned', /&&/],
  ])('says so with %s', async (_, line, words) => {
    const run = await command(line);
    expect(run.conclusion).toBe('failure');
    expect(run.steps.find(({ exitCode }) => exitCode !== undefined)?.exitCode).toBe(2);
    expect(run.log).toMatch(words);
    expect(run.log).not.toMatch(/^\s+at /m);
    expect(run.log).not.toMatch(/^owned/m);
  });
});
