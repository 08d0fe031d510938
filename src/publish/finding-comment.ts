import { escapeMarkdown } from '../content/markdown.ts';
import type { AnchoredFinding } from '../content/review/anchor-findings.ts';
import { CATEGORIES, type Category } from '../content/review/finding.ts';
import type { EarlierFinding, ThreadState } from '../content/review/match-findings.ts';
import type { MergedFinding } from '../content/review/merge-findings.ts';
import { sanitiseInline } from '../content/sanitise.ts';
import type { ReviewThread } from '../github/review-threads.ts';
import type { DraftComment } from '../github/write-review.ts';
import { renderBody } from '../pipelines/review/render-review.ts';

const TITLE_LENGTH = 200;
const NOTE = /<!-- gloss-finding ([0-9a-f]{32}) ([a-z]{1,20}) -->\s*$/;

/** An earlier finding with the thread in which it stands. */
export interface ThreadFinding extends EarlierFinding {
  thread: ReviewThread;
}

/** A finding as a comment at its lines, with a hidden last line by which it is known again. Pure. */
export function renderFindingComment(found: MergedFinding & AnchoredFinding): DraftComment {
  const { finding, place, suggestion, fingerprint, also } = found;
  const parts = [
    `**${finding.severity}** ${sanitiseInline(finding.title, { maxLength: TITLE_LENGTH })}`,
    renderBody(finding.body),
    suggestion === undefined ? '' : renderSuggestion(suggestion),
    also.length === 0
      ? ''
      : `The same in ${also.map(({ path, line }) => escapeMarkdown(`${path}:${line}`)).join(', ')}.`,
    `<!-- gloss-finding ${fingerprint} ${finding.category} -->`,
  ];
  return { ...place, body: parts.filter((part) => part !== '').join('\n\n') };
}

/** A fence that is longer than any in it. */
function renderSuggestion(suggestion: string): string {
  const longest = Math.max(2, ...[...suggestion.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${suggestion}\n${fence}`;
}

/**
 * The findings that earlier reviews of ours told at lines, and what became of them. Pure. A thread is ours when our identity
 * began it with the hidden line: anybody can paste that. One that we closed ourselves is over, and may be told again.
 */
export function readEarlier(options: { threads: readonly ReviewThread[]; viewer: string }): ThreadFinding[] {
  return options.threads.flatMap((thread) => {
    const [first] = thread.comments;
    const [, fingerprint, category] = NOTE.exec(first?.body ?? '') ?? [];
    if (!first?.viewerDidAuthor || fingerprint === undefined || !isCategory(category)) return [];
    const state = stateOf(thread);
    if (thread.isResolved && isOwn(thread.resolvedBy, options.viewer) && state === 'resolved') return [];
    const { path, side, lines } = thread;
    return [{ fingerprint, category, path, side, lines, state, thread }];
  });
}

/** How many threads of ours we closed ourselves, since what they told was gone. Pure. */
export function countClosed(options: { threads: readonly ReviewThread[]; viewer: string }): number {
  return options.threads.filter((thread) => {
    const [first] = thread.comments;
    const isOurs = first?.viewerDidAuthor === true && NOTE.test(first.body);
    return isOurs && stateOf(thread) === 'resolved' && isOwn(thread.resolvedBy, options.viewer);
  }).length;
}

function stateOf({ isResolved, comments }: ReviewThread): ThreadState {
  if (comments.slice(1).some(({ viewerDidAuthor }) => !viewerDidAuthor)) return 'answered';
  if (comments[0]?.isMinimized) return 'dismissed';
  return isResolved ? 'resolved' : 'open';
}

const isCategory = (word: string | undefined): word is Category => CATEGORIES.some((known) => known === word);

/** GraphQL names people alone as those who closed a thread: nobody means an App, and we are the one that writes here. */
function isOwn(resolvedBy: string | undefined, viewer: string): boolean {
  return resolvedBy === undefined || resolvedBy.toLowerCase() === viewer.toLowerCase();
}
