import type { ChangedFile } from '../../src/content/changed-file.ts';
import { cutGroups } from '../../src/pipelines/cut-groups.ts';
import { groupAreas } from '../../src/pipelines/group-areas.ts';
import type { AnsweredItem, ModelCall, Overview } from '../../src/pipelines/pipeline.ts';
import { summary } from '../../src/pipelines/summary.ts';

/** Sends a call when its turn comes. */
export type Ask = <T>(call: ModelCall<T>) => Promise<T>;

/**
 * The model calls that the `summary` pipeline makes without packing, in the same three stages, and nothing else:
 * nothing is read, stored, rendered or published, and a fault ends it.
 */
export async function runBareLoop({ files, ask }: { files: ChangedFile[]; ask: Ask }): Promise<Overview> {
  const options = { model: '', paths: [], ignore: [], packing: false };
  const { contents } = summary.select({ files, options });
  const paths = contents.map(({ item }) => item.path);
  const areas = groupAreas(paths);
  const items = await Promise.all(
    contents.map(async (content): Promise<AnsweredItem> => {
      const { items: answers } = await ask(summary.item.call([content]));
      const [answer] = answers;
      if (!answer) throw new Error(`There is no answer for ${content.item.path}.`);
      return { item: content.item, area: areas.get(content.item.path) ?? '', answer };
    }),
  );
  const parts = await Promise.all(
    cutGroups(paths).map(([from, to]) =>
      ask(summary.combine.call({ items: items.slice(from, to), parts: [] })),
    ),
  );
  return ask(summary.combine.call({ items: parts.length > 0 ? [] : items, parts }));
}
