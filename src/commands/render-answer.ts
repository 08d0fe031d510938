import { codeSpan } from '../content/code-span.ts';
import { flagsOf } from '../events/flags.ts';
import { type CommandDoor, listVerbs, type Verb } from '../events/verbs.ts';

/** What can be asked for, and nothing that cannot. Markdown. */
export function renderHelp(options: { door: CommandDoor; allowedModels: readonly string[] }): string {
  const rows = listVerbs(options.door).map(
    (verb) => `| \`/gloss ${verb.name}\`${renderTakes(verb, options.allowedModels)} | ${verb.description} |`,
  );
  return [
    '### Gloss commands',
    ['| Command | What it does |', '| --- | --- |', ...rows].join('\n'),
    'A command is the first line of a new comment by somebody with write permission. 👀: taken, 🚀: done, 😕: not done, and this comment says why.',
  ].join('\n\n');
}

function renderTakes(verb: Verb, allowedModels: readonly string[]): string {
  if (verb.takes === 'digest' || verb.takes === 'reason') return ` \`[${verb.takes}]\``;
  const asks = verb.takes === 'question';
  const values = { nothing: '', patterns: asks ? '=GLOB' : ' GLOB…', model: asks ? '=ID' : ' ID' };
  const flags = flagsOf(verb, allowedModels).map(({ name, takes }) => ` \`[${name}${values[takes]}]\``);
  const after = asks ? ' `QUESTION`' : '';
  return [verb.takes === 'pipeline' ? ' `NAME`' : '', ...flags, after].join('');
}

/** Why something was not done, and what to do instead. Both are Markdown already. */
export function renderRefusal(options: { line: string; reason: string; hint?: string | undefined }): string {
  const { line, reason, hint } = options;
  return [`😕 ${codeSpan(line)}`, `${reason}${hint === undefined ? '' : ` ${hint}`}`].join('\n\n');
}
