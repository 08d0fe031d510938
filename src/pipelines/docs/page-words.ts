import type { Language, SymbolKind } from '../../content/symbols/source-outline.ts';

/** The kinds of symbols in the order of a page, with their headings: what is called first, what is passed after it. */
export const GROUPS: [heading: string, kinds: SymbolKind[]][] = [
  ['Namespaces', ['namespace']],
  ['Functions', ['function', 'method', 'constructor']],
  ['Macros', ['macro']],
  ['Classes', ['class']],
  ['Interfaces', ['interface']],
  ['Traits', ['trait']],
  ['Structs', ['struct']],
  ['Types', ['type']],
  ['Enums', ['enum']],
  ['Constants', ['constant']],
  ['Variables', ['variable', 'property']],
];

/** Words behind a fence. */
const FENCE_WORDS: Record<Language, string> = {
  typescript: 'ts',
  tsx: 'tsx',
  javascript: 'js',
  python: 'python',
  go: 'go',
  rust: 'rust',
  java: 'java',
  csharp: 'csharp',
  c: 'c',
  cpp: 'cpp',
  php: 'php',
  ruby: 'ruby',
  bash: 'bash',
};

export function fenceWord(language: Language | undefined): string {
  return language === undefined ? '' : (FENCE_WORDS[language] ?? '');
}

/** Stands under the title or heading of a source with text that is not of its language. */
export const BROKEN = 'The parser could not read all of this file; what it could read is here.';
