import { SYMBOL_RULES } from './symbol-rules.ts';

export type SymbolKind = 'function' | 'method' | 'class' | 'type' | 'constant' | 'table' | 'rule' | 'target';

export interface SymbolRule {
  kind: SymbolKind;
  /** Matches a whole line; its group `name` is the symbol, a group `owner` the type it belongs to. */
  pattern: RegExp;
}

export interface Language {
  rules: SymbolRule[];
  /** How a comment starts: `slash` also means C-style blocks. */
  comment: 'slash' | 'hash' | 'dash' | 'block' | 'none';
  /** True for a symbol that code elsewhere can use, as far as its line tells. */
  isExported: (options: { line: string; name: string; indent: number; path: string }) => boolean;
}

type ExportRule = Language['isExported'];

const always: ExportRule = () => true;
const byWord =
  (pattern: RegExp): ExportRule =>
  ({ line }) =>
    pattern.test(line);
const byUnderscore: ExportRule = ({ name, indent }) => !name.startsWith('_') && indent <= 4;
const byCapital: ExportRule = ({ name }) => /^(?:\w+\.)?[A-Z]/.test(name);
const notPrivate: ExportRule = ({ line }) => !/\b(?:private|internal|fileprivate)\b/.test(line);
const byHeader: ExportRule = ({ line, path }) =>
  /\.(?:h|hh|hpp|hxx)$/.test(path) || !/^\s*static\b/.test(line);

const LANGUAGES: [extensions: string, Language][] = [
  [
    'ts tsx mts cts js jsx mjs cjs vue svelte astro',
    {
      rules: SYMBOL_RULES.javascript,
      comment: 'slash',
      isExported: byWord(/^\s*export\b|\bmodule\.exports\b|^exports\./),
    },
  ],
  ['py pyi', { rules: SYMBOL_RULES.python, comment: 'hash', isExported: byUnderscore }],
  ['go', { rules: SYMBOL_RULES.go, comment: 'slash', isExported: byCapital }],
  [
    'rs',
    { rules: SYMBOL_RULES.rust, comment: 'slash', isExported: byWord(/^\s*pub\b(?!\()|#\[macro_export/) },
  ],
  [
    'java cs scala groovy dart',
    { rules: SYMBOL_RULES.java, comment: 'slash', isExported: byWord(/\bpublic\b/) },
  ],
  ['kt kts', { rules: SYMBOL_RULES.kotlin, comment: 'slash', isExported: notPrivate }],
  ['swift', { rules: SYMBOL_RULES.swift, comment: 'slash', isExported: byWord(/\b(?:public|open)\b/) }],
  ['c h cc cpp cxx hh hpp hxx m mm', { rules: SYMBOL_RULES.c, comment: 'slash', isExported: byHeader }],
  ['rb rake', { rules: SYMBOL_RULES.ruby, comment: 'hash', isExported: always }],
  ['php', { rules: SYMBOL_RULES.php, comment: 'slash', isExported: notPrivate }],
  ['sh bash zsh', { rules: SYMBOL_RULES.shell, comment: 'hash', isExported: always }],
  ['sql', { rules: SYMBOL_RULES.sql, comment: 'dash', isExported: always }],
  ['css scss sass less styl pcss', { rules: SYMBOL_RULES.css, comment: 'slash', isExported: always }],
  ['lua', { rules: SYMBOL_RULES.lua, comment: 'dash', isExported: ({ line }) => !/^\s*local\b/.test(line) }],
  [
    'ex exs',
    { rules: SYMBOL_RULES.elixir, comment: 'hash', isExported: ({ line }) => !/^\s*defp\b/.test(line) },
  ],
  ['graphql gql proto', { rules: SYMBOL_RULES.schema, comment: 'slash', isExported: always }],
  ['tf hcl', { rules: SYMBOL_RULES.terraform, comment: 'hash', isExported: always }],
  ['mk', { rules: SYMBOL_RULES.make, comment: 'hash', isExported: always }],
  ['yml yaml toml ini cfg conf properties env r pl jl', { rules: [], comment: 'hash', isExported: always }],
  ['html htm xml', { rules: [], comment: 'block', isExported: always }],
];

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap(([extensions, language]) =>
    extensions.split(' ').map((extension) => [extension, language]),
  ),
);

/** The language of a file by its name; one without rules for anything unknown. */
export function languageOf(path: string): Language {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:GNU)?Makefile/.test(name)) return languageOf('x.mk');
  if (/^Dockerfile|\.dockerfile$/i.test(name)) return languageOf('x.yml');
  if (/^(?:Rakefile|Gemfile|Vagrantfile)$/.test(name)) return languageOf('x.rb');
  const found = BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  return found ?? { rules: [], comment: 'none', isExported: always };
}
