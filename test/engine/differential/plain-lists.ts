import type { Plain } from './normalise.ts';

/** A list item or answer, seen as fields. */
export type Fields = { readonly [key: string]: Plain };

export function asFields(value: Plain | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The name of the error in an answer, or nothing. */
export function errorOf(answer: Plain): string | undefined {
  const { error, runId } = asFields(answer);
  return typeof error === 'string' && runId === undefined ? error : undefined;
}

/** Changes the list in an answer: the items of a walk, or the events that a start hands over. */
export function mapItems(answer: Plain, change: (items: readonly Plain[]) => readonly Plain[]): Plain {
  const fields = asFields(answer);
  const key = ['items', 'events'].find((name) => Array.isArray(fields[name]));
  if (key === undefined) return answer;
  return { ...fields, [key]: change(fields[key] as readonly Plain[]) };
}

/** An answer without some of its fields. */
export function omit(answer: Plain, keys: readonly string[]): Plain {
  const fields = asFields(answer);
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
