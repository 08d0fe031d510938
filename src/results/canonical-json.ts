import type { Json } from '../json.ts';

export type { Json } from '../json.ts';

/**
 * The one text of a value: no whitespace, properties sorted by UTF-16 code units, `undefined` properties dropped,
 * arrays kept in order. Strings and numbers are written as `JSON.stringify` does (as in RFC 8785).
 *
 * Throws a TypeError for what JSON would quietly turn into something else (`NaN`, `undefined` in an array, a Date, a
 * Map, a function): two different values must never have the same text.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // By tag and not by prototype: a value may come from another realm (a workflow's sandbox).
  if (Object.prototype.toString.call(value) === '[object Object]')
    return canonicalObject(Object.entries(value));
  throw new TypeError(`Not a JSON value: ${String(value)} (${typeof value})`);
}

function canonicalObject(entries: [string, Json | undefined][]): string {
  const properties: string[] = [];
  for (const [name, value] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value !== undefined) properties.push(`${JSON.stringify(name)}:${canonicalJson(value)}`);
  }
  return `{${properties.join(',')}}`;
}
