import { execFile } from 'node:child_process';

export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/** A person's git settings must not change what the fake answers. */
const NEUTRAL_SETTINGS = [
  'core.quotePath=false',
  'diff.algorithm=myers',
  'diff.context=3',
  'diff.interHunkContext=0',
  'diff.noprefix=false',
  'diff.mnemonicPrefix=false',
  'diff.orderFile=/dev/null',
  'diff.renames=true',
  'diff.submodule=short',
  'diff.suppressBlankEmpty=false',
  'gc.auto=0',
  'init.defaultBranch=main',
  'format.signature=2.39.5',
].flatMap((setting) => ['-c', setting]);
const MAXIMUM_OUTPUT_BYTES = 2 ** 30;

/** Runs git in a repository and gives its exit code and output, whatever the code. */
export function tryGit(options: {
  directory: string;
  command: string[];
  input?: string | Buffer;
}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...NEUTRAL_SETTINGS, ...options.command],
      { cwd: options.directory, encoding: 'buffer', maxBuffer: MAXIMUM_OUTPUT_BYTES },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') return reject(error);
        resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString() });
      },
    );
    // git may exit before it has read everything; its exit code tells the story.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}

/** Runs git and gives its output. Throws with git's own words when it fails. */
export async function runGit(options: {
  directory: string;
  command: string[];
  input?: string | Buffer;
}): Promise<Buffer> {
  const result = await tryGit(options);
  if (result.code !== 0) {
    throw new Error(`git ${options.command.join(' ')} failed (${result.code}): ${result.stderr.trim()}`);
  }
  return result.stdout;
}
