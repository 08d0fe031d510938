import type { ChangedFile } from '../changed-file.ts';
import { chooseLines } from './choose-lines.ts';
import { chooseSuggestion } from './choose-suggestion.ts';
import { findEvidence } from './find-evidence.ts';
import type { Finding } from './finding.ts';
import { indexDiff, type ReviewFile } from './index-diff.ts';
import { normaliseCode } from './normalise-code.ts';
import { placeLines, type ReviewPlace } from './place-lines.ts';
import { readRange } from './read-range.ts';

/** A finding with its place in the diff. */
export interface AnchoredFinding {
  finding: Finding;
  place: ReviewPlace;
  /** The lines it stands on, without white space that does not count: what its fingerprint is made of. */
  code: string[];
  /** What the hunk says in which they are, see digestHunks. */
  hunk: string;
  /** How the place differs from the lines that were named; undefined when it does not. */
  moved: string | undefined;
  /** The new text of exactly the lines of `place`; only when GitHub can apply it. */
  suggestion: string | undefined;
}

/** A finding that has no place in the diff: it goes to the summary. */
export interface DemotedFinding {
  finding: Finding;
  place: undefined;
  /** The quoted code. */
  code: string[];
  /** Why, as the end of a sentence: "not shown at its line, because …". */
  reason: string;
}

export type ReviewFinding = AnchoredFinding | DemotedFinding;

export interface AnchoredFindings {
  anchored: AnchoredFinding[];
  demoted: DemotedFinding[];
}

/**
 * Finds for each finding the comment that GitHub accepts, or the reason why there is none. Pure; the order is kept.
 *
 * GitHub refuses a whole review when one comment breaks a rule (422): path and line must be in the diff, on their side; the
 * start line must precede the line and be in the same hunk
 * (docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request, and its messages "… line must be part of the
 * diff", "… start line must be part of the same hunk as the line", "… start line must precede the end line").
 *
 * Lines of the diff that are named stay. What is not in the diff is moved only where one reading is left (chooseLines).
 */
export function anchorFindings(options: {
  findings: readonly Finding[];
  files: readonly ChangedFile[];
}): AnchoredFindings {
  const index = indexDiff(options);
  const result: AnchoredFindings = { anchored: [], demoted: [] };
  for (const finding of options.findings) {
    const { path } = finding;
    // Models copy the prefixes of a diff, or write `./`.
    const file = index.get(path) ?? index.get(path.replace(/^(?:\.|a|b)\//, ''));
    const anchor = anchorFinding(finding, file);
    if ('reason' in anchor) result.demoted.push(anchor);
    else result.anchored.push(anchor);
  }
  return result;
}

function anchorFinding(finding: Finding, file: ReviewFile | undefined): AnchoredFinding | DemotedFinding {
  const quoted = finding.evidence.split('\n').map(normaliseCode).filter(Boolean);
  const demote = (reason: string): DemotedFinding => ({ finding, place: undefined, code: quoted, reason });
  if (!file) return demote('the file is not part of the changes');
  if (file.closed !== undefined) return demote(file.closed);
  const range = readRange(finding);
  if (!range) return demote('it names no line');
  const evidence = findEvidence({ lines: file.lines, evidence: finding.evidence });
  const side = file.onlySide ?? finding.side;
  const chosen = chooseLines({ lines: file.lines, side, range, evidence });
  if ('reason' in chosen) return demote(chosen.reason);
  const { place, lines } = placeLines({ path: file.path, side: chosen.side, lines: chosen.lines });
  return {
    finding,
    place,
    code: lines.map(({ code }) => code),
    hunk: file.hunks[lines[0]?.hunk ?? -1] ?? '',
    moved: describeMove(finding, place),
    suggestion: chooseSuggestion({ finding, range, place, lines, evidence }),
  };
}

function describeMove({ path, side, startLine, endLine }: Finding, place: ReviewPlace): string | undefined {
  const isSame =
    place.side === side && place.line === endLine && (place.start_line ?? place.line) === startLine;
  if (isSame && place.path === path) return undefined;
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
  return `named for ${lines} (${side}) of ${path}`;
}
