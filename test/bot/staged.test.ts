import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API_TOKEN, type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
const CONFIG = `events: { pull-request: [] }
pipelines:
  notes:
    source: { pull-request: ["src/"] }
    each:
      - { name: note, kind: text, prompt: "Say what changes in {{ item.path }}:\\n{{ item.patch }}" }
    publish:
      each:
        - { path: "docs/notes/{{ item.path }}.md", content: "# {{ item.path }}\\n\\n{{ stages.note }}\\n" }
    approval: command
  talk:
    source: { pull-request: [] }
    each:
      - { name: note, kind: text, prompt: "Say what changes in {{ item.path }}:\\n{{ item.patch }}" }
    all:
      - { name: all, kind: transform, prompt: "{{ items.size }} files" }
    publish:
      comment: "### Talk\\n\\n{{ stages.all }}{% for one in items %}\\n- **{{ one.path }}**: {{ one.stages.note }}{% endfor %}"
`;

let stage: BotStage;
let number: number;

beforeEach(async () => {
  stage = await setBotStage();
  await stage.addRepository({ ...PLACE, files: { 'README.md': '# Demo\n', '.github/gloss.yml': CONFIG } });
  await stage.start();
  number = await stage.openPullRequest({
    ...PLACE,
    branch: 'change',
    files: { 'src/a.ts': 'export const a = 2;\n', 'src/b.ts': 'export const b = 1;\n' },
  });
  stage.model.behave(({ prompt }) => ({
    content: `It is about ${/in (\S+):/.exec(prompt)?.[1]}. <img src=x> @everyone`,
  }));
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
});

async function say(body: string, on = number): Promise<string[]> {
  const id = stage.say({ ...PLACE, number: on, body });
  await expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/rocket|confused|eyes/);
  return stage.reactions(id);
}
const bodyOf = (pipeline: string) =>
  stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith(`<!-- gloss:${pipeline} -->`))?.body ??
  '';
const head = () => stage.github.branchHead({ ...PLACE, branch: 'change' });

describe("a repository's own pipeline", () => {
  it('comments on a pull request, in one comment, with nothing in it that acts', async () => {
    await say('/gloss run talk');
    await expect.poll(() => bodyOf('talk'), WAIT).toContain('2 files');
    expect(bodyOf('talk')).toContain('**src/a.ts**: It is about src/a.ts');
    expect(bodyOf('talk')).not.toMatch(/<img|(?<!`)@everyone/);
    const calls = stage.model.calls.length;
    await say('/gloss run talk');
    await expect.poll(() => stage.ours({ ...PLACE, number }).length, WAIT).toBe(1);
    expect(stage.model.calls).toHaveLength(calls);
  });

  it('asks before it commits files, and commits exactly what was shown, also after a restart', async () => {
    const before = await head();
    await say('/gloss run notes');
    await expect.poll(() => bodyOf('notes'), WAIT).toMatch(/2 files wait|3 files wait/);
    expect(bodyOf('notes')).toContain('docs/notes/src/a.ts.md');
    expect(await head()).toBe(before);
    const digest = /approve ([0-9a-f]{12})/.exec(bodyOf('notes'))?.[1];
    stage.current().child.kill('SIGKILL');
    await stage.current().ended;
    await stage.start();
    const calls = stage.model.calls.length;
    // Until the run is taken up again there is nothing to approve, which is said.
    const approve = async () => (await say(`/gloss approve ${digest}`)).join();
    await expect.poll(approve, { ...WAIT, interval: 500 }).not.toBe('confused');
    await expect.poll(head, WAIT).not.toBe(before);
    expect(stage.model.calls).toHaveLength(calls);
    await expect.poll(() => bodyOf('notes'), WAIT).toContain('created');
    const bare = join(stage.github.directory, 'octo', 'demo.git');
    const file = execFileSync('git', ['-C', bare, 'show', 'change:docs/notes/src/a.ts.md'], {
      encoding: 'utf8',
    });
    expect(file).toContain('It is about src/a.ts');
    expect(file).not.toContain('<img');
  });

  it('streams its progress over HTTP to its end', async () => {
    const answer = await fetch(`${stage.url}/api/runs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${API_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ repository: 'octo/demo', pipeline: 'talk', pullRequest: number }),
    });
    const events = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const progress = events.filter(({ type }) => type === 'progress').map((event) => event.progress);
    expect(progress.at(-1)).toMatchObject({ completed: 2, total: 2, spent: { modelCalls: 2 } });
    expect(events.at(-1)).toMatchObject({ type: 'end', job: { outcome: { status: 'complete' } } });
  });

  it('that is not there is told with those that are', async () => {
    const id = stage.say({ ...PLACE, number, body: '/gloss run nots' });
    await expect.poll(() => stage.reactions(id).join(), WAIT).toContain('confused');
    expect(bodyOf('commands')).toContain("Did you mean 'notes'");
  });
});

describe('digest', () => {
  it('says what a conversation on an issue comes to', async () => {
    const issue = stage.github.createIssue({ ...PLACE, title: 'Drop Node 18?', body: 'It is old.' });
    stage.github.createComment({ ...PLACE, number: issue.number, body: 'Yes, in v2.', author: 'mia' });
    const texts = ['It is decided.'];
    const answers = [
      { people: ['mia'], files: [], symbols: [], versions: ['v2'], links: [] },
      { sentiment: 'positive', reasons: 'They agree.', disagreements: [] },
      { summary: 'It goes.', decisions: texts, open_questions: [] },
      {
        ...{ summary: 'Node 18 goes with v2.', decisions: texts },
        ...{ open_questions: [], disagreements: [], mentions: ['mia'] },
      },
    ];
    stage.model.behave(() => ({ content: JSON.stringify(answers[stage.model.calls.length - 1]) }));
    await say('/gloss digest', issue.number);
    const answer = () =>
      stage
        .ours({ ...PLACE, number: issue.number })
        .find(({ body }) => body.startsWith('<!-- gloss:digest -->'))?.body ?? '';
    await expect.poll(answer, WAIT).toContain('Node 18 goes with v2.');
    expect(answer()).toContain('**Decided**');
    expect(stage.model.calls).toHaveLength(4);
    expect(stage.model.calls[0]?.prompt).toContain('mia');
    expect(stage.model.calls[0]?.prompt).not.toContain('/gloss digest');
  });
});
