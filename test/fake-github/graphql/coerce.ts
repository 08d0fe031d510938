import type { TypeReference, Value, VariableDefinition } from './parse-document.ts';
import { type InputValue, printType, type Schema } from './parse-schema.ts';

/** A value that does not fit its type, with the path inside a variable. */
export class CoercionProblem extends Error {
  override readonly name = 'CoercionProblem';
  readonly path: Array<string | number>;

  constructor(message: string, path: Array<string | number> = []) {
    super(message);
    this.path = path;
  }
}

export type Variables = Map<string, unknown>;

/** Checks and completes the variables of a request. Throws `CoercionProblem` with GitHub's sentence. */
export function coerceVariables(
  schema: Schema,
  definitions: VariableDefinition[],
  given: Record<string, unknown>,
): Variables {
  const variables: Variables = new Map();
  for (const { name, type, fallback } of definitions) {
    const provided = given[name];
    if (provided === undefined && fallback !== undefined) {
      variables.set(name, evaluate(schema, type, fallback, variables));
    } else if (provided !== undefined || type.kind === 'required') {
      try {
        variables.set(name, coerce(schema, type, provided ?? null));
      } catch (problem) {
        if (!(problem instanceof CoercionProblem)) throw problem;
        const where = problem.path.length > 0 ? ` for ${problem.path.join('.')}` : '';
        const reason = where ? ` (${problem.message})` : '';
        throw new CoercionProblem(
          `Variable $${name} of type ${printType(type)} was provided invalid value${where}${reason}`,
        );
      }
    }
  }
  return variables;
}

/** The arguments of a field: literals evaluated, variables and defaults filled in. */
export function coerceArguments(
  schema: Schema,
  definitions: Map<string, InputValue>,
  given: Map<string, Value>,
  variables: Variables,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type, fallback } of definitions.values()) {
    const value = given.get(name) ?? fallback;
    if (value === undefined) continue;
    const evaluated = evaluate(schema, type, value, variables);
    if (evaluated !== undefined) values[name] = evaluated;
  }
  return values;
}

function evaluate(schema: Schema, type: TypeReference, value: Value, variables: Variables): unknown {
  if (value.kind === 'variable') return variables.get(value.name);
  return coerce(schema, type, plain(value, variables));
}

function plain(value: Value, variables: Variables): unknown {
  switch (value.kind) {
    case 'variable':
      return variables.get(value.name);
    case 'list':
      return value.values.map((item) => plain(item, variables));
    case 'object':
      return Object.fromEntries([...value.fields].map(([name, field]) => [name, plain(field, variables)]));
    default:
      return value.value;
  }
}

function coerce(
  schema: Schema,
  type: TypeReference,
  value: unknown,
  path: Array<string | number> = [],
): unknown {
  if (type.kind === 'required') {
    if (value === null || value === undefined) {
      throw new CoercionProblem('Expected value to not be null', path);
    }
    return coerce(schema, type.of, value, path);
  }
  if (value === null || value === undefined) return value;
  if (type.kind === 'list') {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item, index) => coerce(schema, type.of, item, [...path, index]));
  }
  const definition = schema.get(type.name);
  if (definition?.kind === 'enum') {
    if (definition.values.includes(String(value))) return value;
    const expected = definition.values.join(', ');
    throw new CoercionProblem(`Expected "${String(value)}" to be one of: ${expected}`, path);
  }
  if (definition?.kind === 'input') return coerceInput(schema, definition.fields, value, path);
  return coerceScalar(type.name, value, path);
}

function coerceInput(
  schema: Schema,
  fields: Map<string, InputValue>,
  value: unknown,
  path: Array<string | number>,
): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new CoercionProblem('Expected value to be an object', path);
  }
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((name) => !fields.has(name));
  if (unknown) throw new CoercionProblem('Field is not defined on the input object', [...path, unknown]);
  const result: Record<string, unknown> = {};
  for (const { name, type, fallback } of fields.values()) {
    const field = given[name] ?? (fallback === undefined ? given[name] : plain(fallback, new Map()));
    const coerced = coerce(schema, type, field, [...path, name]);
    if (coerced !== undefined) result[name] = coerced;
  }
  return result;
}

function coerceScalar(name: string, value: unknown, path: Array<string | number>): unknown {
  const fits =
    name === 'Int'
      ? Number.isInteger(value)
      : name === 'Boolean'
        ? typeof value === 'boolean'
        : name === 'ID'
          ? typeof value === 'string' || Number.isInteger(value)
          : typeof value === 'string';
  if (!fits) throw new CoercionProblem(`Could not coerce value ${JSON.stringify(value)} to ${name}`, path);
  return value;
}
