import { describe, expect, it } from 'vitest';
import { cutGroups } from '../../src/pipelines/cut-groups.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';

type Random = ReturnType<typeof pseudoRandom>;

function somePaths(random: Random, count: number): string[] {
  const paths = new Set<string>();
  while (paths.size < count) paths.add(`src/m${random.below(30)}/f${random.below(1_000_000)}.ts`);
  return [...paths].sort();
}

const membersOf = (paths: string[]) => cutGroups(paths).map(([from, to]) => paths.slice(from, to).join('\n'));

describe('the groups of a large change', () => {
  it.each([0, 1, 60, 149, 150])('are none for %i items, which one call can read', (count) => {
    expect(cutGroups(somePaths(pseudoRandom(1), count))).toEqual([]);
  });

  it.each([151, 152, 210, 300, 301, 1_000, 5_000])(
    'cover all of %i items once, in order, 60 to 150 each',
    (count) => {
      const paths = somePaths(pseudoRandom(count), count);
      const groups = cutGroups(paths);
      expect(groups.flatMap(([from, to]) => paths.slice(from, to))).toEqual(paths);
      for (const [from, to] of groups) {
        expect(to - from).toBeGreaterThanOrEqual(60);
        expect(to - from).toBeLessThanOrEqual(150);
      }
    },
  );

  it('are bounded also when all paths are the same, as for the parts of one file', () => {
    const groups = cutGroups(Array.from({ length: 1_000 }, () => 'data/huge.json'));
    expect(groups.at(-1)?.[1]).toBe(1_000);
    expect(Math.max(...groups.map(([from, to]) => to - from))).toBeLessThanOrEqual(150);
  });

  it('change in one place when a path is added or removed, rarely in two or three', () => {
    const random = pseudoRandom(5);
    const changed: number[] = [];
    for (let round = 0; round < 300; round += 1) {
      const all = somePaths(random, 152 + random.below(900));
      const removed = random.below(all.length);
      const fewer = membersOf(all.filter((_, index) => index !== removed));
      const more = membersOf(all);
      changed.push(more.filter((group) => !fewer.includes(group)).length);
      changed.push(fewer.filter((group) => !more.includes(group)).length);
    }
    const share = (limit: number) => changed.filter((groups) => groups <= limit).length / changed.length;
    expect(share(1)).toBeGreaterThan(0.95);
    expect(share(2)).toBeGreaterThan(0.99);
    expect(share(3)).toBe(1);
  });

  it('depend on nothing but the paths', () => {
    const paths = somePaths(pseudoRandom(8), 700);
    expect(cutGroups([...paths])).toEqual(cutGroups(paths));
  });
});
