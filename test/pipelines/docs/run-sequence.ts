import { digestText } from '../../../src/content/people/digest-text.ts';
import { LOCK_FILE } from '../../../src/content/provenance/lock.ts';
import { parseLock } from '../../../src/content/provenance/parse-lock.ts';
import type { assemblePages as AssemblePages } from '../../../src/pipelines/docs/assemble-pages.ts';
import { pseudoRandom } from '../../content/pseudo-random.ts';
import {
  applyChanges,
  INDEX,
  planRun,
  type RunOptions,
  specOf,
  type World,
  writeFile,
} from './docs-world.ts';
import { changeSource, editPage, writeSamplePage } from './edit-pages.ts';
import { findBrokenPromises } from './judge-people.ts';

/** What a sequence came to, so that a test can see that it was no idle one. */
export interface SequenceCounts {
  merged: number;
  adopted: number;
  leftAlone: number;
  withRegions: number;
}

const ROUNDS = 10;

/**
 * Plays one sequence of edits by people, changes to sources and runs, and holds every run to the promise: no line of people's is
 * lost, kept regions keep their bytes, and the same run again changes nothing. Throws what was broken, and when.
 */
export function runSequence(seed: number, assemblePages: typeof AssemblePages): SequenceCounts {
  const random = pseudoRandom(seed);
  const world: World = {
    files: new Map(),
    history: new Map(),
    specs: [],
    index: INDEX,
    write: writeSamplePage,
  };
  const all = [specOf('docs/a.md', ['src/a.ts']), specOf('docs/b.md', ['src/b.ts', 'src/c.ts'])];
  world.specs = all;
  for (const name of ['a', 'b', 'c'])
    writeFile(world, `src/${name}.ts`, `${name}One 3\n${name}Two 5\n${name}Three 2\n`);
  const generated = new Map<string, string>();
  const counts: SequenceCounts = { merged: 0, adopted: 0, leftAlone: 0, withRegions: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) disturb(round);
    world.specs = random.below(15) === 0 ? all.slice(1) : all;
    regenerate(round);
  }
  return counts;

  function disturb(round: number): void {
    for (let number = random.below(4); number > 0; number -= 1) {
      const path = random.pick(['docs/a.md', 'docs/b.md', 'docs/a.md', 'docs/b.md', INDEX.path]);
      const text = world.files.get(path);
      if (text === undefined) continue;
      if (random.below(60) === 0) world.files.delete(path);
      else writeFile(world, path, editPage(text, random, seed * 1000 + round * 10 + number));
    }
    for (let number = random.below(3); number > 0; number -= 1) {
      const path = random.pick(['src/a.ts', 'src/b.ts', 'src/c.ts']);
      writeFile(world, path, changeSource(world.files.get(path) ?? '', random, round * 10 + number));
    }
  }

  function regenerate(round: number): void {
    const lacks = new Set(['docs/a.md', 'docs/b.md', INDEX.path].filter(() => random.below(5) === 0));
    const failing = random.below(12) === 0 ? 'docs/b.md' : '';
    const options: RunOptions = {
      at: `2026-01-01T00:00:${String(round).padStart(2, '0')}Z`,
      hasHistory: (path) => !lacks.has(path),
      fails: (path) => path === failing,
      all: random.below(8) === 0,
    };
    const before = new Map(world.files);
    const plan = planRun(world, options);
    const assembly = assemblePages(plan.input);
    applyChanges(world, assembly);
    const left = new Set(assembly.leftAlone.map(({ path }) => path));
    for (const path of ['docs/a.md', 'docs/b.md', INDEX.path]) {
      const text = before.get(path);
      const record = parseLock({ text: world.files.get(LOCK_FILE) ?? '' }).files[path];
      const now =
        plan.generated.get(path)?.content ?? (path === INDEX.path ? INDEX.render(listed()) : undefined);
      const taken =
        now !== undefined && !left.has(path) && record?.text === digestText(now) ? now : undefined;
      const fate = {
        path,
        after: world.files.get(path),
        generatedBefore: generated.get(path),
        generatedNow: taken,
      };
      const problems = text === undefined ? [] : findBrokenPromises({ ...fate, before: text });
      if (left.has(path) && fate.after !== text) problems.push('touched a page that was to be left alone');
      if (problems.length > 0)
        throw new Error(`seed ${seed}, round ${round}, ${path}: ${problems.join('; ')}`);
      if (record?.edits !== undefined && fate.after !== text) counts.merged += 1;
      if (fate.after?.includes('<!-- gloss:keep') && fate.after !== text) counts.withRegions += 1;
      if (taken !== undefined) generated.set(path, taken);
    }
    counts.adopted += assembly.pages.filter(({ action }) => action === 'adopted').length;
    counts.leftAlone += assembly.leftAlone.length;
    const { changes } = assemblePages(planRun(world, { ...options, at: '2030-01-01T00:00:00Z' }).input);
    if (changes.length > 0)
      throw new Error(
        `seed ${seed}, round ${round}: again changes ${changes.map(({ path }) => path).join()}`,
      );
  }

  function listed() {
    return world.specs
      .filter(({ path }) => world.files.has(path))
      .map(({ path, title }) => ({ path, title, description: 'A page.' }));
  }
}
