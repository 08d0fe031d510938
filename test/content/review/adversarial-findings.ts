import type { ChangedFile } from '../../../src/content/changed-file.ts';
import type { DiffSide } from '../../../src/content/map-hunk-lines.ts';
import { parseHunks } from '../../../src/content/parse-hunks.ts';
import { anchorFindings, type ReviewFinding } from '../../../src/content/review/anchor-findings.ts';
import type { Finding } from '../../../src/content/review/finding.ts';
import { Refusal } from '../../fake-github/actions/access.ts';
import { findSpot } from '../../fake-github/actions/find-spot.ts';
import { findPatchLine, type Patch, parsePatch } from '../../fake-github/git/parse-patch.ts';
import { GITHUB_LIMITS } from '../../fake-github/limits.ts';
import { sampleFinding } from './sample-finding.ts';

type Named = Pick<Finding, 'startLine' | 'endLine'>;

/** Findings on the edges of every hunk of a file and far from them, on both sides, with and without quotes of its lines. */
export function adversarialFindings(file: ChangedFile): Finding[] {
  const hunks = parseHunks({ patch: file.patch ?? '' });
  const edges = hunks.flatMap((hunk) => [
    ...aroundRange(hunk.newStart, hunk.newStart + hunk.newLines - 1),
    ...aroundRange(hunk.oldStart, hunk.oldStart + hunk.oldLines - 1),
  ]);
  const [first, last] = [hunks[0], hunks.at(-1)];
  const across =
    first && last ? [{ startLine: first.newStart, endLine: last.newStart + last.newLines - 1 }] : [];
  const quotes = hunks.map(({ lines }) => lines[Math.floor(lines.length / 2)]?.slice(1) ?? '');
  const paths = [file.path, `${file.path}.other`, ...(file.previousPath ? [file.previousPath] : [])];
  return [...edges, ...across, ...STRANGE].flatMap((named, index) =>
    (['LEFT', 'RIGHT'] as DiffSide[]).map((side) =>
      sampleFinding({
        ...named,
        side,
        path: paths[index % 7 === 6 ? 1 : index % 5 === 4 ? paths.length - 1 : 0] ?? file.path,
        evidence: index % 3 === 0 ? (quotes[index % quotes.length] ?? '') : '',
        suggestion: index % 2 === 0 ? 'mended' : undefined,
      }),
    ),
  );
}

function aroundRange(start: number, end: number): Named[] {
  return [
    { startLine: start, endLine: end },
    { startLine: start - 1, endLine: start - 1 },
    { startLine: start, endLine: start },
    { startLine: end, endLine: end },
    { startLine: end + 1, endLine: end + 1 },
    { startLine: start - 1, endLine: end + 1 },
    { startLine: end, endLine: start },
  ];
}

const STRANGE: Named[] = [
  [0, 0],
  [-1, -5],
  [1, 1e9],
  [Number.MAX_SAFE_INTEGER, Number.MAX_VALUE],
  [Number.NaN, Number.NaN],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
  [1.5, 2.5],
].map(([startLine = 0, endLine = 0]) => ({ startLine, endLine }));

export interface AnchorFigures {
  findings: number;
  /** Comments GitHub is asked to take, and those it takes by the rules of the fake one. */
  comments: number;
  accepted: number;
  demoted: number;
  /** Findings without a quote whose last line is one that a comment can name, and those whose comment names it. */
  intended: number;
  kept: number;
  problems: string[];
}

/** Anchors findings in the files of one diff and judges every comment by the rules of the fake GitHub. */
export function judgeAnchors(findings: Finding[], files: ChangedFile[]): AnchorFigures {
  const { anchored, demoted } = anchorFindings({ findings, files });
  const patches = new Map(files.map((file) => [file.path, parsePatch(file.patch ?? '')]));
  const problems = anchored.flatMap((anchor) => judgeComment(anchor, patches));
  const meant = [...anchored, ...demoted].filter((anchor) => isInDiff(anchor, patches, files));
  const kept = meant.filter(
    ({ place, finding }) => place?.line === finding.endLine && place.side === finding.side,
  );
  return {
    findings: findings.length,
    comments: anchored.length,
    accepted: anchored.length - problems.length,
    demoted: demoted.length,
    intended: meant.length,
    kept: kept.length,
    problems,
  };
}

function judgeComment({ place }: ReviewFinding, patches: Map<string, Patch>): string[] {
  if (!place) return ['no place'];
  const draft = {
    line: place.line,
    side: place.side,
    startLine: place.start_line,
    startSide: place.start_side,
  };
  try {
    findSpot(patches.get(place.path), draft);
    return [];
  } catch (problem) {
    if (problem instanceof Refusal) return [`${JSON.stringify(place)}: ${problem.message}`];
    throw problem;
  }
}

/** Whether the last line a finding names can carry a comment: unless its quote speaks for another one. */
function isInDiff({ finding }: ReviewFinding, patches: Map<string, Patch>, files: ChangedFile[]): boolean {
  const { path, side, startLine, endLine, evidence } = finding;
  const patch = patches.get(path);
  if (!patch || evidence !== '' || !(startLine <= endLine)) return false;
  const text = files.find((file) => file.path === path)?.patch ?? '';
  // No comment stands in a submodule, nor in a diff that GitHub does not show.
  if (/^[-+]Subproject commit /m.test(text) || !isShown(text)) return false;
  const line = findPatchLine(patch, side, endLine);
  return line !== undefined && (side === 'RIGHT' || line.right === undefined);
}

function isShown(patch: string): boolean {
  const { patchLinesPerFile, patchBytesPerFile } = GITHUB_LIMITS;
  return patch.split('\n').length <= patchLinesPerFile && Buffer.byteLength(patch) <= patchBytesPerFile;
}
