import type { StickyComment } from './sticky-comment.ts';

/** A run shorter than this says nothing before its result, in ms. */
const FIRST_AFTER_MS = 10_000;
/** Later updates come at most this often, in ms: GitHub allows 500 content writes an hour. */
const EVERY_MS = 15_000;

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
  let writing: Promise<void> = Promise.resolve();
  let timer = setTimeout(tick, FIRST_AFTER_MS);

  function tick(): void {
    timer = setTimeout(tick, EVERY_MS);
    writing = writing.then(update);
  }

  async function update(): Promise<void> {
    const line = renderProgress(read());
    if (line === shown) return;
    try {
      await sticky.publish(withPrevious(line, sticky.before));
      shown = line;
    } catch (error) {
      onNote(`The progress could not be shown: ${(error as Error).message}`);
    }
  }

  return {
    stop: async () => {
      clearTimeout(timer);
      await writing;
      return shown !== '';
    },
  };
}

/** A line about a run, above what the comment said before it. */
export function withPrevious(line: string, before: string | undefined): string {
  const rest = before === undefined ? '' : stripLine(before);
  return rest === '' ? line : `${line}\n\n${rest}`;
}

/** The note of a run that did not end: it may stand there when the process was killed. */
const LINE = /^> \*\*Gloss\*\* .*(?:\n+|$)/;

function stripLine(body: string): string {
  return body.replaceAll('\r\n', '\n').replace(LINE, '');
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

/** What stands in place of the progress when a run ended without a result. */
export function renderStopped(reason: string): string {
  return `> **Gloss** stopped: ${reason.replaceAll(/\s+/g, ' ')}`;
}
