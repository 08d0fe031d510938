import { linesOf, pathOf } from '../content/review/compare-findings.ts';
import { readFindingNote } from '../content/review/finding-note.ts';
import type { EarlierFinding, ThreadState } from '../content/review/match-findings.ts';
import type { MergedFinding } from '../content/review/merge-findings.ts';
import { shortenFingerprint } from '../content/review/told-note.ts';
import type { ReviewThread } from '../github/review-threads.ts';

/** An earlier finding with the thread in which it stands; none when that was deleted. */
export interface ThreadFinding extends EarlierFinding {
  thread: ReviewThread | undefined;
}

/**
 * The findings that earlier reviews of ours told at lines, and what became of them. Pure. A thread is ours when our identity
 * began it with the hidden line: anybody can paste that. One that we closed ourselves is over, and may be told again.
 */
export function readEarlier(options: { threads: readonly ReviewThread[]; viewer: string }): ThreadFinding[] {
  return options.threads.flatMap((thread) => {
    const [first] = thread.comments;
    const note = readFindingNote(first?.body ?? '');
    if (!first?.viewerDidAuthor || note === undefined) return [];
    const state = stateOf(thread);
    if (thread.isResolved && isOwn(thread.resolvedBy, options.viewer) && state === 'resolved') return [];
    const { path, side, lines } = thread;
    return [{ ...note, path, side, lines, state, thread }];
  });
}

/**
 * Findings of this run that were told at their lines before, by the overview's memory, and have no thread any more: somebody
 * with the right to do so deleted the comment, which says more than any answer. Pure.
 */
export function readGone(options: {
  memory: readonly string[];
  /** Fingerprints of all threads that are there. */
  known: readonly string[];
  found: readonly MergedFinding[];
}): ThreadFinding[] {
  const known = new Set(options.known.map(shortenFingerprint));
  const gone = new Set(options.memory.filter((name) => !known.has(name)));
  return options.found.flatMap((finding) => {
    const { fingerprint, place } = finding;
    if (!gone.has(shortenFingerprint(fingerprint))) return [];
    const { category, side } = finding.finding;
    const hunk = place === undefined ? '' : finding.hunk;
    const about = { fingerprint, category, hunk, path: pathOf(finding), side: place?.side ?? side };
    return [{ ...about, lines: linesOf(finding), state: 'dismissed' as const, thread: undefined }];
  });
}

/** Fingerprints of what our threads tell, closed ones too, oldest first. Pure. */
export function namesOf(threads: readonly ReviewThread[]): string[] {
  return threads.flatMap(({ comments: [first] }) => {
    const note = readFindingNote(first?.body ?? '');
    return first?.viewerDidAuthor && note !== undefined ? [note.fingerprint] : [];
  });
}

/** Fingerprints of what threads told that we closed ourselves, since it was gone: one for each thread. Pure. */
export function namesOfClosed(options: { threads: readonly ReviewThread[]; viewer: string }): string[] {
  const closed = options.threads.filter(
    (thread) => stateOf(thread) === 'resolved' && isOwn(thread.resolvedBy, options.viewer),
  );
  return namesOf(closed);
}

function stateOf({ isResolved, comments }: ReviewThread): ThreadState {
  // We never answer ourselves: whose name it has does not matter, since a token may be a person's.
  if (comments.length > 1) return 'answered';
  if (comments[0]?.isMinimized) return 'dismissed';
  return isResolved ? 'resolved' : 'open';
}

/** GraphQL names people alone as those who closed a thread: nobody means an App, and we are the one that writes here. */
function isOwn(resolvedBy: string | undefined, viewer: string): boolean {
  return resolvedBy === undefined || resolvedBy.toLowerCase() === viewer.toLowerCase();
}
