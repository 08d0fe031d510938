import { findPresentTimes } from './find-present-times.ts';
import { readFault, type TemplateFault } from './template-fault.ts';
import { language, MAX_TEMPLATE_LENGTH } from './template-language.ts';

/** Names that a template may use: what each has below it, `open` where that is not known before the run. */
export interface TemplateNames {
  [name: string]: TemplateNames | 'open';
}

/**
 * What is wrong with a template, in the order of its text; none when it is fine. Pure: nothing is rendered.
 *
 * @param options.names Variables that will be there.
 * @param options.hint What to do about a name that is not there; without one, the names that are there are listed.
 */
export function checkTemplate(options: {
  text: string;
  names: TemplateNames;
  hint?: (path: readonly string[], choices: readonly string[]) => string | undefined;
}): TemplateFault[] {
  const { text, names, hint } = options;
  if (text.length > MAX_TEMPLATE_LENGTH) {
    return [{ what: `the template must have at most ${MAX_TEMPLATE_LENGTH} characters, got ${text.length}` }];
  }
  try {
    const { globals } = language.analyzeSync(language.parse(text), { partials: false });
    const unknown = Object.values(globals)
      .flat()
      .flatMap((variable): TemplateFault[] => {
        const found = findUnknown(variable.segments, names);
        if (!found) return [];
        const { row, col } = variable.location;
        const remedy = hint?.(found.path, found.choices) ?? listChoices(found);
        return [{ what: `'${found.path.join('.')}' is not there. ${remedy}`, line: row, column: col }];
      });
    return [...unknown, ...findPresentTimes(text)].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  } catch (error) {
    return [readFault(error)];
  }
}

interface Unknown {
  path: string[];
  choices: string[];
}

function findUnknown(segments: readonly unknown[], names: TemplateNames): Unknown | undefined {
  let known: TemplateNames | 'open' = names;
  const path: string[] = [];
  for (const segment of segments) {
    // Below 'open' anything may be; an index may itself be a variable, or a number.
    if (known === 'open' || typeof segment !== 'string') return undefined;
    path.push(segment);
    if (!Object.hasOwn(known, segment)) return { path, choices: Object.keys(known) };
    known = known[segment] ?? 'open';
  }
  return undefined;
}

function listChoices({ path, choices }: Unknown): string {
  const before = path.slice(0, -1).join('.');
  const known = choices.map((choice) => (before === '' ? choice : `${before}.${choice}`));
  if (known.length === 0) return `There is nothing in '${before}'`;
  return `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
}
