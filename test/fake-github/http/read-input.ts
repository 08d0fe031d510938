import type { Context } from './context.ts';
import { invalidRequest } from './reply.ts';

type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/** The JSON object of a request; an empty one when there is no body. */
export function readObject(context: Context): Record<string, unknown> {
  const { body } = context;
  if (body === undefined || body === null) return {};
  if (typeof body !== 'object' || Array.isArray(body)) {
    throw invalidRequest(`${JSON.stringify(body)} is not an object.`);
  }
  return body as Record<string, unknown>;
}

/** Refuses a body with fields of a wrong type or missing ones, in GitHub's words. */
export function checkFields(
  input: Record<string, unknown>,
  types: Record<string, FieldType>,
  required: string[] = [],
): void {
  const missing = required.filter((name) => input[name] === undefined);
  if (missing.length > 0) {
    const names = missing.map((name) => `"${name}"`).join(', ');
    throw invalidRequest(`${names} ${missing.length > 1 ? "weren't" : "wasn't"} supplied.`);
  }
  for (const [name, type] of Object.entries(types)) {
    const value = input[name];
    if (value === undefined) continue;
    if (value === null && !required.includes(name)) continue;
    const plain = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    const actual = type === 'integer' && Number.isInteger(value) ? 'integer' : plain;
    if (actual !== type) {
      const article = ['object', 'array', 'integer'].includes(type) ? 'an' : 'a';
      const shown = value === null ? 'nil' : JSON.stringify(value);
      throw invalidRequest(`For 'properties/${name}', ${shown} is not ${article} ${type}.`);
    }
  }
}

/** Refuses a word that is not among those a field takes. */
export function checkWord(input: Record<string, unknown>, name: string, words: readonly string[]): void {
  const value = text(input, name);
  if (value === undefined || words.includes(value)) return;
  throw invalidRequest(`${value} is not a member of ["${words.join('", "')}"].`);
}

export function text(input: Record<string, unknown>, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' ? value : undefined;
}

export function number(input: Record<string, unknown>, name: string): number | undefined {
  const value = input[name];
  return typeof value === 'number' ? value : undefined;
}

export function objects(input: Record<string, unknown>, name: string): Array<Record<string, unknown>> {
  const value = input[name];
  return Array.isArray(value) ? (value as Array<Record<string, unknown>>) : [];
}
