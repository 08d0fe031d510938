import type { AnsweredItem, ModelCall, Overview } from '../../src/pipelines/pipeline.ts';
import { summary } from '../../src/pipelines/summary.ts';
import type { Plan } from '../../src/steps/summary/stored-plan.ts';

/** What a model might say about an item or a group; the length is what counts. */
export const ANSWER_WORDS = 40;
const SENTENCES = Array.from({ length: ANSWER_WORDS }, (_, index) =>
  index % 2 === 0 ? 'adds' : 'value',
).join(' ');
const PART: Overview = {
  headline: SENTENCES,
  overview: `${SENTENCES} ${SENTENCES}`,
  areas: [{ name: 'src', summary: SENTENCES }],
  notable: [{ path: 'src/index.ts', text: SENTENCES }],
  lookFirst: [{ path: 'src/index.ts', reason: SENTENCES }],
};

/** The calls that combine the answers of a plan's items: one, or one for each group and one over them. */
export function combineCalls({ items, groups }: Plan): ModelCall<unknown>[] {
  if (items.length === 0) return [];
  const answered = items.map(
    ({ item, area }): AnsweredItem => ({
      item,
      area,
      answer: { summary: SENTENCES, topics: ['values', 'modules', 'tests'], risk: 'low', kind: 'feature' },
    }),
  );
  if (groups.length === 0) return [summary.combine.call({ items: answered, parts: [] })];
  return [
    ...groups.map(([from, to]) => summary.combine.call({ items: answered.slice(from, to), parts: [] })),
    summary.combine.call({ items: [], parts: groups.map(() => PART) }),
  ];
}
