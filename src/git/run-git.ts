import { type ExecFileException, execFile } from 'node:child_process';
import {
  explainGitFailure,
  explainMissingGit,
  gitError,
  isRepositoryFailure,
} from './explain-git-failure.ts';

/** Bound of one answer, in bytes, for callers that set none. */
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/**
 * A blob above this many bytes is not compared line by line: git would hold both sides and their line tables in memory.
 * Git then calls it binary (git-config, core.bigFileThreshold).
 */
export const MAX_BLOB_BYTES = 32 * 1024 * 1024;

/** What git needs to find itself, its helpers and the person's settings (among them `safe.directory`). */
const INHERITED = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMPDIR'];

/**
 * Settings of a repository or person that start other programs, hooks or daemons, and those that change what is
 * printed. They are given on the command line because that overrides every settings file.
 */
const SAFE_OPTIONS = [
  '--no-pager',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'diff.suppressBlankEmpty=false'],
  ...['-c', 'core.attributesFile=/dev/null'],
  ...['-c', `core.bigFileThreshold=${MAX_BLOB_BYTES}`],
];

export interface GitCall {
  /** Work tree or bare repository, or a directory inside. Absolute, or relative to the process. */
  directory: string;
  /** Subcommand and arguments. Anything that comes from people stands after `--end-of-options` or `--`. */
  args: string[];
  /** Bytes for git's standard input; without it, the input is empty. */
  input?: string;
  /** Git is ended when it prints more than this many bytes. */
  maxBytes?: number;
  signal?: AbortSignal | undefined;
  env?: Record<string, string>;
  /** More settings of git, by name, over those of its files. */
  settings?: Record<string, string>;
}

export interface GitOutcome {
  exitCode: number;
  stdout: Buffer;
  stderr: string;
  /** True when git was ended because it printed more than `maxBytes`; `stdout` is then cut. */
  overflow: boolean;
}

/**
 * Runs git without a shell and returns what it printed.
 * Throws a GlossError `git` with git's own reason when it fails or prints more than `maxBytes`, a GlossError `usage`
 * when git is missing or `directory` is no repository that this user may read, and the signal's reason when aborted.
 */
export async function runGit(call: GitCall): Promise<Buffer> {
  const outcome = await tryGit(call);
  if (outcome.overflow)
    throw gitError(call, `it printed more than ${call.maxBytes ?? DEFAULT_MAX_BYTES} bytes`);
  if (outcome.exitCode !== 0) throw explainGitFailure(call, outcome);
  return outcome.stdout;
}

/**
 * As `runGit`, for calls whose failure is an answer: a bad exit code or too much output is returned. What is wrong with
 * the repository as a whole is still thrown.
 */
export async function tryGit(call: GitCall): Promise<GitOutcome> {
  const { directory, args, input = '', maxBytes = DEFAULT_MAX_BYTES, signal, env = gitEnvironment() } = call;
  signal?.throwIfAborted();
  const { error, stdout, stderr } = await execute(['-C', directory, ...SAFE_OPTIONS, ...args], {
    input,
    options: {
      env: { ...env, ...settingsEnvironment(call.settings ?? {}) },
      maxBuffer: maxBytes,
      ...(signal && { signal }),
    },
  });
  signal?.throwIfAborted();
  if (error?.code === 'ENOENT') throw explainMissingGit(error);
  const overflow = error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER';
  const exitCode = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
  if (error && exitCode === -1 && !overflow) throw gitError(call, error.message, error);
  const outcome = { exitCode, overflow, stdout, stderr: stderr.toString('utf8') };
  if (exitCode !== 0 && isRepositoryFailure(outcome.stderr)) throw explainGitFailure(call, outcome);
  return outcome;
}

function execute(
  args: string[],
  { input, options }: { input: string; options: { env: Record<string, string>; maxBuffer: number } },
): Promise<{ error: ExecFileException | null; stdout: Buffer; stderr: Buffer }> {
  return new Promise((resolve) => {
    const child = execFile('git', args, { ...options, encoding: 'buffer' }, (error, stdout, stderr) =>
      resolve({ error, stdout, stderr }),
    );
    // Git may end before it has read everything; its exit code then tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** git-config, "Environment": as good as `-c`, and names may hold `=`. */
function settingsEnvironment(settings: Record<string, string>): Record<string, string> {
  const entries = Object.entries(settings).flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length / 2), ...Object.fromEntries(entries) };
}

/**
 * The environment git gets: a few variables of our own process and fixed ones. Everything else stays out, because
 * `GIT_DIR`, `GIT_CONFIG_COUNT` or `GIT_EXTERNAL_DIFF` (as set inside a hook) would lead git to another repository or
 * program, and because keys in the environment are none of git's business. This is the only place below the doors that
 * reads `process.env`: a PATH cannot be guessed, and no caller has a better one.
 */
function gitEnvironment(): Record<string, string> {
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    // Grafted history (`git replace`) is a private view; other people see the real one.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}
