import { Octokit } from '@octokit/core';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './index.ts';

export const PLACE = { owner: 'octo', repo: 'stage' };
export const TOKENS = {
  bot: 'bot-token',
  otherBot: 'other-bot-token',
  owner: 'owner-token',
  stranger: 'stranger-token',
};

export const APP_LINES = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);

/** Lines as a file. */
export function file(lines: string[]): string {
  return `${lines.join('\n')}\n`;
}

export interface Stage {
  fake: FakeGitHub;
  /** A client as one of the accounts of `TOKENS`. */
  client: (name: keyof typeof TOKENS) => Octokit;
  /** A bare request; `authorization` of the bot unless told. */
  send: (path: string, init?: RequestInit) => Promise<{ status: number; headers: Headers; body: unknown }>;
}

/** A fake with one repository and one pull request that changes line 20 of `app.txt` and adds `added.txt`. */
export async function setStage(options: FakeGitHubOptions & { private?: boolean } = {}): Promise<Stage> {
  const fake = await startFakeGitHub(options);
  const write = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' } as const;
  fake.registerToken({ token: TOKENS.bot, login: 'gloss', type: 'Bot', permissions: write });
  fake.registerToken({ token: TOKENS.otherBot, login: 'other', type: 'Bot', permissions: write });
  fake.registerToken({ token: TOKENS.owner, login: 'octo', type: 'User' });
  fake.registerToken({ token: TOKENS.stranger, login: 'stranger', type: 'User' });
  await fake.createRepository({
    owner: PLACE.owner,
    name: PLACE.repo,
    private: options.private ?? false,
    files: { 'app.txt': file(APP_LINES), 'gone.txt': 'gone\n' },
  });
  await fake.commitFiles({
    ...PLACE,
    branch: 'feature',
    files: { 'app.txt': file(APP_LINES.with(19, 'changed')), 'added.txt': 'added\n' },
  });
  await fake.createPullRequest({
    ...PLACE,
    head: 'feature',
    title: 'A change',
    body: 'Why',
    author: 'contributor',
  });
  return {
    fake,
    client: (name) => new Octokit({ baseUrl: fake.url, auth: TOKENS[name], log: silent }),
    send: async (path, init = {}) => {
      const headers = { authorization: `token ${TOKENS.bot}`, ...(init.headers as Record<string, string>) };
      const response = await fetch(path.startsWith('http') ? path : fake.url + path, { ...init, headers });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}

/** The error a promise ends in. Throws when it does not. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<{ status: number; message: string; data: unknown }> {
  try {
    await promise;
  } catch (error) {
    const { status, message, response } = error as {
      status: number;
      message: string;
      response?: { data: unknown };
    };
    return { status, message, data: response?.data };
  }
  throw new Error('It succeeded.');
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
