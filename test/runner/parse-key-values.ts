/**
 * Reads a `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE` file: lines `name=value` and blocks `name<<DELIMITER` …
 * `DELIMITER`. Yields pair by pair, so that pairs before a mistake count, as in FileCommandManager.cs of
 * actions/runner. Throws an Error with the runner's words for a line that is neither and for a block without an end.
 */
export function* parseKeyValues(text: string): Generator<[name: string, value: string]> {
  const reader = createLineReader(text.replace(/^\uFEFF/, ''));
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(
          `Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      yield [name, readBlock(reader, delimiter)];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

interface LineReader {
  next(): { text: string; ended: boolean } | undefined;
}

function createLineReader(text: string): LineReader {
  let index = 0;
  return {
    next() {
      if (index >= text.length) return undefined;
      const start = index;
      const end = text.indexOf('\n', start);
      index = end < 0 ? text.length : end + 1;
      return { text: text.slice(start, end < 0 ? undefined : end), ended: end >= 0 };
    },
  };
}

function readBlock(reader: LineReader, delimiter: string): string {
  const lines: string[] = [];
  for (let line = reader.next(); line?.text !== delimiter; line = reader.next()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.');
    lines.push(line.text);
  }
  return lines.join('\n');
}
