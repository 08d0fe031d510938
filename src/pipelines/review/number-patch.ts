import { mapHunkLines } from '../../content/map-hunk-lines.ts';
import { parseHunks } from '../../content/parse-hunks.ts';

/**
 * A patch for a reader who has to name lines: each with its number before and after, its mark, and its text. Pure. What git
 * says of the place (the function a hunk is in) stays in the hunk's first line.
 */
export function numberPatch(patch: string): string {
  const lines = mapHunkLines({ patch });
  return parseHunks({ patch })
    .map(({ header }, hunk) => {
      const section = header.replace(/^@@ [^@]* @@ ?/, '');
      const rows = lines
        .filter((line) => line.hunk === hunk)
        .map(({ left, right, text }) => {
          const mark = left === undefined ? '+' : right === undefined ? '-' : ' ';
          return `${left ?? ''}|${right ?? ''}|${mark}${text.replace(/\r$/, '')}`;
        });
      return [`@@ ${section}`.trimEnd(), ...rows].join('\n');
    })
    .join('\n');
}

/** What of a patch decides what is said of it: not where its hunks have moved to. Pure. */
export function withoutNumbers(patch: string): string {
  return patch.replace(/^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/gm, '@@');
}
