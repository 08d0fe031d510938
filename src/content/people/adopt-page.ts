import { digestText } from './digest-text.ts';
import { findKept } from './find-kept.ts';
import { listUnknown } from './list-unknown.ts';
import { readPageLines } from './page-lines.ts';
import { cleanGenerated } from './strip-kept.ts';
import { transplantKept } from './transplant-kept.ts';

/**
 * Takes over a page that people wrote: the generated text, with all that they wrote in a kept region at its end. With `isOurs`, one
 * that Gloss wrote and knows nothing about any more: its kept regions stay where they are, and the region at the end holds only what is
 * not generated now. Undefined when it has marks of its own that would end the region too early.
 */
export function adoptPage(options: {
  generated: string;
  current: string;
  isOurs?: boolean;
}): string | undefined {
  const { current } = options;
  const generated = cleanGenerated(options.generated);
  const page = readPageLines(current);
  if (options.isOurs) {
    const content = transplantKept({ from: current, to: generated });
    const before = findKept(current).regions.map(({ text }) => text);
    return appendRegion({ content, text: listUnknown({ current, generated }).join(page.lineEnd), before });
  }
  const text = current.slice(page.byteOrderMark.length).trim();
  if (text === '' || digestText(current) === digestText(generated)) return generated;
  return appendRegion({ content: readPageLines(generated).lines.join(page.lineEnd), text, before: [] });
}

/** `before`: the kept regions that must come out as they are. */
function appendRegion(options: { content: string; text: string; before: string[] }): string | undefined {
  const { content, text, before } = options;
  const { lineEnd } = readPageLines(content);
  const region = ['<!-- gloss:keep -->', '', text, '', '<!-- /gloss:keep -->'].join(lineEnd);
  const whole = text === '' ? content : [content.trimEnd(), '', region, ''].join(lineEnd);
  const { regions } = findKept(whole);
  const isKept = before.every((old, index) => old === regions[index]?.text);
  const added = regions.slice(before.length);
  if (text === '') return isKept && added.length === 0 ? whole : undefined;
  return isKept && added.length === 1 && added[0]?.text.startsWith(region.trimEnd()) ? whole : undefined;
}
