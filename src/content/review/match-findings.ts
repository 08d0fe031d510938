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
  /** What its hunk said when it was told, see digestHunks. */
  hunk: string;
  side: DiffSide;
  /**
   * Where it stands in today's diff; undefined when its lines are gone from it (GitHub: outdated). For one that was only in the
   * overview, the lines it named.
   */
  lines: LineRange | undefined;
  state: ThreadState;
}

/** A file of the diff, and what was read of it in this run: nothing, where reading it failed or was left out. */
export interface ReadFile {
  path: string;
  /** Its name at the base, if it was renamed: earlier findings may know it by that one. */
  previousPath?: string | undefined;
  /** The lines that were analysed (again). */
  read: Array<LineRange & { side: DiffSide }>;
  /** Whether every hunk of the file was read, by this run or an earlier one of the same hunk. */
  complete: boolean;
  /** What its hunks say, see digestHunks. */
  hunks: readonly string[];
}

export interface MatchedFindings<Earlier extends EarlierFinding> {
  /** New ones: to be told. */
  post: MergedFinding[];
  /** Told already and open: found again, or in code that was not analysed again, or is as it was when it was told. */
  standing: Array<{ earlier: Earlier; found: MergedFinding | undefined }>;
  /** Open ones whose code changed and was analysed again, or left the diff, and that were not found again; and repetitions. */
  fixed: Earlier[];
  /** Those that people took over (answered, resolved, dismissed): nothing more is said about them, found again or not. */
  quiet: Array<{ earlier: Earlier; found: MergedFinding | undefined }>;
}

/**
 * Compares the findings of a run with those of earlier ones. Pure. Every finding of `found` is either in `post` or was told before;
 * every one of `earlier` is in exactly one of the other lists. Equal fingerprints match one to one, the nearest lines first; then
 * an earlier finding matches one of its category on the lines where it stands today, since a model may name a line more or less,
 * and one of any category where the hunk says what it said then: a model that is asked twice about the same code finds other
 * words, or overlooks what it saw. For the same reason only code that changed can be fixed.
 */
export function matchFindings<Earlier extends EarlierFinding>(options: {
  earlier: readonly Earlier[];
  found: readonly MergedFinding[];
  /** Every file of the diff that is known. */
  files: readonly ReadFile[];
  /** There are more: GitHub does not list all files of a large pull request. */
  hasMoreFiles?: boolean;
}): MatchedFindings<Earlier> {
  const { earlier, found, hasMoreFiles = false } = options;
  const matches = new Map<Earlier, MergedFinding>();
  const files = new Map(options.files.map((file) => [file.previousPath ?? file.path, file]));
  for (const file of options.files) files.set(file.path, file);
  claimEqual({ found, earlier, matches, files });
  for (const isSame of [isOfKind, isInSameHunk]) claimPlaces({ found, earlier, matches, isSame });
  const known = new Set(matches.values());
  const result: MatchedFindings<Earlier> = { post: [], standing: [], fixed: [], quiet: [] };
  result.post = found.filter((finding) => !known.has(finding));
  for (const each of earlier) {
    const pair = { earlier: each, found: matches.get(each) };
    const file = files.get(each.path);
    const isGone = file === undefined ? !hasMoreFiles : isReadAgain(each, file);
    if (each.state !== 'open') result.quiet.push(pair);
    else if (pair.found || (!isGone && !isRepetition(each, matches))) result.standing.push(pair);
    else result.fixed.push(each);
  }
  return result;
}

/** Pairs places of findings with earlier ones of the same fingerprint, the nearest first, each of both once. */
function claimEqual<Earlier extends EarlierFinding>(options: {
  found: readonly MergedFinding[];
  earlier: readonly Earlier[];
  matches: Map<Earlier, MergedFinding>;
  /** By path, and by the path before. */
  files: ReadonlyMap<string, ReadFile>;
}): void {
  const { found, earlier, matches, files } = options;
  // A file that was added by an earlier push and has another name now: no diff says that it is the same.
  const left = new Set(earlier.map(({ path }) => path).filter((path) => !files.has(path)));
  const pairs = found.flatMap((finding) =>
    placesOf(finding, [files.get(pathOf(finding))?.previousPath ?? [], ...left].flat()).flatMap((place) =>
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

function placesOf(finding: MergedFinding, formerPaths: readonly string[]) {
  const { fingerprint, also } = finding;
  const line = linesOf(finding).end;
  const renamed = formerPaths.map((path) => ({ fingerprint: fingerprintFinding(finding, path), line }));
  return [{ fingerprint, line }, ...renamed, ...also];
}

const distanceOf = ({ lines }: EarlierFinding, line: number): number =>
  lines ? Math.abs(lines.end - line) : Number.MAX_SAFE_INTEGER;

/** Pairs findings that no earlier one has yet with earlier ones on the lines where those stand today. */
function claimPlaces<Earlier extends EarlierFinding>(options: {
  found: readonly MergedFinding[];
  earlier: readonly Earlier[];
  matches: Map<Earlier, MergedFinding>;
  isSame: (each: EarlierFinding, finding: MergedFinding) => boolean;
}): void {
  const { found, earlier, matches, isSame } = options;
  const claimed = new Set(matches.values());
  for (const finding of found) {
    const { place } = finding;
    if (!place || claimed.has(finding)) continue;
    const isHere = ({ path, side, lines }: EarlierFinding) =>
      path === place.path && side === place.side && lines !== undefined && overlaps(lines, linesOf(finding));
    const same = earlier.find((each) => !matches.has(each) && isHere(each) && isSame(each, finding));
    if (same) matches.set(same, finding);
  }
}

const isOfKind = (each: EarlierFinding, { finding }: MergedFinding): boolean =>
  each.category === finding.category;

const isInSameHunk = (each: EarlierFinding, finding: MergedFinding): boolean =>
  finding.place !== undefined && each.hunk === finding.hunk;

/** Whether not finding it again says something: its code was read again, and is not what it was. */
function isReadAgain({ lines, side, hunk }: EarlierFinding, file: ReadFile): boolean {
  if (file.hunks.includes(hunk)) return false;
  if (!lines) return file.complete;
  return file.read.some((range) => range.side === side && overlaps(range, lines));
}

/** Whether one that was found again says the same in the same place: two runs told it at the same time. */
function isRepetition(each: EarlierFinding, matches: ReadonlyMap<EarlierFinding, unknown>): boolean {
  const { fingerprint, side, lines } = each;
  if (lines === undefined) return false;
  return [...matches.keys()].some(
    (one) => one.fingerprint === fingerprint && one.side === side && one.lines?.end === lines.end,
  );
}

const overlaps = (one: LineRange, other: LineRange): boolean =>
  one.start <= other.end && other.start <= one.end;
