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
const BAR_LENGTH = 20;
/** Characters of the reason why a run stopped. */
const REASON_LENGTH = 500;

/** How far a run is, and what this process spent on it. */
export interface ProgressCounts {
  items: number;
  done: number;
  reused: number;
  failed: number;
  modelCalls: number;
  /** In and out together. */
  tokens: number;
}

export const NO_PROGRESS: ProgressCounts = {
  ...{ items: 0, done: 0, reused: 0, failed: 0 },
  ...{ modelCalls: 0, tokens: 0 },
};

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
  /** Milliseconds between updates, asked each time; never less than the shortest. */
  everyMs?: () => number;
}): ProgressComment {
  const { sticky, read, onNote, everyMs = () => 0 } = options;
  let shown = '';
  let uncertain = false;
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(tick, FIRST_AFTER_MS);

  function tick(): void {
    // The next one counts from the end of this write, so that slow writes do not queue up.
    writing = update().then(() => {
      if (timer !== undefined) timer = setTimeout(tick, Math.max(EVERY_MS, everyMs()));
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

/** Whether a comment, marker and all, begins with how a run is doing and not with an outcome. */
export function saysState(body: string): boolean {
  return /^.*\r?\n\s*> \*\*Gloss\*\* /.test(body);
}

/** Whether a comment shows how far a run is, which is then no longer true when nobody works on it. */
export function saysProgress(body: string | undefined): boolean {
  return body !== undefined && /^\s*> \*\*Gloss\*\* is reading/.test(body);
}

function renderProgress(counts: ProgressCounts): string {
  const { items, done, reused, failed, modelCalls, tokens } = counts;
  if (items === 0) return '> **Gloss** is reading the changes …';
  const waiting = Math.max(0, items - done - failed);
  const facts = [
    `${done} of ${items} items`,
    reused > 0 ? `${reused} reused` : '',
    failed > 0 ? `${failed} failed` : '',
    waiting > 0 ? `${waiting} waiting` : '',
    modelCalls > 0 ? `${modelCalls} model call${modelCalls === 1 ? '' : 's'}, ${shorten(tokens)} tokens` : '',
  ];
  const bar = renderBar((done + failed) / items);
  return `> **Gloss** is reading: ${bar} ${facts.filter(Boolean).join(', ')} …`;
}

function renderBar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR_LENGTH);
  return `\`${'█'.repeat(full)}${'░'.repeat(BAR_LENGTH - full)}\``;
}

function shorten(tokens: number): string {
  return tokens < 1_000 ? String(tokens) : `${Math.round(tokens / 1_000)}k`;
}

/** What stands in place of the progress when a run ended without a result. `reason` may quote anything. */
export function renderStopped(reason: string): string {
  const characters = [...reason];
  const short =
    characters.length <= REASON_LENGTH ? reason : `${characters.slice(0, REASON_LENGTH - 1).join('')}…`;
  return `> **Gloss** stopped: ${escapeMarkdown(short)}`;
}
