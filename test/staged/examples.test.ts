import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import { makeRepository } from '../support/make-repository.ts';
import { startMockMedia } from '../support/mock-media.ts';
import { startMockStages } from '../support/mock-stages.ts';
import { runCli, startCli } from '../support/run-cli.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const WAIT = { timeout: 20_000, interval: 10 };

interface Shape {
  name: string;
  example: string;
  pipeline: string;
  files: Record<string, string>;
  /** Model calls of a whole run. */
  calls: number;
  items: number;
  writes: string[];
  media?: true;
}

const rows = Array.from({ length: 6 }, (_, index) => `p-${index},Product ${index},${index * 10}`);
const documents = Object.fromEntries(
  Array.from({ length: 4 }, (_, index) => [
    `docs/guide/${index}.md`,
    `# Guide ${index}\n\nIt explains part ${index}.\n`,
  ]),
);
const proposals = Object.fromEntries(
  Array.from({ length: 3 }, (_, index) => [
    `proposals/${index}.md`,
    `# Proposal ${index}\n\nAda wants version ${index}.\n`,
  ]),
);

const SHAPES: Shape[] = [
  {
    name: 'a batch of rows',
    example: 'pipeline-batch.yml',
    pipeline: 'products',
    files: { 'data/products.csv': ['sku,name,price', ...rows, ''].join('\n') },
    calls: 6,
    items: 6,
    writes: [...rows.map((_, index) => `docs/products/p-${index}.md`), 'docs/products/README.md'],
  },
  {
    name: 'a batch of prompts',
    example: 'pipeline-prompts.yml',
    pipeline: 'answers',
    files: {},
    calls: 3,
    items: 3,
    writes: ['docs/answers.md'],
  },
  {
    name: 'an analysis in three stages',
    example: 'pipeline-analysis.yml',
    pipeline: 'analysis',
    files: proposals,
    calls: 3 * 3 + 1,
    items: 3,
    writes: ['docs/proposals.md'],
  },
  {
    name: 'a fan-out of documents to data',
    example: 'pipeline-documents.yml',
    pipeline: 'documents',
    files: documents,
    calls: 4,
    items: 4,
    writes: ['data/documents.json'],
  },
  {
    name: 'pictures',
    example: 'pipeline-images.yml',
    pipeline: 'pictures',
    files: {},
    calls: 2,
    items: 2,
    writes: ['docs/pictures/lighthouse.png', 'docs/pictures/harbour.png', 'docs/pictures/README.md'],
    media: true,
  },
];

let repository: Awaited<ReturnType<typeof makeRepository>>;

beforeEach(async () => {
  repository = await makeRepository();
});
afterEach(() => repository.dispose());

async function prepare({ example, files }: Shape): Promise<void> {
  const config = readFileSync(join(EXAMPLES, example), 'utf8');
  await repository.write({ 'README.md': '# Demo\n', '.github/gloss.yml': config, ...files });
  await repository.commit('start');
}

describe.each(SHAPES)('$name ($example)', (shape) => {
  it('is killed half-way, goes on without asking twice for what was answered, and is free the second time', async () => {
    await prepare(shape);
    await using server = shape.media ? await startMockMedia() : await startMockStages();
    const command = {
      args: [
        'run',
        shape.pipeline,
        '--repo',
        repository.directory,
        '--model',
        shape.media ? 'openai:mock' : 'compatible:mock',
        '--concurrency',
        '1',
        '--write',
        '--json',
      ],
      env: {
        OPENAI_API_KEY: 'sk-test',
        OPENAI_BASE_URL: server.baseUrl,
        GLOSS_BASE_URL: server.baseUrl,
        HOME: repository.directory,
      },
    };
    const half = Math.floor(shape.calls / 2);
    server.behave(() => (server.calls.length > half ? { hang: true } : undefined));
    const first = startCli(command);
    await expect.poll(() => server.calls.length, WAIT).toBeGreaterThan(half);
    first.child.kill('SIGKILL');
    await first.done;
    const answered = server.calls.filter((call) => call.answered).map(({ prompt }) => prompt);
    expect(answered).toHaveLength(half);

    server.calls.length = 0;
    server.behave(() => undefined);
    const second = await runCli(command);
    expect(second.stderr).toContain('took up the unfinished run');
    expect(second.exitCode).toBe(0);
    const asked = server.calls.map(({ prompt }) => prompt);
    expect(asked.filter((prompt) => answered.includes(prompt))).toEqual([]);
    expect(asked).toHaveLength(shape.calls - half);
    const report = JSON.parse(second.stdout) as RunReport;
    expect(report).toMatchObject({
      status: 'complete',
      totals: { items: shape.items, done: shape.items, failed: 0, modelCalls: shape.calls },
    });
    for (const path of shape.writes)
      expect(readFileSync(join(repository.directory, path)).length).toBeGreaterThan(10);

    server.calls.length = 0;
    const third = await runCli(command);
    expect(third.exitCode).toBe(0);
    expect(server.calls).toEqual([]);
    expect(JSON.parse(third.stdout)).toMatchObject({
      status: 'complete',
      totals: { reused: shape.items, modelCalls: 0 },
    });
  });
});
