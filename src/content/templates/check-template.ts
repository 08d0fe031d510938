import { language, MAX_TEMPLATE_LENGTH } from './template-language.ts';

/** Names that a template may use: what each has below it, `open` where that is not known before the run. */
export interface TemplateNames {
  [name: string]: TemplateNames | 'open';
}

/**
 * What is wrong with a template, as a sentence each; none when it is fine. Pure: nothing is rendered.
 *
 * @param options.names Variables that will be there.
 */
export function checkTemplate(options: { text: string; names: TemplateNames }): string[] {
  const { text, names } = options;
  if (text.length > MAX_TEMPLATE_LENGTH) {
    return [`The template must have at most ${MAX_TEMPLATE_LENGTH} characters, got ${text.length}.`];
  }
  try {
    const parsed = language.parse(text);
    const used = language.globalVariableSegmentsSync(parsed);
    return used.flatMap((segments) => checkName(segments, names) ?? []);
  } catch (error) {
    return [explainFault(error)];
  }
}

/** `Line 2 of the template: …`, without the library's drawing of the place. */
export function explainFault(error: unknown): string {
  const { message } = error as Error;
  const [, what = message, line] =
    /^([\s\S]*?)(?:, line:(\d+), col:\d+)?$/.exec(message.split('\n')[0] ?? '') ?? [];
  const [, tag] = /tag "(\w+)" not found/.exec(what) ?? [];
  const why =
    tag === undefined
      ? what
      : /^(?:include|render|layout|block)$/.test(tag)
        ? `'{% ${tag} %}' would read another file, and a template is whole`
        : `there is no tag '{% ${tag} %}'`;
  return `${line === undefined ? 'The template' : `Line ${line} of the template`}: ${why}.`;
}

function checkName(segments: readonly unknown[], names: TemplateNames): string | undefined {
  let known: TemplateNames | 'open' = names;
  const path: string[] = [];
  for (const segment of segments) {
    if (known === 'open') return undefined;
    // An index that is itself a variable, or a number.
    if (typeof segment !== 'string') return undefined;
    path.push(segment);
    const choices: string[] = Object.keys(known);
    if (!Object.hasOwn(known, segment)) return describeUnknown(path, choices);
    known = known[segment] ?? 'open';
  }
  return undefined;
}

function describeUnknown(path: string[], choices: string[]): string {
  const name = path.join('.');
  const before = path.slice(0, -1).join('.');
  const known = choices.map((choice) => (before === '' ? choice : `${before}.${choice}`));
  return `The template uses '${name}', which is not there. ${known.length === 0 ? 'Nothing is' : `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`}.`;
}
