import { trimLines } from './clean-comment.ts';
import { emptyDoc, joinWords, type ParsedDoc, thrown, typed } from './parsed-doc.ts';

/** A field of reStructuredText: `:param str name: words`. */
const FIELD = /^:(\w+)(?:\s+([^:\n]+(?::[^:\s][^:\n]*)*))?:(?:\s+(.*))?$/;

/** Reads Sphinx' fields in a docstring; the rest stays, with its roles and literals as Markdown. */
export function readReStructured(text: string): ParsedDoc {
  const parsed = emptyDoc();
  const body: string[] = [];
  const fields: { name: string; argument: string; lines: string[] }[] = [];
  // What is indented belongs to what stands before it at the margin.
  let inField = false;
  for (const line of text.split('\n')) {
    const field = FIELD.exec(line);
    inField = field !== null || (inField && /^(?:\s|$)/.test(line));
    if (field !== null)
      fields.push({ name: field[1] ?? '', argument: field[2] ?? '', lines: [field[3] ?? ''] });
    else if (inField) fields.at(-1)?.lines.push(line.trim());
    else body.push(line);
  }
  for (const { name, argument, lines } of fields) {
    readField({ name, argument, text: convertRoles(joinWords(trimLines(lines))) }, parsed);
  }
  parsed.doc = convertRoles(trimLines(readDirectives(body, parsed)));
  return parsed;
}

function readField(field: { name: string; argument: string; text: string }, parsed: ParsedDoc): void {
  const { name, argument, text } = field;
  if (/^(?:param|parameter|arg|argument|key|keyword)$/.test(name)) {
    const words = argument.trim().split(/\s+/);
    parsed.parameters.push({ name: words.pop() ?? '', ...typed(words.join(' '), text) });
  } else if (name === 'type') {
    const parameter = parsed.parameters.find((each) => each.name === argument);
    if (parameter !== undefined) parameter.type ??= text;
  } else if (/^returns?$/.test(name)) {
    parsed.returns = { ...parsed.returns, description: text };
  } else if (name === 'rtype') {
    parsed.returns = { ...typed(text, parsed.returns?.description ?? '') };
  } else if (/^(?:raises?|except|exception)$/.test(name)) {
    parsed.throws.push(thrown(argument, text));
  } else if (name === 'deprecated') {
    parsed.deprecated = text;
  }
}

/** `.. deprecated:: 1.0` becomes a field. */
function readDirectives(lines: string[], parsed: ParsedDoc): string[] {
  const kept: string[] = [];
  let inDeprecated = false;
  for (const line of lines) {
    const start = /^\.\. deprecated::\s*(.*)$/.exec(line);
    inDeprecated = start !== null || (inDeprecated && /^(?:\s+\S|$)/.test(line));
    if (start !== null) parsed.deprecated = start[1]?.trim() ?? '';
    else if (inDeprecated) parsed.deprecated = joinWords(`${parsed.deprecated ?? ''} ${line.trim()}`);
    else kept.push(line);
  }
  return kept;
}

/** ``:class:`~module.Name` `` and ` ``literal`` ` as code spans. */
function convertRoles(text: string): string {
  return convertDirectives(text)
    .replaceAll(/:(?:py:)?\w+:`~?([^`]+)`/g, '`$1`')
    .replaceAll(/(?<!`)``([^`\n]+)``(?!`)/g, '`$1`');
}

const DIRECTIVES = new Map(
  Object.entries({
    versionadded: 'Since',
    versionchanged: 'Changed in',
    note: 'Note',
    warning: 'Warning',
    seealso: 'See also',
    tip: 'Tip',
  }),
);

/** `.. note::` and its like as bold words; the marks of code blocks go, since their indentation says enough. */
function convertDirectives(text: string): string {
  return text
    .replaceAll(/^\.\. (\w+):: ?(.*)$/gm, (line, name: string, words: string) => {
      const title = DIRECTIVES.get(name);
      return title === undefined ? line : `**${title}:** ${words}`.trim();
    })
    .replaceAll(/^\.\. (?:code-block|sourcecode|code):: ?\w*$/gm, '')
    .replaceAll(/(\S)::$/gm, '$1:');
}
