import type { ParsedDoc } from './docs/parsed-doc.ts';
import type { Found } from './scope.ts';
import type { SymbolParameter } from './source-outline.ts';

/** `@Deprecated`, `#[deprecated(note = "…")]`, `[Obsolete("…")]`: the reason, or nothing. */
export function readDeprecation(attributes: string[]): string | undefined {
  const attribute = attributes.find((text) => /\b(?:deprecated|obsolete)\b/i.test(text.slice(0, 200)));
  if (attribute === undefined) return undefined;
  const text = attribute.slice(0, 1000);
  return (/note\s*=\s*"([^"]*)"/.exec(text) ?? /\(\s*"([^"]*)"/.exec(text))?.[1] ?? '';
}

const bareName = (name: string) => name.replace(/^[*&$.]+/, '').replace(/[?!]$/, '');

/** Parameters with what the doc comment says of them. One that has no name of its own takes the one that the comment gives it. */
export function describeParameters(parameters: SymbolParameter[], parsed: ParsedDoc): SymbolParameter[] {
  const said = new Map(parsed.parameters.map((each) => [bareName(each.name), each]));
  const nameless = parsed.parameters.filter(
    ({ name }) => !name.includes('.') && !parameters.some((each) => bareName(each.name) === bareName(name)),
  );
  return parameters.map((parameter) => {
    const pattern = /^[{[(]/.test(parameter.name);
    const words = said.get(bareName(parameter.name)) ?? (pattern ? nameless.shift() : undefined);
    if (words === undefined) return parameter;
    const inner = parsed.parameters
      .filter(({ name }) => name.startsWith(`${words.name}.`) || name.startsWith(`${words.name}[].`))
      .map(({ name, description }) => `\`${name}\`: ${description}`);
    const description = [words.description, ...inner].filter((each) => each !== '').join('; ');
    return {
      ...parameter,
      name: pattern ? words.name : parameter.name,
      ...(parameter.type === undefined && words.type !== undefined ? { type: words.type } : {}),
      ...(description === '' ? {} : { description }),
    };
  });
}

const NOTHING = new Set(['void', 'None', '()']);

/** What it returns: the type as it is written, or else as the comment has it. A function that returns nothing says nothing. */
export function describeReturns(
  found: Found,
  parsed: ParsedDoc,
): { returns?: { type?: string; description?: string } } {
  const described = parsed.returns?.description ?? '';
  const written = found.returns ?? parsed.returns?.type;
  const type = written === undefined || (NOTHING.has(written) && described === '') ? undefined : written;
  if (type === undefined && described === '') return {};
  return {
    returns: {
      ...(type === undefined ? {} : { type }),
      ...(described === '' ? {} : { description: described }),
    },
  };
}
