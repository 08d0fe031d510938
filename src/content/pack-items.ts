export interface PackableItem {
  key: string;
  /** Estimated size in tokens. */
  tokens: number;
}

interface Pack {
  indexes: number[];
  tokens: number;
}

/**
 * Puts items into packs of at most `budget` tokens and `maxItems` items: first-fit decreasing, ties by key in code-unit order,
 * so equal input gives equal packs. An item above the budget gets a pack of its own.
 * Returns the keys of each pack in input order; the packs stand in the order of their first items.
 */
export function packItems(options: { items: PackableItem[]; budget: number; maxItems: number }): string[][] {
  const { items, budget, maxItems } = options;
  const packs: Pack[] = [];
  let open: Pack[] = [];
  for (const { index, tokens } of bySizeThenKey(items)) {
    const fitting = open.find((pack) => pack.tokens + tokens <= budget);
    const pack = fitting ?? { indexes: [], tokens: 0 };
    pack.indexes.push(index);
    pack.tokens += tokens;
    if (!fitting) packs.push(pack);
    if (!fitting && tokens <= budget) open.push(pack);
    if (pack.indexes.length >= maxItems) open = open.filter((other) => other !== pack);
  }
  for (const pack of packs) pack.indexes.sort((a, b) => a - b);
  packs.sort((a, b) => (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0));
  return packs.map((pack) => pack.indexes.map((index) => items[index]?.key ?? ''));
}

function bySizeThenKey(items: PackableItem[]) {
  return items
    .map(({ key, tokens }, index) => ({ key, tokens, index }))
    .sort((a, b) => b.tokens - a.tokens || compareCodeUnits(a.key, b.key) || a.index - b.index);
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
