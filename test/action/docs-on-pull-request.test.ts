import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  BRANCH,
  CONFIG_PATH,
  type DocsStage,
  PLACE,
  SOURCES,
  setDocsStage,
  TOKEN,
} from '../support/docs-stage.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

const MARKER = '<!-- gloss:docs -->';
const MONEY = 'docs/reference/src/money.ts.md';
const source = SOURCES['src/money.ts'] ?? '';
const ANOTHER = { 'src/money.ts': source.replace('one.cents + other.cents', 'other.cents + one.cents') };
const RENAMED = { 'src/money.ts': source.replace('other: Money', 'second: Money') };
const COMMENT = { 'src/money.ts': source.replace('  return {', '  // Cents only.\n  return {') };

let packaged: string;
let stage: DocsStage;
let number: number;
/** The repository with its pages. */
let files: Record<string, string>;

beforeAll(async () => {
  packaged = await packageAction();
  const first = await setDocsStage(packaged);
  await first.onBranch();
  files = first.read(BRANCH);
  await first.close();
}, PACKAGING_MS);
afterAll(() => rmSync(packaged, { recursive: true, force: true }));
beforeEach(async () => {
  stage = await setDocsStage(packaged, files);
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
});

async function open(change: Record<string, string | null>): Promise<void> {
  await stage.push('feature', change);
  ({ number } = await stage.github.createPullRequest({ ...PLACE, head: 'feature', title: 'A change' }));
}

const comments = () => stage.github.listComments({ ...PLACE, number });
const only = () => {
  expect(comments()).toHaveLength(1);
  return comments()[0]?.body ?? '';
};

/** What is neither in a code span nor the target of a link. */
function hide(body: string): string {
  return body.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '').replaceAll(/\]\([^)]*\)/g, '');
}

describe('docs on a pull request', () => {
  it('name exactly the pages that the change makes stale, with links to the lines at the head', async () => {
    await open(ANOTHER);
    const run = await stage.onPullRequest(number);
    expect(run.conclusion).toBe('success');
    const head = await stage.head('feature');
    const at = `https://github.com/octo/demo/blob/${head}`;
    expect(only().split('\n')[0]).toBe(MARKER);
    const rows = only()
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    expect(rows).toEqual([
      `| [\`${MONEY}\`](${at}/${MONEY}) | [\`src/money.ts\`](${at}/src/money.ts): [\`add\`](${at}/src/money.ts#L7-L9) changed |`,
    ]);
    expect(only()).toContain('1 page describes what this change alters.');
    expect(run.outputs).toMatchObject({
      status: 'complete',
      'comment-url': expect.stringContaining('#issuecomment-'),
    });
    expect(run.summary).toContain('1 page describes what this change alters.');
    expect(stage.model.calls).toEqual([]);
    expect(stage.github.journal.length).toBeLessThanOrEqual(9);
    stage.checkout({ branch: 'feature', history: true });
    await stage.onPullRequest(number);
    expect(stage.github.journalSummary()).toEqual(['POST /graphql GlossPullRequest']);
  });

  it('say nothing about a comment in the code, and take back what a later push undoes', async () => {
    await open(COMMENT);
    await stage.onPullRequest(number);
    expect(comments()).toEqual([]);
    await stage.push('feature', ANOTHER);
    await stage.onPullRequest(number);
    expect(only()).toContain(MONEY);
    const before = only();
    await stage.onPullRequest(number);
    expect(stage.mutations()).toEqual([]);
    expect(only()).toBe(before);
    await stage.push('feature', { 'src/money.ts': source });
    await stage.onPullRequest(number);
    expect(only()).toContain('Every generated page is up to date with this change.');
  });

  it('tell of new and left-over pages, and of what was stale before', async () => {
    await stage.push('main', { 'src/text.py': 'def cut(text):\n    return text\n' });
    await open({ 'src/new.ts': 'export const a = 1;\n', 'lib/shapes.go': null });
    await stage.onPullRequest(number);
    expect(only()).toContain('1 page would be new; 1 page is left over.');
    expect(only()).toContain('`docs/reference/src/new.ts.md`');
    expect(only()).toContain('`docs/reference/lib/shapes.go.md`');
    expect(only()).toContain('1 was stale before this change');
    expect(only()).not.toContain('text.py');
  });

  it('are judged by the .glossignore of the base', async () => {
    await open({ ...RENAMED, '.glossignore': '*\n' });
    await stage.onPullRequest(number, { inputs: { publish: 'comment, files' } });
    expect(only()).toContain(MONEY);
    expect(stage.git('diff', '--name-only', 'feature^', 'feature').split('\n')).toContain(MONEY);
  });

  it('do not blame the change for what landed on the base since', async () => {
    await open(ANOTHER);
    await stage.push('main', { 'src/money.ts': `${source}\n/** Since. */\nexport const SINCE = 1;\n` });
    await stage.onPullRequest(number);
    expect(only()).toContain('`add`');
    expect(only()).not.toContain('SINCE');
  });

  it('are written to the branch with publish: files, once', async () => {
    await open(RENAMED);
    const inputs = { publish: 'comment, files' };
    const run = await stage.onPullRequest(number, { inputs });
    expect(run.conclusion).toBe('success');
    const sha = await stage.head('feature');
    expect(stage.git('rev-list', '--count', 'main..feature')).toBe('2');
    expect(stage.git('diff', '--name-only', 'feature^', 'feature').split('\n')).toEqual([
      MONEY,
      'gloss.lock',
    ]);
    expect(only()).toContain(`They were brought up to date by \`${sha.slice(0, 7)}\`.`);
    expect(only()).toContain('1 model call.');
    expect(run.outputs).toMatchObject({ 'commit-sha': sha, 'model-calls': '1' });
    // The event that this commit causes, when an App's token made it.
    const again = await stage.onPullRequest(number, { inputs });
    expect(again.outputs).toMatchObject({ 'commit-sha': '', 'model-calls': '0' });
    expect(await stage.head('feature')).toBe(sha);
    expect(stage.mutations().filter((name) => name === 'Commit')).toEqual([]);
    await stage.onPullRequest(number, { inputs });
    expect(stage.mutations()).toEqual([]);
  });

  it('are told of in the comment although their own commit moved the head, and the run took long', async () => {
    await open(RENAMED);
    stage.github.inject({
      match: { operation: 'GlossCommit' },
      fault: { kind: 'delay', milliseconds: 10_500, after: true },
    });
    await stage.onPullRequest(number, { inputs: { publish: 'comment, files' } });
    expect(stage.github.journalSummary().filter((line) => line.endsWith('GlossPullRequest'))).toHaveLength(2);
    expect(only()).toContain(`by \`${(await stage.head('feature')).slice(0, 7)}\``);
  });

  it('of a fork go to the job summary only, without a model', async () => {
    await stage.github.createRepository({
      owner: 'mallory',
      name: 'demo',
      parent: { owner: 'octo', name: 'demo' },
    });
    await stage.github.commitFiles({ owner: 'mallory', repo: 'demo', branch: 'evil', files: ANOTHER });
    ({ number } = await stage.github.createPullRequest({
      ...PLACE,
      head: 'evil',
      headRepository: { owner: 'mallory', name: 'demo' },
    }));
    const permissions = { contents: 'read', pull_requests: 'read' } as const;
    stage.github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
    const run = await stage.onPullRequest(number, { inputs: { publish: 'comment, files, summary' } });
    expect(run.conclusion).toBe('success');
    expect(comments()).toEqual([]);
    expect(stage.mutations()).toEqual([]);
    expect(stage.model.calls).toEqual([]);
    expect(run.summary).toContain(MONEY);
  });

  it('follow the configuration of the base, whatever the head says', async () => {
    const config =
      'defaults:\n  model: openai:gpt-5\ndocs:\n  output: elsewhere\n  sources:\n    - secrets/\n';
    await open({ ...RENAMED, [CONFIG_PATH]: config, 'secrets/key.ts': 'export const key = 1;\n' });
    await stage.onPullRequest(number, { inputs: { publish: 'comment, files' } });
    expect(only()).toContain(MONEY);
    expect(only()).not.toContain('secrets');
    const written = stage.git('diff', '--name-only', 'feature^', 'feature').split('\n');
    expect(written).toEqual([MONEY, 'gloss.lock']);
  });

  it('show hostile names as nothing but names', async () => {
    const path = 'src/[x](evil) @octo ``c` & _d_ $(e).ts';
    const text = 'export const first = 1;\n';
    await stage.push('main', { [path]: text, 'src/a|<img>.ts': text });
    await stage.onBranch({ inputs: { model: '', 'api-key': '' } });
    const [proposal] = await stage.pulls();
    expect(proposal?.body).toContain('1 source has no page');
    expect(hide(proposal?.body ?? '')).not.toMatch(/<img|@octo|evil/);
    await stage.github.mergePullRequest({ ...PLACE, number: 1 });
    await open({ [path]: 'export class Ünïcode { "@octo <img src=x>"() { return 1; } }\n' });
    const run = await stage.onPullRequest(number);
    expect(hide(only())).not.toMatch(/<img|@octo|evil/);
    expect(
      only()
        .split('\n')
        .filter((line) => line.startsWith('| [')),
    ).toHaveLength(1);
    expect(run.log).not.toMatch(/^::(?!add-mask)/m);
  });

  it('tell when gloss.lock is taken away', async () => {
    await open({ 'gloss.lock': null });
    await stage.onPullRequest(number);
    expect(only()).toContain('This change removes `gloss.lock`');
  });
});
