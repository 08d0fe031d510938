import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type PromptItem, parsePromptItems } from '../../../src/content/prompt-items.ts';
import type { Generated, GenerateObjectRequest, Models } from '../../../src/models/create-models.ts';
import { openResultStore } from '../../../src/results/open-result-store.ts';
import type { ResultStore } from '../../../src/results/result-store.ts';
import type { PublishInput } from '../../../src/run.ts';
import type { Rooms } from '../../../src/steps/rooms.ts';
import type { PackedItem } from '../../../src/steps/summary/stored-plan.ts';

/** One call as the scripted model sees it. */
export interface ScriptedCall {
  model: string;
  schemaName: string;
  idempotencyKey: string | undefined;
  items: PromptItem[];
  /** Paths of the items, in order. */
  paths: string[];
  prompt: string;
}

/** What a scripted model answers: tokens, unless they are given, are 10 for the question and 5 for the answer. */
export type Script = (
  call: ScriptedCall,
) => Partial<Generated<unknown>> | Promise<Partial<Generated<unknown>>>;

export interface TestRooms extends Rooms {
  calls: ScriptedCall[];
  /** What the door was told, in order. */
  told: string[];
  results: ResultStore;
}

/** Rooms with a real result store in a directory of their own and a model that follows a script. */
export function makeRooms(script: Script = answerAll): TestRooms {
  const directory = mkdtempSync(join(tmpdir(), 'gloss-steps-'));
  const results = openResultStore({ directory });
  onTestFinished(() => {
    results.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const calls: ScriptedCall[] = [];
  const told: string[] = [];
  return {
    request: publishInput().request,
    results,
    calls,
    told,
    models: scriptModels(script, calls),
    change: {
      source: { readFiles: async () => ({ files: [], unlisted: 0 }) },
      publisher: { linkTo: () => undefined, maxLength: 65_000, publish: async () => [] },
    },
    progress: {
      planned: ({ items }) => void told.push(`planned ${items}`),
      finished: ({ items, failed }) => void told.push(`finished ${items}, failed ${failed}`),
      stage: (name) => void told.push(name),
    },
    reportsDirectory: join(directory, 'reports'),
    startShard: async () => ({ shard: 0, failures: [], failedCalls: 0 }),
    now: () => new Date(0),
    backoffMs: (fault) => fault * 1_000,
  };
}

function scriptModels(script: Script, calls: ScriptedCall[]): Models {
  return {
    usedCalls: () => calls.length,
    generateText: async () => {
      throw new Error('No text is asked for here.');
    },
    generateImage: async () => {
      throw new Error('No picture is asked for here.');
    },
    service: (name) => {
      throw new Error(`There is no service '${name}' here.`);
    },
    generateSpeech: async () => {
      throw new Error('No sound is asked for here.');
    },
    generateObject: async <T>(request: GenerateObjectRequest<T>) => {
      const { model, schemaName, idempotencyKey, prompt } = request;
      const items = parsePromptItems(prompt);
      const paths = items.map(({ attributes }) => attributes.path ?? '');
      const call = { model, schemaName, idempotencyKey, items, paths, prompt };
      calls.push(call);
      const given = await script(call);
      const value = request.schema.parse(given.value);
      return { usage: { tokensIn: 10, tokensOut: 5 }, finishReason: 'stop', calls: 1, ...given, value };
    },
  };
}

/** An answer for each item that was asked for, or an overview of all. */
export function answerAll({ items, schemaName }: ScriptedCall): { value: unknown } {
  if (schemaName === 'overview') return { value: overviewOf(items.length) };
  return { value: { items: items.map(answerOf) } };
}

export function answerOf({ id, attributes }: PromptItem) {
  return {
    id,
    summary: `Changes ${attributes.path}.`,
    topics: ['change'],
    risk: 'low',
    kind: 'fix',
  } as const;
}

export function overviewOf(items: number) {
  return { headline: `Changes ${items} files`, overview: '', areas: [], notable: [], lookFirst: [] };
}

/** Items of a pack, a one-line patch each; `tokens` in the order of the paths, else 10. */
export function packed(paths: string[], tokens: number[] = []): PackedItem[] {
  return paths.map((path, index) => ({
    patch: '@@ -1 +1 @@\n-a\n+b',
    resultKey: `key of ${path}`,
    item: {
      key: path,
      path,
      status: 'modified',
      part: 1,
      parts: 1,
      hunks: 1,
      additions: 1,
      deletions: 1,
      tokens: tokens[index] ?? 10,
    },
  }));
}

/** What the publishing step is given; the request is an ordinary range. */
export function publishInput(change: Partial<PublishInput> = {}): PublishInput {
  return {
    lineage: 'line-1',
    request: {
      pipeline: 'summary',
      target: {
        kind: 'range',
        repository: 'octo/repo',
        baseSha: 'b'.repeat(40),
        headSha: 'c'.repeat(40),
        baseName: 'main',
        headName: 'topic',
      },
      options: { model: 'openai:mock', paths: [], ignore: [], packing: true },
    },
    planKey: 'plan',
    failures: [],
    combined: { overview: { resultKey: '', failedCalls: 0 } },
    groupKeys: [],
    failedCalls: 0,
    ...change,
  };
}
