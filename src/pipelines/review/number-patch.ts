import { mapHunkLines } from '../../content/map-hunk-lines.ts';
import { parseHunks } from '../../content/parse-hunks.ts';
import type { AroundHunks } from '../pipeline.ts';

/**
 * A patch for a reader who has to name lines: each with its number before and after, its mark, and its text. Pure. A hunk's first
 * line names what it is in: the declarations that a parser found, else what git says. Imports that it uses stand above all.
 */
export function numberPatch(patch: string, around?: AroundHunks): string {
  const lines = mapHunkLines({ patch });
  const hunks = parseHunks({ patch }).map(({ header }, hunk) => {
    const section = header.replace(/^@@ [^@]* @@ ?/, '');
    const rows = lines
      .filter((line) => line.hunk === hunk)
      .map(({ left, right, text }) => {
        const mark = left === undefined ? '+' : right === undefined ? '-' : ' ';
        return `${left ?? ''}|${right ?? ''}|${mark}${text.replace(/\r$/, '')}`;
      });
    return [`@@ ${around?.inside[hunk] ?? section}`.trimEnd(), ...rows].join('\n');
  });
  return [...(around?.imports ?? []), ...hunks].join('\n');
}

/** What of a patch decides what is said of it: not where its hunks have moved to, nor what git says where a parser did. Pure. */
export function withoutNumbers(patch: string, around?: AroundHunks): string {
  const header = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/gm;
  return patch.replace(around === undefined ? header : new RegExp(`${header.source}.*`, 'gm'), '@@');
}
