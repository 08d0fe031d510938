import { sanitiseInline, sanitiseMarkdown } from '../../content/sanitise.ts';
import { stripInvisible } from '../../content/strip-invisible.ts';
import { renderTemplate } from '../../content/templates/render-template.ts';
import type { Json } from '../../json.ts';

/** Longest single line of a model in a Markdown file. */
const MAX_LINE = 20_000;

/**
 * Renders what is published. The template is the repository's own and stands as it is; every value that goes into it was
 * written by a model or a stranger: in Markdown it is made harmless first, elsewhere it loses what nobody sees. Pure.
 *
 * @throws TemplateError.
 */
export function renderPublished(options: {
  template: string;
  values: Record<string, Json>;
  format: 'markdown' | 'data';
}): string {
  const { template, values, format } = options;
  const safe = mapStrings(values, format === 'markdown' ? toSafeMarkdown : stripInvisible);
  return renderTemplate(template, safe as object);
}

/** A text of a model as Markdown: blocks where it has any, else one line. */
export function toSafeMarkdown(text: string): string {
  return /[\r\n]/.test(text.trim())
    ? sanitiseMarkdown(text).trim()
    : sanitiseInline(text, { maxLength: MAX_LINE });
}

/**
 * The same value with every string mapped, each when it is first read: a row can have many columns and an item long texts,
 * of which a template shows few, and making Markdown harmless costs more than all the rest of a run.
 */
function mapStrings(value: Json, map: (text: string) => string): Json {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((entry) => mapStrings(entry, map));
  if (typeof value !== 'object' || value === null) return value;
  const mapped: Record<string, Json> = {};
  for (const [key, entry] of Object.entries(value)) {
    const define = (how: PropertyDescriptor) =>
      Object.defineProperty(mapped, key, { enumerable: true, configurable: true, ...how });
    const read = (): Json | undefined => {
      const found = entry === undefined ? undefined : mapStrings(entry, map);
      define({ value: found });
      return found;
    };
    define({ get: read });
  }
  return mapped;
}
