import { getInput, setSecret } from '@actions/core';
import { z } from 'zod';
import { GlossError } from '../src/errors.ts';

/** A list in an input: one entry a line, or separated by commas where entries cannot hold one. */
const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const schema = z.object({
  pipeline: z.string(),
  model: z.string(),
  'api-key': z.string(),
  'base-url': z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  'github-token': z.string().min(1, 'is empty; pass secrets.GITHUB_TOKEN or leave it out'),
  paths: lines,
  ignore: lines,
  publish: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.enum(['comment', 'summary']))),
  concurrency: z.coerce.number().int().min(1).max(100),
  'dry-run': flag,
  'state-dir': z.string(),
});

export type ActionInputs = z.output<typeof schema>;

/**
 * Reads all inputs once and masks what is secret, in every form in which it could reach a log.
 * @throws GlossError `usage` that names the input, what was given and what is allowed.
 */
export function readInputs(): ActionInputs {
  const names = Object.keys(schema.shape) as (keyof ActionInputs)[];
  const given = Object.fromEntries(names.map((name) => [name, getInput(name)]));
  for (const name of ['api-key', 'github-token'] as const) maskSecret(given[name] ?? '');
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  const secret = name === 'api-key' || name === 'github-token';
  throw new GlossError({
    code: 'usage',
    message: `Input '${name}'${secret ? '' : ` is '${given[name]}'`}: ${issue?.message ?? 'invalid'}.`,
    remedy: 'See the description of the input in action.yml.',
  });
}

/** The runner masks only the exact value. */
function maskSecret(value: string): void {
  if (value === '') return;
  for (const form of [value, Buffer.from(value).toString('base64'), encodeURIComponent(value)])
    setSecret(form);
}
