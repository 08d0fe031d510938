import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../src/content/changed-file.ts';
import { openCore } from '../src/open-core.ts';
import type { DocsOptions, PipelineRequest, PullRequestTarget, TreeTarget } from '../src/request.ts';
import { requestKey, runRequest } from '../src/run-request.ts';

const SHA = { base: 'b'.repeat(40), head: 'a'.repeat(40), other: 'c'.repeat(40) };
const PULL: PullRequestTarget = {
  kind: 'pull-request',
  ...{ owner: 'octo', repo: 'demo', number: 7 },
  ...{ baseSha: SHA.base, headSha: SHA.head, baseName: 'main', headName: 'aaaaaaa' },
};
const OPTIONS = { model: 'openai:mock', paths: ['src/'], ignore: ['*.snap'], packing: true };
const SUMMARY: PipelineRequest = { pipeline: 'summary', target: PULL, options: OPTIONS };

const DOCS_OPTIONS: DocsOptions = {
  ...{ sources: ['src/'], ignore: [], group: 'file', output: 'docs', index: 'index.md' },
  ...{ audience: 'people', instructions: '', pages: [], all: false, adopt: false },
};
const TREE: TreeTarget = {
  kind: 'tree',
  ...{ repository: 'octo/demo', identity: 'tree#7', sha: SHA.head, baseName: 'main', headName: 'aaaaaaa' },
};
const DOCS: PipelineRequest = {
  pipeline: 'docs',
  target: TREE,
  options: { ...OPTIONS, docs: DOCS_OPTIONS },
};

const OWN: PipelineRequest = {
  pipeline: 'notes',
  target: PULL,
  options: {
    ...OPTIONS,
    definition: {
      ...{ name: 'notes', description: '', source: { files: ['*.md'] }, all: [], maxItems: 10 },
      each: [{ name: 'note', kind: 'text', prompt: 'Say something about {{ item }}.' }],
      publish: { each: [], all: [], comment: '{{ all }}' },
    },
  },
};
const EACH = OWN.options.definition?.each[0];

const pull = (change: Partial<PullRequestTarget>): PipelineRequest => ({
  ...SUMMARY,
  target: { ...PULL, ...change },
});
const summary = (change: Partial<PipelineRequest['options']>): PipelineRequest => ({
  ...SUMMARY,
  options: { ...OPTIONS, ...change },
});
const docs = (change: Partial<DocsOptions>): PipelineRequest => ({
  ...DOCS,
  options: { ...DOCS.options, docs: { ...DOCS_OPTIONS, ...change } },
});
const own = (change: Partial<NonNullable<PipelineRequest['options']['definition']>>): PipelineRequest => ({
  ...OWN,
  options: {
    ...OWN.options,
    definition: { ...(OWN.options.definition as never as object), ...change } as never,
  },
});

describe('two requests are the same', () => {
  it.each<[string, PipelineRequest, PipelineRequest]>([
    ['whoever asks', SUMMARY, { ...SUMMARY, actor: 'octocat' }],
    ['when the base of the pull request moved meanwhile', SUMMARY, pull({ baseSha: SHA.other })],
    [
      'in whatever order their options stand',
      SUMMARY,
      {
        ...SUMMARY,
        options: Object.fromEntries(
          Object.entries(OPTIONS).reverse(),
        ) as unknown as PipelineRequest['options'],
      },
    ],
    ['with an option that is not set', SUMMARY, summary({ maxItems: undefined as never })],
    ['for docs, whoever asks', DOCS, { ...DOCS, actor: 'octocat' }],
    ['for a pipeline of the repository, whoever asks', OWN, { ...OWN, actor: 'octocat' }],
  ])('%s', (_, one, two) => {
    expect(requestKey(two)).toBe(requestKey(one));
  });
});

describe('two requests differ', () => {
  it.each<[string, PipelineRequest, PipelineRequest]>([
    ['in the owner', SUMMARY, pull({ owner: 'hubot' })],
    ['in the repository', SUMMARY, pull({ repo: 'other' })],
    ['in the pull request', SUMMARY, pull({ number: 8 })],
    ['in the head', SUMMARY, pull({ headSha: SHA.other })],
    ['in the branch that the pull request asks for', SUMMARY, pull({ baseName: 'next' })],
    ['in the pipeline', SUMMARY, { ...SUMMARY, pipeline: 'review' }],
    ['in the model', SUMMARY, summary({ model: 'openai:other' })],
    ['in the paths', SUMMARY, summary({ paths: [] })],
    ['in what is ignored', SUMMARY, summary({ ignore: [] })],
    ['in the number of items', SUMMARY, summary({ maxItems: 3 })],
    ['in packing', SUMMARY, summary({ packing: false })],
    ['in the approval', SUMMARY, summary({ approval: 'command' })],
    ['for docs, in the head', DOCS, { ...DOCS, target: { ...TREE, sha: SHA.other } }],
    ['for docs, in the pull request', DOCS, { ...DOCS, target: { ...TREE, identity: 'tree#8' } }],
    ['for docs, in the sources of the configuration', DOCS, docs({ sources: ['lib/'] })],
    ['for docs, in the instructions of the configuration', DOCS, docs({ instructions: 'Be brief.' })],
    ['for docs, in that all are wanted', DOCS, docs({ all: true })],
    [
      'for a pipeline of the repository, in the head',
      OWN,
      { ...OWN, target: { ...PULL, headSha: SHA.other } },
    ],
    ['for a pipeline of the repository, in its source', OWN, own({ source: { files: ['*.txt'] } })],
    [
      'for a pipeline of the repository, in a prompt',
      OWN,
      own({ each: [{ ...EACH, prompt: 'Other.' } as never] }),
    ],
    ['for a pipeline of the repository, in what it publishes', OWN, own({ publish: { each: [], all: [] } })],
  ])('%s', (_, one, two) => {
    expect(requestKey(two)).not.toBe(requestKey(one));
  });
});

it('asking for the same while it runs joins the run; asking when it is done reuses what it answered', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'gloss-identity-'));
  const core = await openCore({ stateDir, onWarning: () => {} });
  try {
    const opened = Promise.withResolvers<void>();
    const reads: string[] = [];
    const ask = (name: string, target: PullRequestTarget) => {
      const ids = Promise.withResolvers<string>();
      const end = runRequest({
        request: { ...SUMMARY, actor: name, target, options: { ...OPTIONS, model: 'offline:extractive' } },
        ...{ stateDir, core, models: {}, onWarning: () => {}, signal: new AbortController().signal },
        change: {
          source: {
            readFiles: async () => {
              reads.push(name);
              await opened.promise;
              return { files: [FILE], unlisted: 0 };
            },
          },
          publisher: { linkTo: () => undefined, maxLength: 60_000, publish: async () => [] },
        },
        progress: { planned: () => {}, finished: () => {}, stage: () => {} },
        onStart: ids.resolve,
      });
      return { id: ids.promise, end };
    };
    const first = ask('first', PULL);
    const firstId = await first.id;
    const second = ask('second', { ...PULL, baseSha: SHA.other });
    const other = ask('other', { ...PULL, headSha: SHA.other });
    expect(await second.id).toBe(firstId);
    expect(await other.id).not.toBe(firstId);
    opened.resolve();
    const [one, two, three] = await Promise.all([first.end, second.end, other.end]);
    expect([one.runId, two.runId]).toEqual([firstId, firstId]);
    expect(three.runId).not.toBe(firstId);
    // The files are listed once for both.
    expect(reads).toHaveLength(2);
    expect(reads).toContain('other');
    const again = await ask('again', PULL).end;
    expect(again.runId).not.toBe(firstId);
    expect(again.report?.totals).toMatchObject({ items: 1, reused: 1, modelCalls: 0 });
  } finally {
    await core.close();
    rmSync(stateDir, { recursive: true, force: true });
  }
});

const PATCH = '@@ -0,0 +1,2 @@\n+export const one = 1;\n+export const two = 2;';
const FILE: ChangedFile = {
  path: 'src/a.ts',
  status: 'added',
  additions: 2,
  deletions: 0,
  binary: false,
  patch: PATCH,
};
