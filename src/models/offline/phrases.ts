/** `a`, `b` and 3 more: names as code, the first `max` of them. */
export function listNames(names: string[], max = 3): string {
  const shown = names.length === max + 1 ? names : names.slice(0, max);
  const rest = names.length - shown.length;
  const quoted = shown.map((name) => `\`${name.replace(/`/g, '')}\``);
  return joinWords(rest > 0 ? [...quoted, `${rest} more`] : quoted);
}

/** a, b and c. */
export function joinWords(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** 1 file, 2 files. */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : plural(noun)}`;
}

export function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** +84 −12 in 3 hunks; what is zero is left out. */
export function size(options: { additions: number; deletions: number; hunks: number }): string {
  const { additions, deletions, hunks } = options;
  const lines = [additions > 0 ? `+${additions}` : '', deletions > 0 ? `−${deletions}` : ''].filter(Boolean);
  const sum = lines.length === 0 ? 'no lines' : lines.join(' ');
  return hunks > 1 ? `${sum} in ${hunks} hunks` : sum;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Makes a first word small, unless it is a name in capitals or in code. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Cuts at a word, with an ellipsis; what a cut would leave open (a code span, a quotation, a bracket) is cut whole. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  const whole = closeSpans(space > max * 0.6 ? cut.slice(0, space) : cut);
  return `${whole.replace(/[\s,;:.(“]+$/, '')}…`;
}

function closeSpans(text: string): string {
  let whole = text;
  if (whole.split('`').length % 2 === 0) whole = whole.slice(0, whole.lastIndexOf('`'));
  for (const [open, close] of ['“”', '()']) {
    const start = whole.lastIndexOf(open ?? '');
    if (start > 0 && !whole.slice(start).includes(close ?? '')) whole = whole.slice(0, start);
  }
  return whole === '' ? text : whole;
}

/** Words of the file itself, as a quotation that ends with its own full stop. */
export function quote(sentence: string): string {
  const balanced = sentence.split('`').length % 2 === 1 ? sentence : sentence.replaceAll('`', '');
  const plain = balanced.replace(/[“”]/g, '"').replace(/[\s:;,]+$/, '');
  return /[.!?…]["')\]`]?$/.test(plain) ? `“${plain}”` : `“${plain}.”`;
}
