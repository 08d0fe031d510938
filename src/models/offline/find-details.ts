import { findReplacements, MAX_QUOTED_LINE, type Replacement } from './find-replacements.ts';
import type { Language } from './languages.ts';
import { linesOf, type Patch } from './read-patch.ts';

/** Small facts that tell what a change inside existing code does. */
export interface Details {
  /** Lines that became others, or the words of them that differ; only where so few lines changed that this tells all. */
  replacements: Replacement[];
  /** True when nothing but imports changed. */
  importsOnly: boolean;
  /** Named values that were changed in place. */
  values: { name: string; from: string; to: string }[];
  /** Texts of newly raised errors. */
  errors: string[];
  /** Environment variables newly read, options newly known. */
  variables: string[];
  flags: string[];
  /** Modules from outside newly imported, or no longer. */
  imported: string[];
  dropped: string[];
  /** Functions newly called, or no longer. */
  calls: string[];
  noLongerCalls: string[];
  /** The condition of a newly added check, when the whole change is small. */
  check: string | undefined;
  /** True when new code checks something it did not check before. */
  guards: boolean;
}

const VALUE =
  /^\s*(?:(?:export|pub|static|final|public|private|const|let|var|val|readonly)\s+)*(?:(?:int|long|float|double|string|bool|usize|u\d+|i\d+)\s+)?#?(?:define\s+)?(?<name>[A-Za-z_][\w.-]*)\s*(?::\s*[\w<>&'[\]| ]+?)?\s*(?:=|:=|:|\s)\s*(?<value>-?\d[\w._]*(?:\s*\*\s*\d[\w_]*)*|"[^"]{0,40}"|'[^']{0,40}'|true|false|True|False)\s*[,;]?\s*(?:(?:\/\/|#|\/\*).*)?$/;
const NOT_A_NAME =
  /^(?:return|case|include|import|else|and|or|not|default|yield|elif|if|in|is|of|typeof|echo|puts)$/;
const ERROR =
  /(?:\bthrow\b.*?|\braise\b.*?|\bpanic!?\(|\berrors\.New\(|\bErrorf\(|\bbail!\(|\banyhow!\(|\bError\(|\bException\()\s*f?(?<quote>["'`])(?<words>[^"'`]{12,140})\k<quote>/;
const VARIABLE =
  /(?:process\.env\.|process\.env\[["']|os\.environ(?:\.get\(|\[)["']|getenv\(["']|env::var\(["']|ENV\[["']|ENV\.fetch\(["'])(?<name>[A-Z][A-Z0-9_]{2,})/g;
const FLAG = /["'`](?<name>--[a-z][\w-]{1,40})["'`= ]/g;
const IMPORTS = [
  /^\s*(?:import|export)\b.*?\bfrom\s+["'](?<name>[^"']+)["']/,
  /^\s*import\s+["'](?<name>[^"']+)["']/,
  /\brequire\(\s*["'](?<name>[^"']+)["']\s*\)/,
  /^\s*from\s+(?<name>[\w.]+)\s+import\b/,
  /^\s*import\s+(?<name>[\w.]+)(?:\s+as\s+\w+)?\s*;?$/,
  /^\s*(?:pub\s+)?use\s+(?<name>\w+(?:::\w+)?)/,
  /^\s*(?:\w+\s+)?"(?<name>[a-z][\w.-]*(?:\/[\w.-]+)+)"$/,
  /^\s*#include\s+[<"](?<name>[^>"]+)[>"]/,
  /^\s*using\s+(?<name>[A-Z][\w.]+);/,
  /^\s*require\s+["'](?<name>[^"']+)["']/,
];
const GUARD =
  /^\s*(?:\}?\s*(?:else\s+)?if\b|elif\b|unless\b|guard\b|assert\b|throw\b|raise\b|catch\b|except\b|try\b|rescue\b|return(?:\s+(?:nil|null|None|undefined|false|err|Err\())?\s*;?$)|\?\?|\?\./;
const CALL =
  /(?<![\w.$]|\b(?:function\*?|def|fn|func|fun|class)\s+)(?:(?:this|self|super|cls)[.:]{1,2})?(?<name>[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)?)!?\(/g;
const COMMON_CALL =
  /^(?:if|for|while|switch|catch|return|function|func|fn|def|await|typeof|new|super|with|elif|and|or|not|in|match|when|assert|sizeof|defined|require|import|print\w*|len|str|int|list|dict|set|map|range|append|make|push|String|Number|Boolean|Array|Object|Error|Some|Ok|Err|vec|format|isinstance|expect|describe|it|test)$/;
const IMPORT_LINE =
  /^\s*(?:import\b|export\b.*\bfrom\s+["']|from\s+[\w.]+\s+import\b|(?:pub\s+)?use\s+[\w:{]|#include\b|using\s+[\w.]+;|require(?:_relative)?\b|(?:const|let|var)\b.*=\s*require\(|\}\s*from\s+["'])/;
const MAX_CHECKED_LINES = 16;
const CHECK = /^(?:\}?\s*else\s+)?(?:if|elif|unless|guard|assert)\b/;
const MAX_FOUND = 20;

/** Looks for telling details in a patch of code. */
export function findDetails(options: { patch: Patch; language: Language }): Details {
  const { patch, language } = options;
  const isCode = (line: string) => line.trim() !== '' && !isComment(line, language);
  const added = linesOf(patch, '+').filter(isCode);
  const removed = linesOf(patch, '-').filter(isCode);
  const kept = patch.hunks.flatMap(({ lines }) =>
    lines.filter(({ sign }) => sign === ' ').map(({ text }) => text),
  );
  const callsBefore = callsIn([...removed, ...kept]);
  const callsAfter = callsIn([...added, ...kept]);
  const errors = difference(errorsIn(added), errorsIn(removed));
  return {
    replacements: findReplacements({ patch, isCode }),
    importsOnly: [...added, ...removed].length > 0 && [...added, ...removed].every(isImport),
    values: findValues(added, removed),
    errors,
    variables: difference(allNames(added, VARIABLE), allNames([...removed, ...kept], VARIABLE)),
    flags: difference(allNames(added, FLAG), allNames([...removed, ...kept], FLAG)),
    imported: difference(importsIn(added), importsIn([...removed, ...kept])),
    dropped: difference(importsIn(removed), importsIn([...added, ...kept])),
    calls: difference(callsIn(added), callsBefore),
    noLongerCalls: difference(callsIn(removed), callsAfter),
    check: findCheck(added, removed),
    guards:
      added.filter((line) => GUARD.test(line)).length > removed.filter((line) => GUARD.test(line)).length,
  };
}

function isComment(line: string, language: Language): boolean {
  if (language.comment === 'hash') return /^\s*#(?!\[|include|define)/.test(line);
  if (language.comment === 'dash') return /^\s*--/.test(line);
  return /^\s*(?:\/\/|\/\*|\*\/?(?:\s|$)|<!--)/.test(line);
}

/** The first new `if` of a small change, without its brackets. */
function findCheck(added: string[], removed: string[]): string | undefined {
  if (added.length + removed.length > MAX_CHECKED_LINES) return undefined;
  const known = new Set(removed.map((line) => line.trim()));
  const checks = added.map((line) => line.trim()).filter((line) => CHECK.test(line) && !known.has(line));
  const check = checks[0]?.replace(/^\}?\s*else\s+/, '').replace(/\s*(?:\{|:|then|do)$/, '');
  return check !== undefined && check.length <= MAX_QUOTED_LINE ? check : undefined;
}

function isImport(line: string): boolean {
  return IMPORT_LINE.test(line);
}

function findValues(added: string[], removed: string[]): Details['values'] {
  const read = (lines: string[]) => {
    const found = new Map<string, string>();
    for (const line of lines) {
      const groups = VALUE.exec(line)?.groups;
      if (groups?.name && groups.value) found.set(groups.name, groups.value);
    }
    return found;
  };
  const [before, after] = [read(removed), read(added)];
  return [...after]
    .map(([name, to]) => ({ name, from: before.get(name) ?? to, to }))
    .filter(({ name, from, to }) => !NOT_A_NAME.test(name) && unquoted(from) !== unquoted(to));
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2');
}

function errorsIn(lines: string[]): string[] {
  return lines
    .map((line) => ERROR.exec(line)?.groups?.words)
    .filter((words) => words !== undefined && / /.test(words)) as string[];
}

function importsIn(lines: string[]): string[] {
  const names = lines.map((line) => IMPORTS.map((rule) => rule.exec(line)?.groups?.name).find(Boolean));
  return names.filter(
    (name): name is string => name !== undefined && !/^(?:[./@~]\/|\.|crate\b|self\b|super\b)/.test(name),
  );
}

function callsIn(lines: string[]): string[] {
  return allNames(lines, CALL).filter((name) => name.length > 3 && !COMMON_CALL.test(name));
}

function allNames(lines: string[], pattern: RegExp): string[] {
  return lines.flatMap((line) => [...line.matchAll(pattern)].map((match) => match.groups?.name ?? ''));
}

function difference(names: string[], without: string[]): string[] {
  const known = new Set(without);
  return [...new Set(names)].filter((name) => name !== '' && !known.has(name)).slice(0, MAX_FOUND);
}
