/** A runner obeys `##[…]` anywhere in a line of its log. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b');
}
