import { getInput, setSecret } from '@actions/core';
import { readBudget, readMaxItems } from '../src/config/read-limits.ts';
import { GlossError } from '../src/errors.ts';

/** Where a result can go today. */
export type PublishTarget = 'comment' | 'review' | 'check' | 'summary' | 'files' | 'pull-request';

/** What each input becomes. Parsed by hand: a schema library would double the time to the first request. */
const PARSERS = {
  pipeline: (text: string) => text,
  command: (text: string) => text,
  model: (text: string) => text,
  'light-model': (text: string) => text.trim() || undefined,
  'api-key': (text: string) => text,
  'base-url': parseUrl,
  'github-token': parseToken,
  config: (text: string) => text,
  paths: parseLines,
  ignore: parseLines,
  publish: parseTargets,
  approval: parseApproval,
  'budget-usd': parseBudget,
  'max-items': parseMaxItems,
  'on-partial': parseOnPartial,
  concurrency: parseConcurrency,
  'dry-run': parseFlag,
  'state-dir': (text: string) => text,
} as const;

export type ActionInputs = { [name in keyof typeof PARSERS]: ReturnType<(typeof PARSERS)[name]> };

const SECRETS = ['api-key', 'github-token'];
const TARGETS = ['comment', 'review', 'check', 'summary', 'files', 'pull-request'] as const;
const MAX_CONCURRENCY = 100;

/**
 * Reads all inputs once and masks what is secret, in every form in which it could reach a log.
 * @throws GlossError `usage` that names the input, what was given and what is allowed.
 */
export function readInputs(): ActionInputs {
  for (const name of SECRETS) maskSecret(getInput(name));
  const parsers: Record<string, (text: string) => unknown> = PARSERS;
  const entries = Object.entries(parsers).map(([name, parse]) => [name, read(name, parse)]);
  return Object.fromEntries(entries) as ActionInputs;
}

function read<T>(name: string, parse: (text: string) => T): T {
  const text = getInput(name);
  try {
    return parse(text);
  } catch (error) {
    const given = SECRETS.includes(name) ? '' : `, got '${text}'`;
    throw new GlossError({
      code: 'usage',
      message: `Input '${name}' must be ${(error as Error).message}${given}.`,
      remedy: 'See its description in action.yml.',
    });
  }
}

/** The runner masks only the exact value. */
function maskSecret(value: string): void {
  if (value === '') return;
  const forms = [value, Buffer.from(value).toString('base64'), encodeURIComponent(value)];
  for (const form of new Set(forms)) setSecret(form);
}

function parseUrl(text: string): string {
  if (text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new Error('an http or https URL');
}

function parseToken(text: string): string {
  if (text !== '') return text;
  throw new Error('a token; leave it out to use the job’s own');
}

/** One entry a line: a glob can hold a comma. */
function parseLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Undefined when nothing is given: what the pipeline does by itself. */
function parseTargets(text: string): PublishTarget[] | undefined {
  if (text.trim() === '') return undefined;
  const names = text.split(/[\s,]+/).filter(Boolean);
  const known = names.filter((name): name is PublishTarget => TARGETS.some((target) => target === name));
  if (known.length === names.length) return known;
  throw new Error(`a list of ${TARGETS.join(', ')}`);
}

function parseApproval(text: string): 'none' | 'command' {
  const word = text.trim();
  if (word === '' || word === 'none') return 'none';
  if (word === 'command') return 'command';
  throw new Error("'none' or 'command'");
}

function parseBudget(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const budgetUsd = readBudget(text);
  if (budgetUsd === undefined) throw new Error('US dollars, as 0.50');
  return budgetUsd;
}

function parseMaxItems(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const maxItems = readMaxItems(text);
  if (maxItems === undefined) throw new Error('a whole number from 1 to 10000');
  return maxItems;
}

function parseOnPartial(text: string): 'publish' | 'fail' {
  const word = text.trim();
  if (word === '' || word === 'publish') return 'publish';
  if (word === 'fail') return 'fail';
  throw new Error("'publish' or 'fail'");
}

function parseConcurrency(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MAX_CONCURRENCY) return number;
  throw new Error(`a whole number from 1 to ${MAX_CONCURRENCY}`);
}

function parseFlag(text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Error('true or false');
}
