import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
};

export const DIFF_OPTIONS = [
  '--no-color',
  '--no-ext-diff',
  '--full-index',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** A throw-away repository on real git. */
export interface GitFixture {
  directory: string;
  git: (...args: string[]) => string;
  write: (path: string, content: string | Buffer) => void;
  /** Commits everything and returns the commit's id. */
  commit: () => string;
  [Symbol.dispose]: () => void;
}

export function createGitFixture(): GitFixture {
  const directory = mkdtempSync(join(tmpdir(), 'gloss-content-'));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: directory, env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 1 << 28 });
  git('init', '-q', '-b', 'main');
  git('config', 'core.autocrlf', 'false');
  return {
    directory,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    },
    commit: () => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'x');
      return git('rev-parse', 'HEAD').trim();
    },
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** `-U` asks for a patch, whatever else is asked for. */
const isAboutFiles = (option: string) => !option.startsWith('-U') && option !== '--binary';

export interface RawChange {
  letter: string;
  path: string;
  previousPath?: string;
}

/** `git diff --raw -z`: the truth about paths and kinds of change. */
export function readRaw(fixture: GitFixture, options: string[]): RawChange[] {
  const fields = fixture.git('diff', '--raw', '-z', ...options.filter(isAboutFiles)).split('\0');
  const changes: RawChange[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const letter = (fields[index] ?? '').split(' ')[4]?.[0] ?? '';
    const first = fields[index + 1] ?? '';
    if (letter === 'R' || letter === 'C') {
      changes.push({ letter, path: fields[index + 2] ?? '', previousPath: first });
      index += 3;
    } else {
      changes.push({ letter, path: first });
      index += 2;
    }
  }
  return changes;
}

/** `git diff --numstat -z`: the truth about numbers; `-` for binary files. */
export function readNumstat(fixture: GitFixture, options: string[]): Map<string, [string, string]> {
  const fields = fixture.git('diff', '--numstat', '-z', ...options.filter(isAboutFiles)).split('\0');
  const numbers = new Map<string, [string, string]>();
  for (let index = 0; index + 1 < fields.length; index += 1) {
    const [, added = '', deleted = '', path = ''] = /^(\S+)\t(\S+)\t(.*)$/s.exec(fields[index] ?? '') ?? [];
    // A rename has an empty path here, then the old and the new one.
    if (path === '') index += 2;
    numbers.set(path === '' ? (fields[index] ?? '') : path, [added, deleted]);
  }
  return numbers;
}
