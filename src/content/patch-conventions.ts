/** A mark of generated code stands in the head of a file; further down it is somebody writing about it. */
const HEAD_LINES = 10;
const HEAD_LINE_LENGTH = 300;
/** Above this many characters a line on average, text was not written in lines by a person. */
const MINIFIED_LINE_LENGTH = 500;
/** Prose may have one line to a paragraph. */
const PROSE = /\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|tex|org|html?|po|srt|csv|tsv|ipynb)$/i;

/**
 * Why the lines of a patch were not written by hand, as a short phrase: a mark of a code generator in the first ten lines of
 * the file (`@generated`; `Code generated … DO NOT EDIT`, golang.org/s/generatedcode), or lines of minified length.
 * Undefined when nothing speaks for it.
 */
export function describePatchConvention({
  path,
  patch,
}: {
  path: string;
  patch: string;
}): string | undefined {
  const mark = headLines(patch).map(generatorMark).find(Boolean);
  if (mark) return `generated file (${mark})`;
  if (!PROSE.test(path) && averageLineLength(patch) > MINIFIED_LINE_LENGTH)
    return 'minified file (very long lines)';
  return undefined;
}

function generatorMark(line: string): string | undefined {
  if (/(?:^|[\s*#/;"'(-])@generated\b(?![.@])/.test(line)) return '@generated';
  return /\bcode generated\b.*\bdo not edit\b/i.test(line) ? 'Code generated … DO NOT EDIT' : undefined;
}

/** The first lines of the file, if the patch shows them: on the new side, or on the old side of a removed file. */
function headLines(patch: string): string[] {
  const first = patch.slice(0, (HEAD_LINES * 2 + 1) * HEAD_LINE_LENGTH).split('\n', HEAD_LINES * 2 + 1);
  const removed = /^@@ -1(?:,\d+)? \+0,0 @@/.test(first[0] ?? '');
  if (!removed && !/^@@ -\d+(?:,\d+)? \+1(?:,\d+)? @@/.test(first[0] ?? '')) return [];
  return first
    .slice(1)
    .filter((line) => removed || !line.startsWith('-'))
    .slice(0, HEAD_LINES)
    .map((line) => line.slice(1, HEAD_LINE_LENGTH));
}

function averageLineLength(patch: string): number {
  let lines = 0;
  for (let at = patch.indexOf('\n'); at !== -1; at = patch.indexOf('\n', at + 1)) lines += 1;
  return lines === 0 ? 0 : patch.length / lines;
}
