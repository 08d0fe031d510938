import { suggestWord } from './suggest-word.ts';

/** Names of all stages of a pipeline, in order. */
export interface StagesOfParts {
  each: readonly string[];
  all: readonly string[];
}

/** What to do about a variable that a template uses and that is not there, as a sentence; undefined when nothing is known. */
export function hintName(options: {
  wanted: readonly string[];
  choices: readonly string[];
  part: 'each' | 'all';
  stages: StagesOfParts;
}): string | undefined {
  const { wanted, choices, part, stages } = options;
  const [root = '', name = ''] = wanted;
  if (root === 'stages' && wanted.length === 2) {
    if (stages[part].includes(name)) return `Stage "${name}" comes later, or is this one: move it up`;
    if (part === 'all' && stages.each.includes(name))
      return `Stage "${name}" is of each item: use it by {% for one in items %}{{ one.stages.${name} }}{% endfor %}`;
    if (part === 'each' && stages.all.includes(name))
      return `Stage "${name}" is of 'all', which comes after all items`;
  }
  if (root === 'item' && part === 'all' && wanted.length === 1)
    return 'That is one item, and here are all: use {% for one in items %}{{ one.key }}{% endfor %}';
  if ((root === 'items' || root === 'failures') && part === 'each')
    return `There is '${root}' in 'all' and in publish.all only`;
  const meant = suggestWord({ word: wanted.at(-1) ?? '', choices });
  return meant === undefined ? undefined : `Did you mean '${[...wanted.slice(0, -1), meant].join('.')}'?`;
}
