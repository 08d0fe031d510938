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

/** Pure: equal items give equal choices. @param options.order Paths, the most important first; without it the rules decide. */
export function chooseItems(options: {
  contents: readonly ItemContent[];
  maxItems: number;
  order?: readonly string[] | undefined;
}): ChosenItems {
  const { contents, maxItems, order = [] } = options;
  const wanted = new Map(order.map((path, place) => [path, place]));
  const wantedOf = ({ item }: ItemContent) => wanted.get(item.path) ?? wanted.size;
  const ranked = rankItems(contents).toSorted((one, other) => wantedOf(one) - wantedOf(other));
  const places = new Map(ranked.map(({ item }, place) => [item.key, place]));
  const placeOf = ({ item }: ItemContent) => places.get(item.key) ?? places.size;
  const firstOf = (pack: readonly ItemContent[]) => Math.min(...pack.map(placeOf));
  return {
    chosen: contents.filter((content) => placeOf(content) < maxItems),
    left: contents.filter((content) => placeOf(content) >= maxItems),
    orderPacks: (packs) => packs.toSorted((one, other) => firstOf(one) - firstOf(other)),
  };
}
