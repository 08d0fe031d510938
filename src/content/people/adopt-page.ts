import { digestText } from './digest-text.ts';
import { findKept } from './find-kept.ts';
import { readPageLines } from './page-lines.ts';
import { cleanGenerated } from './strip-kept.ts';

/**
 * Takes over a page that people wrote: the generated text, with all that they wrote in a kept region at its end. Undefined when it has
 * marks of its own that would end the region too early.
 */
export function adoptPage(options: { generated: string; current: string }): string | undefined {
  const generated = cleanGenerated(options.generated);
  const page = readPageLines(options.current);
  const text = options.current.slice(page.byteOrderMark.length).trim();
  if (text === '' || digestText(options.current) === digestText(generated)) return generated;
  const region = ['<!-- gloss:keep -->', '', text, '', '<!-- /gloss:keep -->'].join(page.lineEnd);
  const content = [...readPageLines(generated).lines, '', region, ''].join(page.lineEnd);
  const { regions } = findKept(content);
  return regions.length === 1 && regions[0]?.text.startsWith(region.trimEnd()) ? content : undefined;
}
