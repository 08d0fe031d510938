import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectMedia, MEDIA_LIMITS } from '../../src/content/media/inspect-media.ts';
import type { RunReport } from '../../src/result.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MediaBehaviour, type MockMedia, startMockMedia } from '../support/mock-media.ts';
import { runCli } from '../support/run-cli.ts';
import { bombPng, sampleMp3, samplePng } from '../support/sample-media.ts';

const KEY = 'sk-test-key-1234';
const CONFIG = `pipelines:
  art:
    model: openai:draw-1
    source:
      prompts: [A lighthouse, A harbour]
    each:
      - { name: hero, kind: image, size: 64x32, prompt: '{{ item.prompt }}', alt: 'A drawing of {{ item.prompt }}' }
    publish:
      each:
        - { path: 'art/{{ item.key | slugify }}.png', stage: hero }
      all:
        - path: list/README.md
          content: '{% for one in items %}{{ one.key }}: {{ one.stages.hero.digest | slice: 0, 10 }} {{ one.stages.hero.width }}x{{ one.stages.hero.height }} {{ one.stages.hero.alt }};{% endfor %}'
  hostile:
    model: openai:draw-1
    source:
      prompts: [{ name: good }, { name: refused }, { name: script }, { name: sound }, { name: page }, { name: cut }, { name: bomb }, { name: huge }]
    each:
      - { name: hero, kind: image, size: 64x32, prompt: '{{ item.row.name }}' }
    publish:
      each:
        - { path: 'art/{{ item.key | slugify }}.png', stage: hero }
  covers:
    model: openai:draw-1
    source: { files: [guide/] }
    each:
      - { name: hero, kind: image, size: 64x32, prompt: 'Draw {{ item.text }}', alt: 'About [it](x) <!-- -->' }
    publish:
      each:
        - { path: 'art/{{ item.path | slugify }}.png', stage: hero, reference: hero }
      all:
        - { path: list/covers.md, content: '{% for one in items %}{{ one.key }} {% endfor %}' }
  voice:
    model: openai:tts-1
    source:
      prompts: [Welcome aboard]
    each:
      - { name: said, kind: speech, voice: alloy, prompt: '{{ item.prompt }}' }
    publish:
      each:
        - { path: 'art/{{ item.key | slugify }}.mp3', stage: said }
  plain:
    source:
      prompts: [A lighthouse]
    each:
      - { name: hero, kind: image, size: 64x32, prompt: '{{ item.prompt }}' }
    publish:
      each:
        - { path: 'art/plain-{{ item.key }}.png', stage: hero }
`;

let repository: TestRepository;
let server: MockMedia;
let state: string;

beforeEach(async () => {
  repository = await makeRepository();
  await repository.write({ '.github/gloss.yml': CONFIG, 'README.md': '# Demo\n' });
  await repository.commit('start');
  server = await startMockMedia();
  state = mkdtempSync(join(tmpdir(), 'gloss-state-'));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await repository.dispose();
  rmSync(state, { recursive: true, force: true });
});

async function run(pipeline: string, ...more: string[]) {
  const { exitCode, stdout, stderr } = await runCli({
    args: ['run', pipeline, '--write', '--json', ...more],
    cwd: repository.directory,
    env: {
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: server.baseUrl,
      GLOSS_STATE_DIR: state,
      GLOSS_RETRY_WAIT_MS: '1',
    },
  });
  return { exitCode, stderr, report: (stdout === '' ? {} : JSON.parse(stdout)) as RunReport };
}

const written = () =>
  existsSync(join(repository.directory, 'art')) ? readdirSync(join(repository.directory, 'art')).sort() : [];
const fileOf = (name: string) => readFileSync(join(repository.directory, 'art', name));

describe('a pipeline of pictures', () => {
  it('writes what the model drew, and asks for nothing twice', async () => {
    const first = await run('art');
    expect(first.exitCode).toBe(0);
    expect(server.calls.map(({ prompt }) => prompt).sort()).toEqual(['A harbour', 'A lighthouse']);
    expect(server.calls[0]?.headers).toHaveProperty('idempotency-key');
    expect(written()).toHaveLength(2);
    const pictures = written().map(fileOf);
    for (const prompt of ['A harbour', 'A lighthouse'])
      expect(pictures.some((bytes) => bytes.equals(samplePng(64, 32, prompt)))).toBe(true);
    const list = readFileSync(join(repository.directory, 'list/README.md'), 'utf8');
    const digest = createHash('sha256')
      .update(samplePng(64, 32, 'A harbour'))
      .digest('hex');
    expect(list).toContain(`${digest.slice(0, 10)} 64x32 A drawing of A harbour;`);
    expect(first.report.totals).toMatchObject({ modelCalls: 2, tokensIn: 14, tokensOut: 200 });
    const { outputs } = first.report.items.find(({ key }) => /light|1/.test(key)) as { outputs?: object };
    expect(outputs).toMatchObject({
      hero: { type: 'image/png', extension: '.png', width: 64, height: 32, digest: expect.any(String) },
    });
    rmSync(join(repository.directory, 'art'), { recursive: true });
    const second = await run('art');
    expect(second.exitCode).toBe(0);
    expect(second.report.totals).toMatchObject({ modelCalls: 0, reused: 2 });
    expect(written()).toHaveLength(2);
    expect(server.calls).toHaveLength(2);
  });

  it('draws again what the store forgot', async () => {
    await run('art');
    rmSync(join(state, 'results', 'media'), { recursive: true });
    rmSync(join(repository.directory, 'art'), { recursive: true });
    expect((await run('art')).exitCode).toBe(0);
    expect(server.calls).toHaveLength(4);
    expect(written()).toHaveLength(2);
  });

  it('gets over faults of the moment', async () => {
    server.behave(({ time }) => {
      if (time === 1) return { status: 500, message: 'Oops' };
      return time === 2 ? { cutOff: true } : undefined;
    });
    const { exitCode, report } = await run('art');
    expect(exitCode).toBe(0);
    expect(report.totals).toMatchObject({ done: 2, modelCalls: 6 });
  });

  it('tells what was wrong with each of those that are not let in, after one call, and writes the rest', async () => {
    const hostile: Record<string, [behaviour: MediaBehaviour, told: RegExp]> = {
      refused: [
        { status: 400, message: 'Rejected by our safety system', code: 'moderation_blocked' },
        /Rejected by our safety system/,
      ],
      script: [{ bytes: Buffer.from('<svg><script>alert(1)</script></svg>') }, /not let in: it is an SVG/],
      sound: [{ bytes: sampleMp3() }, /not let in: it is MP3 and not PNG/],
      page: [{ bytes: Buffer.from('<!doctype html><p>Log in') }, /not let in: it is HTML and not PNG/],
      cut: [{ bytes: samplePng().slice(0, -9) }, /not let in: it is cut off/],
      bomb: [{ bytes: bombPng(100_000_000) }, /not let in: it unpacks to more than its header says/],
      huge: [{ endless: 200 * 1024 * 1024 }, /not let in: it has more than 73400320 bytes/],
    };
    server.behave(({ prompt }) => hostile[prompt]?.[0]);
    const { exitCode, report } = await run('hostile');
    expect(exitCode).toBe(3);
    expect(report.status).toBe('partial');
    const errors = new Map(report.items.map(({ key, error }) => [key, error]));
    for (const [prompt, [, told]] of Object.entries(hostile))
      expect(errors.get(prompt), prompt).toMatch(told);
    expect(errors.get('good')).toBeUndefined();
    expect(written()).toEqual(['good.png']);
    expect(server.calls).toHaveLength(8);
    expect(report.totals.modelCalls).toBe(8);
  });

  it('ends at once with a key that is refused', async () => {
    server.behave(() => ({ status: 401, message: 'Incorrect API key provided' }));
    const { exitCode, stderr } = await run('art');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/OPENAI_API_KEY|Check the key/);
    expect(stderr).not.toContain(KEY);
    expect(written()).toEqual([]);
  });

  it('paints without a network by the offline model', async () => {
    const { exitCode } = await run('plain', '--model', 'offline:extractive');
    expect(exitCode).toBe(0);
    expect(
      written()
        .map(fileOf)[0]
        ?.equals(samplePng(64, 32, 'A lighthouse')),
    ).toBe(true);
    expect(server.calls).toEqual([]);
  });
});

describe('a picture that a page shows', () => {
  const page = (name: string) => readFileSync(join(repository.directory, 'guide', name), 'utf8');
  const place = (inner: string) => `<!-- gloss:image hero -->${inner}<!-- /gloss:image -->`;
  const shown = '![About \\[it\\](x) &lt;!-- --&gt;](../art/guide-a-md.png)'.replace('--&gt;', '-->');

  it('stands where the page has a place for it, and nowhere else', async () => {
    await repository.write({
      'guide/a.md': `# A\n\n${place('\n')}\n\nText.\n`,
      'guide/b.md': '# B\n\nText.\n',
    });
    const first = await run('covers');
    expect(first.exitCode).toBe(0);
    expect(page('a.md')).toBe(`# A\n\n${place(`\n${shown}\n`)}\n\nText.\n`);
    expect(page('b.md')).toBe('# B\n\nText.\n');
    expect(first.report.unplaced).toEqual([
      { path: 'guide/b.md', reason: expect.stringContaining('put <!-- gloss:image hero --> and') },
    ]);
    expect(server.calls.map(({ prompt }) => prompt).sort()).toEqual([
      'Draw # A\n\nText.',
      'Draw # B\n\nText.',
    ]);
    await repository.commit('pictures');
    expect((await run('covers')).report.totals).toMatchObject({ modelCalls: 0, reused: 2 });
    expect(await repository.git('status', '--porcelain')).toBe('');
    const check = await runCli({ args: ['check'], cwd: repository.directory, env: {} });
    expect(check).toMatchObject({ exitCode: 0 });

    const theirs = `# A\n\n${place('\n![Mine](../art/guide-a-md.png)\n')}\n\nText.\n`;
    await repository.write({ 'guide/a.md': theirs, 'guide/b.md': `# B\n\n${place('')}\n\nText.\n` });
    const third = await run('covers');
    expect(third.exitCode).toBe(3);
    expect(third.report.totals.modelCalls).toBe(0);
    expect(page('a.md')).toBe(theirs);
    expect(page('b.md')).toContain('](../art/guide-b-md.png)');
    const [left] = third.report.leftAlone ?? [];
    expect(left).toMatchObject({ path: 'guide/a.md', reason: expect.stringContaining('people changed') });
    expect(left?.proposal).toContain(`+${shown}`);
    expect(readFileSync(join(repository.directory, 'gloss.lock'), 'utf8')).toContain(
      await repository.git('hash-object', 'guide/b.md'),
    );
  });
});

describe('image', () => {
  it('is built in: one drawing model, every size that is wanted, shown in the README', async () => {
    const readme = (inner: string) => `# Demo\n\n<!-- gloss:image hero -->${inner}<!-- /gloss:image -->\n`;
    await repository.write({ 'README.md': readme('') });
    const model = ['--model', 'openai:gpt-image-1'];
    const { exitCode, report } = await run('image', ...model);
    expect(exitCode).toBe(0);
    expect(server.calls.map(({ body }) => body.size)).toEqual(['1536x1024', '1536x1024']);
    const sizeOf = (name: string) => {
      const bytes = readFileSync(join(repository.directory, 'docs/images', name));
      return inspectMedia({ bytes, format: 'png', ...MEDIA_LIMITS });
    };
    expect(sizeOf('hero.png')).toMatchObject({ width: 1536, height: 1024 });
    expect(sizeOf('social-preview.png')).toMatchObject({ width: 1200, height: 630 });
    const text = readFileSync(join(repository.directory, 'README.md'), 'utf8');
    expect(text).toMatch(/-->\n!\[A picture for [^\]]+\]\(docs\/images\/hero\.png\)\n<!--/);
    expect(report.unplaced).toMatchObject([{ reason: expect.stringContaining("'social-preview'") }]);
    await repository.commit('pictures');
    expect((await run('image', ...model)).report.totals).toMatchObject({ modelCalls: 0, reused: 1 });
    expect(await repository.git('status', '--porcelain')).toBe('');
  });
});

describe('a pipeline of speech', () => {
  it('writes what was said', async () => {
    const { exitCode } = await run('voice');
    expect(exitCode).toBe(0);
    expect(written().map(fileOf)[0]?.equals(sampleMp3())).toBe(true);
    expect(server.calls[0]?.body).toMatchObject({ voice: 'alloy', input: 'Welcome aboard' });
  });

  it('says that there is none offline', async () => {
    const { exitCode, stderr } = await run('voice', '--model', 'offline:extractive');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/There is no offline speech/);
  });
});
