/** The choice that was probably meant: the same but for case and dashes, or at most two slips away. */
export function suggestWord(options: { word: string; choices: readonly string[] }): string | undefined {
  const word = normaliseWord(options.word);
  if (word.length > MAX_WORD) return undefined;
  const ranked = options.choices
    .map((choice) => ({ choice, slips: countSlips(word, normaliseWord(choice)) }))
    .sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= Math.min(MAX_SLIPS, Math.floor(word.length / 2)) ? best.choice : undefined;
}

/** `base-url`, `base_url` and `baseUrl` are one word. */
export function normaliseWord(word: string): string {
  return word.toLowerCase().replaceAll(/[-_. ]/g, '');
}

const MAX_SLIPS = 2;
const MAX_WORD = 40;

/** Levenshtein's distance, row by row. */
function countSlips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
