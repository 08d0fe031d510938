/**
 * `git diff-tree` between two trees, the same whatever the person's or the repository's settings are: plumbing ignores
 * most of `diff.*` and `color.*`, and the rest is said here or in `runGit`. No setting or attribute may start a program.
 */
export function diffArguments(options: {
  baseSha: string;
  headSha: string;
  output: string[];
  paths: string[];
}): string[] {
  const { baseSha, headSha, output, paths } = options;
  return [
    ...['diff-tree', '-r', '-M', '-l1000', '-O/dev/null', '--no-relative', '--ignore-submodules=none'],
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--submodule=short'],
    ...['--diff-algorithm=myers', '--indent-heuristic', '--inter-hunk-context=0'],
    ...['--full-index', '--no-abbrev', '--src-prefix=a/', '--dst-prefix=b/'],
    ...output,
    ...['--end-of-options', baseSha, headSha, '--', ...paths],
  ];
}
