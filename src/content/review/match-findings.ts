import type { DiffSide } from '../map-hunk-lines.ts';
import { linesOf, pathOf } from './compare-findings.ts';
import type { Category } from './finding.ts';
import { fingerprintFinding } from './fingerprint-finding.ts';
import type { MergedFinding } from './merge-findings.ts';
import type { LineRange } from './read-range.ts';

/** What became of the thread of an earlier finding: nothing, a person wrote in it, it was resolved, it was refused. */
export type ThreadState = 'open' | 'answered' | 'resolved' | 'dismissed';

/** A finding of an earlier run. */
export interface EarlierFinding {
  fingerprint: string;
  path: string;
  category: Category;
  side: DiffSide;
  /**
   * Where it stands in today's diff; undefined when its lines are gone from it (GitHub: outdated). For one that was only in the
   * overview, the lines it named.
   */
  lines: LineRange | undefined;
  state: ThreadState;
}

/** What was read of a file of the diff in this run. */
export interface ReadFile {
  path: string;
  /** Its name at the base, if it was renamed: earlier findings may know it by that one. */
  previousPath?: string | undefined;
  /** The lines that were analysed (again). */
  read: Array<LineRange & { side: DiffSide }>;
  /** Whether every hunk of the file was read, by this run or an earlier one of the same hunk. */
  complete: boolean;
}

export interface MatchedFindings<Earlier extends EarlierFinding> {
  /** New ones: to be told. */
  post: MergedFinding[];
  /** Told already and open: found again, or in code that was not analysed again. */
  standing: Array<{ earlier: Earlier; found: MergedFinding | undefined }>;
  /** Open ones whose code was analysed again, or left the diff, and that were not found again. */
  fixed: Earlier[];
  /** Those that people took over (answered, resolved, dismissed): nothing more is said about them, found again or not. */
  quiet: Array<{ earlier: Earlier; found: MergedFinding | undefined }>;
}

/**
 * Compares the findings of a run with those of earlier ones. Pure. Every finding of `found` is either in `post` or was told before;
 * every one of `earlier` is in exactly one of the other lists. Equal fingerprints match one to one, the nearest lines first; then
 * an earlier finding matches one of its category on the lines where it stands today, since a model may name a line more or less.
 */
export function matchFindings<Earlier extends EarlierFinding>(options: {
  earlier: readonly Earlier[];
  found: readonly MergedFinding[];
  /** Every file of the diff. */
  files: readonly ReadFile[];
}): MatchedFindings<Earlier> {
  const { earlier, found } = options;
  const matches = new Map<Earlier, MergedFinding>();
  const names = new Map(options.files.map(({ path, previousPath }) => [path, previousPath]));
  claimEqual({ found, earlier, matches, names });
  for (const finding of found) claimPlace(finding, earlier, matches);
  const known = new Set(matches.values());
  const files = new Map(options.files.map((file) => [file.previousPath ?? file.path, file]));
  for (const file of options.files) files.set(file.path, file);
  const result: MatchedFindings<Earlier> = { post: [], standing: [], fixed: [], quiet: [] };
  result.post = found.filter((finding) => !known.has(finding));
  for (const each of earlier) {
    const pair = { earlier: each, found: matches.get(each) };
    if (each.state !== 'open') result.quiet.push(pair);
    else if (pair.found || !isReadAgain(each, files.get(each.path))) result.standing.push(pair);
    else result.fixed.push(each);
  }
  return result;
}

/** Pairs places of findings with earlier ones of the same fingerprint, the nearest first, each of both once. */
function claimEqual<Earlier extends EarlierFinding>(options: {
  found: readonly MergedFinding[];
  earlier: readonly Earlier[];
  matches: Map<Earlier, MergedFinding>;
  /** What each file was called before. */
  names: ReadonlyMap<string, string | undefined>;
}): void {
  const { found, earlier, matches, names } = options;
  const pairs = found.flatMap((finding) =>
    placesOf(finding, names.get(pathOf(finding))).flatMap((place) =>
      earlier
        .filter(({ fingerprint }) => fingerprint === place.fingerprint)
        .map((each) => ({ finding, place, each, distance: distanceOf(each, place.line) })),
    ),
  );
  const claimed = new Set<object>();
  for (const { finding, place, each } of pairs.toSorted((one, other) => one.distance - other.distance)) {
    if (matches.has(each) || claimed.has(place)) continue;
    matches.set(each, finding);
    claimed.add(place);
  }
}

function placesOf(finding: MergedFinding, previousPath: string | undefined) {
  const { fingerprint, also } = finding;
  const line = linesOf(finding).end;
  const renamed =
    previousPath === undefined ? [] : [{ fingerprint: fingerprintFinding(finding, previousPath), line }];
  return [{ fingerprint, line }, ...renamed, ...also];
}

const distanceOf = ({ lines }: EarlierFinding, line: number): number =>
  lines ? Math.abs(lines.end - line) : Number.MAX_SAFE_INTEGER;

function claimPlace<Earlier extends EarlierFinding>(
  finding: MergedFinding,
  earlier: readonly Earlier[],
  matches: Map<Earlier, MergedFinding>,
): void {
  if (!finding.place || [...matches.values()].includes(finding)) return;
  const { place } = finding;
  const same = earlier.find(
    (each) =>
      !matches.has(each) &&
      each.path === pathOf(finding) &&
      each.category === finding.finding.category &&
      each.side === place.side &&
      each.lines !== undefined &&
      overlaps(each.lines, linesOf(finding)),
  );
  if (same) matches.set(same, finding);
}

/** Whether not finding it again says something. */
function isReadAgain({ lines, side }: EarlierFinding, file: ReadFile | undefined): boolean {
  if (!file) return true;
  if (!lines) return file.complete;
  return file.read.some((range) => range.side === side && overlaps(range, lines));
}

const overlaps = (one: LineRange, other: LineRange): boolean =>
  one.start <= other.end && other.start <= one.end;
