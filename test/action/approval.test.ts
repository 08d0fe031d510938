import { rmSync } from 'node:fs';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFakeArtifacts, type FakeArtifacts } from '../runner/services/fake-artifacts.ts';
import { CONFIG, CONFIG_PATH, type DocsStage, PLACE, setDocsStage, TOKEN } from '../support/docs-stage.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

const PAGE = 'docs/reference/src/new.ts.md';
const NEW = { 'src/new.ts': '/** Twice. */\nexport const twice = (n: number) => 2 * n;\n' };
const WORKFLOW_RUN = 4242;
const asking = { inputs: { publish: 'comment, files' }, github: { run_id: String(WORKFLOW_RUN) } };

let packaged: string;
let stage: DocsStage;
let number: number;
let artifacts: FakeArtifacts;
let before: string;

beforeAll(async () => {
  packaged = await packageAction();
}, PACKAGING_MS);
afterAll(() => rmSync(packaged, { recursive: true, force: true }));
beforeEach(async () => {
  stage = await setDocsStage(packaged, { [CONFIG_PATH]: `${CONFIG}approval:\n  files: command\n` });
  grant({ actions: 'read' });
  artifacts = createFakeArtifacts();
  await stage.push('feature', NEW);
  before = await stage.head('feature');
  ({ number } = await stage.github.createPullRequest({ ...PLACE, head: 'feature', title: 'A change' }));
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
});

function grant(more: { actions?: 'read' }): void {
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write', ...more } as const;
  stage.github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
}

/** A job on the pull request comes to wait, and what it keeps is on GitHub; its machine is gone. */
async function wait(inputs: Record<string, string> = {}): Promise<string> {
  const run = await stage.onPullRequest(number, {
    ...asking,
    inputs: { ...asking.inputs, ...inputs },
    artifacts,
  });
  expect(run.conclusion).toBe('success');
  expect(run.outputs.status).toBe('waiting');
  for (const [name, files] of artifacts.uploads) {
    const zip = Buffer.from(zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, bytes]))));
    stage.github.addArtifact({ ...PLACE, name, workflowRun: WORKFLOW_RUN, zip });
  }
  stage.loseState();
  return /\/gloss approve ([0-9a-f]{12})/.exec(comment('docs'))?.[1] ?? '';
}

const comment = (pipeline: string) =>
  stage.github
    .listComments({ ...PLACE, number })
    .find(({ body }) => body.startsWith(`<!-- gloss:${pipeline} -->`))?.body ?? '';
const say = (body: string) => stage.onComment(number, body);
const committed = async () => (await stage.head('feature')) !== before;

describe('files that have to be approved, in jobs', () => {
  it('are shown, wait without a job, and are committed as shown when somebody says so', async () => {
    const digest = await wait();
    expect(digest).not.toBe('');
    const calls = stage.model.calls.length;
    expect(calls).toBeGreaterThan(0);
    expect(await committed()).toBe(false);
    const shown = comment('docs');
    expect(shown).toContain('wait for approval');
    expect([...artifacts.uploads.keys()]).toEqual([expect.stringMatching(/^gloss-waiting-wrun_/)]);

    const other = await say('/gloss approve 0000000');
    expect(other.outputs.status).toBe('skipped');
    expect(comment('commands')).toContain(`what waits has \`${digest}\``);
    expect(comment('docs')).toBe(shown);

    grant({});
    const refused = await say('/gloss approve');
    expect(refused.conclusion).toBe('failure');
    expect(refused.log).toContain('actions: read');
    expect(await committed()).toBe(false);
    grant({ actions: 'read' });

    const run = await say(`/gloss approve ${digest}`);
    expect(run.conclusion).toBe('success');
    expect(run.outputs).toMatchObject({ status: 'complete', 'model-calls': String(calls) });
    expect(stage.model.calls).toEqual([]);
    const page = stage.read('feature')[PAGE] ?? '';
    expect(page.split('\n').every((line) => line === '' || shown.includes(line))).toBe(true);
    expect(comment('docs')).toContain((await stage.head('feature')).slice(0, 7));
    expect(comment('docs')).not.toContain('gloss-waits');

    const again = await say('/gloss approve');
    expect(again.outputs.status).toBe('skipped');
    expect(comment('commands')).toContain('Nothing waits for approval here.');
    expect(stage.git('rev-list', '--count', `${before}..feature`)).toBe('1');
  });

  it('are thrown away when somebody says so, with the reason', async () => {
    // Here the workflow wants it, not the configuration.
    await stage.push('main', { [CONFIG_PATH]: CONFIG });
    await wait({ approval: 'command' });
    const run = await say('/gloss reject "too long"');
    expect(run.conclusion).toBe('success');
    expect(await committed()).toBe(false);
    expect(comment('docs')).toContain('rejected by `ada`: too long');
    await say('/gloss approve');
    expect(await committed()).toBe(false);
    expect(comment('commands')).toContain('Nothing waits for approval here.');
  });

  it('leave alone what others changed since', async () => {
    await wait();
    await stage.push('feature', { [PAGE]: '# By hand\n' });
    await say('/gloss approve');
    expect(stage.read('feature')[PAGE]).toBe('# By hand\n');
  });

  it('are refused where nothing would keep them', async () => {
    const run = await stage.onPullRequest(number, { ...asking, actionPath: 'action' });
    expect(run.conclusion).toBe('failure');
    expect(run.log).toContain('nothing keeps what would wait');
    expect(await committed()).toBe(false);
  });
});
