import { estimateTokens } from '../../content/estimate-tokens.ts';

/**
 * A text as parts of at most about `maxTokens`: cut between paragraphs, else between lines, else between words. Joined they
 * are the text, but for the blank lines at the cuts.
 */
export function cutText({ text, maxTokens }: { text: string; maxTokens: number }): string[] {
  if (estimateTokens(text) <= maxTokens) return [text];
  const pieces = splitFine(text, maxTokens);
  const parts: string[] = [];
  let current = '';
  let weight = 0;
  for (const piece of pieces) {
    const tokens = estimateTokens(piece);
    if (current !== '' && weight + tokens > maxTokens) {
      parts.push(current.trim());
      current = '';
      weight = 0;
    }
    current += piece;
    weight += tokens;
  }
  if (current.trim() !== '') parts.push(current.trim());
  return parts;
}

/** Separators from coarse to fine; each stays at the end of its piece. */
const SEPARATORS = [/(?<=\n\s*\n)/, /(?<=\n)/, /(?<=\s)/];
/** Characters of a word that is cut anywhere. */
const WORD_PIECE = 1_000;

function splitFine(text: string, maxTokens: number, level = 0): string[] {
  if (estimateTokens(text) <= maxTokens) return [text];
  const separator = SEPARATORS[level];
  if (separator === undefined) return text.match(new RegExp(`[\\s\\S]{1,${WORD_PIECE}}`, 'gu')) ?? [];
  return text.split(separator).flatMap((piece) => splitFine(piece, maxTokens, level + 1));
}
