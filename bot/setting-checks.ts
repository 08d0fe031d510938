import { GlossError } from '../src/errors.ts';
import { parseModelId } from '../src/models/parse-model-id.ts';

/** A variable of the environment without spaces around it; undefined when there is nothing in it. */
export type Given = (name: string) => string | undefined;

const MIN_SECRET = 16;
/** Secrets of documentation and of Probot's default; everybody knows them. */
const KNOWN_SECRETS = new Set(['development', 'changeme', 'secret', 'webhook_secret', 'your-webhook-secret']);
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** @throws GlossError `usage`, like every check here; no message holds a value that could be secret. */
export function checkSecret(secret: string | undefined): string {
  const remedy = `Set WEBHOOK_SECRET to the App's webhook secret: at least ${MIN_SECRET} random characters.`;
  if (secret === undefined)
    throw refuseSetting('There is no WEBHOOK_SECRET, so that anybody could send events.', remedy);
  if (KNOWN_SECRETS.has(secret.toLowerCase()))
    throw refuseSetting('WEBHOOK_SECRET is one that everybody knows.', remedy);
  if (secret.length < MIN_SECRET) throw refuseSetting('WEBHOOK_SECRET is too short to be a secret.', remedy);
  return secret;
}

export function checkApiToken(token: string | undefined): string | undefined {
  if (token === undefined || token.length >= MIN_SECRET) return token;
  throw refuseSetting(
    'GLOSS_API_TOKEN is too short to be a secret.',
    `Take at least ${MIN_SECRET} random characters, or leave it unset.`,
  );
}

export function checkLevel(level: string): string {
  if (LEVELS.includes(level)) return level;
  throw refuseSetting(`LOG_LEVEL must be one of ${LEVELS.join(', ')}.`, 'Mend it or leave it unset.');
}

export function checkUrl(name: string, value: string): string {
  const url = URL.parse(value);
  if (url !== null && /^https?:$/.test(url.protocol)) return value.replace(/\/+$/, '');
  throw refuseSetting(`${name} is not an http(s) URL.`, 'Mend it or leave it unset.');
}

export function checkGivenUrl(name: string, given: Given): string | undefined {
  const value = given(name);
  return value === undefined ? undefined : checkUrl(name, value);
}

export function isHttps(url: string | undefined): boolean {
  return url !== undefined && URL.parse(url)?.protocol === 'https:';
}

/** Told now, not with the first pull request. */
export function checkModel(name: string, id: string): string {
  try {
    parseModelId(id);
    return id;
  } catch (error) {
    if (error instanceof GlossError) throw refuseSetting(`${name}: ${error.message}`, error.remedy ?? '');
    throw error;
  }
}

export function checkNumber(options: { name: string; value: string; min: number; max?: number }): number {
  const { name, value, min, max = Number.MAX_SAFE_INTEGER } = options;
  const parsed = Number(value);
  if (Number.isInteger(parsed) && parsed >= min && parsed <= max) return parsed;
  const range = max === Number.MAX_SAFE_INTEGER ? `from ${min} on` : `from ${min} to ${max}`;
  throw refuseSetting(`${name} must be a whole number ${range}.`, 'Mend it or leave it unset.');
}

export function splitList(value: string | undefined): string[] {
  return value?.split(/[\s,]+/).filter(Boolean) ?? [];
}

export function requireSetting(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw refuseSetting(
    `${name} is missing.`,
    'Register a GitHub App first: docs/deploy.md shows how, and where the values are.',
  );
}

export function refuseSetting(message: string, remedy: string): GlossError {
  return new GlossError({ code: 'usage', message, remedy });
}
