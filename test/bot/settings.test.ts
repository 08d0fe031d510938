import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HELP } from '../../bot/help.ts';
import { readBotSettings } from '../../bot/settings.ts';
import { KEYS } from './bot-stage.ts';

const root = join(import.meta.dirname, '../..');
const GOOD = { APP_ID: '12', PRIVATE_KEY: KEYS.privateKey, WEBHOOK_SECRET: 'a1b2c3d4e5f6a7b8c9d0' };
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the settings of the App', () => {
  it('have defaults for all but the App and its secrets', () => {
    expect(readBotSettings(GOOD)).toMatchObject({
      ...{ host: 'localhost', port: 3000, apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' },
      ...{ model: 'offline:extractive', concurrency: 4, installationConcurrency: 2, dailyTokens: 0 },
      ...{ apiToken: undefined, isSecure: false, paceWrites: true, allowedModels: [], allowedBots: [] },
    });
  });

  it('understand a key in one line, lists, and an address with https', () => {
    const env = {
      ...GOOD,
      PRIVATE_KEY: KEYS.privateKey.replaceAll('\n', '\\n'),
      ...{
        GLOSS_ALLOWED_MODELS: 'openai:a, openai:b',
        GLOSS_ALLOWED_BOTS: '1 2',
        GLOSS_PUBLIC_URL: 'https://x.example',
      },
    };
    expect(readBotSettings(env)).toMatchObject({
      ...{ allowedModels: ['openai:a', 'openai:b'], allowedBots: [1, 2], isSecure: true },
      app: { appId: 12, privateKey: KEYS.privateKey },
    });
  });

  it.each<[name: string, change: Record<string, string>, message: RegExp]>([
    ['no App', { APP_ID: '' }, /APP_ID is missing/],
    ['an App that is no number', { APP_ID: 'x' }, /APP_ID must be a whole number/],
    ['no key', { PRIVATE_KEY: '' }, /PRIVATE_KEY or PRIVATE_KEY_PATH is missing/],
    ['a key that is none', { PRIVATE_KEY: 'hunter2hunter2' }, /no private key in PEM/],
    [
      'a key file that is not there',
      { PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/nowhere/key.pem' },
      /cannot be read/,
    ],
    ['no secret', { WEBHOOK_SECRET: '' }, /no WEBHOOK_SECRET/],
    ["Probot's own secret", { WEBHOOK_SECRET: 'development' }, /everybody knows/],
    ['a short secret', { WEBHOOK_SECRET: 'a1b2c3' }, /too short/],
    ['a short token', { GLOSS_API_TOKEN: 'abc' }, /GLOSS_API_TOKEN is too short/],
    ['a port that is none', { PORT: '99999' }, /PORT must be a whole number from 0 to 65535/],
    ['no runs at once', { GLOSS_CONCURRENCY: '0' }, /GLOSS_CONCURRENCY/],
    ['half a token a day', { GLOSS_DAILY_TOKENS: '0.5' }, /GLOSS_DAILY_TOKENS/],
    ['an address that is none', { GITHUB_API_URL: 'ftp://x' }, /GITHUB_API_URL is not an http/],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of/],
    ['a pace that is none', { GLOSS_WRITE_PACE: 'fast' }, /GLOSS_WRITE_PACE/],
    ['a database', { GLOSS_DATABASE_URL: 'postgres://x' }, /not supported yet/],
  ])('refuse %s, without showing a secret', (_, change, message) => {
    const env = { ...GOOD, ...change };
    expect(() => readBotSettings(env)).toThrow(message);
    try {
      readBotSettings(env);
    } catch (error) {
      expect(String(error)).not.toMatch(/hunter2|a1b2c3|PRIVATE KEY-----/);
    }
  });

  it('are the same in the program, its help and its guide', () => {
    const names = (text: string) =>
      new Set(
        [
          ...text.matchAll(
            /\b((?:GLOSS|GITHUB|OPENAI|ANTHROPIC|COMPATIBLE|GOOGLE)_[A-Z_]+|APP_ID|PRIVATE_KEY(?:_PATH)?|WEBHOOK_SECRET|HOST|PORT|LOG_LEVEL)\b/g,
          ),
        ].map(([, name]) => name),
      );
    const used = names(
      [...read('bot/settings.ts').matchAll(/'([A-Z_]+)'/g)].map(([, name]) => name).join(' '),
    );
    used.delete('GLOSS_DATABASE_URL');
    const table = read('docs/deploy.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .join('\n');
    expect([...used].filter((name) => !names(table).has(name))).toEqual([]);
    expect([...names(HELP)].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('the manifest', () => {
  it('asks for what the program needs and nothing else', () => {
    const manifest = parse(read('bot/app.yml'));
    expect(manifest.default_permissions).toEqual({
      contents: 'write',
      pull_requests: 'write',
      issues: 'write',
      metadata: 'read',
    });
    expect(manifest.default_events).toEqual(['issue_comment', 'pull_request', 'push']);
    expect(manifest.hook_attributes.url).toMatch(/\/api\/github\/webhooks$/);
  });
});

describe('the image', () => {
  it('copies what the server needs, and runs it as somebody without rights', () => {
    const file = read('bot/Dockerfile');
    for (const path of ['bin', 'bot', 'src', 'node_modules', 'package.json'])
      expect(file).toContain(`/app/${path} `);
    expect(file).toMatch(/USER node\n[\s\S]*CMD \["node", "bin\/gloss\.mjs", "bot"\]/);
    const { dependencies } = JSON.parse(read('package.json'));
    for (const name of ['probot', 'pino', 'prom-client', 'ulid', 'zod', '@octokit/auth-app'])
      expect(dependencies).toHaveProperty(name);
  });
});
