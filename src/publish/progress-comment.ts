import { cutMarkdown, escapeMarkdown } from '../content/markdown.ts';
import { describeError } from '../errors.ts';
import { GitHubError } from '../github/github-error.ts';
import { COMMENT_BODY_LIMIT } from './comment-marker.ts';
import type { StickyComment } from './sticky-comment.ts';

/** A run shorter than this says nothing before its result, in ms. */
const FIRST_AFTER_MS = 10_000;
/** Later updates come at most this often, in ms: GitHub allows 500 content writes an hour. */
const EVERY_MS = 15_000;
/** The marker in front takes some of GitHub's limit, in characters. */
const MAX_BODY = COMMENT_BODY_LIMIT - 200;
/** Characters of the reason why a run stopped. */
const REASON_LENGTH = 500;

/** How far a run is. */
export interface ProgressCounts {
  items: number;
  done: number;
  reused: number;
  failed: number;
}

export interface ProgressComment {
  /** No further update; waits for the one being written. True when the comment shows progress now. */
  stop(): Promise<boolean>;
}

/**
 * Shows progress in the sticky comment of a run that takes long, above what the comment said before. A failed
 * update is noted and changes nothing else.
 */
export function showProgress(options: {
  sticky: StickyComment;
  read: () => ProgressCounts;
  onNote: (note: string) => void;
}): ProgressComment {
  const { sticky, read, onNote } = options;
  let shown = '';
  let uncertain = false;
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(tick, FIRST_AFTER_MS);

  function tick(): void {
    // The next one counts from the end of this write, so that slow writes do not queue up.
    writing = update().then(() => {
      if (timer !== undefined) timer = setTimeout(tick, EVERY_MS);
    });
  }

  async function update(): Promise<void> {
    const line = renderProgress(read());
    if (line === shown) return;
    try {
      await sticky.publish((before) => withPrevious(line, before));
      shown = line;
    } catch (error) {
      // What GitHub refused is not there; anything else may be.
      uncertain ||= !(error instanceof GitHubError);
      onNote(`The progress could not be shown: ${describeError(error)}`);
    }
  }

  return {
    stop: async () => {
      clearTimeout(timer);
      timer = undefined;
      await writing;
      return shown !== '' || uncertain;
    },
  };
}

/** A line about a run, above what the comment said before it; an earlier such line goes. */
export function withPrevious(line: string, before: string | undefined): string {
  const rest = before === undefined ? '' : stripLines(before);
  if (rest === '') return line;
  const body = `${line}\n\n${rest}`;
  return body.length <= MAX_BODY ? body : cutMarkdown({ body, limit: MAX_BODY, notice: '…' });
}

/** Notes of runs that did not end: they may stand there when the process was killed. */
const LINES = /^(?:\s*> \*\*Gloss\*\* [^\n]*(?:\n|$))+\s*/;

function stripLines(body: string): string {
  return body.replaceAll(/\r\n?/g, '\n').replace(LINES, '').trimEnd();
}

function renderProgress(counts: ProgressCounts): string {
  const { items, done, reused, failed } = counts;
  if (items === 0) return '> **Gloss** is reading the changes …';
  const facts = [
    `${done} of ${items} items`,
    reused > 0 ? `${reused} reused` : '',
    failed > 0 ? `${failed} failed` : '',
  ];
  return `> **Gloss** is reading: ${facts.filter(Boolean).join(', ')} …`;
}

/** What stands in place of the progress when a run ended without a result. `reason` may quote anything. */
export function renderStopped(reason: string): string {
  const characters = [...reason];
  const short =
    characters.length <= REASON_LENGTH ? reason : `${characters.slice(0, REASON_LENGTH - 1).join('')}…`;
  return `> **Gloss** stopped: ${escapeMarkdown(short)}`;
}
