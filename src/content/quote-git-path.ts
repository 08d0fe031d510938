const ESCAPES: Record<string, string> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what git quotes.
const ESCAPED = /[\u0000-\u001f\u007f"\\]/g;

/** A path in git's C quotes, always: `"caf\t.txt"`. Letters outside ASCII stay (git-config, core.quotePath=false). */
export function quoteGitPath(path: string): string {
  const escapeOne = (character: string) =>
    ESCAPES[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
  return `"${path.replaceAll(ESCAPED, escapeOne)}"`;
}

/** A path as git writes it in a diff: in C quotes only where it needs them. */
export function showGitPath(path: string): string {
  const quoted = quoteGitPath(path);
  return quoted.length === path.length + 2 ? path : quoted;
}
