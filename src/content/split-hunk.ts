import { MAX_CHARACTERS_PER_TOKEN, weighTokens } from './estimate-tokens.ts';
import type { HunkRange } from './parse-hunk-header.ts';
import type { Hunk } from './parse-hunks.ts';

const NEWLINE_WEIGHT = weighTokens('\n');
/** A section title above this share of the limit is left out of the headers of split hunks. */
const SECTION_SHARE = 0.2;
/** Room for `@@ -1234567,1234567 +1234567,1234567 @@ ` and its newline. */
const HEADER_WEIGHT = weighTokens('@@ -1234567,1234567 +1234567,1234567 @@ ') + NEWLINE_WEIGHT;

/** A line and, if it has one, its `\ No newline at end of file`: they stay together. */
interface Unit {
  lines: string[];
  cut: boolean;
}

export interface HunkPart {
  /** The header line, then the content lines. */
  lines: string[];
  cut: boolean;
}

/**
 * Splits a hunk between its lines into parts of at most `maxWeight` (hundredths of a token, header included), each with a
 * header that is right for it. A line that does not fit alone is cut and ends in `…[N characters cut]`.
 */
export function splitHunk({ hunk, maxWeight }: { hunk: Hunk; maxWeight: number }): HunkPart[] {
  const sectionWeight = weighTokens(hunk.section);
  const section = sectionWeight <= maxWeight * SECTION_SHARE ? hunk.section : '';
  const room = maxWeight - HEADER_WEIGHT - (section ? sectionWeight : 0);
  const start = firstLines(hunk);
  return groupUnits(unitsOf(hunk.lines, room), room).map((units) => {
    const lines = units.flatMap((unit) => unit.lines);
    const { oldLines, newLines } = countLines(lines);
    const header = formatHunkHeader({
      ...headerStart(start, oldLines, newLines),
      oldLines,
      newLines,
      section,
      lines,
    });
    start.oldLine += oldLines;
    start.newLine += newLines;
    return { lines: [header, ...lines], cut: units.some((unit) => unit.cut) };
  });
}

/** The header of a hunk as it stands, or a new one when its counts are not those of its lines (a patch cut short). */
export function formatHunkHeader(hunk: HunkRange & { header?: string; lines: string[] }): string {
  const { oldLines, newLines } = countLines(hunk.lines);
  if (hunk.header && hunk.oldLines === oldLines && hunk.newLines === newLines) return hunk.header;
  const [before, after] = [`-${hunk.oldStart},${oldLines}`, `+${hunk.newStart},${newLines}`];
  return `@@ ${before} ${after} @@${hunk.section ? ` ${hunk.section}` : ''}`;
}

/** How many lines of the old and the new file stand in these content lines. */
function countLines(lines: string[]): { oldLines: number; newLines: number } {
  let [oldLines, newLines] = [0, 0];
  for (const line of lines) {
    if (line.startsWith('\\')) continue;
    if (!line.startsWith('+')) oldLines += 1;
    if (!line.startsWith('-')) newLines += 1;
  }
  return { oldLines, newLines };
}

/** A side without lines is announced by the line before it (POSIX `diff -u`), so its next line is one further on. */
function firstLines(hunk: Hunk): { oldLine: number; newLine: number } {
  return {
    oldLine: hunk.oldStart + (hunk.oldLines === 0 ? 1 : 0),
    newLine: hunk.newStart + (hunk.newLines === 0 ? 1 : 0),
  };
}

function headerStart(start: { oldLine: number; newLine: number }, oldLines: number, newLines: number) {
  return {
    oldStart: start.oldLine - (oldLines === 0 ? 1 : 0),
    newStart: start.newLine - (newLines === 0 ? 1 : 0),
  };
}

function unitsOf(lines: string[], room: number): Unit[] {
  const units: Unit[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    if (isNoNewlineMark(line) && last?.lines.length === 1) last.lines.push(line);
    else units.push({ lines: [line], cut: false });
  }
  return units.map((unit) => (weighLines(unit.lines) <= room ? unit : cutUnit(unit, room)));
}

function cutUnit({ lines: [line = '', ...marks] }: Unit, room: number): Unit {
  const rest = room - weighLines(marks) - weighTokens(cutMark(line.length)) - NEWLINE_WEIGHT;
  const kept = cutToWeight(line, rest);
  return { lines: [`${kept}${cutMark(line.length - kept.length)}`, ...marks], cut: true };
}

/** git writes 28 characters; anything long is treated as a line of its own. */
const isNoNewlineMark = (line: string) => line.startsWith('\\') && line.length <= 80;

const cutMark = (characters: number) => `…[${characters} characters cut]`;

/** The longest beginning of a line within a weight, by bisection; never half a pair of surrogates. */
function cutToWeight(line: string, weight: number): string {
  let low = 1;
  let high = Math.min(line.length, Math.ceil((weight / 100) * MAX_CHARACTERS_PER_TOKEN));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (weighTokens(line.slice(0, middle)) <= weight) low = middle;
    else high = middle - 1;
  }
  return /[\ud800-\udbff]/.test(line[low - 1] ?? '') ? line.slice(0, low - 1) : line.slice(0, low);
}

function groupUnits(units: Unit[], room: number): Unit[][] {
  const groups: Unit[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const added = weighLines(unit.lines) + NEWLINE_WEIGHT;
    if (weight + added > room + NEWLINE_WEIGHT) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(unit);
    weight += added;
  }
  return groups;
}

function weighLines(lines: string[]): number {
  return lines.reduce((sum, line) => sum + weighTokens(line) + NEWLINE_WEIGHT, -NEWLINE_WEIGHT);
}
