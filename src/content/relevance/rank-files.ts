import { questionWords, splitIdentifiers, stemOf } from './question-words.ts';

/** A word in a path says more of a file than one in a declaration, and that more than one in its text. */
const PATH_WEIGHT = 4;
const SYMBOL_WEIGHT = 3;
/** A word that stands everywhere in a long file says no more than one that stands there some times. */
const MOST_MENTIONS = 4;
/** Where nothing matches, what a repository says of itself goes first. */
const README_SCORE = 0.1;
const README = /(^|\/)readme(\.\w+)?$/i;

/** Lines that declare something, in most languages; a guess, which needs no parser. */
const DECLARATION =
  /^[ \t]*(?:(?:export|default|public|private|protected|static|abstract|async|final|pub|override|suspend|inline)[ \t]+)*(?:function|class|def|fn|func|fun|interface|type|struct|enum|trait|module|object|record|const|let|var|val)\*?[ \t]+(?:\([^)\n]{0,200}\)[ \t]*)?([\p{L}_$][\p{L}\p{N}_$]*)/gmu;

export interface ScoredFile {
  path: string;
  /** 0: nothing of the question is in it. */
  score: number;
}

/**
 * How much files have to do with a question, best first: its words in their paths, in the names that they declare, and in
 * their texts, rare words more. Cheap and deterministic, without a model. Pure.
 *
 * @param options.files Without a text only the path counts.
 */
export function rankFiles(options: {
  question: string;
  files: readonly { path: string; text?: string }[];
  /** How often a word counts in one text. */
  mentions?: number;
}): ScoredFile[] {
  const { question, files, mentions = MOST_MENTIONS } = options;
  const stems = [...questionWords(question).keys()];
  const read = files.map(({ path, text = '' }) => ({
    path,
    names: countStems(path),
    symbols: countStems([...text.matchAll(DECLARATION)].map(([, name = '']) => name).join(' ')),
    words: countStems(text),
  }));
  const weights = stems.map((stem) => {
    const holders = read.filter(({ names, words }) => names.has(stem) || words.has(stem)).length;
    return { stem, weight: Math.log(1 + files.length / Math.max(1, holders)) };
  });
  const scored = read.map(({ path, names, symbols, words }) => ({
    path,
    score: weights.reduce(
      (sum, { stem, weight }) =>
        sum +
        weight *
          (PATH_WEIGHT * Number(names.has(stem)) +
            SYMBOL_WEIGHT * Number(symbols.has(stem)) +
            Math.min(words.get(stem) ?? 0, mentions)),
      README.test(path) ? README_SCORE : 0,
    ),
  }));
  return scored.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of splitIdentifiers(text)) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
