import { generateText, Output, streamText } from 'ai';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderPromptItems } from '../../../src/content/prompt-items.ts';
import { createModels } from '../../../src/models/create-models.ts';
import { createOfflineModel } from '../../../src/models/offline/create-offline-model.ts';
import { summary } from '../../../src/pipelines/summary.ts';
import { patchOf } from './patch-of.ts';

const fileSummaries = z.object({
  items: z.array(
    z.object({
      id: z.number().int(),
      summary: z.string(),
      topics: z.array(z.string()),
      risk: z.enum(['low', 'medium', 'high']),
      kind: z.enum([
        'feature',
        'fix',
        'refactor',
        'test',
        'docs',
        'build',
        'config',
        'data',
        'style',
        'other',
      ]),
    }),
  ),
});

const FILES = [
  {
    path: 'src/queue.ts',
    status: 'modified',
    body: patchOf('+export function retryLater(job: Job) {\n+  queue.push(job);\n+}'),
  },
  {
    path: 'test/queue.test.ts',
    status: 'added',
    body: patchOf("+it('tries a failed job again', () => {\n+});"),
  },
  {
    path: 'README.md',
    status: 'modified',
    body: patchOf('+## Retries\n+\n+A failed job is tried again up to three times.'),
  },
];

function promptFor(files: typeof FILES): string {
  const items = files.map(({ body, ...attributes }, index) => ({ id: index + 1, attributes, body }));
  return `Describe these.\n\n${renderPromptItems({ items })}`;
}

function generate(prompt: string) {
  return generateText({
    model: createOfflineModel(),
    instructions: 'Summarise the changes.',
    prompt,
    output: Output.object({ schema: fileSummaries, name: 'file_summaries' }),
  });
}

describe('offline:extractive', () => {
  it('answers through the AI SDK: every id once, in the schema asked for', async () => {
    const { output, finishReason } = await generate(promptFor(FILES));
    expect(finishReason).toBe('stop');
    expect(output.items.map(({ id, kind }) => [id, kind])).toEqual([
      [1, 'feature'],
      [2, 'test'],
      [3, 'docs'],
    ]);
    expect(output.items[0]?.summary).toBe('Adds function `retryLater` (+3).');
  });

  it('gives the same answer to the same prompt', async () => {
    const [first, second] = await Promise.all([generate(promptFor(FILES)), generate(promptFor(FILES))]);
    expect(second.output).toEqual(first.output);
  });

  it('gives an item the same answer whatever shares its call', async () => {
    const [alone] = (await generate(promptFor(FILES.slice(1, 2)))).output.items;
    const together = (await generate(promptFor(FILES))).output.items[1];
    expect({ ...alone, id: 0 }).toEqual({ ...together, id: 0 });
  });

  it('estimates its usage at four characters a token', async () => {
    const prompt = promptFor(FILES);
    const { usage, text } = await generate(prompt);
    expect(usage.inputTokens).toBe(Math.ceil((prompt.length + 'Summarise the changes.'.length) / 4));
    expect(usage.outputTokens).toBe(Math.ceil(text.length / 4));
  });

  it('streams the same text', async () => {
    const { text } = await generate(promptFor(FILES));
    const streamed = streamText({
      model: createOfflineModel(),
      prompt: promptFor(FILES),
      output: Output.object({ schema: fileSummaries, name: 'file_summaries' }),
    });
    expect(await streamed.text).toBe(text);
  });

  it('answers any other schema, and plain text, by extraction', async () => {
    const prompt =
      'The scheduler retries a failed shard. A shard that failed twice is split by the scheduler. Lunch was served at noon in the garden.';
    const review = z.object({ summary: z.string(), findings: z.array(z.object({ path: z.string() })) });
    const { output } = await generateText({
      model: createOfflineModel(),
      prompt,
      output: Output.object({ schema: review, name: 'review' }),
    });
    expect(output.findings).toEqual([]);
    expect(output.summary).toMatch(/scheduler/);
    const { text } = await generateText({ model: createOfflineModel(), prompt });
    expect(text).toMatch(/^Extracted without a model: The scheduler retries/);
  });

  it('stops when told to', async () => {
    const abortSignal = AbortSignal.abort();
    await expect(
      generateText({ model: createOfflineModel(), prompt: 'x', abortSignal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('is reached through createModels without any key', async () => {
    const models = createModels({});
    const generated = await models.generateObject({
      model: 'offline:extractive',
      system: 'Summarise.',
      prompt: promptFor(FILES),
      schema: fileSummaries,
      schemaName: 'file_summaries',
    });
    expect(generated.value.items).toHaveLength(3);
    expect(generated.usage.tokensIn).toBeGreaterThan(0);
    expect(models.usedCalls()).toBe(1);
  });

  it('answers the calls of the summary pipeline', async () => {
    const item = (path: string) => ({
      key: path,
      path,
      status: 'modified' as const,
      part: 1,
      parts: 1,
      hunks: 1,
      additions: 3,
      deletions: 0,
      tokens: 50,
    });
    const models = createModels({});
    const call = summary.item.call(FILES.map(({ path, body }) => ({ item: item(path), patch: body })));
    const { value } = await models.generateObject({ model: 'offline:extractive', ...call });
    const answered = FILES.map(({ path }, index) => {
      const answer = value.items[index];
      if (!answer) throw new Error(`no answer for ${path}`);
      return { item: item(path), area: path.includes('/') ? 'src' : '(top level)', answer };
    });
    const overview = await models.generateObject({
      model: 'offline:extractive',
      ...summary.combine.call({ items: answered, parts: [] }),
    });
    expect(overview.value.headline).toContain('`retryLater`');
    expect(new Set(overview.value.areas.map(({ name }) => name))).toEqual(new Set(['src', '(top level)']));
  });

  it('reads 500 files of 100 changed lines, and combines them, in less than 5 seconds of processor time', async () => {
    const line = (number: number) =>
      number % 10 === 0
        ? `+export async function handleRequest${number}(request: Request, options: Options): Promise<Response> {`
        : number % 3 === 0
          ? `-  const previous${number} = await loadSettings({ path: options.path, retries: ${number} });`
          : `+  // Loads the settings number ${number} before the request is handled by the shared queue.`;
    const lines = Array.from({ length: 100 }, (_, number) => line(number)).join('\n');
    const files = Array.from({ length: 500 }, (_, number) => ({
      path: `src/area${number % 9}/part${number % 31}/file${number}.ts`,
      status: 'modified',
      body: patchOf(lines.replaceAll('Request', `Request${number}`)),
    }));
    const started = process.cpuUsage();
    const { output } = await generate(promptFor(files));
    const notes = files.map(({ path }, index) => ({
      id: index + 1,
      attributes: { path, kind: 'feature', risk: 'low', hunks: '1', additions: '67', deletions: '33' },
      body: output.items[index]?.summary ?? '',
    }));
    await createOfflineModel().doGenerate({
      prompt: [{ role: 'user', content: [{ type: 'text', text: renderPromptItems({ items: notes }) }] }],
      responseFormat: { type: 'json', name: 'overview' },
    });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000_000).toBeLessThan(5);
  });
});
