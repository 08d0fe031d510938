const ESCAPES: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
const QUOTED = /^"((?:[^"\\]|\\.)*)"/s;
const PIECE = /\\([0-7]{3})|\\(.)|([^\\]+)/gs;

/**
 * Reads a path that git wrote in C quotes (`"caf\303\251.txt"`: git-config, core.quotePath) at the start of a text.
 * Returns the path and the length of its quoted form; undefined when the text does not start with a quoted path.
 * The octal escapes are bytes: they are joined before they are read as UTF-8.
 */
export function unquoteGitPath(text: string): { path: string; length: number } | undefined {
  const quoted = QUOTED.exec(text);
  if (!quoted) return undefined;
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const [, octal, letter, plain] of (quoted[1] ?? '').matchAll(PIECE)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else bytes.push(...encoder.encode(plain ?? ''));
  }
  return {
    path: new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes)),
    length: quoted[0].length,
  };
}
