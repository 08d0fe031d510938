import { readsLikeProse } from './pick-sentence.ts';
import { splitSentences } from './split-sentences.ts';
import { type RankedSentence, rankSentences } from './text-rank.ts';

/** Prose beyond this much of a prompt is not ranked. */
const MAX_RANKED_TEXT = 100_000;

/** The sentences of a text that read like prose, the most central first, each once. */
export function centralSentences(text: string): RankedSentence[] {
  const sentences = splitSentences(text.slice(0, MAX_RANKED_TEXT)).filter(readsLikeProse);
  return rankSentences([...new Set(sentences)]);
}
