import type { OutlineLine } from '../../content/symbols/outline-lines.ts';
import { readReexport } from '../../content/symbols/read-reexport.ts';

const MAX_NAMES = 5;

const WORDS: [kinds: string[], one: string, many: string][] = [
  [['function', 'method', 'constructor'], 'function', 'functions'],
  [['function', 'method'], 'method', 'methods'],
  [['class'], 'class', 'classes'],
  [['interface'], 'interface', 'interfaces'],
  [['trait'], 'trait', 'traits'],
  [['struct'], 'struct', 'structs'],
  [['type'], 'type', 'types'],
  [['enum'], 'enum', 'enums'],
  [['constant', 'variable', 'property'], 'constant', 'constants'],
  [['macro'], 'macro', 'macros'],
  [['namespace'], 'namespace', 'namespaces'],
];

/** What one file declares, as far as it is told; or what it has inside, where it exports nothing. */
export interface Exporting {
  symbols: OutlineLine[];
  exportsNothing: boolean;
  language: string;
}

/** “Exports the functions `a`, `b` and the type `C`.” */
export function sayExports(files: Exporting[]): string {
  const exporting = files.filter(({ exportsNothing }) => !exportsNothing);
  const all = (exporting.length > 0 ? exporting : files).flatMap((file) => file.symbols);
  const parts = [...listOwn(all.filter((symbol) => !isPassedOn(symbol))), ...listPassed(all)];
  const where = files.length === 1 ? '' : `The ${files.length} files `;
  // What these pass on by their imports no outline has.
  const isSure = !files.some(({ language }) => ['python', 'rust'].includes(language));
  if (parts.length === 0) {
    const does = isSure ? 'export' : 'declare';
    return where === '' ? `${capital(does)}s nothing.` : `${where}${does} nothing.`;
  }
  const list = joinWords(parts);
  if (exporting.length === 0 && !isSure) return `Declares ${list}, and exports none of it.`;
  if (exporting.length === 0) return `Exports nothing; declares ${list}.`;
  return where === '' ? `Exports ${list}.` : `${where}export ${list}.`;
}

/** Whether another file declares it. */
export function isPassedOn({ signature }: OutlineLine): boolean {
  return typeof signature === 'string' && readReexport(signature) !== undefined;
}

/** What users of the file call it: `a`, or for all that another file exports, words. */
export function sayName(symbol: OutlineLine): string {
  const passed = typeof symbol.signature === 'string' ? readReexport(symbol.signature) : undefined;
  if (passed === undefined) return outerNames(symbol).map(code).join(' and ');
  const { name, original, from, isType } = passed;
  const everything = `${isType ? 'every type' : 'everything'} of ${code(from)}`;
  if (name === '*') return everything;
  if (original === '*') return `${code(name)} (${everything})`;
  if (original === name) return name === 'default' ? `the default export of ${code(from)}` : code(name);
  return `${code(name)} (${original === 'default' ? 'the default export' : code(original)} of ${code(from)})`;
}

function listOwn(symbols: OutlineLine[]): string[] {
  return WORDS.flatMap(([kinds, one, many]) => {
    const ofKind = symbols.filter(
      ({ id, kind }) => kinds.includes(kind) && isMethod(id) === (one === 'method'),
    );
    const names = [...new Set(ofKind.flatMap(outerNames).map(code))];
    return names.length === 0 ? [] : [`the ${names.length === 1 ? one : many} ${nameList(names)}`];
  });
}

function listPassed(symbols: OutlineLine[]): string[] {
  const said = [...new Set(symbols.filter(isPassedOn).map(sayName))];
  const plain = said.filter((name) => /^`[^`]*`$/.test(name));
  const others = said.filter((name) => !plain.includes(name));
  return [
    ...(plain.length === 0 ? [] : [`${nameList(plain)} of other files`]),
    ...(others.length === 0 ? [] : [nameList(others)]),
  ];
}

/** Its own name, or those that a list of exports gives it. Nobody uses a default export by that name. */
function outerNames({ id, exportedAs }: OutlineLine): string[] {
  const names = Array.isArray(exportedAs) ? exportedAs.filter((name) => name !== 'default') : [];
  return names.length === 0 ? [nameOf(id)] : names;
}

/** Of a type that another file declares: `Engine.start`. */
function isMethod(id: string): boolean {
  return nameOf(id).includes('.');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** An id without the path that stands before it on a page about several files. */
export function nameOf(id: string): string {
  return id.replace(/^.*#(?!\d+$)/, '');
}

/** Names as people list them; of many the last ones are counted. */
export function nameList(names: string[]): string {
  if (names.length <= MAX_NAMES) return joinWords(names);
  return `${names.slice(0, MAX_NAMES - 1).join(', ')} and ${names.length - MAX_NAMES + 1} more`;
}

function joinWords(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function code(name: string): string {
  return `\`${name}\``;
}
