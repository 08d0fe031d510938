import { COMMON_NAMES, EXAMPLE_NAME } from './common-names.ts';
import { type Finding, quote } from './finding.ts';
import type { CodeSpan, Fence } from './read-parts.ts';

/**
 * Code spans that refer to a symbol which is found nowhere: `name()`, `Class.method`, `ns::name`, or a name in camelCase,
 * PascalCase or snake_case. Names of languages and libraries, of the page's own examples, and plain words are let pass.
 */
export function checkSymbols(options: {
  spans: CodeSpan[];
  fences: Fence[];
  knows: (name: string) => boolean;
}): Finding[] {
  const { spans, fences, knows } = options;
  const declared = new Set(fences.flatMap(readDeclared));
  const isKnown = (name: string) =>
    COMMON_NAMES.has(name) ||
    declared.has(name) ||
    EXAMPLE_NAME.test(name) ||
    [name, inKebab(name), ...otherNumbers(name)].some(knows);
  return spans.flatMap(({ value, line }) => {
    const reference = readReference(value);
    if (reference === undefined || knows(reference.name)) return [];
    const unknown = findInvented(reference, isKnown);
    if (unknown === undefined) return [];
    const whole = reference.name === unknown ? '' : ` of ${quote(reference.name)}`;
    const message = `Nothing in the sources is named ${quote(unknown)}${whole}.`;
    return [{ line, rule: 'symbol' as const, message }];
  });
}

interface Reference {
  /** Without arguments and type parameters. */
  name: string;
  parts: string[];
  called: boolean;
}

const MAX_REFERENCE = 200;
const REFERENCE =
  /^(?:new |await )?([A-Za-z_$][\w$]*(?:(?:\.|::|#|->|\?\.)[A-Za-z_$][\w$]*){0,8})[!?]?(?:<[^<>]*>)?(\([^()]*\)|\[\])?[;?!]?$/;
/** Ends of file names, domains and versions, which look like members. */
const NOT_A_MEMBER =
  /\.(?:[cm]?[jt]sx?|d|py|pyi|go|rs|java|cs|c|h|cc|cpp|hpp|php|rb|sh|bash|json[5c]?|ya?ml|toml|lock|md|mdx|rst|txt|html?|css|s[ac]ss|less|vue|svelte|sql|proto|graphql|xml|ini|cfg|conf|env|csv|tsv|log|svg|png|jpe?g|gif|webp|wasm|map|tar|gz|zip|com|org|net|io|dev|app|local|example|git|exe|dll|so|bin|db|sqlite|in|sum|mod|gradle|tmpl|tpl|ejs|hbs|pem|key|crt|ipynb|test|spec|config)$/i;

function readReference(value: string): Reference | undefined {
  const text = value.trim();
  if (text.length > MAX_REFERENCE || NOT_A_MEMBER.test(text)) return undefined;
  const match = REFERENCE.exec(text);
  const name = match?.[1];
  if (name === undefined) return undefined;
  return { name, parts: name.split(/\.|::|#|->|\?\./), called: match?.[2]?.startsWith('(') ?? false };
}

/** The part of a reference that is judged and not known. */
function findInvented(reference: Reference, isKnown: (name: string) => boolean): string | undefined {
  const { parts, called } = reference;
  const [head = '', ...members] = parts;
  const last = parts.at(-1) ?? '';
  if (members.length === 0) {
    return (called ? isName(head) : isMixed(head)) && !isKnown(head) ? head : undefined;
  }
  // Of a thing that comes from somewhere else, nothing is known: neither its name nor its members.
  if (!isKnown(head) || isForeign(head))
    return isMixed(head) && !isForeign(head) && !isKnown(head) ? head : undefined;
  return isName(last) && !isKnown(last) ? last : undefined;
}

/** Part of a language or a library, so that its members are not to be found in the sources. */
const isForeign = (name: string) => COMMON_NAMES.has(name) || EXAMPLE_NAME.test(name);

/** Long enough to be somebody's name for something; `__init__` and the like are the language's. */
const isName = (name: string) => name.length > 2 && !/^__\w+__$/.test(name) && /[a-z]/.test(name);

/** Of several words: written as nobody writes a plain word, an acronym or an environment variable. */
function isMixed(name: string): boolean {
  if (!isName(name) || !/^[$_]*[A-Za-z]/.test(name) || /\d.*\d.*\d/.test(name)) return false;
  const isCamel = /[a-z\d][A-Z][a-z]/.test(name) && name.length > 4;
  const isSnake = /^_*[a-z][a-z\d]*(?:_[a-z\d]+)+_*$/.test(name);
  return isCamel || isSnake;
}

/** `maxItems` and `max_items` may stand for a setting `max-items`. */
const inKebab = (name: string) =>
  name
    .replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`)
    .replaceAll('_', '-')
    .toLowerCase();

/** One of several, or several of one. */
const otherNumbers = (name: string) =>
  name.endsWith('s') ? [name.slice(0, -1)] : [`${name}s`, name.replace(/y$/, 'ies')];

const DECLARED =
  /\b(?:const|let|var|val|function|func|fn|def|class|interface|type|enum|struct|trait|impl|mod|module|namespace|as|for|auto)[ \t]+[*&]?(?:mut[ \t]+)?([A-Za-z_$][\w$]*)|(?<![\w$])([A-Za-z_$][\w$]*)[ \t]*(?::=|=(?![=>]))/g;
const IMPORT = /^[ \t]*(?:import|from|use|using|require|include|#include|export)\b.*$|\brequire\(.*$/gm;
const DESTRUCTURED = /\b(?:const|let|var)[ \t]*[{[]([^{}[\]]{0,300})[}\]][ \t]*=/g;
const NAME = /[A-Za-z_$][\w$]*/g;
/** Lines that declare something with parameters or type parameters, and the names in them that are no calls or members. */
const WITH_PARAMETERS =
  /^.*(?:\b(?:function|def|fn|func|fun|lambda|class|interface|type|async)\b|=>|\)[ \t]*[:{]).*$/gm;
const PARAMETER = /(?<![\w$.>:]|::)[A-Za-z_$][\w$]*(?![\w$]|[ \t]*\()/g;
/** Fields of a class or an interface. A last property of an object looks the same. */
const FIELD = /^[ \t]*([A-Za-z_$][\w$]*)\??:[ \t][^\n]*[^\s,{([]$/gm;
const MAX_FENCE = 20_000;
const MAX_LINE = 1000;

/** What the code of an example names itself or takes from elsewhere. */
function readDeclared({ value }: Fence): string[] {
  const lines = value.slice(0, MAX_FENCE).split('\n');
  const code = lines.filter((line) => line.length <= MAX_LINE).join('\n');
  const names = [...code.matchAll(DECLARED)].map((match) => match[1] ?? match[2] ?? '');
  for (const match of code.matchAll(FIELD)) names.push(match[1] ?? '');
  for (const match of code.matchAll(WITH_PARAMETERS)) names.push(...(match[0].match(PARAMETER) ?? []));
  const lists = [...code.matchAll(IMPORT)].map((match) => match[0]);
  for (const match of code.matchAll(DESTRUCTURED)) lists.push(match[1] ?? '');
  return [...names, ...lists.flatMap((list) => list.match(NAME) ?? [])];
}
