import { z } from 'zod';
import { KEYWORDS, type KeywordForm, TYPES, TYPES_OF, UNSUPPORTED } from './answer-schema-keywords.ts';
import { nameSetting } from './name-setting.ts';
import type { SettingProblem } from './problem.ts';
import type { SettingPath } from './setting-path.ts';
import { showText, showValue } from './show-value.ts';
import { suggestWord } from './suggest-word.ts';

type Fault = Pick<SettingProblem, 'path' | 'about' | 'message'>;
type Mapping = Record<string, unknown>;

/** Providers allow five levels to ten; deeper ones are a mistake. */
const MAX_DEPTH = 20;

/**
 * What is wrong with the JSON Schema of a model's answer, each where it stands: what is no JSON Schema, and what answers could
 * not be checked by.
 */
export function checkAnswerSchema(options: { schema: Mapping; name: string; path: SettingPath }): Fault[] {
  const { schema, name, path } = options;
  if (schema.type !== 'object') {
    const message = `${name} must have 'type: object' at its top, got ${showValue(schema.type)}.`;
    return [{ path: [...path, 'type'], message }];
  }
  const faults = checkSchema({ schema, at: [], depth: 0 });
  const told = faults.map(({ path: at, message, ...rest }) => ({
    ...rest,
    path: [...path, ...at],
    message: `${[name, nameSetting(at)].filter((part) => part !== 'The file').join('.')} ${message}`,
  }));
  return told.length > 0 ? told : tryReading(options);
}

/** What can only be told as a whole, such as a reference to nothing. */
function tryReading({ schema, name, path }: Parameters<typeof checkAnswerSchema>[0]): Fault[] {
  try {
    z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    return [];
  } catch (error) {
    return [{ path, message: `${name} cannot be used: ${(error as Error).message.split('\n')[0]}.` }];
  }
}

function checkSchema({ schema, at, depth }: { schema: unknown; at: SettingPath; depth: number }): Fault[] {
  if (typeof schema === 'boolean') return [];
  if (!isMapping(schema)) return [{ path: at, message: `must be a schema, got ${showValue(schema)}.` }];
  if (depth > MAX_DEPTH) return [{ path: at, message: `is nested too deeply: ${MAX_DEPTH} levels at most.` }];
  const keywords = Object.entries(schema).flatMap(([key, value]): Fault[] => {
    const path = [...at, key];
    const form = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
    if (form === undefined) return [{ path, about: 'key', message: describeUnknown(key) }];
    return checkForm({ form, value, path, depth });
  });
  return [...keywords, ...checkRequired(schema, at), ...checkTypes(schema, at)];
}

/** What would be passed over in silence: a limit without the type that it is a limit of, a list of anything. */
function checkTypes(schema: Mapping, at: SettingPath): Fault[] {
  const types = [schema.type].flat();
  const idle = Object.keys(schema).flatMap((key): Fault[] => {
    const wanted = TYPES_OF.get(key);
    if (wanted === undefined || wanted.some((type) => types.includes(type))) return [];
    const message = `is only checked with 'type: ${wanted.join("' or 'type: ")}'. Add the type.`;
    return [{ path: [...at, key], about: 'key', message }];
  });
  if (!types.includes('array') || 'items' in schema || 'prefixItems' in schema) return idle;
  return [...idle, { path: at, message: "must say what is in the list. Add 'items: …'." }];
}

function describeUnknown(key: string): string {
  const instead = UNSUPPORTED.get(key);
  if (instead !== undefined) return `is a keyword that answers cannot be checked by: ${instead}.`;
  const meant = suggestWord({ word: key, choices: Object.keys(KEYWORDS) });
  const hint = meant === undefined ? "A property belongs below 'properties'." : `Did you mean '${meant}'?`;
  return `is no keyword of JSON Schema. ${hint}`;
}

function checkForm(options: {
  form: KeywordForm;
  value: unknown;
  path: SettingPath;
  depth: number;
}): Fault[] {
  const { form, value, path, depth } = options;
  const below = (entries: Iterable<[PropertyKey, unknown]>) =>
    [...entries].flatMap(([key, schema]) => checkSchema({ schema, at: [...path, key], depth: depth + 1 }));
  if (form === 'schema') return checkSchema({ schema: value, at: path, depth: depth + 1 });
  if (form === 'mapping' && isMapping(value)) return below(Object.entries(value));
  if (form === 'schemas' && Array.isArray(value) && value.length > 0) return below(value.entries());
  const rule = ruleOf(form, value);
  return rule === undefined ? [] : [{ path, message: `must be ${rule}, got ${showValue(value)}.` }];
}

/** What the value has to be, where it is not. */
function ruleOf(form: KeywordForm, value: unknown): string | undefined {
  const isOf: Record<KeywordForm, [isRight: boolean, rule: string]> = {
    any: [true, ''],
    text: [typeof value === 'string', 'text'],
    flag: [typeof value === 'boolean', 'true or false'],
    number: [typeof value === 'number' && Number.isFinite(value), 'a number'],
    count: [Number.isInteger(value) && Number(value) >= 0, 'a whole number from 0'],
    type: [isType(value), `one of ${TYPES.join(', ')}, or a list of them`],
    plain: [isPlain(value), 'text, a number, true, false or null'],
    plains: [
      Array.isArray(value) && value.length > 0 && value.every(isPlain),
      'a list of texts, numbers, true, false or null',
    ],
    reference: [
      typeof value === 'string' && /^#(?:$|\/)/.test(value),
      "a place in this schema, such as '#/$defs/name'",
    ],
    names: [Array.isArray(value) && value.every((entry) => typeof entry === 'string'), 'a list of names'],
    values: [Array.isArray(value) && value.length > 0, 'a list of values'],
    schema: [true, ''],
    schemas: [false, 'a list of schemas'],
    mapping: [false, 'a mapping of names to schemas'],
  };
  const [isRight, rule] = isOf[form];
  return isRight ? undefined : rule;
}

function checkRequired({ required, properties }: Mapping, at: SettingPath): Fault[] {
  if (!Array.isArray(required)) return [];
  const known = isMapping(properties) ? properties : {};
  return required.flatMap((name, index) =>
    typeof name !== 'string' || Object.hasOwn(known, name)
      ? []
      : [
          {
            path: [...at, 'required', index],
            message: `names ${showText(name)}, which 'properties' has not.`,
          },
        ],
  );
}

function isType(value: unknown): boolean {
  const types = Array.isArray(value) ? value : [value];
  return types.length > 0 && types.every((type) => TYPES.includes(String(type)) && typeof type === 'string');
}

/** Mappings and lists are never equal to those of an answer. */
function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
