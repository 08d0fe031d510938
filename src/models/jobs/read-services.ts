import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { describeError, GlossError } from '../../errors.ts';
import { type ServiceSettings, serviceSchema } from './service-settings.ts';

/** As a stage names it. */
const NAME = /^[a-z][a-z0-9_-]{0,59}$/i;
const VARIABLE = 'GLOSS_SERVICES';

/**
 * The job services that whoever runs Gloss has set up: a JSON object of settings by name, or `@` and the path of a file
 * that holds one. Keys are taken from the environment variables it names.
 *
 * @param options.value Of `GLOSS_SERVICES`; undefined and empty mean none.
 * @param options.directory Where a relative path begins.
 * @throws GlossError `usage` with a line for each thing that is wrong.
 */
export function readServices(options: {
  value: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  directory: string;
}): Record<string, ServiceSettings> {
  const { value, env, directory } = options;
  const given = value?.trim() ?? '';
  if (given === '') return {};
  const parsed = z
    .record(z.string().regex(NAME), serviceSchema)
    .safeParse(parse(given.startsWith('@') ? readText(resolve(directory, given.slice(1))) : given));
  if (!parsed.success) throw refuse('has settings that cannot be used.', parsed.error.issues.map(describe));
  const services = Object.entries(parsed.data).map(
    ([name, settings]) => [name, addKey(settings, env)] as const,
  );
  return Object.assign(Object.create(null), Object.fromEntries(services));
}

function addKey(
  { key, ...settings }: z.output<typeof serviceSchema>,
  env: Readonly<Record<string, string | undefined>>,
): ServiceSettings {
  if (key === undefined) return settings;
  const usual = key.header.toLowerCase() === 'authorization' ? 'Bearer ' : '';
  const value = env[key.variable]?.trim() || undefined;
  return { ...settings, key: { ...key, prefix: key.prefix ?? usual, value } };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refuse(`names a file that cannot be read (${describeError(error)}).`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the text, which may hold a key where none belongs.
    throw refuse('is no JSON object.');
  }
}

function describe({ path, message }: z.core.$ZodIssue): string {
  return `${[VARIABLE, ...path.map(String)].join('.')}: ${message}`;
}

function refuse(what: string, details: string[] = []): GlossError {
  return new GlossError({
    code: 'usage',
    message: `${VARIABLE} ${what}`,
    remedy: 'Write a JSON object of services by name, or @ and the path of a file with one.',
    details,
  });
}
