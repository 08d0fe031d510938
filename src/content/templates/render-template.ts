import type { Template } from 'liquidjs';
import { explainFault } from './template-fault.ts';
import { language, MAX_RENDERED_LENGTH } from './template-language.ts';

/** A template that could not be rendered with the values of this item. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** Parsed templates by their text: a run renders the same few for thousands of items. */
const parsed = new Map<string, Template[]>();
const MAX_PARSED = 200;

/**
 * A template with its values. Pure: equal values give an equal text.
 *
 * @throws TemplateError with a sentence: a value that is not there, or more work than a template may be.
 */
export function renderTemplate(text: string, values: object): string {
  const rendered = renderParsed(text, values);
  // The library counts what filters allocate, not what captures that hold each other come to.
  if (rendered.length <= MAX_RENDERED_LENGTH) return rendered;
  throw new TemplateError(
    `The template gives ${rendered.length} characters, and at most ${MAX_RENDERED_LENGTH} are allowed.`,
  );
}

function renderParsed(text: string, values: object): string {
  try {
    return language.renderSync(parse(text), values) as string;
  } catch (error) {
    throw new TemplateError(explainFault(error));
  }
}

function parse(text: string): Template[] {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size >= MAX_PARSED) parsed.clear();
  const template = language.parse(text);
  parsed.set(text, template);
  return template;
}
