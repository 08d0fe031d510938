import type { TemplateFault } from './template-fault.ts';

/** `'now' | date: …`, however it is spaced. */
const PRESENT = /(["'])\s*(now|today)\s*\1\s*\|\s*(date\w*)/gi;

/** Dates of the present time that are written out in a template; those in values are found when it is rendered. */
export function findPresentTimes(text: string): TemplateFault[] {
  return [...text.matchAll(PRESENT)]
    .filter(({ index }) => isInTag(text, index))
    .map(({ index, 2: word, 3: filter }) => {
      const before = text.slice(0, index);
      return {
        what: `'${filter}' of '${word}' would give another text each time`,
        line: before.split('\n').length,
        column: index - before.lastIndexOf('\n'),
      };
    });
}

function isInTag(text: string, index: number): boolean {
  const last = (...marks: string[]) => Math.max(...marks.map((mark) => text.lastIndexOf(mark, index)));
  return last('{{', '{%') > last('}}', '%}');
}
