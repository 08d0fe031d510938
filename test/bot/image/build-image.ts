import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { type Instruction, parseDockerfile, type Stage } from './parse-dockerfile.ts';
import { readDockerIgnore } from './read-docker-ignore.ts';

export interface Image {
  /** The root of its files. */
  root: string;
  /** Its working directory, within `root`. */
  directory: string;
  stage: Stage;
  /** Where an absolute path of the image lies on this machine. */
  at(path: string): string;
}

/**
 * Does what the Dockerfile says, in directories instead of containers: the base images are the Node and npm of this machine,
 * and `RUN` sees its own root only by the paths that it names. Enough to show what gets in and that it runs.
 *
 * @param options.into An empty directory.
 * @param options.context The project.
 * @param options.path Where `RUN` finds its programs.
 * @returns The last stage.
 */
export function buildImage(options: {
  dockerfile: string;
  text: string;
  context: string;
  into: string;
  path: string;
  log: (line: string) => void;
}): Image {
  const { dockerfile, text, context, into, path, log } = options;
  const isSent = readDockerIgnore(`${dockerfile}.dockerignore`);
  const built = new Map<string, Image>();
  let last: Image | undefined;
  for (const stage of parseDockerfile(text)) {
    const root = join(into, stage.name || 'image');
    mkdirSync(root, { recursive: true });
    const at = (name: string) => join(root, name);
    const image: Image = { root, directory: root, stage, at };
    for (const instruction of stage.instructions) {
      log(`${stage.name || 'image'}: ${instruction.name} ${instruction.text}`);
      if (instruction.name === 'WORKDIR') {
        image.directory = at(instruction.text);
        mkdirSync(image.directory, { recursive: true });
      }
      if (instruction.name === 'COPY') copy({ instruction, image, built, context, isSent });
      if (instruction.name === 'RUN') run({ instruction, image, path });
    }
    built.set(stage.name, image);
    last = image;
  }
  if (!last) throw new Error('The Dockerfile has no stage.');
  return last;
}

function copy(options: {
  instruction: Instruction;
  image: Image;
  built: ReadonlyMap<string, Image>;
  context: string;
  isSent: (path: string) => boolean;
}): void {
  const { instruction, image, built, context, isSent } = options;
  const words = instruction.text.split(/\s+/);
  const from = /^--from=(.+)$/.exec(words[0] ?? '')?.[1];
  const names = from === undefined ? words : words.slice(1);
  const target = names.at(-1) ?? '';
  const source = from === undefined ? undefined : built.get(from);
  if (from !== undefined && !source) throw new Error(`There is no stage '${from}'.`);
  for (const name of names.slice(0, -1)) {
    const path = source ? source.at(name) : join(context, name);
    const isDirectory = statSync(path).isDirectory();
    const to = resolve(image.directory, isDirectory ? target : join(target, basename(name)));
    cpSync(path, to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (each) =>
        source !== undefined || statSync(each).isDirectory() || isSent(relative(context, each)),
    });
    if (!isDirectory && !source && !isSent(name)) throw new Error(`'${name}' is not in the build context.`);
  }
}

function run({ instruction, image, path }: { instruction: Instruction; image: Image; path: string }): void {
  // A container's root is the stage's; only root may give files away.
  const moved = instruction.text.replaceAll(/(?<=\s)\/(?=\w)/g, `${image.root}/`);
  const text = process.getuid?.() === 0 ? moved : moved.replaceAll(/ -[og] \d+/g, '');
  execFileSync('sh', ['-c', text], {
    cwd: image.directory,
    // What a builder would be told too: proxies and certificates.
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
