/** A longer text is cut where it is shown. */
const MAX_SHOWN = 60;

/** Characters that would break the line they are shown on, or that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A value of the file for a message: short, on one line, nothing invisible in it. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? showText(value) : String(value);
}

/** A text in quotes, the same way. */
export function showText(text: string): string {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
  return `'${shown.toWellFormed().replace(UNSEEN, escapeCharacter)}'`;
}

function escapeCharacter(character: string): string {
  return character === '\n' ? '\\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
