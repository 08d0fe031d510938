import type { Language } from '../content/symbols/source-outline.ts';
import { takeFirstBranches } from '../content/symbols/take-first-branches.ts';

/**
 * A text that a grammar may read where it could not read the original: what the grammar does not know is overwritten by something
 * of the same length, so that every offset stays. Undefined when there is nothing to mend.
 */
export function mendText(language: Language, text: string): string | undefined {
  const mended = MENDERS[language]?.(text);
  return mended === undefined || mended === text ? undefined : mended;
}

const MENDERS: Partial<Record<Language, (text: string) => string>> = {
  typescript: mendTypeScript,
  tsx: mendTypeScript,
  csharp: mendCSharp,
  c: mendC,
  cpp: mendC,
};

/** Conditions in the middle of things, `params` of other types than arrays, and the empty list `[]`. */
function mendCSharp(text: string): string {
  const plain = blank(takeFirstBranches(text), /\bparams(?=\s+[\w.]+<)/g);
  return plain.replaceAll(/(?<=(?:[=(,:>?]|\breturn) ?)\[\](?= ?[;),])/g, '00');
}

/** Spaces instead of whatever the pattern finds; line ends stay. */
function blank(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (found) => found.replaceAll(/[^\n]/g, ' '));
}

/** `export type * from`; and call signatures that only stand on lines of their own, without semicolons between them. */
function mendTypeScript(text: string): string {
  const mended = [...text.replaceAll(/\bexport type(?=\s+\*)/g, 'export     ')];
  // Surrogate pairs would shift what follows.
  if (mended.length !== text.length) return text;
  for (const { index } of text.matchAll(
    /^[ \t]*<(?:const\s+)?[A-Za-z_$][\w$]*\s*(?:extends\b|[,>=])|^[ \t]*<\s*$/gm,
  )) {
    const end = endOfCode(text, index);
    if (end !== undefined && /[\w>\])}"'`]/.test(text[end - 1] ?? '')) mended[end] = ';';
  }
  return mended.join('');
}

/** How many lines without code may stand between two signatures. */
const MAX_APART = 40;

/** The line end of the last line with code before an offset at the start of a line. */
function endOfCode(text: string, offset: number): number | undefined {
  let end = offset - 1;
  for (let count = 0; count < MAX_APART && end > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (!/^\s*(?:\/\/.*|\/?\*.*)?$/.test(line)) return /\/\/|\*\//.test(line) ? undefined : end;
    end = start - 1;
  }
  return undefined;
}

/** Macros that stand where the grammar wants a keyword or nothing: alone on a line, or before a declaration. */
function mendC(text: string): string {
  const branches = takeFirstBranches(text);
  const alone = blank(
    branches,
    /^[ \t]*[A-Z][A-Z0-9_]{3,}(?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))?[ \t]*$/gm,
  );
  return blank(
    alone,
    /(?<![\w.>:#(,=] ?|define +|return +|# *\w+ +)\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b(?=[ \t\n]+[A-Za-z_~:])|(?<=\b(?:class|struct|union) +)[A-Z][A-Z0-9]*_[A-Z0-9_]+(?= +\w)|(?<=\w[ *]+)[A-Z][A-Z0-9]*_[A-Z0-9_]+(?= +[a-z_]\w* *\()/g,
  );
}
