import { questionWords, splitIdentifiers, stemOf } from './question-words.ts';

/** Lines in which words of a question stand. */
export interface Place {
  startLine: number;
  endLine: number;
  /** The words, as they were asked. */
  words: string[];
}

/** The lines that have most words of a question in them, neighbours as one place, in the order of the file. Pure. */
export function findPlaces(options: {
  question: string;
  lines: readonly { line: number; text: string }[];
  /** Lines at most. */
  limit: number;
}): Place[] {
  const { question, lines, limit } = options;
  const asked = questionWords(question);
  const hits = lines.flatMap(({ line, text }) => {
    const stems = new Set(splitIdentifiers(text).map(stemOf));
    const words = [...asked].flatMap(([stem, word]) => (stems.has(stem) ? [word] : []));
    return words.length === 0 ? [] : [{ line, words }];
  });
  const best = hits
    .sort((a, b) => b.words.length - a.words.length || a.line - b.line)
    .slice(0, limit)
    .sort((a, b) => a.line - b.line);
  const places: Place[] = [];
  for (const { line, words } of best) {
    const last = places.at(-1);
    if (last?.endLine === line - 1) {
      last.endLine = line;
      last.words = [...new Set([...last.words, ...words])];
    } else places.push({ startLine: line, endLine: line, words });
  }
  return places;
}
