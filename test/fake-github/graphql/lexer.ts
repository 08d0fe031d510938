/** Where a token stands: GitHub reports places of errors so. */
export interface Location {
  line: number;
  column: number;
}

export interface LexedToken {
  kind: 'name' | 'number' | 'string' | 'punctuator' | 'end';
  /** The text; for a string, its value. */
  value: string;
  location: Location;
}

/** A document that cannot be read; becomes an answer with `errors` and no data. */
export class SyntaxProblem extends Error {
  override readonly name = 'SyntaxProblem';
  readonly location: Location;

  constructor(message: string, location: Location) {
    super(message);
    this.location = location;
  }
}

const PATTERN =
  /(?<space>[\s,\ufeff]+|#[^\n\r]*)|(?<block>"""(?:\\"""|[\s\S])*?""")|(?<string>"(?:\\.|[^"\\\n])*")|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>[_A-Za-z][_0-9A-Za-z]*)|(?<punctuator>\.\.\.|[!$&()=:@[\]{|}])/y;

/** Cuts GraphQL text (a query or a schema) into tokens. Throws `SyntaxProblem` on anything else. */
export function lex(text: string): LexedToken[] {
  const tokens: LexedToken[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  while (offset < text.length) {
    PATTERN.lastIndex = offset;
    const match = PATTERN.exec(text);
    const location = { line, column: offset - lineStart + 1 };
    if (!match?.groups) {
      const character = JSON.stringify(text.charAt(offset));
      throw new SyntaxProblem(
        `Parse error on ${character} (error) at [${line}, ${location.column}]`,
        location,
      );
    }
    const { block, string, number, name, punctuator } = match.groups;
    if (name) tokens.push({ kind: 'name', value: name, location });
    else if (punctuator) tokens.push({ kind: 'punctuator', value: punctuator, location });
    else if (number) tokens.push({ kind: 'number', value: number, location });
    else if (block) tokens.push({ kind: 'string', value: readBlock(block), location });
    else if (string) tokens.push({ kind: 'string', value: JSON.parse(string) as string, location });
    for (const newline of match[0].matchAll(/\n/g)) {
      line += 1;
      lineStart = offset + newline.index + 1;
    }
    offset += match[0].length;
  }
  tokens.push({ kind: 'end', value: '', location: { line, column: offset - lineStart + 1 } });
  return tokens;
}

function readBlock(block: string): string {
  const lines = block.slice(3, -3).replaceAll('\\"""', '"""').split(/\r?\n/);
  const indents = lines.slice(1).filter((line) => line.trim() !== '');
  const indent = Math.min(...indents.map((line) => line.search(/\S/)), Number.MAX_SAFE_INTEGER);
  const unindented = lines.map((line, index) => (index === 0 ? line : line.slice(indent)));
  return unindented
    .join('\n')
    .replace(/^\s*\n/, '')
    .replace(/\n\s*$/, '');
}

/** Reads tokens one after another. */
export interface Reader {
  peek: () => LexedToken;
  next: () => LexedToken;
  /** Takes a token with this text when it is next. */
  accept: (value: string) => boolean;
  /** Takes a token with this text. Throws when something else is next. */
  expect: (value: string) => LexedToken;
  name: () => string;
}

export function createReader(text: string): Reader {
  const tokens = lex(text);
  let index = 0;
  const end: LexedToken = { kind: 'end', value: '', location: { line: 1, column: 1 } };
  const peek = (): LexedToken => tokens[index] ?? tokens.at(-1) ?? end;
  const next = (): LexedToken => {
    const token = peek();
    index += 1;
    return token;
  };
  const fail = (token: LexedToken, wanted: string): never => {
    const { line, column } = token.location;
    const actual = token.kind === 'end' ? 'end of document' : JSON.stringify(token.value);
    throw new SyntaxProblem(`Expected ${wanted}, actual: ${actual} at [${line}, ${column}]`, token.location);
  };
  return {
    peek,
    next,
    accept: (value) => {
      const token = peek();
      if (token.kind === 'string' || token.value !== value || token.kind === 'end') return false;
      index += 1;
      return true;
    },
    expect: (value) => {
      const token = peek();
      return token.value === value && token.kind === 'punctuator' ? next() : fail(token, value);
    },
    name: () => {
      const token = peek();
      return token.kind === 'name' ? next().value : fail(token, 'NAME');
    },
  };
}
