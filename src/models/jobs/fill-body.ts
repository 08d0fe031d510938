import type { JobInput } from './job-service.ts';

const PLACEHOLDER = /\{\{(prompt|size|voice|format)\}\}/g;
const ALONE = /^\{\{(prompt|size|voice|format)\}\}$/;

/**
 * A body with its placeholders replaced, in texts only and once: what is put in is not looked at again. A property that is
 * nothing but a placeholder for what is not given is left out.
 */
export function fillBody(body: Record<string, unknown>, input: JobInput): Record<string, unknown> {
  return fill(body, input) as Record<string, unknown>;
}

function fill(value: unknown, input: JobInput): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(PLACEHOLDER, (_, name: keyof JobInput) => input[name] ?? '');
  }
  if (Array.isArray(value)) return value.map((entry) => fill(entry, input));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) =>
      isAbsent(entry, input) ? [] : [[name, fill(entry, input)] as const],
    ),
  );
}

function isAbsent(value: unknown, input: JobInput): boolean {
  const name = typeof value === 'string' ? ALONE.exec(value)?.[1] : undefined;
  return name !== undefined && input[name as keyof JobInput] === undefined;
}
