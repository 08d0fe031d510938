import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readServerInputs } from '../server-inputs.ts';
import { environmentOf, execForm, lastOf, parseDockerfile } from './parse-dockerfile.ts';
import { readDockerIgnore } from './read-docker-ignore.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { dependencies, devDependencies, engines } = JSON.parse(read('package.json'));
const stages = parseDockerfile(read('bot/Dockerfile'));
const isSent = readDockerIgnore(join(root, 'bot/Dockerfile.dockerignore'));

function image() {
  const last = stages.at(-1);
  if (!last) throw new Error('The Dockerfile has no stage.');
  return last;
}

/** What the last stage has of the project. */
function copied(): string[] {
  const copies = image().instructions.filter(({ name }) => name === 'COPY');
  return copies
    .filter(({ text }) => !text.startsWith('--from'))
    .flatMap(({ text }) => text.split(/\s+/).slice(0, -1));
}

describe('what the server loads', () => {
  it.each(['bot/main.ts', 'bin/gloss.mjs'])('%s needs no package of development', async (entry) => {
    const { files, packages } = await readServerInputs(entry);
    expect(files).toContain('src/engine/generated/flow.mjs');
    expect(packages).toContain('workflow');
    expect(packages.filter((name) => dependencies[name] === undefined)).toEqual([]);
    // Also not by a name that no bundler follows.
    const finders = files.filter((path) => /createRequire|\b(?:require|meta)\.resolve\b/.test(read(path)));
    expect(finders).toContain('src/parsers/locate-grammar.ts');
    const mentions = finders.flatMap((path) =>
      Object.keys(devDependencies).filter((name) => read(path).includes(`'${name}'`)),
    );
    expect(mentions).toEqual([]);
  });

  it('is all in the image', async () => {
    const { files } = await readServerInputs('bin/gloss.mjs');
    const within = (path: string) => copied().some((name) => path === name || path.startsWith(`${name}/`));
    const generated = files.filter((path) => path.includes('/generated/'));
    const others = files.filter((path) => !generated.includes(path));
    expect(others.filter((path) => !within(path) || !isSent(path))).toEqual([]);
    expect(generated.filter(isSent)).toEqual([]);
    const built = image().instructions.map(({ text }) => text);
    expect(built).toContain('--from=build /app/src/engine/generated ./src/engine/generated');
    expect(built).toContain('--from=production /app/node_modules ./node_modules');
  });
});

describe('the Dockerfile', () => {
  it('is built on the Node that the program needs, slim, in every stage', () => {
    const major = /\d+/.exec(engines.node)?.[0];
    expect(stages.map(({ base }) => base)).toEqual(stages.map(() => `node:${major}-slim`));
    expect(stages.length).toBeGreaterThan(1);
  });

  it('leaves packages of development out of the image', () => {
    const installs = stages.flatMap(({ name, instructions }) =>
      instructions.filter(({ text }) => text.startsWith('npm ci')).map(({ text }) => ({ name, text })),
    );
    expect(installs.find(({ name }) => name === 'production')?.text).toContain('--omit=dev');
    for (const { text } of installs) expect(text).toContain('--ignore-scripts');
  });

  it('runs as a user who is not root, listens outside, and keeps its state in the volume', () => {
    expect(lastOf(image(), 'USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    const { HOST, PORT, GLOSS_STATE_DIR, NODE_ENV } = environmentOf(image());
    expect({ HOST, NODE_ENV }).toEqual({ HOST: '0.0.0.0', NODE_ENV: 'production' });
    expect(GLOSS_STATE_DIR).toBe(lastOf(image(), 'VOLUME'));
    expect(PORT).toBe(lastOf(image(), 'EXPOSE'));
  });

  it('starts node itself, so that SIGTERM reaches it, and asks /healthz', () => {
    expect(execForm(lastOf(image(), 'CMD'))).toEqual(['node', 'bin/gloss.mjs', 'bot']);
    expect(lastOf(image(), 'STOPSIGNAL')).toBe('SIGTERM');
    expect(execForm(lastOf(image(), 'HEALTHCHECK')).join(' ')).toContain('/healthz');
  });

  it.each([
    ...['.env', '.env.production', 'bot/.env', 'gloss.private-key.pem', 'bot/key.pem', '.git/config'],
    ...[
      '.gloss/bot.sqlite',
      'node_modules/yaml/package.json',
      'test/setup.ts',
      'src/engine/generated/flow.mjs',
    ],
  ])('does not send %s to the builder', (path) => {
    expect(isSent(path)).toBe(false);
  });
});
