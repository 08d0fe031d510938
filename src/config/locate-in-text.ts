/**
 * Where a line and column of a text are in the file that it is a value of: index of the character; undefined where what
 * is written is not what is read (folded lines, escapes).
 *
 * @param options.source The whole file. @param options.offset Where the value begins in it.
 */
export function locateInText(options: {
  source: string;
  offset: number;
  value: string;
  line: number;
  column: number;
}): number | undefined {
  const { source, offset, value, line, column } = options;
  if (source[offset] === '|') return locateInBlock(options);
  const lines = value.split('\n').slice(0, line - 1);
  const index = lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  if (source.startsWith(value, offset)) return offset + index;
  return source.startsWith(value, offset + 1) ? offset + 1 + index : undefined;
}

/** A literal block stands line for line in the file, further to the right. */
function locateInBlock(options: {
  source: string;
  offset: number;
  value: string;
  line: number;
  column: number;
}): number | undefined {
  const { source, offset, value, line, column } = options;
  let start = offset;
  for (let count = 0; count < line; count++) {
    const end = source.indexOf('\n', start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  const written = (source.slice(start).split('\n', 1)[0] ?? '').replace(/\r$/, '');
  const read = value.split('\n')[line - 1] ?? '';
  return written.endsWith(read) ? start + written.length - read.length + column - 1 : undefined;
}
