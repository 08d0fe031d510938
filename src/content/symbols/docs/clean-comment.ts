/** A ruler: a line of nothing but dashes and the like. */
const RULER = /^[\s#*/=~+_-]{4,}$/;

/** The text of a comment without its marks, at the margin, without blank lines around. Marks: block, line, `#`. */
export function cleanComment(comment: string): string {
  const lines = comment.startsWith('/*') ? cleanBlock(comment) : comment.split('\n').map(cleanLine);
  return trimLines(
    dedent(lines.map((line) => (RULER.test(line) && !/^\s*-{3,}\s*$/.test(line) ? '' : line))),
  );
}

function cleanBlock(comment: string): string[] {
  const lines = comment
    .replace(/^\/\*[*!]?<?/, '')
    .replace(/\*+\/$/, '')
    .split('\n');
  const [first = '', ...rest] = lines;
  const starred = rest.every(
    (line, at) => /^\s*\*/.test(line) || (line.trim() === '' && at === rest.length - 1),
  );
  const bare = starred ? rest.map((line) => line.replace(/^\s*\*/, '')) : rest;
  // The first line stands behind the mark: its indent says nothing.
  return [first.trim(), ...dedent(bare)];
}

function cleanLine(line: string): string {
  if (line.startsWith('/*')) return cleanBlock(line).join(' ');
  // One space belongs to the mark; what is more is indentation.
  return line.replace(/^\s*(?:\/\/[/!]?<?|#+[:<]?) ?/, '').replace(/^#+$/, '');
}

/** Moves lines to the margin by what all of them are indented. */
export function dedent(lines: string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const least = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return lines.map((line) => (Number.isFinite(least) ? line.slice(least) : line).trimEnd());
}

/** Lines as a text, without blank lines around it, and never two of them in a row. */
export function trimLines(lines: string[]): string {
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
