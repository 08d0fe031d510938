/** What file summaries say was done to which names, gathered over several of them. */
export interface NamedChanges {
  adds: Names;
  changes: Names;
  removes: Names;
  /** Newly added test cases. */
  cases: Names;
  dependencies: string[];
  /** Directories that files were moved between, with the number of files, most first. */
  moves: { from: string; to: string; files: number }[];
}

export interface Names {
  names: string[];
  /** Names the summaries counted without writing them out. */
  more: number;
}

const VERBS: ['adds' | 'changes' | 'removes', RegExp][] = [
  ['adds', /^(?:adds|new file with)\b/i],
  ['changes', /^(?:changes|renames)\b/i],
  ['removes', /^removes(?! the)\b/i],
];
/** Clauses about other things than definitions. */
const NOT_CODE = /\b(?:cases?|keys?|sections?|lines?|items?)\b/;
const DEPENDENCIES = /^dependency change: (?<list>.*)$/i;

const CASES =
  /(?:tests: adds|new test file:) (?:the case `(?<only>[^`]+)`|(?<count>\d+) cases \(`(?<first>[^`]+)`(?:, `(?<second>[^`]+)`)?)/i;
const MOVED = /^Moved from `(?<from>[^`]*)`/;

/** Reads the half-sentences of offline summaries back; of any other text nothing comes back, which is no harm. */
export function readClauses(files: { path: string; summary: string }[]): NamedChanges {
  const found: NamedChanges = {
    adds: { names: [], more: 0 },
    changes: { names: [], more: 0 },
    removes: { names: [], more: 0 },
    cases: { names: [], more: 0 },
    dependencies: [],
    moves: countMoves(files),
  };
  for (const { summary } of files) {
    collectCases(found.cases, summary);
    const sentence = withoutOrigin(summary).replace(/\s\((?:[+−]\d|no lines).*$/, '');
    for (const clause of sentence.split('; ')) {
      const dependencies = DEPENDENCIES.exec(clause)?.groups?.list;
      if (dependencies && !found.dependencies.includes(dependencies)) found.dependencies.push(dependencies);
      const verb = VERBS.find(([, pattern]) => pattern.test(clause))?.[0];
      if (verb && !NOT_CODE.test(clause)) collect(found[verb], clause.replace(/^renames .* to /i, ''));
    }
  }
  return found;
}

/** The summary without the sentence about where the file was before. */
export function withoutOrigin(summary: string): string {
  return summary.replace(/^(?:Moved|Copied) from `[^`]*`\.\s*/, '');
}

function collect(into: Names, clause: string): void {
  for (const [, name] of clause.matchAll(/`([^`]+)`/g))
    if (name && !into.names.includes(name)) into.names.push(name);
  into.more += Number(/ and (\d+) more/.exec(clause)?.[1] ?? 0);
}

function collectCases(into: Names, summary: string): void {
  const groups = CASES.exec(summary)?.groups;
  const names = [groups?.only, groups?.first, groups?.second].filter((name) => name !== undefined);
  into.names.push(...names);
  into.more += Math.max(0, Number(groups?.count ?? names.length) - names.length);
}

function countMoves(files: { path: string; summary: string }[]): NamedChanges['moves'] {
  const moves = new Map<string, { from: string; to: string; files: number }>();
  for (const { path, summary } of files) {
    const from = MOVED.exec(summary)?.groups?.from;
    if (from === undefined) continue;
    const ends = differingEnds(from, path);
    const key = JSON.stringify(ends);
    moves.set(key, { ...ends, files: (moves.get(key)?.files ?? 0) + 1 });
  }
  return [...moves.values()].sort((a, b) => b.files - a.files);
}

/** Both directories up to where the paths end alike. */
function differingEnds(before: string, after: string): { from: string; to: string } {
  const from = before.split('/').slice(0, -1);
  const to = after.split('/').slice(0, -1);
  while (from.length > 1 && to.length > 1 && from.at(-1) === to.at(-1) && from.at(-2) !== to.at(-2)) {
    if (from.length === 1 || to.length === 1) break;
    from.pop();
    to.pop();
  }
  return { from: from.join('/') || '.', to: to.join('/') || '.' };
}
