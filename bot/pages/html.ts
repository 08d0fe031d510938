/** Markup that was made here; everything else is text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template. Nothing is written for `undefined` and `false`. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** Control characters, and those that turn the direction of text around them: a hostile name could pass itself off as another. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Markup of a template: every value in it is escaped, for text and for quoted attributes, unless it is markup. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(parts.map((part, index) => part + render(values[index])).join(''));
}

function render(value: Content): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return escapeText(String(value));
}

function escapeText(text: string): string {
  return text.replaceAll(INVISIBLE, '\ufffd').replaceAll(/[&<>"'`]/g, (char) => ENTITIES[char] ?? char);
}
