import { createHash } from 'node:crypto';
import { GlossError } from '../errors.ts';

/** One piece of untrusted text in a prompt, with what the model needs to know about it. */
export interface PromptItem {
  /** A whole number, by which the model refers to the item. */
  id: number;
  /** Names are ours: lower-case words with hyphens, except `id`. Values may be anything. */
  attributes: Record<string, string>;
  body: string;
}

const NONCE_LENGTH = 8;
const ATTRIBUTE_NAME = /^(?!id$)[a-z][a-z0-9-]*$/;
const OPENING = /^<item-([0-9a-f]{8}) id="(-?\d+)"((?: [a-z][a-z0-9-]*="[^"<>\n]*")*)>$/gm;
const ATTRIBUTE = / ([a-z][a-z0-9-]*)="([^"<>\n]*)"/g;

/**
 * Writes items as `<item-NONCE id="1" path="src/a.ts">\nBODY\n</item-NONCE>`, joined by newlines; bodies stand unchanged.
 * The nonce is derived from the items by SHA-256, again until it occurs in none of them: no body or attribute can hold a
 * delimiter, whoever wrote it, and equal items give an equal prompt. Throws GlossError `internal` for an id or attribute
 * name of the wrong form (they are never untrusted).
 */
export function renderPromptItems({ items }: { items: PromptItem[] }): string {
  const parts = items.map((item) => ({ attributes: renderAttributes(item), body: item.body }));
  const nonce = deriveNonce(parts.flatMap((part) => [part.attributes, part.body]));
  return parts
    .map(({ attributes, body }) => `<item-${nonce} ${attributes}>\n${body}\n</item-${nonce}>`)
    .join('\n');
}

/**
 * Finds the items that renderPromptItems wrote in a longer prompt. The first opening line decides the nonce, so the text
 * before the items must be trusted; the text after them need not be.
 */
export function parsePromptItems(text: string): PromptItem[] {
  const items: PromptItem[] = [];
  let nonce: string | undefined;
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    nonce ??= match[1];
    if (match[1] !== nonce) continue;
    const start = opening.lastIndex + 1;
    const end = text.indexOf(`\n</item-${nonce}>`, start);
    if (end === -1) break;
    items.push({
      id: Number(match[2]),
      attributes: parseAttributes(match[3] ?? ''),
      body: text.slice(start, end),
    });
    opening.lastIndex = end + 1;
  }
  return items;
}

function renderAttributes({ id, attributes }: PromptItem): string {
  if (!Number.isSafeInteger(id)) throw wrongForm(`The item id ${id} is not a whole number.`);
  const rendered = Object.entries(attributes).map(([name, value]) => {
    if (!ATTRIBUTE_NAME.test(name)) throw wrongForm(`The attribute name '${name}' is not a lower-case word.`);
    return ` ${name}="${escapeAttribute(value)}"`;
  });
  return `id="${id}"${rendered.join('')}`;
}

function parseAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, unescapeAttribute(value ?? '')]),
  );
}

/** Everything that could end the value, the line or the tag, and whatever a reader could not see, by its number. */
function escapeAttribute(value: string): string {
  return value.replace(/["'<>&\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function unescapeAttribute(value: string): string {
  return value.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function deriveNonce(texts: string[]): string {
  let digest = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  for (;;) {
    const nonce = digest.slice(0, NONCE_LENGTH);
    if (!texts.some((text) => text.includes(nonce))) return nonce;
    digest = createHash('sha256').update(digest).digest('hex');
  }
}

function wrongForm(message: string): GlossError {
  return new GlossError({ code: 'internal', message });
}
