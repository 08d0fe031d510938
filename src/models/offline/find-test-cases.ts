import type { Patch } from './read-patch.ts';

export interface TestCaseChanges {
  added: string[];
  removed: string[];
  changed: string[];
}

/** Lines that name a test case themselves, in the frameworks of many languages. */
const CASES = [
  /(?:^|[\s(])(?:it|test|specify|scenario)(?:\.\w+)*(?:\([^()]*\))?\s*\(\s*(?<quote>['"`])(?<name>(?:\\.|(?!\k<quote>).)+)/,
  /^\s*\]\s*\)\s*\(\s*(?<quote>['"`])(?<name>(?:\\.|(?!\k<quote>).)+)/,
  /^\s*(?:it|test|specify|example)\s+(?<quote>['"])(?<name>(?:(?!\k<quote>).)+)\k<quote>.*(?:do|\{)/,
  /^\s*(?:async\s+)?def\s+(?<name>test_?\w+)/,
  /^func\s+(?<name>(?:Test|Fuzz|Benchmark|Example)\w*)\s*\(/,
  /^\s*\w+\.Run\(\s*"(?<name>[^"]+)"/,
  /^\s*TEST(?:_F|_P)?\s*\(\s*(?<name>\w+\s*,\s*\w+)/,
  /^\s*(?:public\s+)?function\s+(?<name>test\w+)/,
  /^\s*(?:\w+\s+)?func\s+(?<name>test\w+)/,
];
/** Lines that make the next definition a test case. */
const MARKERS =
  /^\s*(?:#\[(?:\w+::)?(?:test|rstest|test_case)\b|@(?:Test|ParameterizedTest|RepeatedTest)\b|\[(?:Fact|Theory|Test|TestMethod|TestCase)\b)/;
const DEFINITION = /(?:\bfn|\bfun|\bvoid|\bTask)\s+(?:`(?<quoted>[^`]+)`|(?<name>\w+))/;
const MAX_NAME = 70;

/** Which test cases a patch adds, removes and changes inside, by the names they are given. */
export function findTestCases(patch: Patch): TestCaseChanges {
  const added = new Set<string>();
  const removed = new Set<string>();
  const touched = new Set<string>();
  for (const hunk of patch.hunks) {
    let marked = false;
    let current = openCase(hunk.heading, false, 0);
    for (const { sign, text } of hunk.lines) {
      if (text.trim() === '') continue;
      const indent = text.length - text.trimStart().length;
      const opened = openCase(text, marked, indent);
      marked = MARKERS.test(text) || (marked && !opened && /^\s*[#@[]/.test(text));
      if (opened) {
        current = opened;
        if (sign === '+') added.add(opened.name);
        if (sign === '-') removed.add(opened.name);
      } else if (current && indent <= current.indent && !/^\s*[)\]]+ /.test(text)) {
        current = undefined;
      } else if (sign !== ' ' && current) {
        touched.add(current.name);
      }
    }
  }
  const known = (name: string) => added.has(name) || removed.has(name);
  const kept = [...added].filter((name) => removed.has(name));
  return {
    added: [...added].filter((name) => !removed.has(name)),
    removed: [...removed].filter((name) => !added.has(name)),
    changed: [...new Set([...kept, ...[...touched].filter((name) => !known(name))])],
  };
}

function openCase(
  line: string,
  marked: boolean,
  indent: number,
): { name: string; indent: number } | undefined {
  const groups = CASES.map((pattern) => pattern.exec(line)?.groups).find((found) => found?.name);
  const definition = marked ? DEFINITION.exec(line)?.groups : undefined;
  const name = groups?.name ?? definition?.quoted ?? definition?.name;
  return name ? { name: tidy(name), indent } : undefined;
}

function tidy(name: string): string {
  const plain = name
    .replace(/\s*,\s*/g, ', ')
    .replace(/[`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > MAX_NAME ? `${plain.slice(0, MAX_NAME - 1).trimEnd()}…` : plain;
}
