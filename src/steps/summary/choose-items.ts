import type { ItemContent } from '../../pipelines/pipeline.ts';
import { rankItems } from '../../pipelines/rank-items.ts';

/** What to read and in which order, when not everything can be read. */
export interface ChosenItems {
  /** At most `maxItems`, those that matter most, in the order they were given. */
  chosen: ItemContent[];
  left: ItemContent[];
  /** Packs in the order in which they should be paid for: that of their most important items. */
  orderPacks<Packed extends ItemContent>(packs: Packed[][]): Packed[][];
}

/** Pure: equal items give equal choices. */
export function chooseItems(options: { contents: readonly ItemContent[]; maxItems: number }): ChosenItems {
  const { contents, maxItems } = options;
  const places = new Map(rankItems(contents).map(({ item }, place) => [item.key, place]));
  const placeOf = ({ item }: ItemContent) => places.get(item.key) ?? places.size;
  const firstOf = (pack: readonly ItemContent[]) => Math.min(...pack.map(placeOf));
  return {
    chosen: contents.filter((content) => placeOf(content) < maxItems),
    left: contents.filter((content) => placeOf(content) >= maxItems),
    orderPacks: (packs) => packs.toSorted((one, other) => firstOf(one) - firstOf(other)),
  };
}
