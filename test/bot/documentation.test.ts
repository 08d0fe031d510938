import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../bot/help.ts';
import { createMetrics } from '../../bot/metrics.ts';
import { readBotSettings } from '../../bot/settings.ts';
import { BREAKER_LIMITS } from '../../src/events/breaker.ts';
import { flagsOf } from '../../src/events/flags.ts';
import { listVerbs } from '../../src/events/verbs.ts';
import { KEYS, SECRET } from './bot-stage.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const deploy = read('docs/deploy.md');
const guide = read('docs/bot.md');

/** The part of a page below a heading, up to the next one of the same level. */
function section(page: string, heading: string): string {
  const text = page.split(`\n## ${heading}\n`)[1];
  if (text === undefined) throw new Error(`There is no section '${heading}'.`);
  return text.split('\n## ')[0] ?? '';
}

/** First cells of the rows of a table, without their quotation marks. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

/** Every variable that settings ask the environment for. */
function variablesRead(): string[] {
  const names = new Set<string>();
  const given: NodeJS.ProcessEnv = { APP_ID: '1', PRIVATE_KEY: KEYS.privateKey, WEBHOOK_SECRET: SECRET };
  readBotSettings(
    new Proxy(given, {
      get: (target, name) => {
        names.add(String(name));
        return target[String(name)];
      },
    }),
  );
  return [...names].sort();
}

describe('the settings of the App', () => {
  it('are all in the table of docs/deploy.md, and nothing else is', () => {
    expect(firstCells(section(deploy, 'Settings')).sort()).toEqual(variablesRead());
  });

  it('are all in gloss bot --help, and nothing else is', () => {
    const names = HELP.match(/\b[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\b|\b(?:HOST|PORT)\b/g) ?? [];
    expect([...new Set(names)].sort()).toEqual(variablesRead());
  });

  it('have the defaults that the table tells', () => {
    const {
      host,
      port,
      apiUrl,
      serverUrl,
      model,
      concurrency,
      installationConcurrency,
      dailyTokens,
      logLevel,
    } = readBotSettings({ APP_ID: '1', PRIVATE_KEY: KEYS.privateKey, WEBHOOK_SECRET: SECRET });
    const told = Object.fromEntries(
      [...section(deploy, 'Settings').matchAll(/^\| `(\w+)` \| `([^`]+)` \|/gm)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    expect(told).toMatchObject({
      ...{ HOST: host, PORT: String(port), GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl },
      ...{ GLOSS_MODEL: model, GLOSS_CONCURRENCY: String(concurrency), LOG_LEVEL: logLevel },
      ...{ GLOSS_INSTALLATION_CONCURRENCY: String(installationConcurrency) },
      GLOSS_DAILY_TOKENS: String(dailyTokens),
    });
  });
});

describe('the metrics of the App', () => {
  it('are all in docs/deploy.md, and nothing else is', () => {
    const { registry } = createMetrics({
      counts: () => ({
        queued: 0,
        running: 0,
        waiting: 0,
        done: 0,
        failed: 0,
        cancelled: 0,
        superseded: 0,
        refused: 0,
      }),
      live: () => 0,
      limitsLeft: () => new Map(),
    });
    const ours = registry.getMetricsAsArray().map(({ name }) => name);
    const told = firstCells(section(deploy, 'Monitoring'));
    expect(told.sort()).toEqual(ours.filter((name) => name.startsWith('gloss_')).sort());
  });
});

describe('docs/bot.md', () => {
  const commands = section(guide, 'Commands');

  it('names the commands that work, and no other', () => {
    const told = firstCells(commands).filter((name) => name.startsWith('/gloss '));
    expect(told).toEqual(listVerbs().map(({ name }) => `/gloss ${name}`));
  });

  it.each(listVerbs().map((verb) => [verb.name, verb] as const))(
    'tells what may stand behind %s',
    (name, verb) => {
      const row = commands.split('\n').find((line) => line.startsWith(`| \`/gloss ${name}\``)) ?? '';
      const told = [...(row.split('|')[2] ?? '').matchAll(/`(\S+?)(?: [^`]*)?`/g)].map(([, word]) => word);
      const flags = flagsOf(verb, ['any:model']).map((flag) => flag.name);
      const isArgument = verb.takes === 'digest' || verb.takes === 'reason';
      expect(told).toEqual(isArgument ? [verb.takes] : flags);
    },
  );

  it('tells the limits as they are', () => {
    const limits = section(guide, 'Limits');
    expect(limits).toContain(`${BREAKER_LIMITS.runs} runs or ${BREAKER_LIMITS.commits} commits`);
  });
});

describe('links within the docs of the App', () => {
  it.each(['docs/deploy.md', 'docs/bot.md', 'bot/README.md', 'docs/how-it-works.md'])(
    '%s leads somewhere',
    (page) => {
      const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? page : join(page, '..', file);
        expect(existsSync(join(root, target)), link).toBe(true);
        if (anchor === undefined) continue;
        const text = read(target);
        const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
          heading
            .toLowerCase()
            .replaceAll(/[^\w -]/g, '')
            .replaceAll(' ', '-'),
        );
        expect(anchors, link).toContain(anchor);
      }
    },
  );
});
