import { plainLine } from '../../pipelines/wrap-text.ts';
import type { CheckResult } from './check-result.ts';
import { explainProblem, sayCommand } from './render-check.ts';

/** GitHub shows this many of one kind for a step (docs.github.com, "Workflow commands", limits of annotations). */
const MAX_ANNOTATIONS = 10;

/** What was found as workflow commands, by which GitHub marks the files of a pull request; empty when all is well. */
export function renderAnnotations(result: CheckResult): string {
  const { files } = result;
  const shown = files.slice(0, MAX_ANNOTATIONS);
  const commands = shown.map((file) => {
    const properties = `file=${escapeProperty(file.path)},title=${escapeProperty(`Generated page is ${file.problem}`)}`;
    const message = `${explainProblem(file)}. To bring it up to date, run: ${sayCommand(result)}`;
    return `::error ${properties}::${escapeData(plainLine(message))}`;
  });
  const more = files.length - shown.length;
  if (more > 0)
    commands.push(
      `::notice title=gloss check::${more} more generated file${more === 1 ? ' is' : 's are'} not up to date; the log names ${more === 1 ? 'it' : 'them'}.`,
    );
  return commands.map((command) => `${command}\n`).join('');
}

/** As @actions/core writes them (toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
