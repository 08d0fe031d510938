import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BotStage, setBotStage } from './bot-stage.ts';
import { buildImage, type Image } from './image/build-image.ts';
import { environmentOf, execForm, lastOf } from './image/parse-dockerfile.ts';
import { poll } from './image/poll.ts';

// `npm run test:image`: builds what bot/Dockerfile describes without Docker, starts the server from nothing but that, as the
// image's user, with a node and no other program, and has it summarise and document a pull request.
const context = join(import.meta.dirname, '../..');
const dockerfile = join(context, 'bot/Dockerfile');
const into = mkdtempSync(join(tmpdir(), 'gloss-image-'));
const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT_MS = 60_000;

try {
  // Others than its owner have to see it.
  chmodSync(into, 0o755);
  const image = build();
  const programs = join(into, 'programs');
  await prove({ image, programs });
  console.log('The image works.');
} finally {
  rmSync(into, { recursive: true, force: true, maxRetries: 3 });
}

function build(): Image {
  const programs = join(into, 'programs');
  mkdirSync(programs);
  cpSync(process.execPath, join(programs, 'node'));
  return buildImage({
    ...{ dockerfile, context, into, text: readFileSync(dockerfile, 'utf8') },
    path: [programs, process.env.PATH].join(delimiter),
    log: console.log,
  });
}

async function prove({ image, programs }: { image: Image; programs: string }): Promise<void> {
  const { stage: last } = image;
  const [uid = 0, gid = 0] = lastOf(last, 'USER').split(':').map(Number);
  check(uid > 0 && gid > 0, 'the user is not root');
  const volume = lastOf(last, 'VOLUME');
  const { PORT, ...env } = environmentOf(last);
  check(
    PORT === lastOf(last, 'EXPOSE') && env.GLOSS_STATE_DIR === volume,
    'port and volume are those of ENV',
  );
  const [command = '', ...args] = execForm(lastOf(last, 'CMD'));
  const isRoot = process.getuid?.() === 0;
  const program = {
    ...{ command: join(programs, command), args, cwd: image.directory, path: programs },
    env: { ...env, GLOSS_STATE_DIR: image.at(volume) },
    ...(isRoot ? { uid, gid } : {}),
  };
  const before = listFiles(image.directory);
  const stage = await setBotStage({ program });
  try {
    await work(stage);
    const [node = '', ...health] = execForm(lastOf(last, 'HEALTHCHECK'));
    const probe = (port: string) =>
      spawnSync(join(programs, node), health, { env: { PORT: port }, stdio: 'inherit' }).status;
    check(probe(new URL(stage.url).port) === 0, 'HEALTHCHECK says healthy');
    check(probe('1') === 1, 'HEALTHCHECK says unhealthy where nothing listens');
    const { child, ended } = stage.current();
    if (isRoot) {
      const owner = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      check(owner === String(uid), 'the process is the user of the image');
    }
    child.kill('SIGTERM');
    check((await ended) === 0, 'SIGTERM ends it with 0');
    check(listFiles(image.directory).join() === before.join(), 'nothing was written but to the volume');
    check(readdirSync(image.at(volume)).includes('bot.sqlite'), 'the state is in the volume');
  } finally {
    await stage.close();
  }
}

/** Both pipelines, so that everything they load was loaded. */
async function work(stage: BotStage): Promise<void> {
  const files = { 'src/a.ts': '/** One. */\nexport const a = 1;\n' };
  await stage.addRepository({
    ...PLACE,
    files: { ...files, '.github/gloss.yml': 'docs:\n  sources: [src/]\n' },
  });
  await stage.start();
  const change = { 'src/b.ts': '/** Two. */\nexport const b = 1;\n' };
  const number = await stage.openPullRequest({ ...PLACE, branch: 'change', files: change });
  const has = (text: string) => stage.ours({ ...PLACE, number }).some(({ body }) => body.includes(text));
  await poll({ until: () => has('gloss:summary') && has('src/b.ts'), timeoutMs: WAIT_MS });
  check(true, 'a pull request was summarised');
  const asked = stage.say({ ...PLACE, number, body: '/gloss docs' });
  await poll({ until: () => /rocket|confused/.test(stage.reactions(asked).join()), timeoutMs: WAIT_MS });
  check(stage.reactions(asked).includes('rocket'), 'its pages were written and committed');
}

function listFiles(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}.`);
  console.log(`ok: ${what}`);
}
