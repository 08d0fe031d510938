import { plainLine } from '../pipelines/wrap-text.ts';

/**
 * Text in which a runner of GitHub Actions finds no workflow command, on stdout or stderr alike: it takes `::name::` at the start
 * of a line for one, behind white space too, and `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
 */
export function disarmCommands(text: string): string {
  return text.replaceAll('##[', '# #[').replaceAll(/^((?:[^\S\r\n]|\u0085)*):(?=:)/gm, '$1: ');
}

/** One line for people that holds names from a repository: nothing hidden, and no workflow command. */
export function logLine(text: string): string {
  return disarmCommands(plainLine(text));
}
