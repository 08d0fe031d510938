const MAX_NAMED = 3;

/** The note about files whose names are not UTF-8, none when there are none. Names as `decodePath` writes them. */
export function describeUnlisted(names: string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length - MAX_NAMED;
  const named = names.slice(0, MAX_NAMED).map((name) => `'${name}'`);
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [`Left out, since the name is not UTF-8: ${list}.`];
}
