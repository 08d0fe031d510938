import { isGenerated } from '../../content/path-kind.ts';
import { contentWords } from './content-words.ts';
import type { ChangeFacts } from './gather-facts.ts';
import { linesOf } from './read-patch.ts';

const MAX_TOPICS = 5;
const MAX_LINES = 300;
/** A word of the path or of a changed name is worth this many occurrences in the lines. */
const PATH_WEIGHT = 4;
const NAME_WEIGHT = 3;
/** Fewer occurrences than this are chance. */
const MIN_SCORE = 3;
/** Their lines are values, keys and digests. */
const WORDLESS = new Set(['lock', 'data', 'other']);

/** Two to five words that name what a change is about: from its path, its symbols and its most frequent words. */
export function pickTopics(facts: ChangeFacts): string[] {
  const scores = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of contentWords(text)) scores.set(word, (scores.get(word) ?? 0) + weight);
  };
  const parts = facts.path.replace(/\.[^/]*$/, '').split('/');
  for (const part of parts.slice(-3)) add(part, PATH_WEIGHT);
  const { added, removed, changed } = facts.symbols;
  for (const { name } of [...added, ...removed, ...changed].slice(0, 20)) add(name, NAME_WEIGHT);
  if (WORDLESS.has(facts.pathKind) || isGenerated(facts.path)) return withoutVariants(rank(scores));
  for (const line of [...linesOf(facts.patch, '+'), ...linesOf(facts.patch, '-')].slice(0, MAX_LINES))
    add(line, 1);
  return withoutVariants(rank(scores));
}

function rank(scores: Map<string, number>): string[] {
  return [...scores]
    .filter(([, score]) => score >= MIN_SCORE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
}

/** Of `hook` and `hooks` the first is enough. */
function withoutVariants(words: string[]): string[] {
  const stem = (word: string) => word.replace(/(?:ies|es|s|ing|ed)$/, '');
  const seen = new Set<string>();
  return words.filter((word) => {
    const fresh = !seen.has(stem(word));
    seen.add(stem(word));
    return fresh && seen.size <= MAX_TOPICS;
  });
}
