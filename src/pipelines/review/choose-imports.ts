import { parseHunks } from '../../content/parse-hunks.ts';

/** Statements, and characters of all of them, that go with the diff of one file. */
const MAX_STATEMENTS = 12;
const MAX_LENGTH = 800;

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const KEYWORDS = new Set(
  'import from as type typeof require use using static function const extern crate include pub self super'.split(
    ' ',
  ),
);

/** Of a file's import statements those whose names a patch uses and that it does not show itself. Pure. */
export function chooseImports(options: { statements: readonly string[]; patch: string }): string[] {
  const { statements, patch } = options;
  const lines = parseHunks({ patch }).flatMap((hunk) => hunk.lines.map((line) => line.slice(1)));
  const used = new Set(lines.flatMap((line) => line.match(WORD) ?? []));
  const shown = withoutSpace(lines.join(''));
  const chosen: string[] = [];
  let length = 0;
  for (const statement of statements) {
    if (!namesOf(statement).some((name) => used.has(name))) continue;
    if (shown.includes(withoutSpace(statement))) continue;
    length += statement.length + 1;
    if (chosen.length === MAX_STATEMENTS || length > MAX_LENGTH) break;
    chosen.push(statement);
  }
  return chosen;
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

/** The names that a statement brings in: those outside of quotes, else the last part of the path in them. */
function namesOf(statement: string): string[] {
  const brought = statement.replace(/^from\s.+?\simport\s/, '');
  const bare = brought
    .replaceAll(/"[^"]*"|'[^']*'|<[^>]*>/g, ' ')
    .replaceAll(/[\p{L}\p{N}_$]+(?:\.|::|\\)/gu, '');
  const names = (bare.match(WORD) ?? []).filter((word) => !KEYWORDS.has(word));
  if (names.length > 0) return names;
  const path = /["'<]([^"'<>]*)["'>]/.exec(brought)?.[1] ?? '';
  return (
    path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.\w+$/, '')
      .match(WORD) ?? []
  );
}
