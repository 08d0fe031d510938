import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { answerPage } from '../support/answer-page.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { readManifest } from './read-manifest.ts';

const CLOCK = join(import.meta.dirname, 'shift-clock.mjs');
const root = join(import.meta.dirname, '../..');

export const APP = { id: 4711, slug: 'gloss' };
export const BOT_LOGIN = `${APP.slug}[bot]`;
export const SECRET = 'f1b5a0c2d3e49687f1b5a0c2';
export const API_TOKEN = 'a-token-of-the-tests-0123';
export const KEY = 'sk-test-key-1234';

/** One pair for all tests: making one takes a while. */
export const KEYS = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

export interface Place {
  owner: string;
  repo: string;
}

/** A process of the App as it runs. */
export interface BotProcess {
  child: ChildProcess;
  /** Everything it wrote. */
  output(): string;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

export interface BotStage {
  github: FakeGitHub;
  model: MockModel;
  url: string;
  stateDir: string;
  /** Starts the server as a whole process and waits until it listens. */
  start(env?: Record<string, string>): Promise<BotProcess>;
  /** The one that was started last. */
  current(): BotProcess;
  kill(): Promise<void>;
  /** Lets so many milliseconds pass, for GitHub at once and for the App with its next start. */
  shiftClock(milliseconds: number): void;
  /** A repository with the App installed, and its installation. */
  addRepository(options: Place & { files: Record<string, string>; installation?: boolean }): Promise<void>;
  /** A pull request of a branch that changes files. */
  openPullRequest(options: Place & { branch: string; files: Record<string, string | null> }): Promise<number>;
  /** Writes a comment as a person, which GitHub tells the App of. */
  say(options: Place & { number: number; body: string; author?: string }): number;
  /** Our comments in a conversation. */
  ours(options: Place & { number: number }): { id: number; body: string }[];
  reactions(commentId: number): string[];
  close(): Promise<void>;
}

/** How the server is started; by default from this project. */
export interface BotProgram {
  command: string;
  args: readonly string[];
  cwd: string;
  /** Instead of the environment's PATH. */
  path: string;
  /** Goes before what the stage sets. */
  env: Record<string, string>;
  uid?: number;
  gid?: number;
}

/** What the App may do is what its manifest asks for, so that every test shows that it is enough. */
const { default_permissions: PERMISSIONS, default_events: EVENTS } = readManifest();

/** How the model of a stage answers unless told otherwise: pages are more than their prompts say. */
export function answerPages({ prompt }: { prompt: string }) {
  return prompt.includes('holds="outline"') ? { content: JSON.stringify(answerPage(prompt)) } : undefined;
}

/** GitHub and a model as servers, and the App as a process between them. */
export async function setBotStage(
  options: { latencyMs?: number; program?: BotProgram } = {},
): Promise<BotStage> {
  let shift = 0;
  const github = await startFakeGitHub({ now: () => Date.now() + shift });
  const model = await startMockModel(options);
  model.behave(answerPages);
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const webhook = { url: `${url}/api/github/webhooks`, secret: SECRET };
  github.registerApp({
    ...APP,
    publicKey: KEYS.publicKey,
    permissions: PERMISSIONS,
    events: EVENTS,
    webhook,
  });
  const stateDir = mkdtempSync(join(tmpdir(), 'gloss-bot-'));
  const running: BotProcess[] = [];
  const current = () => {
    const last = running.at(-1);
    if (!last) throw new Error('No process was started.');
    return last;
  };
  const kill = async () => {
    current().child.kill('SIGKILL');
    await current().ended;
  };
  const environment = {
    ...{ APP_ID: String(APP.id), PRIVATE_KEY: KEYS.privateKey, WEBHOOK_SECRET: SECRET },
    ...{ HOST: '127.0.0.1', PORT: String(port), GITHUB_API_URL: github.url, GLOSS_STATE_DIR: stateDir },
    ...{ GLOSS_MODEL: 'openai:mock', OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: KEY },
    ...{ GLOSS_API_TOKEN: API_TOKEN, GLOSS_WRITE_PACE: 'none', GLOSS_RETRY_WAIT_MS: '50' },
  };
  return {
    ...{ github, model, url, stateDir, current, kill },
    shiftClock: (milliseconds) => {
      shift += milliseconds;
    },
    start: async (env = {}) => {
      const clock = { SHIFT_CLOCK_MS: String(shift), NODE_OPTIONS: `--import ${CLOCK}` };
      const process = spawnBot({
        env: { ...environment, ...(shift === 0 ? {} : clock), ...env },
        program: options.program,
      });
      running.push(process);
      await listening(process);
      return process;
    },
    addRepository: async ({ owner, repo, files, installation = true }) => {
      await github.createRepository({ owner, name: repo, files });
      if (installation) github.installApp({ app: APP.slug, repositories: [`${owner}/${repo}`] });
      github.setPermission({ owner, repo, login: 'ada', permission: 'write' });
    },
    openPullRequest: async ({ owner, repo, branch, files }) => {
      await github.commitFiles({ owner, repo, branch, from: 'main', files, by: 'ada' });
      return (await github.createPullRequest({ owner, repo, head: branch, author: 'ada' })).number;
    },
    say: ({ author = 'ada', ...comment }) => github.createComment({ ...comment, author }).id,
    ours: (place) =>
      github
        .listComments(place)
        .flatMap(({ id, body, author }) => (author.login === BOT_LOGIN ? [{ id, body }] : [])),
    reactions: (commentId) =>
      github.reactions({ commentId }).flatMap(({ login, content }) => (login === BOT_LOGIN ? [content] : [])),
    close: async () => {
      for (const { child, ended } of running) {
        child.kill('SIGKILL');
        await ended;
      }
      await model.stop();
      await github.close();
      rmSync(stateDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function spawnBot(options: { env: Record<string, string>; program: BotProgram | undefined }): BotProcess {
  const { PATH = '', HOME = '' } = process.env;
  const { program } = options;
  const command = program?.command ?? process.execPath;
  const args = program?.args ?? [join(root, 'bin/gloss.mjs'), 'bot'];
  const own = program && { PATH: program.path, HOME: '/nonexistent', ...program.env };
  const child = spawn(command, args, {
    env: { PATH, HOME, ...options.env, ...own },
    ...(program && { cwd: program.cwd }),
    ...(program?.uid === undefined ? {} : { uid: program.uid }),
    ...(program?.gid === undefined ? {} : { gid: program.gid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, ended, output: () => text };
}

async function listening({ child, output, ended }: BotProcess): Promise<void> {
  const told = new Promise<void>((resolve) => {
    const look = () => {
      if (output().includes('"msg":"listening"')) resolve();
    };
    child.stdout?.on('data', look);
  });
  const code = await Promise.race([told.then(() => undefined), ended.then((exit) => ({ exit }))]);
  if (code !== undefined) throw new Error(`The App ended with ${code.exit}:\n${output()}`);
}

/** A free port, kept over restarts because GitHub knows the address. */
function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
