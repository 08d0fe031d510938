/** Characters of a path or other name that are shown. */
export const NAME_LENGTH = 120;
/** Characters of a provider's reason. */
export const REASON_LENGTH = 200;

/** At most `length` characters, what is left out as `…` in the middle: of a path, both ends matter. */
export function shortenMiddle(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const start = Math.floor((length - 1) / 3);
  const end = characters.length - (length - 1 - start);
  return `${characters.slice(0, start).join('')}…${characters.slice(end).join('')}`;
}

/** At most `length` characters, the last of them `…` when there were more. */
export function shortenEnd(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const kept = characters.slice(0, length - 1).join('');
  return `${kept.trimEnd()}…`;
}
