import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createClient } from '../../src/github/create-client.ts';
import { type PullRequestEnd, type PullRequestRun, runPullRequest } from '../../src/run-pull-request.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import type { PermissionLevel, Review, ReviewThread } from '../fake-github/types.ts';
import { type MockStages, startMockStages } from '../support/mock-stages.ts';
import { type ScriptedFinding, scriptModel } from './script-model.ts';

export const PLACE = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const PERSON = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
const US = 'github-actions[bot]';

/** Forty lines of code; `changes` by index from 0. */
export const body = (name: string, changes: Record<number, string> = {}) =>
  `${Array.from({ length: 40 }, (_, index) => changes[index] ?? `const ${name}${index} = ${index};`).join('\n')}\n`;

/** A pull request with a change in two files, a model that finds two things in it, and somebody who reads it. */
export interface ReviewStage {
  github: FakeGitHub;
  model: MockStages;
  number: number;
  /** What the model finds, to be changed between runs. */
  script: ScriptedFinding[];
  /** What was noted in the last run. */
  notes: string[];
  grant: (permissions: Record<string, PermissionLevel>) => void;
  push: (files: Record<string, string | null>) => Promise<string>;
  /** Clears the journal first. */
  review: (changes?: Partial<PullRequestRun>) => Promise<PullRequestEnd>;
  /** Ours, drafts too. */
  reviews: () => Review[];
  threads: () => ReviewThread[];
  /** The one overview. */
  overview: () => string;
  /** Writes of the last run, as the journal names them. */
  writes: () => string[];
  /** Somebody with write permission sends a request, or we do, behind the program's back. */
  send: (as: 'ada' | 'us', path: string, content: object) => Promise<void>;
  close: () => Promise<void>;
}

export async function setReviewStage(files: Record<string, string> = {}): Promise<ReviewStage> {
  const model = await startMockStages();
  const github = await startFakeGitHub();
  const stateDir = mkdtempSync(join(tmpdir(), 'gloss-review-'));
  await github.createRepository({
    owner: 'octo',
    name: 'demo',
    files: { 'src/a.ts': body('a'), 'src/b.ts': body('b'), ...files },
  });
  github.registerToken({ token: PERSON, login: 'ada', type: 'User' });
  github.setPermission({ ...PLACE, login: 'ada', permission: 'write' });
  const push = (changes: Record<string, string | null>) =>
    github.commitFiles({ ...PLACE, branch: 'change', files: changes });
  await push({
    'src/a.ts': body('a', { 4: 'let a4 = 44;', 30: 'let a30 = 1;' }),
    'src/b.ts': body('b', { 9: 'let b9 = 1;' }),
  });
  const { number } = await github.createPullRequest({ ...PLACE, head: 'change', title: 'A change' });
  const at = { ...PLACE, number };
  const nothing = () => {};
  const stage: ReviewStage = {
    ...{ github, model, number, push },
    script: [
      { path: 'src/a.ts', startLine: 5, title: 'Four is not forty-four', severity: 'high' },
      { path: 'src/b.ts', startLine: 10, title: 'Nine became one' },
    ],
    notes: [],
    grant: (more) => {
      const permissions = { pull_requests: 'write', issues: 'write', ...more } as const;
      github.registerToken({ token: TOKEN, login: US, type: 'Bot', permissions });
    },
    review: async (changes = {}) => {
      github.clearJournal();
      stage.notes = [];
      return await runPullRequest({
        client: createClient({ token: TOKEN, apiUrl: github.url, throttle: false }),
        serverUrl: 'https://github.com',
        ...{ address: at, pipeline: 'review', stateDir },
        headSha: await github.branchHead({ ...PLACE, branch: 'change' }),
        options: { model: 'compatible:mock', paths: [], ignore: [], packing: true },
        ...{ comment: true, dryRun: false, onWarning: (note: string) => stage.notes.push(note) },
        models: { baseUrl: model.baseUrl },
        progress: { planned: nothing, finished: nothing, stage: nothing },
        signal: new AbortController().signal,
        ...changes,
      });
    },
    reviews: () => github.listReviews(at).filter(({ author }) => author.login === US),
    threads: () => github.listThreads(at),
    overview: () => {
      const ours = github
        .listComments(at)
        .filter(({ body: text }) => text.startsWith('<!-- gloss:review -->'));
      expect(ours).toHaveLength(1);
      return ours[0]?.body ?? '';
    },
    writes: () =>
      github.journal
        .filter(
          ({ method, operation = '' }) =>
            method !== 'GET' && !/GlossPull|GlossReviewT|GlossDrafts/.test(operation),
        )
        .map(({ method, route, operation }) => operation ?? `${method} ${route}`),
    send: async (as, path, content) => {
      const answer = await fetch(path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${as === 'ada' ? PERSON : TOKEN}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(content),
      });
      expect(answer.ok).toBe(true);
    },
    close: async () => {
      expect(github.errors).toEqual([]);
      expect(github.unhandled).toEqual([]);
      await github.close();
      await model[Symbol.asyncDispose]();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
  stage.grant({ contents: 'write' });
  scriptModel(model, () => stage.script);
  return stage;
}
