/** Scripts in which joiners between letters are spelling, not decoration (Unicode Standard, chapters 9, 12 and 13). */
const JOINING = String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]`;

/** Whole emoji sequences with their joiners, selectors and tags; joiners inside words of joining scripts. */
const KEPT = String.raw`\p{RGI_Emoji}|(?<=${JOINING})[\u200c\u200d](?=${JOINING})`;

/**
 * Default-ignorable characters of the Unicode Character Database, bidirectional controls (CVE-2021-42574), fillers that look
 * empty, the Tags block, and control characters except tab and newline.
 */
const REMOVED = String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb\u{e0000}-\u{e0fff}\u0000-\u0008\u000b-\u001f\u007f-\u009f]`;

const KEPT_OR_REMOVED = new RegExp(`(${KEPT})|${REMOVED}`, 'gv');
const SUSPECT = new RegExp(REMOVED, 'v');

/**
 * Removes characters that nobody sees but models and tools read: zero-width, bidirectional, tag and control characters, and
 * lone variation selectors. Emoji sequences and joiners inside Arabic and Indic words stay; letters of every language do.
 * All line ends, also U+2028 and U+2029, become `\n`; halves of surrogate pairs become U+FFFD.
 */
export function stripInvisible(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\v\f]/g, ' ');
  if (!SUSPECT.test(lines)) return lines;
  return lines.replace(KEPT_OR_REMOVED, (_, kept: string | undefined) => kept ?? '');
}
