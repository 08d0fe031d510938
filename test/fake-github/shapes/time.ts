/** GitHub writes times in UTC, to the second. `at` is in milliseconds since the epoch. */
export function isoTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
