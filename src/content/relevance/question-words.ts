/** English function words, and those that questions about code begin with. */
const STOP_WORDS = new Set(
  `a about all also am an and any are as at be been being but by can code could did do does explain file files find for from
  get given had has have how i if in into is it its just let like may me my no not of on one or our out please repository repo
  say says shall should show so some such tell than that the their them then there these they this those through to too under
  up us use used uses using via was we were what when where which while who whom whose why will with would you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const MIN_LENGTH = 2;
const MAX_WORDS = 40;

/** The words of a text, lower case: identifiers are taken apart at capitals, digits stay with their letters. Pure. */
export function splitIdentifiers(text: string): string[] {
  const apart = text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ');
  return apart.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is the same in `retry`, `retries` and `retrying`, as far as English endings tell. Pure. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const stem = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ings?|ed|ers?|es|s)$/, '')
    .replace(/e$/, '');
  return stem.length < 3 ? word : stem;
}

/** The words of a question that can be looked for, by their stems, in the order in which they are asked. Pure. */
export function questionWords(question: string): Map<string, string> {
  const words = splitIdentifiers(question).filter(
    (word) => word.length >= MIN_LENGTH && !STOP_WORDS.has(word),
  );
  const byStem = new Map<string, string>();
  for (const word of words) {
    const stem = stemOf(word);
    if (byStem.size < MAX_WORDS && !byStem.has(stem)) byStem.set(stem, word);
  }
  return byStem;
}
