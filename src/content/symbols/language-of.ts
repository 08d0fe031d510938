import type { Language } from './source-outline.ts';

const EXTENSIONS: Record<Language, string> = {
  typescript: 'ts mts cts',
  tsx: 'tsx',
  javascript: 'js mjs cjs jsx',
  python: 'py pyi',
  go: 'go',
  rust: 'rs',
  java: 'java',
  csharp: 'cs',
  c: 'c h',
  cpp: 'cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp',
  php: 'php',
  ruby: 'rb rake gemspec ru',
  bash: 'sh bash',
};

const BY_EXTENSION = new Map(
  Object.entries(EXTENSIONS).flatMap(([language, endings]) =>
    endings.split(' ').map((ending) => [ending, language as Language] as const),
  ),
);

/** Files that are known by their whole name. */
const BY_NAME = new Map<string, Language>([
  ['Rakefile', 'ruby'],
  ['Gemfile', 'ruby'],
  ['Vagrantfile', 'ruby'],
  ['.bashrc', 'bash'],
  ['.bash_profile', 'bash'],
]);

/** The language that a file is read as, by its name alone; undefined when no grammar reads it. */
export function languageOf(path: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const byName = BY_NAME.get(name);
  if (byName !== undefined) return byName;
  const dot = name.lastIndexOf('.');
  return dot < 1 ? undefined : BY_EXTENSION.get(name.slice(dot + 1).toLowerCase());
}
