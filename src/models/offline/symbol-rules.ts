import type { SymbolRule } from './languages.ts';

/*
 * How definitions look, one line at a time. Lines come cut to a few hundred characters, and no pattern has nested
 * quantifiers over the same characters, so that no line can make one slow.
 */

const javascript: SymbolRule[] = [
  {
    kind: 'function',
    pattern: /^\s*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:async\s+)?function\s*\*?\s*(?<name>[\w$]+)/,
  },
  {
    kind: 'class',
    pattern: /^\s*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?class\s+(?<name>[\w$]+)/,
  },
  {
    kind: 'type',
    pattern: /^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?(?:interface|enum|namespace)\s+(?<name>[\w$]+)/,
  },
  { kind: 'type', pattern: /^\s*(?:export\s+)?(?:declare\s+)?type\s+(?<name>[\w$]+)\s*(?:<[^=]*>?\s*)?=/ },
  {
    kind: 'function',
    pattern:
      /^\s*(?:export\s+)?(?:const|let|var)\s+(?<name>[\w$]+)\s*(?::[^=]+)?=\s*(?:async\s*)?(?:function\b|(?:<[^>]*>)?\([^()]*\)\s*(?::[^=]+)?=>|[\w$]+\s*=>|(?:<[^>]*>)?\($)/,
  },
  {
    kind: 'function',
    pattern: /^(?:module\.)?exports\.(?<name>[\w$]+)\s*=\s*(?:async\s*)?(?:function\b|\()/,
  },
  { kind: 'constant', pattern: /^(?:export\s+)?(?:const|let|var)\s+(?<name>[\w$]+)\s*(?::[^=]+)?=/ },
  {
    kind: 'method',
    pattern:
      /^\s+(?:(?:public|private|protected|static|async|get|set|override|abstract|readonly)\s+)*(?:\*\s*)?(?<name>#?(?!(?:if|for|while|switch|catch|with|return|function|do|else|await|super)\b)[\w$]+)\s*(?:<[^>()]*>)?\((?:[^()'"`]|\([^()]*\))*\)\s*(?::[^={]+)?\{$/,
  },
];

const python: SymbolRule[] = [
  { kind: 'class', pattern: /^\s*class\s+(?<name>\w+)/ },
  { kind: 'function', pattern: /^(?:async\s+)?def\s+(?<name>\w+)/ },
  { kind: 'method', pattern: /^\s+(?:async\s+)?def\s+(?<name>\w+)/ },
  { kind: 'constant', pattern: /^(?<name>[A-Z][A-Z0-9_]+)\s*(?::[^=]+)?=/ },
];

const go: SymbolRule[] = [
  { kind: 'method', pattern: /^func\s+\(\s*(?:\w+\s+)?\*?(?<owner>\w+)(?:\[[^\]]*\])?\s*\)\s+(?<name>\w+)/ },
  { kind: 'function', pattern: /^func\s+(?<name>\w+)/ },
  { kind: 'type', pattern: /^type\s+(?<name>\w+)/ },
  { kind: 'constant', pattern: /^(?:const|var)\s+(?<name>\w+)/ },
];

const rust: SymbolRule[] = [
  {
    kind: 'function',
    pattern:
      /^(?:pub(?:\([^)]*\))?\s+)?(?:(?:const|async|unsafe)\s+)*(?:extern\s+"[^"]*"\s+)?fn\s+(?<name>\w+)/,
  },
  { kind: 'method', pattern: /^\s+(?:pub(?:\([^)]*\))?\s+)?(?:(?:const|async|unsafe)\s+)*fn\s+(?<name>\w+)/ },
  { kind: 'type', pattern: /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:struct|enum|trait|union|type)\s+(?<name>\w+)/ },
  { kind: 'type', pattern: /^(?:unsafe\s+)?impl(?:<[^{]*?>)?\s+(?:[\w:<>, ]+\s+for\s+)?(?<name>\w+)/ },
  { kind: 'class', pattern: /^(?:pub(?:\([^)]*\))?\s+)?mod\s+(?<name>\w+)\s*\{/ },
  { kind: 'constant', pattern: /^(?:pub(?:\([^)]*\))?\s+)?(?:const|static)\s+(?:mut\s+)?(?<name>\w+)/ },
  { kind: 'function', pattern: /^\s*macro_rules!\s+(?<name>\w+)/ },
];

const java: SymbolRule[] = [
  {
    kind: 'class',
    pattern:
      /^\s*(?:(?:public|private|protected|internal|static|final|abstract|sealed|partial|case|data)\s+)*(?:class|record|object|mixin)\s+(?<name>\w+)/,
  },
  {
    kind: 'type',
    pattern:
      /^\s*(?:(?:public|private|protected|internal|static|sealed|partial)\s+)*(?:@?interface|enum|struct|trait|extension)\s+(?<name>\w+)/,
  },
  {
    kind: 'method',
    pattern:
      /^\s+(?:@\w+\s+)?(?:(?:public|private|protected|internal|static|final|abstract|override|virtual|async|synchronized|default|native)\s+)+(?:<[^>]*>\s+)?(?:[\w.<>,?[\]]+\s+)?(?<name>(?!(?:if|for|while|switch|return|new)\b)\w+)\s*\(/,
  },
  { kind: 'method', pattern: /^\s*(?:(?:private|protected|override|final|implicit)\s+)*def\s+(?<name>\w+)/ },
  {
    kind: 'method',
    pattern:
      /^\s+(?!(?:return|new|throw|else|case|assert|yield|await|package|import)\b)(?:<[^>]*>\s+)?[\w.]+(?:<[^>]*>)?(?:\[\])?\s+(?<name>\w+)\s*\((?:[^()]*\)\s*(?:throws[\w., ]+)?[;{]?)?$/,
  },
  {
    kind: 'constant',
    pattern:
      /^\s+(?:(?:public|private|protected|internal)\s+)?(?:static\s+final|const)\s+[\w<>[\]]+\s+(?<name>[A-Z]\w*)\s*=/,
  },
];

const kotlin: SymbolRule[] = [
  { kind: 'class', pattern: /^\s*(?:\w+\s+){0,4}(?:class|object)\s+(?<name>\w+)/ },
  { kind: 'type', pattern: /^\s*(?:\w+\s+){0,4}(?:interface|typealias)\s+(?<name>\w+)/ },
  { kind: 'function', pattern: /^(?:\w+\s+){0,4}fun\s+(?:<[^>]*>\s*)?(?:[\w<>?]+\.)?(?<name>\w+)/ },
  { kind: 'method', pattern: /^\s+(?:\w+\s+){0,4}fun\s+(?:<[^>]*>\s*)?(?:[\w<>?]+\.)?(?<name>\w+)/ },
  { kind: 'constant', pattern: /^\s*(?:\w+\s+)?const\s+val\s+(?<name>\w+)/ },
];

const swift: SymbolRule[] = [
  { kind: 'function', pattern: /^(?:@\w+\s+)?(?:\w+\s+){0,4}func\s+(?<name>\w+)/ },
  { kind: 'method', pattern: /^\s+(?:@\w+\s+)?(?:\w+\s+){0,4}func\s+(?<name>\w+)/ },
  { kind: 'class', pattern: /^\s*(?:\w+\s+){0,3}(?:class|actor|extension)\s+(?!func\b|var\b)(?<name>\w+)/ },
  { kind: 'type', pattern: /^\s*(?:\w+\s+){0,3}(?:struct|enum|protocol|typealias)\s+(?<name>\w+)/ },
];

const c: SymbolRule[] = [
  {
    kind: 'class',
    pattern: /^\s*(?:template\s*<[^>]*>\s*)?(?:class|namespace)\s+(?:[A-Z_]+\s+)?(?<name>\w+)[^;]*$/,
  },
  { kind: 'type', pattern: /^\s*(?:typedef\s+)?(?:struct|enum(?:\s+class)?|union)\s+(?<name>\w+)[^;()]*$/ },
  { kind: 'constant', pattern: /^\s*#\s*define\s+(?<name>\w+)/ },
  { kind: 'class', pattern: /^@(?:interface|implementation|protocol)\s+(?<name>\w+)/ },
  {
    kind: 'function',
    pattern:
      /^(?!(?:return|else|typedef|using|case|goto|if|for|while|switch)\b)[A-Za-z_][\w:<>,*& ]*[\s*&](?<name>(?![A-Z0-9_]+\s*\()(?:\w+::)*~?\w+)\s*\([^;]*$/,
  },
];

const ruby: SymbolRule[] = [
  { kind: 'class', pattern: /^\s*(?:class|module)\s+(?<name>[\w:]+)/ },
  { kind: 'method', pattern: /^\s*def\s+(?:self\.)?(?<name>\w+[?!=]?)/ },
];

const php: SymbolRule[] = [
  { kind: 'class', pattern: /^\s*(?:(?:abstract|final|readonly)\s+)*(?:class|trait)\s+(?<name>\w+)/ },
  { kind: 'type', pattern: /^\s*(?:interface|enum)\s+(?<name>\w+)/ },
  { kind: 'function', pattern: /^function\s+&?(?<name>\w+)/ },
  {
    kind: 'method',
    pattern: /^\s+(?:(?:public|private|protected|static|final|abstract)\s+)*function\s+&?(?<name>\w+)/,
  },
];

const shell: SymbolRule[] = [
  { kind: 'function', pattern: /^\s*(?:function\s+)?(?<name>[\w:-]+)\s*\(\)/ },
  { kind: 'function', pattern: /^\s*function\s+(?<name>[\w:-]+)/ },
];

const sql: SymbolRule[] = [
  {
    kind: 'table',
    pattern:
      /^\s*create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|unique\s+|materialized\s+)?(?:table|view|index|function|procedure|trigger|type|schema|policy)\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?["`[]?(?<name>[\w.]+)/i,
  },
];

const css: SymbolRule[] = [
  { kind: 'rule', pattern: /^\s*(?<name>@(?:mixin|function|keyframes|layer)\s+[\w-]+)/ },
  { kind: 'rule', pattern: /^(?<name>[.#:a-zA-Z*[&][^{};]{0,80}?)\s*\{\s*$/ },
];

const lua: SymbolRule[] = [{ kind: 'function', pattern: /^\s*(?:local\s+)?function\s+(?<name>[\w.:]+)/ }];

const elixir: SymbolRule[] = [
  { kind: 'class', pattern: /^\s*(?:defmodule|defprotocol)\s+(?<name>[\w.]+)/ },
  { kind: 'method', pattern: /^\s*(?:defp?|defmacro)\s+(?<name>\w+[?!]?)/ },
];

const schema: SymbolRule[] = [
  {
    kind: 'type',
    pattern: /^\s*(?:extend\s+)?(?:type|interface|enum|input|union|scalar|message|service)\s+(?<name>\w+)/,
  },
  { kind: 'method', pattern: /^\s*rpc\s+(?<name>\w+)/ },
];

const terraform: SymbolRule[] = [
  { kind: 'type', pattern: /^(?:resource|data)\s+"[\w-]+"\s+"(?<name>[\w-]+)"/ },
  { kind: 'constant', pattern: /^(?:variable|output|module|provider)\s+"(?<name>[\w-]+)"/ },
];

const make: SymbolRule[] = [{ kind: 'target', pattern: /^(?<name>[\w/-][\w./-]*)\s*:(?!=)/ }];

export const SYMBOL_RULES = {
  javascript,
  python,
  go,
  rust,
  java,
  kotlin,
  swift,
  c,
  ruby,
  php,
  shell,
  sql,
  css,
  lua,
  elixir,
  schema,
  terraform,
  make,
};
