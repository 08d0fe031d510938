import { dedent, trimLines } from './clean-comment.ts';
import { fence } from './fence.ts';
import { joinWords, type ParsedDoc, thrown, typed } from './parsed-doc.ts';
import { readReStructured } from './read-restructured.ts';

const PARAMETERS = /^(?:args|arguments|params|parameters|other parameters|keyword args|keyword arguments)$/i;
const RETURNS = /^(?:returns?|yields?)$/i;
const RAISES = /^(?:raises|exceptions|raise|warns)$/i;
const EXAMPLES = /^(?:examples?|usage)$/i;
const TITLES = /^(?:notes?|warnings?|attributes|see also|references|todo|methods)$/i;

interface Section {
  title: string;
  lines: string[];
  numpy: boolean;
}

/** The text of a docstring: without quotes, at the margin (its first line says nothing about the margin). */
export function cleanDocstring(literal: string): string {
  const text = literal.replace(/^[a-zA-Z]*("""|'''|"|')([\s\S]*)\1$/, '$2').replaceAll('\t', '        ');
  const [first = '', ...rest] = text.split('\n');
  return trimLines([first.trim(), ...dedent(rest)]);
}

/** Reads a cleaned docstring in Google's, NumPy's or Sphinx's style. */
export function readDocstring(text: string): ParsedDoc {
  const { body, sections } = splitSections(text);
  const parsed = readReStructured(body);
  const parts = [parsed.doc];
  for (const section of sections) readSection(section, parsed, parts);
  parsed.doc = trimLines(
    parts
      .filter((part) => part !== '')
      .join('\n\n')
      .split('\n'),
  );
  return parsed;
}

function splitSections(text: string): { body: string; sections: Section[] } {
  const lines = text.split('\n');
  const body: string[] = [];
  const sections: Section[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const section = openSection(line, lines[at + 1] ?? '');
    if (section?.numpy) at += 1;
    if (section !== undefined) sections.push(section);
    else if (sections.at(-1)?.numpy || sections.at(-1) === undefined || /^(?:\s|$)/.test(line)) {
      (sections.at(-1)?.lines ?? body).push(line);
    } else {
      // In Google's style a line at the margin ends the section.
      sections.push({ title: '', lines: [line], numpy: true });
    }
  }
  return { body: trimLines(body), sections };
}

function openSection(line: string, next: string): Section | undefined {
  const google = /^([A-Z][A-Za-z ]+):\s*$/.exec(line)?.[1];
  if (google !== undefined && isTitle(google)) return { title: google, lines: [], numpy: false };
  const title = line.trim();
  if (/^[-=]{3,}\s*$/.test(next) && isTitle(title) && /^\S/.test(line))
    return { title, lines: [], numpy: true };
  return undefined;
}

function isTitle(title: string): boolean {
  return [PARAMETERS, RETURNS, RAISES, EXAMPLES, TITLES].some((pattern) => pattern.test(title));
}

function readSection(section: Section, parsed: ParsedDoc, parts: string[]): void {
  const lines = section.numpy ? section.lines : dedent(section.lines);
  const { title } = section;
  if (PARAMETERS.test(title)) {
    for (const { head, text } of splitEntries(lines, section.numpy)) {
      for (const name of head.name.split(/,\s*/)) {
        parsed.parameters.push({ name, ...typed(head.type, text) });
      }
    }
  } else if (RAISES.test(title)) {
    for (const { head, text } of splitEntries(lines, section.numpy))
      parsed.throws.push(thrown(head.name, text));
  } else if (RETURNS.test(title)) {
    parsed.returns = readReturns(lines, section.numpy);
  } else if (EXAMPLES.test(title)) {
    parts.push(renderExample(trimLines(lines)));
  } else {
    const text = trimLines(lines);
    parts.push(title === '' || text === '' ? text : `**${title}**\n\n${renderList(text, section.numpy)}`);
  }
}

/** Entries with an indented text each: `name (type): words`, or NumPy's `name : type` with the words below. */
function splitEntries(
  lines: string[],
  numpy: boolean,
): { head: { name: string; type: string | undefined }; text: string }[] {
  const entries: { name: string; type: string | undefined; lines: string[] }[] = [];
  for (const line of lines) {
    const entry = /^\S/.test(line) ? readEntry(line, numpy) : undefined;
    if (entry !== undefined) entries.push(entry);
    else entries.at(-1)?.lines.push(line);
  }
  return entries.map(({ name, type, lines: words }) => ({
    head: { name, type },
    text: joinWords(trimLines(dedent(words))),
  }));
}

function readEntry(
  line: string,
  numpy: boolean,
): { name: string; type: string | undefined; lines: string[] } | undefined {
  if (numpy) {
    const [, name = '', type] = /^([^:]+?)(?:\s*:\s*(.*))?$/.exec(line) ?? [];
    return { name, type: type?.replace(/,?\s*optional$/, '') || undefined, lines: [] };
  }
  const entry = /^(\*{0,2}[\w.\\*]+)\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?\s*:(?:\s+(.*))?$/.exec(line);
  if (entry === null) return undefined;
  const type = entry[2]?.replace(/,?\s*optional$/, '');
  return { name: (entry[1] ?? '').replaceAll('\\', ''), type: type || undefined, lines: [entry[3] ?? ''] };
}

function readReturns(lines: string[], numpy: boolean): { type?: string; description: string } {
  if (numpy) {
    const [first = '', ...rest] = trimLines(lines).split('\n');
    const text = joinWords(trimLines(dedent(rest)));
    return text === '' ? { description: first } : typed(first.replace(/^\w+ : /, ''), text);
  }
  const text = joinWords(trimLines(lines));
  const entry = /^([\w.[\], |"']+):\s+([\s\S]+)$/.exec(text);
  const isType = entry !== null && !/^[A-Z]?[a-z]+ [a-z]+ [a-z]+/.test(entry[1] ?? '');
  return entry !== null && isType ? typed(entry[1], entry[2] ?? '') : { description: text };
}

/** Attributes and the like: one point each. */
function renderList(text: string, numpy: boolean): string {
  const entries = splitEntries(text.split('\n'), numpy);
  if (entries.length === 0 || !/^\S+\s*(?:\([^)]*\))?\s*:/.test(text)) return text;
  return entries.map(({ head, text: words }) => `- \`${head.name}\`: ${words}`).join('\n');
}

/** Sessions and code of an example in fences; words around them stay words. */
function renderExample(text: string): string {
  if (text === '' || text.includes('```')) return text === '' ? '' : `**Example**\n\n${text}`;
  const blocks = text.split(/\n{2,}/).map((block) => (/^\s*>>>/.test(block) ? fence(block, 'pycon') : block));
  return `**Example**\n\n${blocks.join('\n\n')}`;
}
