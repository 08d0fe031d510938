import { findPatchLine, type Patch, type PatchLine } from '../git/parse-patch.ts';
import type { Side } from '../types.ts';
import { Refusal } from './access.ts';

/** Where a reviewer wants a comment in a file. */
export interface DraftPlace {
  line?: number | undefined;
  side?: string | undefined;
  startLine?: number | undefined;
  startSide?: string | undefined;
  /** The older way to name a line: see `PatchLine.position`. */
  position?: number | undefined;
}

export interface Spot {
  at: PatchLine;
  side: Side;
  startSide: Side;
}

const BLANK = "Pull request review thread diff hunk can't be blank";
const OUTSIDE = 'Pull request review thread line must be part of the diff';
const ASTRAY = 'Pull request review thread start line must be part of the same hunk as the line.';
const REVERSED = 'Pull request review thread start line must precede the end line.';

/**
 * GitHub's rules for the place of a review comment in a file of the diff (no patch: the file is not in it). Throws `Refusal` in
 * GitHub's words, as people quote them: parkerbxyz/suggest-changes #28, The-PR-Agent/pr-agent #592, ubuntu/WSL #244.
 */
export function findSpot(patch: Patch | undefined, draft: DraftPlace): Spot {
  if (!patch) throw new Refusal('invalid', `Pull request review thread path is invalid and ${BLANK}`);
  const side: Side = draft.side === 'LEFT' ? 'LEFT' : 'RIGHT';
  const startSide: Side = (draft.startSide ?? side) === 'LEFT' ? 'LEFT' : 'RIGHT';
  const at =
    draft.line === undefined
      ? patch.lines.find(({ position }) => position === draft.position)
      : findPatchLine(patch, side, draft.line);
  if (!at) {
    const start = draft.startLine === undefined ? ` and ${BLANK}` : `, ${ASTRAY}, and ${BLANK}`;
    throw new Refusal('invalid', `${OUTSIDE}${start}`);
  }
  if (draft.startLine !== undefined) {
    const start = findPatchLine(patch, startSide, draft.startLine);
    if (!start || start.hunk !== at.hunk) throw new Refusal('invalid', ASTRAY);
    if (start.position >= at.position) throw new Refusal('invalid', REVERSED);
  }
  const actual: Side = draft.line === undefined && at.right === undefined ? 'LEFT' : side;
  return { at, side: actual, startSide };
}
