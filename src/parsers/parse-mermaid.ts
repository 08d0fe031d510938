import { mapMermaidLines } from './map-mermaid-lines.ts';

/** What is wrong with a diagram; `line` counts from 1 in the diagram's own text. */
export interface MermaidProblem {
  line?: number;
  message: string;
}

/**
 * Parses a diagram with mermaid's own parser and answers with what is wrong with it, or `undefined`. It never throws, prints
 * nothing, needs no browser, and what one diagram configures is forgotten before the next. mermaid is loaded with the first
 * diagram; a diagram that needs a browser to be judged counts as sound.
 */
export async function parseMermaid(code: string): Promise<MermaidProblem | undefined> {
  if (code.length > MAX_MERMAID_CHARACTERS) {
    return {
      message: `The diagram is longer than ${MAX_MERMAID_CHARACTERS} characters. Split it, or leave details out.`,
    };
  }
  if (/^\s*---/.test(code) && YAML_ANCHOR.test(code) && YAML_ALIAS.test(code)) {
    return { line: 1, message: 'The front matter of the diagram has a YAML alias. Write the value out.' };
  }
  if (/^\s*block/m.test(code) && WIDE_SPACE.test(code)) {
    const line = code.split('\n').findIndex((text) => WIDE_SPACE.test(text)) + 1;
    return { line, message: 'The diagram has a space of more than 999 columns.' };
  }
  // One at a time: mermaid's configuration is one for the whole program.
  const result = turn.then(() => judge(code));
  turn = result;
  return result;
}

/**
 * mermaid itself takes 50,000 characters, but some of its parsers need time that is quadratic in them: two seconds for
 * what fits in here, which is some hundred nodes.
 */
export const MAX_MERMAID_CHARACTERS = 10_000;
/** mermaid walks through what the front matter configures: ten lines of aliases of aliases keep it busy for years. */
const YAML_ANCHOR = /(?:^|[\s,[{:-])&[\w-]/m;
const YAML_ALIAS = /(?:^|[\s,[{:-])\*[\w-]/m;
/** mermaid makes a block for every column of a space. */
const WIDE_SPACE = /\bspace:\d{4}/;
const MAX_MESSAGE_CHARACTERS = 400;

type Mermaid = typeof import('mermaid')['default'];
let turn: Promise<unknown> = Promise.resolve();
let loading: Promise<Mermaid> | undefined;

async function judge(code: string): Promise<MermaidProblem | undefined> {
  const mermaid = await load().catch(() => undefined);
  if (mermaid === undefined) return undefined;
  try {
    return await attempt(mermaid, code);
  } catch (error) {
    return error instanceof ReferenceError ? undefined : explain(error, code);
  } finally {
    mermaid.mermaidAPI.reset();
  }
}

async function load(): Promise<Mermaid> {
  loading ??= Promise.all([import('mermaid'), import('dompurify')]).then(([mermaid, purifier]) => {
    // Labels are cleaned for display while they are parsed. Without a browser there is nothing to clean them for.
    if (!purifier.default.isSupported) {
      Object.assign(purifier.default, { addHook: () => {}, sanitize: (text: string) => text });
    }
    return mermaid.default;
  });
  return loading;
}

async function attempt(mermaid: Mermaid, code: string): Promise<undefined> {
  try {
    await mermaid.parse(code);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    await parseWithWindow(mermaid, code);
  }
}

/**
 * Boxes of sequence diagrams ask the browser whether a word is a colour. The parser of a kind of diagram that is loaded already
 * runs before `parse` returns, so that nothing else ever sees this `window`.
 */
async function parseWithWindow(mermaid: Mermaid, code: string): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
  Object.defineProperty(globalThis, 'window', {
    value: { CSS: { supports: () => false } },
    configurable: true,
  });
  let parsing: Promise<unknown>;
  try {
    parsing = mermaid.parse(code);
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'window');
    else Object.defineProperty(globalThis, 'window', before);
  }
  await parsing;
}

/** mermaid's message without its picture of the place and without its line, which does not count what it leaves out. */
function explain(error: unknown, code: string): MermaidProblem {
  if (error instanceof RangeError) return { message: 'The diagram is nested too deeply.' };
  const said = error instanceof Error ? error.message : String(error);
  const text = error instanceof TypeError ? 'The order of its parts makes no sense to mermaid.' : said;
  const found = Number(/\b(?:on|at) line (\d+)/i.exec(text)?.[1] ?? Number.NaN);
  const message = text
    .replaceAll(/^-*\^$/gm, '')
    .replaceAll(/ (?:on|at) line [\d?]+(?:, column [\d?]+)?(?: \[\d+,\d+\))?/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    ...(Number.isNaN(found) ? {} : { line: mapMermaidLines(code, found) }),
    message:
      message.length > MAX_MESSAGE_CHARACTERS
        ? `${message.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed()}…`
        : message,
  };
}
