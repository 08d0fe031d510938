import { GlossError } from '../errors.ts';

interface FailedCall {
  directory: string;
  args: string[];
}

const CHOOSE_REPOSITORY = 'Run inside one, or pass --repo DIR.';

/** What a person can mend, by what git says in the C locale. */
const KNOWN_FAILURES: readonly { pattern: RegExp; message: string; remedy: string }[] = [
  { pattern: /not a git repository/i, message: 'is not a git repository.', remedy: CHOOSE_REPOSITORY },
  {
    pattern: /cannot change to .*: No such file or directory/,
    message: 'does not exist, so it is not a git repository.',
    remedy: CHOOSE_REPOSITORY,
  },
  {
    pattern: /cannot change to/,
    message: 'cannot be entered, so it is not a git repository.',
    remedy: CHOOSE_REPOSITORY,
  },
  {
    pattern: /dubious ownership/,
    message: 'belongs to another user, so git refuses to read it.',
    remedy: 'If you trust it, run: git config --global --add safe.directory DIRECTORY',
  },
  {
    pattern: /cannot use bare repository/,
    message: "is a bare repository, which git's setting safe.bareRepository forbids here.",
    remedy: 'Set it to `all`, or pass a repository with a work tree by --repo DIR.',
  },
];

/** A failed call of git as a GlossError: `usage` when the choice of the repository is at fault, else `git`. */
export function explainGitFailure(
  call: FailedCall,
  outcome: { exitCode: number; stderr: string },
): GlossError {
  const known = KNOWN_FAILURES.find(({ pattern }) => pattern.test(outcome.stderr));
  if (!known) return gitError(call, reasonOf(outcome.stderr) ?? `exit code ${outcome.exitCode}`);
  const trusted = /safe\.directory (.+)/.exec(outcome.stderr)?.[1] ?? call.directory;
  return new GlossError({
    code: 'usage',
    message: `'${call.directory}' ${known.message}`,
    remedy: known.remedy.replace('DIRECTORY', () => trusted),
  });
}

/** Whether the failure is about the repository as a whole, and not an answer to what was asked. */
export function isRepositoryFailure(stderr: string): boolean {
  return KNOWN_FAILURES.some(({ pattern }) => pattern.test(stderr));
}

/** A GlossError `git` that names the subcommand, the directory and the reason. */
export function gitError({ directory, args }: FailedCall, reason: string, cause?: unknown): GlossError {
  return new GlossError({
    code: 'git',
    message: `'git ${args[0]}' failed in '${directory}': ${reason}`,
    cause,
  });
}

/** There is no program `git` on the PATH. */
export function explainMissingGit(cause: unknown): GlossError {
  return new GlossError({
    code: 'usage',
    message: 'The program `git` was not found.',
    remedy: 'Install git (2.36 or newer) and make sure that it is on the PATH.',
    cause,
  });
}

/** The line that tells the reason: warnings and hints may stand before it. */
function reasonOf(stderr: string): string | undefined {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0])?.replace(/^(fatal|error): /, '');
}
