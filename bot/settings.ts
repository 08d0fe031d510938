import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../src/errors.ts';
import type { AppCredentials } from '../src/github/github-auth.ts';
import { readWritePace } from '../src/github/write-pace.ts';
import type { ModelSettings } from '../src/models/create-models.ts';
import { readServices } from '../src/models/jobs/read-services.ts';
import { OFFLINE_MODEL } from '../src/models/parse-model-id.ts';
import {
  checkApiToken,
  checkGivenUrl,
  checkLevel,
  checkModel,
  checkNumber,
  checkSecret,
  checkUrl,
  type Given,
  isHttps,
  refuseSetting,
  requireSetting,
  splitList,
} from './setting-checks.ts';

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

/**
 * @throws GlossError `usage` for everything that would make the server unsafe or useless: no App, a private key that is
 * none, a webhook secret that is missing, known or short.
 */
export function readBotSettings(env: NodeJS.ProcessEnv): BotSettings {
  const given = (name: string) => env[name]?.trim() || undefined;
  const apiUrl = checkUrl('GITHUB_API_URL', given('GITHUB_API_URL') ?? 'https://api.github.com');
  if (given('GLOSS_DATABASE_URL') !== undefined) {
    throw refuseSetting(
      'GLOSS_DATABASE_URL is not supported yet.',
      'Leave it unset: one process keeps its state in files.',
    );
  }
  return {
    app: {
      appId: checkNumber({ name: 'APP_ID', value: requireSetting('APP_ID', given('APP_ID')), min: 1 }),
      privateKey: readKey(given),
    },
    webhookSecret: checkSecret(given('WEBHOOK_SECRET')),
    host: given('HOST') ?? 'localhost',
    port: checkNumber({ name: 'PORT', value: given('PORT') ?? '3000', min: 0, max: 65_535 }),
    apiUrl,
    serverUrl: checkUrl('GITHUB_SERVER_URL', given('GITHUB_SERVER_URL') ?? 'https://github.com'),
    paceWrites: readWritePace(given('GLOSS_WRITE_PACE')),
    model: checkModel('GLOSS_MODEL', given('GLOSS_MODEL') ?? OFFLINE_MODEL),
    models: {
      ...readModels(given),
      services: readServices({ value: given('GLOSS_SERVICES'), env, directory: process.cwd() }),
    },
    allowedModels: splitList(given('GLOSS_ALLOWED_MODELS')).map((id) =>
      checkModel('GLOSS_ALLOWED_MODELS', id),
    ),
    allowedBots: splitList(given('GLOSS_ALLOWED_BOTS')).map((value) =>
      checkNumber({ name: 'GLOSS_ALLOWED_BOTS', value, min: 1 }),
    ),
    stateDir: resolve(given('GLOSS_STATE_DIR') ?? '.gloss'),
    apiToken: checkApiToken(given('GLOSS_API_TOKEN')),
    isSecure: isHttps(checkGivenUrl('GLOSS_PUBLIC_URL', given)),
    concurrency: checkNumber({
      name: 'GLOSS_CONCURRENCY',
      value: given('GLOSS_CONCURRENCY') ?? '4',
      min: 1,
      max: 64,
    }),
    installationConcurrency: checkNumber({
      name: 'GLOSS_INSTALLATION_CONCURRENCY',
      value: given('GLOSS_INSTALLATION_CONCURRENCY') ?? '2',
      ...{ min: 1, max: 64 },
    }),
    dailyTokens: checkNumber({
      name: 'GLOSS_DAILY_TOKENS',
      value: given('GLOSS_DAILY_TOKENS') ?? '0',
      min: 0,
    }),
    logLevel: checkLevel(given('LOG_LEVEL') ?? 'info'),
  };
}

function readModels(given: Given): ModelSettings {
  const wait = (name: string) => {
    const value = given(name);
    return value === undefined ? undefined : checkNumber({ name, value, min: 1 });
  };
  return {
    apiKey: given('GLOSS_API_KEY'),
    keys: {
      openai: given('OPENAI_API_KEY'),
      anthropic: given('ANTHROPIC_API_KEY'),
      google: given('GOOGLE_GENERATIVE_AI_API_KEY'),
      compatible: given('COMPATIBLE_API_KEY'),
    },
    baseUrl: checkGivenUrl('GLOSS_BASE_URL', given),
    openaiBaseUrl: checkGivenUrl('OPENAI_BASE_URL', given),
    callTimeoutMs: wait('GLOSS_CALL_TIMEOUT_MS'),
    retryWaitMs: wait('GLOSS_RETRY_WAIT_MS'),
  };
}

function readKey(given: Given): string {
  const path = given('PRIVATE_KEY_PATH');
  const text = (given('PRIVATE_KEY') ?? (path && readKeyFile(path)))?.replaceAll('\\n', '\n');
  const key = requireSetting('PRIVATE_KEY or PRIVATE_KEY_PATH', text);
  try {
    createPrivateKey(key);
    return key;
  } catch {
    throw refuseSetting(
      'PRIVATE_KEY is no private key in PEM.',
      'Take the file that GitHub gave when the key of the App was made.',
    );
  }
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refuseSetting(
      `PRIVATE_KEY_PATH cannot be read (${describeError(error)}).`,
      'Name a file that this user may read.',
    );
  }
}
