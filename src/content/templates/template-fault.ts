/** What is wrong with a template, and where in its text. */
export interface TemplateFault {
  /** The rest of a sentence, without its place and without a full stop. */
  what: string;
  /** From 1; undefined when the template as a whole is wrong. */
  line?: number;
  column?: number;
}

/** They read other files. */
const PARTIAL = /^(?:include|render|layout|block)$/;
const CLOSING = /^(?:end\w+|else|elsif|elseif|when)$/;

/** What the library threw, without its drawing of the place. */
export function readFault(error: unknown): TemplateFault {
  const { message } = error as Error;
  const [, what = message, line, column] =
    /^([\s\S]*?)(?:, line:(\d+), col:(\d+))?$/.exec(message.split('\n')[0] ?? '') ?? [];
  const place = line === undefined ? {} : { line: Number(line), column: Number(column) };
  return { what: reword(what), ...place };
}

/** `Line 2 of the template: ….`, as one sentence. */
export function explainFault(error: unknown): string {
  const { what, line } = readFault(error);
  return `${line === undefined ? 'The template' : `Line ${line} of the template`}: ${what}.`;
}

function reword(what: string): string {
  const [, filter] = /^undefined filter: (\S+)/.exec(what) ?? [];
  if (filter === 'sample') return "the filter 'sample' would give another text each time";
  if (filter !== undefined) return `there is no filter '${filter}'`;
  const [, tag] = /tag "(\w+)" not found/.exec(what) ?? [];
  if (tag === undefined) return what;
  if (PARTIAL.test(tag)) return `'{% ${tag} %}' would read another file, and a template is whole`;
  return CLOSING.test(tag) ? `'{% ${tag} %}' belongs to no open tag` : `there is no tag '{% ${tag} %}'`;
}
