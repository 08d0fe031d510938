import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Schema = Record<string, unknown>;

const path = createRequire(import.meta.url).resolve('@octokit/webhooks-schemas');
const { definitions } = JSON.parse(readFileSync(path, 'utf8')) as { definitions: Record<string, Schema> };

/** What GitHub's REST API tells today and the schemas, which are of 2024, do not know yet. */
const NEWER = new Set(['client_id', 'closed_by', 'minimized', 'pin', 'user_view_type']);

/**
 * Where a payload differs from the schema of its event (`issue_comment$created`), empty when it does not. The repositories of a
 * pull request's branches have no custom properties, whatever the schema says.
 */
export function checkPayload(name: string, payload: unknown): string[] {
  return check({ $ref: `#/definitions/${name}` }, payload, '');
}

function check(schema: Schema, value: unknown, at: string): string[] {
  if (typeof schema.$ref === 'string') {
    const found = definitions[schema.$ref.slice('#/definitions/'.length)];
    return found ? check(found, value, at) : [`${at}: no schema ${schema.$ref}`];
  }
  const problems = list(schema.allOf).flatMap((one) => check(one, value, at));
  const choices = [...list(schema.oneOf), ...list(schema.anyOf)];
  if (choices.length > 0) problems.push(...checkChoices(choices, value, at));
  if ('const' in schema && schema.const !== value)
    problems.push(`${at}: not ${JSON.stringify(schema.const)}`);
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) {
    problems.push(`${at}: ${JSON.stringify(value)} is not one of ${JSON.stringify(schema.enum)}`);
  }
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(String(type), value))) {
    return [...problems, `${at}: ${JSON.stringify(value)?.slice(0, 60)} is no ${types.join(' or ')}`];
  }
  if (schema.format !== undefined && typeof value === 'string' && !hasFormat(String(schema.format), value)) {
    problems.push(`${at}: ${value} is no ${schema.format}`);
  }
  if (Array.isArray(value)) {
    const items = schema.items as Schema | undefined;
    return [
      ...problems,
      ...(items ? value.flatMap((item, index) => check(items, item, `${at}/${index}`)) : []),
    ];
  }
  return typeof value === 'object' && value !== null
    ? [...problems, ...checkObject(schema, value as Record<string, unknown>, at)]
    : problems;
}

function checkChoices(choices: Schema[], value: unknown, at: string): string[] {
  const results = choices.map((one) => check(one, value, at));
  if (results.some((problems) => problems.length === 0)) return [];
  // The choice that comes closest says most.
  return results.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

function checkObject(schema: Schema, value: Record<string, unknown>, at: string): string[] {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const required = (schema.required ?? []) as string[];
  const missing = required
    .filter((name) => !(name in value) && !(name === 'custom_properties' && at.endsWith('/repo')))
    .map((name) => `${at}/${name}: missing`);
  const inner = Object.entries(value).flatMap(([name, one]) => {
    const known = properties[name];
    if (known) return check(known, one, `${at}/${name}`);
    return schema.additionalProperties === false && !NEWER.has(name) ? [`${at}/${name}: unknown`] : [];
  });
  return [...missing, ...inner];
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function hasFormat(format: string, value: string): boolean {
  if (format === 'date-time') return !Number.isNaN(Date.parse(value)) && value.includes('T');
  if (format === 'uri') return URL.canParse(value);
  return true;
}

function list(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}
