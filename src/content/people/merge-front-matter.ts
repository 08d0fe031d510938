/** Front matter as blocks: a key at the margin with the lines that follow it. */
type Blocks = Map<string, string>;

const KEY = /^(?:"([^"]*)"|'([^']*)'|([A-Za-z_$][\w.$-]*))[ \t]*:(?:[ \t]|$)/;

/** Where front matter ends: the number of lines with both marks; 0 when there is none. */
export function countFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  return lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1;
}

/**
 * Merges front matter key by key, so that a key that people added beside one that was generated anew is no conflict. Takes and returns
 * lines without the marks; undefined when one text is not made of plain keys, or both sides changed one key.
 */
export function mergeFrontMatter(options: {
  base: readonly string[];
  ours: readonly string[];
  theirs: readonly string[];
}): string[] | undefined {
  const [base, ours, theirs] = [options.base, options.ours, options.theirs].map(readBlocks);
  if (!base || !ours || !theirs) return undefined;
  const merged: string[] = [];
  for (const key of orderKeys({ base, ours, theirs })) {
    const [before, our, their] = [base.get(key), ours.get(key), theirs.get(key)];
    if (our !== their && our !== before && their !== before) return undefined;
    const value = our === before ? their : our;
    if (value !== undefined) merged.push(...value.split('\n'));
  }
  return merged;
}

function readBlocks(lines: readonly string[]): Blocks | undefined {
  const blocks: Blocks = new Map();
  let current = '';
  for (const line of lines) {
    const match = KEY.exec(line);
    const key = match ? `:${match[1] ?? match[2] ?? match[3]}` : undefined;
    if (key === undefined) {
      const before = blocks.get(current);
      blocks.set(current, before === undefined ? line : `${before}\n${line}`);
      continue;
    }
    if (blocks.has(key)) return undefined;
    blocks.set(key, line);
    current = key;
  }
  return blocks;
}

/** The order of the side that changed it; keys of the other side come behind the key that they stood behind. */
function orderKeys({ base, ours, theirs }: Record<'base' | 'ours' | 'theirs', Blocks>): string[] {
  const common = (blocks: Blocks, other: Blocks) => [...blocks.keys()].filter((key) => other.has(key)).join();
  const isOursMoved = common(ours, base) !== common(base, ours);
  const [first, second] = isOursMoved ? [ours, theirs] : [theirs, ours];
  const keys = [...first.keys()];
  let previous: string | undefined;
  for (const key of second.keys()) {
    if (!first.has(key)) keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
    previous = key;
  }
  return keys;
}
