import type { Json } from '../../json.ts';

/** One item of a pipeline: what its stages know of it. */
export interface SourceItem {
  /** Unique in its run. */
  key: string;
  /** `item.…` in templates. */
  values: Record<string, Json>;
  /** The file that it is, or lies in, and git's id of the content. */
  source?: { path: string; blob: string };
}

/** A selection of items, and everything that is not among them, with the reason. */
export interface ItemSelection {
  items: SourceItem[];
  notRead: { path: string; reason: string }[];
}

/** Values that are too large to be read with those of all other items at once. */
const LARGE_VALUES = new Set(['text', 'patch', 'body']);

/** An item as stages over all results see it, beside its `stages`. */
export function outlineItem({ values }: Pick<SourceItem, 'values'>): Record<string, Json> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !LARGE_VALUES.has(name)));
}
