/**
 * Those of a list that pass together, when the whole list does not. Halves are tried in turn, so that one bad item among n costs
 * about 2·log2(n) tries. A half that must be bad, since the other is good, is not tried as a whole. Keeps the order.
 *
 * @param options.items did not pass together.
 * @param options.passes Whether a list passes as a whole. Asked about lists of one and more.
 */
export async function siftItems<T>(options: {
  items: readonly T[];
  passes: (items: readonly T[]) => Promise<boolean>;
}): Promise<T[]> {
  const { items, passes } = options;
  if (items.length <= 1) return [];
  const middle = Math.ceil(items.length / 2);
  const [first, second] = [items.slice(0, middle), items.slice(middle)];
  const left = (await passes(first)) ? first : await siftItems({ items: first, passes });
  const isSecondGood = left.length < first.length && (await passes(second));
  const right = isSecondGood ? second : await siftItems({ items: second, passes });
  return [...left, ...right];
}
