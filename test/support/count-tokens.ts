/** Byte-pair merging is quadratic in one long run of letters (40,000 of them take 0.35 s), so texts go in by such pieces. */
const TOKENIZER_PIECE = 4096;

/**
 * The o200k tokens of a text, for decisions near a limit. At most one too many for every 4,096 characters.
 * The tokenizer (2 MB) is loaded at the first call. Names of special tokens in the text count as ordinary text.
 */
export async function countTokens(text: string): Promise<number> {
  const tokenizer = await import('gpt-tokenizer/encoding/o200k_base');
  const options = { disallowedSpecial: new Set<string>() };
  let total = 0;
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    total += tokenizer.countTokens(text.slice(start, end), options);
    start = end;
  }
  return total;
}

/** A pair of surrogates stays whole, and a space stays with the word after it. */
function pieceEnd(text: string, start: number): number {
  const limit = start + TOKENIZER_PIECE;
  if (limit >= text.length) return text.length;
  const newline = text.lastIndexOf('\n', limit - 1);
  if (newline > start) return newline + 1;
  return /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
}
