import { redactSecrets } from './redact-secrets.ts';

/** Every text in a plain value, redacted; what holds no secret stays the very same. Keys of objects are names of ours. */
export function redactValue<Value>(value: Value): Value {
  if (typeof value === 'string') return redactSecrets(value).text as Value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    const entries = value.map(redactValue);
    return (entries.every((entry, index) => entry === value[index]) ? value : entries) as Value;
  }
  const entries = Object.entries(value).map(([name, entry]) => [name, redactValue(entry)] as const);
  const isSame = entries.every(([name, entry]) => entry === (value as Record<string, unknown>)[name]);
  return isSame ? value : (Object.fromEntries(entries) as Value);
}
