import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Seconds since the epoch of the first commit; each later commit is one minute after the one before. */
const FIRST_COMMIT_AT = Date.UTC(2024, 0, 1) / 1000;
const SECONDS_BETWEEN_COMMITS = 60;

/** Large files are stored without compression, which is quick and changes no id. */
const SETTINGS = '[core]\n\tautocrlf = false\n\tcompression = 0\n[gc]\n\tauto = 0\n';

/** A throw-away git repository with a work tree, on branch `main`, without any commit yet. */
export interface TestRepository extends AsyncDisposable {
  /** Absolute path of the work tree, symbolic links resolved. */
  directory: string;
  /** Runs git in the work tree; the standard output without its last line ends. Rejects when git fails. */
  git(...args: string[]): Promise<string>;
  /** Writes files by path (folders are created); `null` deletes the file. */
  write(files: Record<string, string | Buffer | null>): Promise<void>;
  /** Commits everything (also nothing) and returns the commit's object id. */
  commit(message: string): Promise<string>;
  /** Deletes the repository. */
  dispose(): Promise<void>;
}

/**
 * Makes a repository whose object ids depend only on what is written and committed: author, dates, branch name and
 * settings are fixed, and no settings of the person or the machine are read.
 */
export async function makeRepository(options?: {
  objectFormat?: 'sha1' | 'sha256';
}): Promise<TestRepository> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'gloss-repository-')));
  let commits = 0;
  const git = async (...args: string[]): Promise<string> => {
    const running = execute('git', args, {
      cwd: directory,
      env: gitEnvironment(commits),
      maxBuffer: 512 * 1024 * 1024,
    });
    // Nobody types here: what git or its helpers read from the input ends at once.
    running.child.stdin?.end();
    const { stdout } = await running;
    return stdout.replace(/\n+$/, '');
  };
  await git('init', '-q', '-b', 'main', `--object-format=${options?.objectFormat ?? 'sha1'}`);
  await appendFile(join(directory, '.git/config'), SETTINGS);
  const dispose = () => rm(directory, { recursive: true, force: true, maxRetries: 3 });
  return {
    directory,
    git,
    write: (files) => writeFiles(directory, files),
    async commit(message) {
      await git('add', '--all', '.');
      await git('commit', '-q', '--allow-empty', '--no-verify', '-m', message);
      commits += 1;
      return await git('rev-parse', 'HEAD');
    },
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
}

async function writeFiles(directory: string, files: Record<string, string | Buffer | null>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    if (content === null) {
      await rm(file, { recursive: true, force: true });
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}

function gitEnvironment(commits: number): Record<string, string> {
  const date = `${FIRST_COMMIT_AT + commits * SECONDS_BETWEEN_COMMITS} +0000`;
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: tmpdir(),
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Ada Author',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_COMMITTER_DATE: date,
  };
}
