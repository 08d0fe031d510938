const MAX_ROUNDS = 5;

/**
 * Rewrites a text until another round changes nothing, so that rewriting the result again gives the result.
 * Rewriting canonical Markdown gives the same text; where two constructs touch so that it does not at once, it does after
 * another round. Should it never, words alone remain, which mean the same in every reading.
 */
export function rewriteUntilStable(text: string, rewrite: (source: string) => string): string {
  let current = rewrite(text);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = rewrite(current);
    if (next === current) return current;
    current = next;
  }
  return rewrite(current.replace(/[^\p{L}\p{M}\p{N}\n]+/gu, ' '));
}
