import type { JSONSchema7 } from '@ai-sdk/provider';

/** Keywords outside of the subset, whatever stands under them. */
const NEVER = ['allOf', 'oneOf', 'not', 'patternProperties', 'propertyNames', 'uniqueItems', 'prefixItems'];

/**
 * Whether a JSON Schema lies in what OpenAI takes in strict mode, as far as its shape goes: every object lists its
 * properties, requires them all and allows no others (https://platform.openai.com/docs/guides/structured-outputs).
 */
export function isStrictSchema(schema: JSONSchema7): boolean {
  return schema.type === 'object' && isStrict(schema);
}

function isStrict(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isStrict);
  if (typeof value !== 'object' || value === null) return true;
  if (NEVER.some((keyword) => Object.hasOwn(value, keyword))) return false;
  const { type, properties, required, additionalProperties, ...others } = value as JSONSchema7;
  const nested = Object.values(others).every(isStrict) && Object.values(properties ?? {}).every(isStrict);
  if (type !== 'object' && !(Array.isArray(type) && type.includes('object'))) return nested;
  const names = Object.keys(properties ?? {});
  const demanded = new Set(Array.isArray(required) ? required : []);
  return nested && additionalProperties === false && names.every((name) => demanded.has(name));
}
