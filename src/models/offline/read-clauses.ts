/** What file summaries say was done to which names, gathered over several of them. */
export interface NamedChanges {
  adds: Names;
  changes: Names;
  removes: Names;
  dependencies: string[];
}

export interface Names {
  names: string[];
  /** Names the summaries counted without writing them out. */
  more: number;
}

const VERBS: [Exclude<keyof NamedChanges, 'dependencies'>, RegExp][] = [
  ['adds', /^(?:adds|new file with)\b/i],
  ['changes', /^(?:changes|renames)\b/i],
  ['removes', /^removes(?! the)\b/i],
];
const DEPENDENCIES = /^(?:dependency change|actions): (?<list>.*)$/i;

/** Reads the half-sentences of offline summaries back; of any other text nothing comes back, which is no harm. */
export function readClauses(summaries: string[]): NamedChanges {
  const found: NamedChanges = {
    adds: { names: [], more: 0 },
    changes: { names: [], more: 0 },
    removes: { names: [], more: 0 },
    dependencies: [],
  };
  for (const summary of summaries) {
    const sentence = summary
      .replace(/^(?:Moved|Copied) from `[^`]*`\.\s*/, '')
      .replace(/\s\((?:[+−]\d|no lines).*$/, '');
    for (const clause of sentence.split('; ')) {
      const dependencies = DEPENDENCIES.exec(clause)?.groups?.list;
      if (dependencies) found.dependencies.push(dependencies);
      const verb = VERBS.find(([, pattern]) => pattern.test(clause))?.[0];
      if (verb && !/\bcases?\b|\bkeys?\b|\bsections?\b|\blines?\b|\bitems?\b/.test(clause))
        collect(found[verb], clause);
    }
  }
  return found;
}

function collect(into: Names, clause: string): void {
  for (const [, name] of clause.matchAll(/`([^`]+)`/g))
    if (name && !into.names.includes(name)) into.names.push(name);
  into.more += Number(/ and (\d+) more/.exec(clause)?.[1] ?? 0);
}
