import { contentWords } from './content-words.ts';

/** Sentences beyond these are not ranked: comparing all pairs costs their square. */
export const MAX_RANKED_SENTENCES = 200;
const DAMPING = 0.85;
const MAX_ROUNDS = 30;
const SETTLED = 1e-4;

export interface RankedSentence {
  sentence: string;
  /** Place among the sentences given, from 0. */
  index: number;
  /** Higher is more central; the mean is 1. */
  score: number;
}

/**
 * Ranks sentences by how much they share with the others, most central first, equals in their given order.
 * TextRank (Mihalcea and Tarau, 2004, https://aclanthology.org/W04-3252/): sentences are nodes, the weight between two is
 * the words they share over the logarithms of their lengths, and power iteration finds each node's standing.
 */
export function rankSentences(sentences: string[]): RankedSentence[] {
  const considered = sentences.slice(0, MAX_RANKED_SENTENCES);
  const words = considered.map((sentence) => new Set(contentWords(sentence)));
  const scores = iterate(weigh(words));
  return considered
    .map((sentence, index) => ({ sentence, index, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

interface Edge {
  to: number;
  weight: number;
}

/** Each sentence's links, weighted, their sum made 1; a sentence that shares nothing has none. */
function weigh(words: Set<string>[]): Edge[][] {
  const edges: Edge[][] = words.map(() => []);
  for (const [from, left] of words.entries()) {
    for (let to = from + 1; to < words.length; to += 1) {
      const weight = similarity(left, words[to] ?? new Set());
      if (weight === 0) continue;
      edges[from]?.push({ to, weight });
      edges[to]?.push({ to: from, weight });
    }
  }
  return edges.map((links) => {
    const total = links.reduce((sum, link) => sum + link.weight, 0);
    return links.map((link) => ({ to: link.to, weight: link.weight / total }));
  });
}

function similarity(left: Set<string>, right: Set<string>): number {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (Math.log(left.size + 1) + Math.log(right.size + 1));
}

function iterate(edges: Edge[][]): number[] {
  let scores = edges.map(() => 1);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = edges.map(() => 1 - DAMPING);
    for (const [from, links] of edges.entries()) {
      for (const link of links) {
        next[link.to] = (next[link.to] ?? 0) + DAMPING * (scores[from] ?? 0) * link.weight;
      }
    }
    const moved = next.reduce(
      (most, score, index) => Math.max(most, Math.abs(score - (scores[index] ?? 0))),
      0,
    );
    scores = next;
    if (moved < SETTLED) break;
  }
  return scores;
}
