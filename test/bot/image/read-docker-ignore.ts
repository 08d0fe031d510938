import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a path of the build context reaches the builder: the last pattern that fits it, or a directory above it, decides
 * (https://docs.docker.com/build/concepts/context/#dockerignore-files).
 */
export function readDockerIgnore(file: string): (path: string) => boolean {
  const patterns = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ keeps: line.startsWith('!'), pattern: toRegExp(line.replace(/^!/, '')) }));
  return (path) => {
    const names = [path];
    for (let above = dirname(path); above !== '.'; above = dirname(above)) names.push(above);
    const last = patterns.findLast(({ pattern }) => names.some((name) => pattern.test(name)));
    return last?.keeps ?? true;
  };
}

/** Unlike a shell's, `*` fits names that begin with a dot. */
function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  const wild = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };
  return new RegExp(`^${escaped.replaceAll(/\*\*\/|\*|\?/g, (sign) => wild[sign as keyof typeof wild])}$`);
}
