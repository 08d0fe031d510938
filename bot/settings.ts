import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError, GlossError } from '../src/errors.ts';
import type { AppCredentials } from '../src/github/github-auth.ts';
import type { ModelSettings } from '../src/models/create-models.ts';
import { OFFLINE_MODEL } from '../src/models/parse-model-id.ts';

/** What an operator decides, read once from the environment. */
export interface BotSettings {
  app: AppCredentials;
  webhookSecret: string;
  host: string;
  port: number;
  apiUrl: string;
  serverUrl: string;
  /** Writes to GitHub are a second apart, as GitHub asks of Apps; false where a server has no such limits. */
  paceWrites: boolean;
  model: string;
  models: ModelSettings;
  /** What `--model` in a command may name. */
  allowedModels: string[];
  /** Account numbers of bots whose events and commands count. */
  allowedBots: number[];
  stateDir: string;
  /** Guards pages and API; without it there are none. */
  apiToken: string | undefined;
  /** People come over https, so that browsers may keep the cookie for that alone. */
  isSecure: boolean;
  /** Runs at once, over all installations and of each one. */
  concurrency: number;
  installationConcurrency: number;
  /** Tokens that an installation may spend on a day (UTC); 0: as many as it wants. */
  dailyTokens: number;
  logLevel: string;
}

const MIN_SECRET = 16;
/** Secrets of documentation and of Probot's default; everybody knows them. */
const KNOWN_SECRETS = new Set(['development', 'changeme', 'secret', 'webhook_secret', 'your-webhook-secret']);
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * @throws GlossError `usage` for everything that would make the server unsafe or useless: no App, a private key that is
 * none, a webhook secret that is missing, known or short.
 */
export function readBotSettings(env: NodeJS.ProcessEnv): BotSettings {
  const given = (name: string) => env[name]?.trim() || undefined;
  const apiUrl = checkUrl('GITHUB_API_URL', given('GITHUB_API_URL') ?? 'https://api.github.com');
  if (given('GLOSS_DATABASE_URL') !== undefined) {
    throw refuse(
      'GLOSS_DATABASE_URL is not supported yet.',
      'Leave it unset: one process keeps its state in files.',
    );
  }
  return {
    app: {
      appId: number({ name: 'APP_ID', value: required('APP_ID', given('APP_ID')), min: 1 }),
      privateKey: readKey(given),
    },
    webhookSecret: checkSecret(given('WEBHOOK_SECRET')),
    host: given('HOST') ?? 'localhost',
    port: number({ name: 'PORT', value: given('PORT') ?? '3000', min: 0, max: 65_535 }),
    apiUrl,
    serverUrl: checkUrl('GITHUB_SERVER_URL', given('GITHUB_SERVER_URL') ?? 'https://github.com'),
    paceWrites: checkPace(given('GLOSS_WRITE_PACE') ?? 'second'),
    model: given('GLOSS_MODEL') ?? OFFLINE_MODEL,
    models: readModels(given),
    allowedModels: words(given('GLOSS_ALLOWED_MODELS')),
    allowedBots: words(given('GLOSS_ALLOWED_BOTS')).map((value) =>
      number({ name: 'GLOSS_ALLOWED_BOTS', value, min: 1 }),
    ),
    stateDir: resolve(given('GLOSS_STATE_DIR') ?? '.gloss'),
    apiToken: checkApiToken(given('GLOSS_API_TOKEN')),
    isSecure: given('GLOSS_PUBLIC_URL')?.startsWith('https://') ?? false,
    concurrency: number({
      name: 'GLOSS_CONCURRENCY',
      value: given('GLOSS_CONCURRENCY') ?? '4',
      min: 1,
      max: 64,
    }),
    installationConcurrency: number({
      name: 'GLOSS_INSTALLATION_CONCURRENCY',
      value: given('GLOSS_INSTALLATION_CONCURRENCY') ?? '2',
      ...{ min: 1, max: 64 },
    }),
    dailyTokens: number({ name: 'GLOSS_DAILY_TOKENS', value: given('GLOSS_DAILY_TOKENS') ?? '0', min: 0 }),
    logLevel: checkLevel(given('LOG_LEVEL') ?? 'info'),
  };
}

type Given = (name: string) => string | undefined;

function readModels(given: Given): ModelSettings {
  const wait = (name: string) => {
    const value = given(name);
    return value === undefined ? undefined : number({ name, value, min: 1 });
  };
  return {
    apiKey: given('GLOSS_API_KEY'),
    keys: {
      openai: given('OPENAI_API_KEY'),
      anthropic: given('ANTHROPIC_API_KEY'),
      google: given('GOOGLE_GENERATIVE_AI_API_KEY'),
      compatible: given('COMPATIBLE_API_KEY'),
    },
    baseUrl: given('GLOSS_BASE_URL'),
    openaiBaseUrl: given('OPENAI_BASE_URL'),
    callTimeoutMs: wait('GLOSS_CALL_TIMEOUT_MS'),
    retryWaitMs: wait('GLOSS_RETRY_WAIT_MS'),
  };
}

function readKey(given: Given): string {
  const path = given('PRIVATE_KEY_PATH');
  const text = (given('PRIVATE_KEY') ?? (path && readKeyFile(path)))?.replaceAll('\\n', '\n');
  const key = required('PRIVATE_KEY or PRIVATE_KEY_PATH', text);
  try {
    createPrivateKey(key);
    return key;
  } catch {
    throw refuse(
      'PRIVATE_KEY is no private key in PEM.',
      'Take the file that GitHub gave when the key of the App was made.',
    );
  }
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refuse(
      `PRIVATE_KEY_PATH cannot be read (${describeError(error)}).`,
      'Name a file that this user may read.',
    );
  }
}

function checkSecret(secret: string | undefined): string {
  const remedy = `Set WEBHOOK_SECRET to the App's webhook secret: at least ${MIN_SECRET} random characters.`;
  if (secret === undefined)
    throw refuse('There is no WEBHOOK_SECRET, so that anybody could send events.', remedy);
  if (KNOWN_SECRETS.has(secret.toLowerCase()))
    throw refuse('WEBHOOK_SECRET is one that everybody knows.', remedy);
  if (secret.length < MIN_SECRET) throw refuse('WEBHOOK_SECRET is too short to be a secret.', remedy);
  return secret;
}

function checkApiToken(token: string | undefined): string | undefined {
  if (token === undefined || token.length >= MIN_SECRET) return token;
  throw refuse(
    'GLOSS_API_TOKEN is too short to be a secret.',
    `Take at least ${MIN_SECRET} random characters, or leave it unset.`,
  );
}

function checkPace(pace: string): boolean {
  if (pace === 'second' || pace === 'none') return pace === 'second';
  throw refuse(
    'GLOSS_WRITE_PACE must be second or none.',
    'Leave it unset; none is for a GitHub Enterprise Server without rate limits.',
  );
}

function checkLevel(level: string): string {
  if (LEVELS.includes(level)) return level;
  throw refuse(`LOG_LEVEL must be one of ${LEVELS.join(', ')}.`, 'Mend it or leave it unset.');
}

function checkUrl(name: string, value: string): string {
  const url = URL.parse(value);
  if (url !== null && /^https?:$/.test(url.protocol)) return value.replace(/\/+$/, '');
  throw refuse(`${name} is not an http(s) URL.`, 'Mend it or leave it unset.');
}

function number(options: { name: string; value: string; min: number; max?: number }): number {
  const { name, value, min, max = Number.MAX_SAFE_INTEGER } = options;
  const parsed = Number(value);
  if (Number.isInteger(parsed) && parsed >= min && parsed <= max) return parsed;
  const range = max === Number.MAX_SAFE_INTEGER ? `from ${min} on` : `from ${min} to ${max}`;
  throw refuse(`${name} must be a whole number ${range}.`, 'Mend it or leave it unset.');
}

function words(value: string | undefined): string[] {
  return value?.split(/[\s,]+/).filter(Boolean) ?? [];
}

function required(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw refuse(
    `${name} is missing.`,
    'Register a GitHub App first: docs/deploy.md shows how, and where the values are.',
  );
}

function refuse(message: string, remedy: string): GlossError {
  return new GlossError({ code: 'usage', message, remedy });
}
