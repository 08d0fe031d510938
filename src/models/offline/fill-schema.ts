import type { JSONSchema7, JSONValue } from '@ai-sdk/provider';

/** A schema that refers to itself ends here. */
const MAX_DEPTH = 12;

type Schema = JSONSchema7 | boolean | undefined;

interface Filling {
  root: JSONSchema7;
  /** Gives the next sentence for a string; empty when there is none at all. */
  nextSentence: () => string;
  depth: number;
}

/**
 * A value that fits a JSON schema as well as can be without understanding it: strings are the given sentences in turn (the
 * first again when there are no more), arrays are empty, choices take the first. Never throws, whatever the schema.
 */
export function fillSchema(options: { schema: JSONSchema7; sentences: string[] }): JSONValue {
  const left = [...options.sentences];
  return fill(options.schema, {
    root: options.schema,
    nextSentence: () => left.shift() ?? options.sentences[0] ?? '',
    depth: 0,
  });
}

function fill(given: Schema, filling: Filling): JSONValue {
  const schema = resolve(given, filling.root);
  if (typeof schema !== 'object' || filling.depth > MAX_DEPTH) return null;
  const deeper = { ...filling, depth: filling.depth + 1 };
  if (schema.const !== undefined) return schema.const as JSONValue;
  if (schema.enum && schema.enum.length > 0) return schema.enum[0] as JSONValue;
  if (schema.default !== undefined) return schema.default as JSONValue;
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice !== undefined) return fill(choice, deeper);
  switch (
    Array.isArray(schema.type) ? schema.type[0] : (schema.type ?? (schema.properties ? 'object' : undefined))
  ) {
    case 'object':
      return fillObject(schema, deeper);
    case 'array':
      return fillArray(schema, deeper);
    case 'string':
      return fitString(filling.nextSentence(), schema);
    case 'number':
    case 'integer':
      return fitNumber(schema);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

function fillObject(schema: JSONSchema7, filling: Filling): JSONValue {
  const properties = Object.entries(schema.properties ?? {});
  const required = new Set(schema.required ?? []);
  const wanted = properties.filter(([name, property]) => required.has(name) || isText(property));
  return Object.fromEntries(wanted.map(([name, property]) => [name, fill(property, filling)]));
}

function isText(schema: Schema): boolean {
  return typeof schema === 'object' && schema.type === 'string';
}

function fillArray(schema: JSONSchema7, filling: Filling): JSONValue {
  const element = Array.isArray(schema.items) ? schema.items[0] : schema.items;
  return Array.from({ length: Math.min(schema.minItems ?? 0, 100) }, () => fill(element, filling));
}

function fitString(sentence: string, { maxLength, minLength }: JSONSchema7): string {
  const cut = maxLength === undefined ? sentence : sentence.slice(0, maxLength);
  return cut.padEnd(Math.min(minLength ?? 0, 1_000), '.');
}

/** Zero where the bounds allow it. */
function fitNumber({ minimum, exclusiveMinimum, maximum }: JSONSchema7): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : Math.floor(exclusiveMinimum) + 1);
  return Math.min(Math.max(least, 0), maximum ?? Number.MAX_SAFE_INTEGER);
}

/** Follows local references (`#/$defs/…`); anything else is taken as it is. */
function resolve(given: Schema, root: JSONSchema7): Schema {
  let schema = given;
  for (let step = 0; step < MAX_DEPTH && typeof schema === 'object' && schema.$ref; step += 1) {
    if (!schema.$ref.startsWith('#')) return undefined;
    let place: unknown = root;
    for (const part of schema.$ref.split('/').slice(1)) {
      place =
        typeof place === 'object' && place !== null ? (place as Record<string, unknown>)[part] : undefined;
    }
    schema = place as Schema;
  }
  return schema;
}
