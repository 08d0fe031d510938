import { expect, it } from 'vitest';
import type { PipelineDefinition } from '../../../src/pipeline-definition.ts';
import { makeStage } from '../../../src/steps/custom/make-stage.ts';
import { planCustom } from '../../../src/steps/custom/plan-custom.ts';
import { combineItems, combineSome, countParts } from '../../../src/steps/custom/reduce.ts';
import { loadPlan, loadStage } from '../../../src/steps/custom/stored-custom.ts';
import { makeRooms, publishInput } from '../summary/step-rooms.ts';

const ITEMS = 40;
/** About 5,000 tokens an item: a call over all results takes 10 of them. */
const definition: PipelineDefinition = {
  name: 'notes',
  description: '',
  source: { prompts: Array.from({ length: ITEMS }, (_, number) => `${number} ${'word '.repeat(4_000)}`) },
  each: [{ name: 'note', kind: 'transform', prompt: '{{ item.prompt }}' }],
  all: [
    {
      name: 'overview',
      kind: 'text',
      prompt: 'From {{ items[0].key }}:{% for one in items %} {{ one.stages.note }}{% endfor %}',
    },
  ],
  publish: { each: [], all: [] },
  maxItems: ITEMS,
};

it('what one call cannot read is combined in groups, each of which reads its own items alone', async () => {
  const rooms = makeRooms();
  const prompts: string[] = [];
  rooms.models.generateText = async ({ prompt }) => {
    prompts.push(prompt);
    const usage = { tokensIn: 1, tokensOut: 1 };
    return { value: `answer ${prompts.length}`, calls: 1, usage, finishReason: 'stop' };
  };
  const { get } = rooms.results;
  const reads: string[] = [];
  rooms.results.get = (key) => {
    reads.push(key);
    return get(key);
  };
  const context = { rooms, stepId: 'step-1', runId: 'wrun_1' };
  const { request, lineage } = publishInput();
  const line = {
    lineage,
    request: { ...request, pipeline: 'notes', options: { ...request.options, definition } },
  };
  const { planKey } = await planCustom(context, line);
  for (let pack = 0; pack < ITEMS; pack += 1)
    await makeStage(context, { ...line, planKey, shard: 0, pack, stage: 'note' });
  const items = new Set(
    loadPlan({ results: rooms.results, planKey }).items.map(({ valuesKey }) => valuesKey),
  );

  const input = { ...line, planKey, failures: [], stage: 'overview', combined: {}, level: 0, groups: [] };
  const count = await countParts(context, input);
  expect(count).toBe(4);
  const groups = [];
  for (let group = 0; group < count; group += 1) {
    reads.length = 0;
    groups.push(await combineSome(context, { ...input, group }));
    expect(reads.filter((key) => items.has(key))).toHaveLength(ITEMS / count);
  }
  expect(prompts.map((prompt) => /^From \d+/.exec(prompt)?.[0])).toEqual([
    'From 1',
    'From 11',
    'From 21',
    'From 31',
  ]);

  const next = { ...input, level: 1, groups };
  expect(await countParts(context, next)).toBe(0);
  const { resultKey, fallbackReason } = await combineItems(context, next);
  expect(fallbackReason).toBeUndefined();
  expect(loadStage(rooms.results, resultKey)?.output).toBe('answer 5');
  expect(prompts[4]).toMatch(/Part 1:\nanswer 1\n\nPart 2:\nanswer 2\n/);
});
