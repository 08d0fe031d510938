/** A stop that does not end a sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|cf|vs|approx|no|Mr|Dr|fig|resp|incl|max|min)|\b[A-Z])\.$/i;

/**
 * Splits prose into sentences at `.`, `!` or `?` followed by a space and a capital, digit or quotation mark, and at
 * blank lines; line breaks inside a sentence become spaces. Abbreviations, file names and version numbers stay whole.
 */
export function splitSentences(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap(splitParagraph);
}

function splitParagraph(paragraph: string): string[] {
  const pieces = paragraph
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?]["”’)`]?) (?=["“‘(`*]?[A-Z0-9])/);
  const sentences: string[] = [];
  let open = '';
  for (const piece of pieces) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (ABBREVIATION.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  if (open !== '') sentences.push(open);
  return sentences.filter((sentence) => sentence !== '');
}
