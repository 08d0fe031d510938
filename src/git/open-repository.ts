import { runGit } from './run-git.ts';

export interface Repository {
  /** Absolute path of the work tree's top, or of the git directory when there is no work tree. */
  directory: string;
  gitDirectory: string;
  bare: boolean;
  /** True when the history is cut off (`git clone --depth`), so that commits may be absent. */
  shallow: boolean;
}

/**
 * Finds the repository that `directory` is or lies in.
 * Throws a GlossError `usage` when there is none, or git refuses to read it (see `runGit`).
 */
export async function openRepository({ directory }: { directory: string }): Promise<Repository> {
  const questions = [
    '--absolute-git-dir',
    '--is-inside-work-tree',
    '--is-bare-repository',
    '--is-shallow-repository',
  ];
  const answers = await revParse(directory, questions);
  const [shallow, bare, inWorkTree] = answers.split('\n').slice(-3).reverse();
  // The path comes first and may itself hold a line break; the three flags do not.
  const gitDirectory = answers.split('\n').slice(0, -3).join('\n');
  return {
    directory: inWorkTree === 'true' ? await revParse(directory, ['--show-toplevel']) : gitDirectory,
    gitDirectory,
    bare: bare === 'true',
    shallow: shallow === 'true',
  };
}

async function revParse(directory: string, questions: string[]): Promise<string> {
  const output = await runGit({ directory, args: ['rev-parse', ...questions] });
  return output.toString('utf8').replace(/\n$/, '');
}
