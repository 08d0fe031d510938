import { describe, expect, it } from 'vitest';
import { groupAreas } from '../../src/pipelines/group-areas.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { shuffled } from './sample-outcome.ts';

const times = (count: number, path: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => path(i));
const areasOf = (paths: string[]) => [...new Set(groupAreas(paths).values())].sort();

/** Directories of a path and everything above them: the only names an area of it can have, beside the two of ours. */
function namesFor(path: string): string[] {
  const directories = path.split('/').slice(0, -1);
  const above = directories.map((_, index) => directories.slice(0, index + 1).join('/'));
  return [...above, '(top level)', '(elsewhere)'];
}

const monorepo = times(40, (index) => `packages/p${index}`);

describe('the areas of a change', () => {
  it.each<[name: string, paths: string[], areas: string[]]>([
    ['nothing', [], []],
    ['one file', ['src/a/b.ts'], ['src']],
    ['one file at the root', ['README.md'], ['(top level)']],
    ['files at the root only', times(30, (index) => `f${index}.md`), ['(top level)']],
    ['one huge directory', times(500, (index) => `src/f${index}.ts`), ['src']],
    ['a single deep chain', ['a/b/c/d/e/1.ts', 'a/b/c/d/e/2.ts'], ['a/b/c/d/e']],
    ['files along a chain', ['a/1', 'a/b/2', 'a/b/c/3', 'a/b/c/d/4'], ['a', 'a/b', 'a/b/c', 'a/b/c/d']],
    [
      'three balanced directories',
      ['api', 'store', 'ui'].flatMap((area) => times(10, (index) => `${area}/${index}.ts`)),
      ['api', 'store', 'ui'],
    ],
    [
      'source, tests and the root',
      [...times(9, (index) => `src/${index}.ts`), ...times(9, (index) => `test/${index}.ts`), 'a.md'],
      ['(top level)', 'src', 'test'],
    ],
    [
      'one directory that holds nearly all, opened',
      [
        ...times(30, (index) => `src/api/${index}.ts`),
        ...times(30, (index) => `src/ui/${index}.ts`),
        'docs/a.md',
      ],
      ['docs', 'src/api', 'src/ui'],
    ],
    [
      'a huge directory beside many small ones, opened all the same',
      [
        ...['api', 'ui', 'store'].flatMap((area) => times(40, (index) => `src/${area}/${index}.ts`)),
        ...times(9, (index) => `small${index}/a.ts`),
      ],
      ['(elsewhere)', 'small0', 'small1', 'small2', 'src/api', 'src/store', 'src/ui'],
    ],
    [
      'a huge flat directory beside many small ones, which keep their names',
      [...times(100, (index) => `src/${index}.ts`), ...times(6, (index) => `small${index}/a.ts`)],
      ['small0', 'small1', 'small2', 'small3', 'small4', 'small5', 'src'],
    ],
  ])('of %s', (_, paths, areas) => expect(areasOf(paths)).toEqual(areas));

  it.each<[name: string, paths: string[]]>([
    [
      'a monorepo of 40 packages',
      monorepo.flatMap((directory) => times(5, (index) => `${directory}/src/${index}.ts`)),
    ],
    ['a monorepo of 40 packages at the root', times(40, (index) => `p${index}/src/a.ts`)],
    [
      'a monorepo with one package of most files',
      [...monorepo.map((d) => `${d}/a.ts`), ...times(300, (i) => `packages/p0/src/m${i % 9}/${i}.ts`)],
    ],
    [
      'a deep tree',
      times(200, (index) => `src/main/java/org/example/m${index % 12}/k${index % 5}/F${index}.java`),
    ],
    [
      'this kind of repository',
      times(
        160,
        (index) =>
          `${['src/models', 'src/git', 'test/models', 'action', 'docs', 'test'][index % 6]}/${index}.ts`,
      ),
    ],
  ])('are three to eight for %s', (_, paths) => {
    const { length } = areasOf(paths);
    expect(length).toBeGreaterThanOrEqual(3);
    expect(length).toBeLessThanOrEqual(8);
  });

  it('keep the rest of a directory under its own name', () => {
    const areas = groupAreas(monorepo.map((directory) => `${directory}/a.ts`));
    expect(areas.get('packages/p39/a.ts')).toBe('packages');
    expect(areasOf([...areas.keys()])).not.toContain('(elsewhere)');
  });

  it('give every path of a random tree exactly one area that holds it, whatever the order', () => {
    const random = pseudoRandom(11);
    const names = ['a', 'b', 'src', 'test', '(top level)', '__proto__', 'größe', 'x y', 'constructor'];
    for (let round = 0; round < 400; round += 1) {
      const paths = [
        ...new Set(
          times(1 + random.below(80), (index) => {
            const depth = random.below(6);
            const directories = times(
              depth,
              () => random.pick(names) + (random.below(4) ? '' : random.below(9)),
            );
            return [...directories, `f${random.below(4) ? index : 0}`].join('/');
          }),
        ),
      ];
      const areas = groupAreas(paths);
      expect([...areas.keys()].sort()).toEqual([...paths].sort());
      for (const [path, area] of areas) expect(namesFor(path)).toContain(area);
      expect(new Set(areas.values()).size).toBeLessThanOrEqual(8);
      const other = groupAreas(shuffled(paths, random));
      expect(paths.map((path) => other.get(path))).toEqual(paths.map((path) => areas.get(path)));
    }
  });

  it('come quickly for many files and deep paths', () => {
    const deep = `${'d/'.repeat(2000)}f`;
    const started = performance.now();
    groupAreas([...times(20_000, (index) => `p${index % 300}/s${index % 7}/${index}`), deep]);
    groupAreas([deep, `${deep}2`]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
