import type { Language } from '../content/symbols/source-outline.ts';

const WORDS: Record<Language, string> = {
  typescript: 'ts typescript mts cts',
  tsx: 'tsx',
  javascript: 'js javascript mjs cjs jsx node',
  python: 'py python python3 py3 pyi pycon',
  go: 'go golang',
  rust: 'rust rs',
  java: 'java',
  csharp: 'cs csharp c# dotnet',
  c: 'c h',
  cpp: 'cpp c++ cc cxx hpp hh',
  php: 'php',
  ruby: 'rb ruby irb',
  bash: 'sh bash shell zsh console shell-session shellsession terminal',
};

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([language, words]) =>
    words.split(' ').map((word) => [word, language as Language] as const),
  ),
);

/** The language of a code fence by its info string (`ts`, `js title="x"`, `{.python}`); undefined when no grammar reads it. */
export function fenceLanguage(info: string): Language | undefined {
  const word = /^[{.\s]*([\w+#-]+)/.exec(info)?.[1]?.toLowerCase();
  return word === undefined ? undefined : BY_WORD.get(word);
}
