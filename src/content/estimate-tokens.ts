/**
 * Weights in hundredths of a token: whole numbers, so that the estimate of lines joined by newlines is their exact sum.
 * Fitted to o200k on source files, their diffs and some 40 kinds of synthetic text (base64, hex, number lists, scripts).
 */
const WEIGHT = {
  wordStart: 107,
  /** Most short words are known whole: letters 2 to 4 of a word cost nothing, further ones this, beyond 12 the next. */
  letter: 26,
  lateLetter: 55,
  capital: 60,
  /** Digits go three to a token, and do not join a space before them. */
  digits: 107,
  digitsAfterSpace: 190,
  space: 21,
  secondSpace: 84,
  furtherSpace: 6,
  newline: 79,
  furtherNewline: 53,
  sign: 89,
  furtherSign: 60,
} as const;

/** Characters beyond ASCII by the end of their range: in UTF-16 units, so a pair of surrogates counts twice. */
const BEYOND_ASCII: [end: number, weight: number][] = [
  [0x250, 105], // accented Latin
  [0x800, 55], // Greek, Cyrillic, Hebrew, Arabic
  [0x1200, 90], // Indic scripts, Thai
  [0x1e00, 260], // scripts that are rare in training text: up to a token for each byte
  [0x2e80, 165], // punctuation, arrows, boxes, symbols
  [0xd800, 135], // Chinese, Japanese, Korean
  [0xe000, 205], // surrogates: emoji, rare ideographs
  [0x10000, 210],
];

const [LOWER, UPPER, DIGIT, SPACE, NEWLINE, SIGN, OTHER] = [0, 1, 2, 3, 4, 5, 6];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

/** Fitted to diffs: five ranges of this repository, and the first files of five others. */
const EXPECTED_SHARE = 0.7;

/** No more than this many characters weigh one token: a run of spaces, the cheapest text. */
export const MAX_CHARACTERS_PER_TOKEN = Math.ceil(100 / WEIGHT.furtherSpace);

/**
 * A cheap and cautious estimate of a text's o200k tokens: one pass, about 200 MB/s against the tokenizer's 4.
 * On 1,300 pieces (6,000 characters each) of source in diff form it was below the true count in 0.3 % of the cases and 1.44
 * times the count at the median; characters ÷ 2 is 1.85 times at the median and 0.81 times at p1.
 * Not a strict bound: random letters of a script that is not Latin can cost up to three times the estimate.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(weighTokens(text) / 100);
}

/** What an estimate comes to on average over whole prompts: it is cautious, and a sum of them need not be. */
export function expectTokens(estimated: number): number {
  return Math.round(estimated * EXPECTED_SHARE);
}

/**
 * The same estimate in hundredths of a token, not rounded. Newlines reset it, so lines joined by newlines weigh what they and
 * their newlines weigh alone, or less where newlines stand side by side.
 */
export function weighTokens(text: string): number {
  let total = 0;
  let previous: number = NEWLINE;
  let run = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = KINDS[code] ?? OTHER;
    const inWord = kind === LOWER && previous === UPPER && run === 1;
    run = kind === previous || inWord ? run + 1 : 1;
    total += kind === OTHER ? weighBeyondAscii(code) : weighAscii(kind, run, previous);
    previous = kind;
  }
  return total;
}

function weighAscii(kind: number, run: number, previous: number): number {
  switch (kind) {
    case LOWER:
      if (run === 1) return WEIGHT.wordStart;
      if (run <= 4) return 0;
      return run > 12 ? WEIGHT.lateLetter : WEIGHT.letter;
    case UPPER:
      return run === 1 ? WEIGHT.wordStart : WEIGHT.capital;
    case DIGIT:
      if (run % 3 !== 1) return 0;
      return previous === SPACE ? WEIGHT.digitsAfterSpace : WEIGHT.digits;
    case SPACE:
      if (run > 2) return WEIGHT.furtherSpace;
      return run === 1 ? WEIGHT.space : WEIGHT.secondSpace;
    case NEWLINE:
      return run > 1 ? WEIGHT.furtherNewline : WEIGHT.newline;
    default:
      return run === 1 ? WEIGHT.sign : WEIGHT.furtherSign;
  }
}

function weighBeyondAscii(code: number): number {
  for (const [end, weight] of BEYOND_ASCII) if (code < end) return weight;
  return 0;
}

function kindOf(character: string): number {
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[ \t]/.test(character)) return SPACE;
  return /[\r\n]/.test(character) ? NEWLINE : SIGN;
}
