/** Languages by extension, as people call them. */
const NAMES: Record<string, string> = {
  ts: 'TypeScript',
  tsx: 'TypeScript',
  mts: 'TypeScript',
  cts: 'TypeScript',
  js: 'JavaScript',
  mjs: 'JavaScript',
  cjs: 'JavaScript',
  jsx: 'JavaScript',
  py: 'Python',
  go: 'Go',
  rs: 'Rust',
  java: 'Java',
  kt: 'Kotlin',
  cs: 'C#',
  c: 'C',
  h: 'C',
  cc: 'C++',
  cpp: 'C++',
  hpp: 'C++',
  php: 'PHP',
  rb: 'Ruby',
  swift: 'Swift',
  sh: 'Shell',
  bash: 'Shell',
  md: 'Markdown',
  mdx: 'Markdown',
  rst: 'reStructuredText',
  vue: 'Vue',
  svelte: 'Svelte',
  scala: 'Scala',
  ex: 'Elixir',
  exs: 'Elixir',
  css: 'CSS',
  html: 'HTML',
  sql: 'SQL',
  csv: 'CSV',
};

/** As many as people read in a line. */
const MAX_LANGUAGES = 5;

/** The languages of files by their extensions, most files first. */
export function countLanguages(paths: readonly string[]): { name: string; files: number }[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    const name = Object.hasOwn(NAMES, extension) ? NAMES[extension] : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, files]) => ({ name, files }))
    .sort((a, b) => b.files - a.files || a.name.localeCompare(b.name))
    .slice(0, MAX_LANGUAGES);
}
