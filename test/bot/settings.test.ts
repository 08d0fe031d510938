import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBotSettings } from '../../bot/settings.ts';
import { describeErrorLines, exitCodeFor, GlossError } from '../../src/errors.ts';
import { runCli } from '../support/run-cli.ts';
import { API_TOKEN, KEYS, SECRET } from './bot-stage.ts';

const directory = mkdtempSync(join(tmpdir(), 'gloss-settings-'));
const keyFile = join(directory, 'app.pem');
writeFileSync(keyFile, KEYS.privateKey);
afterAll(() => rmSync(directory, { recursive: true }));

const GOOD = {
  ...{ APP_ID: '4711', PRIVATE_KEY: KEYS.privateKey, WEBHOOK_SECRET: SECRET, GLOSS_API_TOKEN: API_TOKEN },
  ...{ OPENAI_API_KEY: 'sk-live-0123456789', GLOSS_STATE_DIR: join(directory, 'state') },
};
type Change = Record<string, string | undefined>;
const environment = (change: Change) => {
  const pairs = Object.entries({ ...GOOD, ...change });
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
};

/** Everything in a message that nobody may read in a log. */
function secretsIn(text: string, env: Record<string, string>): string[] {
  const names = ['PRIVATE_KEY', 'WEBHOOK_SECRET', 'GLOSS_API_TOKEN', 'OPENAI_API_KEY'];
  const pieces = names.flatMap((name) => (env[name] ?? '').split('\n'));
  return pieces.filter((piece) => piece !== '' && !piece.startsWith('-----') && text.includes(piece));
}

const REFUSALS: [what: string, change: Change, says: RegExp][] = [
  ['no App', { APP_ID: undefined }, /^APP_ID is missing\. Register a GitHub App first: docs\/deploy\.md /],
  ['an empty App', { APP_ID: '  ' }, /^APP_ID is missing\./],
  [
    'an App that is no number',
    { APP_ID: 'Iv1.8a61f9b3a7aba766' },
    /^APP_ID must be a whole number from 1 on\./,
  ],
  ['App 0', { APP_ID: '0' }, /^APP_ID must be a whole number from 1 on\./],
  ['no key', { PRIVATE_KEY: undefined }, /^PRIVATE_KEY or PRIVATE_KEY_PATH is missing\./],
  ['a key that is none', { PRIVATE_KEY: 'c2VjcmV0LWtleQ==' }, /^PRIVATE_KEY is no private key in PEM\./],
  ['half a key', { PRIVATE_KEY: KEYS.privateKey.slice(0, 800) }, /^PRIVATE_KEY is no private key in PEM\./],
  ['a public key', { PRIVATE_KEY: KEYS.publicKey }, /^PRIVATE_KEY is no private key in PEM\./],
  [
    'a key file that is not there',
    { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: join(directory, 'none.pem') },
    /^PRIVATE_KEY_PATH cannot be read \(ENOENT.*Name a file that this user may read\.$/,
  ],
  [
    'a key file that is a directory',
    { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: directory },
    /^PRIVATE_KEY_PATH cannot be read \(EISDIR/,
  ],
  [
    'no webhook secret',
    { WEBHOOK_SECRET: undefined },
    /^There is no WEBHOOK_SECRET, so that anybody could send events\. Set WEBHOOK_SECRET to /,
  ],
  [
    "Probot's default secret",
    { WEBHOOK_SECRET: 'development' },
    /^WEBHOOK_SECRET is one that everybody knows\./,
  ],
  [
    'a secret of documentation',
    { WEBHOOK_SECRET: 'Your-Webhook-Secret' },
    /^WEBHOOK_SECRET is one that everybody/,
  ],
  ['a short secret', { WEBHOOK_SECRET: 'f1b5a0c2d3e4968' }, /^WEBHOOK_SECRET is too short to be a secret\./],
  [
    'a short API token',
    { GLOSS_API_TOKEN: 'a-token-of-15ch' },
    /^GLOSS_API_TOKEN is too short to be a secret\./,
  ],
  ['a port of letters', { PORT: 'http' }, /^PORT must be a whole number from 0 to 65535\./],
  ['a port too high', { PORT: '65536' }, /^PORT must be a whole number from 0 to 65535\./],
  ['a port below zero', { PORT: '-1' }, /^PORT must be a whole number/],
  ['half a run', { GLOSS_CONCURRENCY: '1.5' }, /^GLOSS_CONCURRENCY must be a whole number from 1 to 64\./],
  ['no runs at all', { GLOSS_CONCURRENCY: '0' }, /^GLOSS_CONCURRENCY must be a whole number from 1 to 64\./],
  [
    'runs of an installation beyond measure',
    { GLOSS_INSTALLATION_CONCURRENCY: '65' },
    /^GLOSS_INSTALLATION_CONCURRENCY must be a whole number from 1 to 64\./,
  ],
  [
    'a budget below zero',
    { GLOSS_DAILY_TOKENS: '-5' },
    /^GLOSS_DAILY_TOKENS must be a whole number from 0 on\./,
  ],
  [
    'a budget in words',
    { GLOSS_DAILY_TOKENS: '1M' },
    /^GLOSS_DAILY_TOKENS must be a whole number from 0 on\./,
  ],
  [
    'a time of no length',
    { GLOSS_CALL_TIMEOUT_MS: '0' },
    /^GLOSS_CALL_TIMEOUT_MS must be a whole number from 1 on\./,
  ],
  [
    'a wait in seconds',
    { GLOSS_RETRY_WAIT_MS: '2s' },
    /^GLOSS_RETRY_WAIT_MS must be a whole number from 1 on\./,
  ],
  [
    'bots by name',
    { GLOSS_ALLOWED_BOTS: '49699333, dependabot[bot]' },
    /^GLOSS_ALLOWED_BOTS must be a whole number/,
  ],
  [
    'an API without a scheme',
    { GITHUB_API_URL: 'ghe.example.com/api/v3' },
    /^GITHUB_API_URL is not an http\(s\) URL\./,
  ],
  ['an API in a file', { GITHUB_API_URL: 'file:///etc/passwd' }, /^GITHUB_API_URL is not an http\(s\) URL\./],
  [
    'a web server that is none',
    { GITHUB_SERVER_URL: 'github' },
    /^GITHUB_SERVER_URL is not an http\(s\) URL\./,
  ],
  [
    'a public address without a scheme',
    { GLOSS_PUBLIC_URL: 'gloss.example.com' },
    /^GLOSS_PUBLIC_URL is not an http\(s\) URL\./,
  ],
  [
    "a model's server that is no URL",
    { OPENAI_BASE_URL: 'localhost:8080' },
    /^OPENAI_BASE_URL is not an http\(s\) URL\./,
  ],
  ['the same for others', { GLOSS_BASE_URL: '/v1' }, /^GLOSS_BASE_URL is not an http\(s\) URL\./],
  [
    'a model without a provider',
    { GLOSS_MODEL: 'gpt-5-mini' },
    /^GLOSS_MODEL: Model 'gpt-5-mini' has no provider\. Write provider:id, for example openai:gpt-5-mini;/,
  ],
  [
    'an unknown provider among the models that are allowed',
    { GLOSS_ALLOWED_MODELS: 'openai:gpt-5-mini, opnai:gpt-5' },
    /^GLOSS_ALLOWED_MODELS: Model 'opnai:gpt-5' names the unknown provider 'opnai'\./,
  ],
  ['another pace', { GLOSS_WRITE_PACE: 'fast' }, /^GLOSS_WRITE_PACE must be second or none\./],
  [
    'another level',
    { LOG_LEVEL: 'loud' },
    /^LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent\./,
  ],
  [
    'a database',
    { GLOSS_DATABASE_URL: 'postgres://gloss:hunter2-hunter2@db/gloss' },
    /^GLOSS_DATABASE_URL is not supported yet\. Leave it unset/,
  ],
];

describe('settings that are refused', () => {
  it.each(REFUSALS)('%s', (_, change, says) => {
    const env = environment(change);
    let error: unknown;
    try {
      readBotSettings(env);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(GlossError);
    expect(exitCodeFor(error)).toBe(2);
    const lines = describeErrorLines(error);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(says);
    expect(secretsIn(lines.join(), env)).toEqual([]);
    expect(lines.join()).not.toContain('hunter2');
  });

  const chosen = REFUSALS.filter(([what]) =>
    ['no App', 'half a key', "Probot's default secret", 'a short secret', 'a database'].includes(what),
  );
  it.each(chosen)('%s: as a process', async (_, change, says) => {
    const env = environment(change);
    const { exitCode, stdout, stderr } = await runCli({ args: ['bot'], env, cwd: directory });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const [line = '', ...others] = stderr.trimEnd().split('\n');
    expect(others).toEqual([]);
    expect(line.replace(/^gloss: /, '')).toMatch(says);
    expect(secretsIn(stderr, env)).toEqual([]);
    expect(stderr).not.toContain('hunter2');
    expect(existsSync(GOOD.GLOSS_STATE_DIR)).toBe(false);
  });

  it('an option, since there are none', async () => {
    const { exitCode, stderr } = await runCli({ args: ['bot', '--port', '80'], env: environment({}) });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/'bot' takes no options.*gloss bot --help\n$/);
  });
});

describe('settings that are taken', () => {
  it('the least: an App, its key and its secret', () => {
    const { APP_ID, PRIVATE_KEY, WEBHOOK_SECRET } = GOOD;
    expect(readBotSettings({ APP_ID, PRIVATE_KEY, WEBHOOK_SECRET })).toMatchObject({
      app: { appId: 4711, privateKey: KEYS.privateKey.trim() },
      ...{ host: 'localhost', port: 3000, apiToken: undefined, isSecure: false, model: 'offline:extractive' },
      ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', paceWrites: true },
      ...{ concurrency: 4, installationConcurrency: 2, dailyTokens: 0, logLevel: 'info' },
      ...{ stateDir: resolve('.gloss'), allowedModels: [], allowedBots: [] },
    });
  });

  it.each([
    ['a key in a file', { PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: keyFile }],
    ['a key whose line ends are written out', { PRIVATE_KEY: KEYS.privateKey.replaceAll('\n', '\\n') }],
  ])('%s', (_, change) => {
    const { app } = readBotSettings(environment(change));
    const digest = (text: string) => createHash('sha256').update(text.trim()).digest('hex');
    expect(digest(app.privateKey)).toBe(digest(KEYS.privateKey));
  });

  it('lists, URLs and an https address', () => {
    const settings = readBotSettings(
      environment({
        GLOSS_ALLOWED_MODELS: 'openai:gpt-5-mini, anthropic:claude-haiku-4-5',
        GLOSS_ALLOWED_BOTS: '49699333 29139614',
        GITHUB_API_URL: 'https://ghe.example.com/api/v3/',
        GLOSS_PUBLIC_URL: 'HTTPS://gloss.example.com',
      }),
    );
    expect(settings).toMatchObject({
      allowedModels: ['openai:gpt-5-mini', 'anthropic:claude-haiku-4-5'],
      ...{ allowedBots: [49699333, 29139614], apiUrl: 'https://ghe.example.com/api/v3', isSecure: true },
    });
  });
});
