import type { Progress } from '../steps/rooms.ts';
import { logLine } from './disarm-commands.ts';

const BAR_CELLS = 24;
/** A line at most this often where there is no terminal to redraw, in ms. */
const LINE_INTERVAL_MS = 5_000;
/** A terminal is redrawn at most this often, in ms. */
const DRAW_INTERVAL_MS = 100;

const STAGES = {
  plan: 'reading the changes',
  read: 'reading files',
  combine: 'combining',
  publish: 'writing',
};

export interface TerminalProgress extends Progress {
  /** Removes the bar, so that what is printed next starts on a clean line. */
  clear(): void;
}

/** Progress on stderr: one redrawn line on a terminal, now and then a line elsewhere. */
export function createTerminalProgress(options: {
  stream: { write(text: string): unknown; isTTY?: boolean };
  now: () => number;
}): TerminalProgress {
  const { stream, now } = options;
  let stage: keyof typeof STAGES = 'plan';
  const counts = { items: 0, reused: 0, done: 0, failed: 0 };
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = '';
  let note = '';

  function show(important: boolean): void {
    const interval = stream.isTTY ? DRAW_INTERVAL_MS : LINE_INTERVAL_MS;
    if (!important && now() - shownAt < interval) return;
    const text = render(stage, counts, stream.isTTY === true) + note;
    if (text === shown) return;
    shownAt = now();
    shown = text;
    stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  }

  return {
    planned: ({ items, reused }) => {
      Object.assign(counts, { items, reused, done: reused });
      show(true);
    },
    finished: ({ items, failed }) => {
      counts.done += items;
      counts.failed += failed;
      note = '';
      show(false);
    },
    note: (text) => {
      note = ` · ${logLine(text)}`;
      show(false);
    },
    stage: (name) => {
      if (name === stage) return;
      stage = name;
      note = '';
      show(true);
    },
    clear: () => {
      if (stream.isTTY && shown !== '') stream.write('\r\u001b[K');
      shown = '';
    },
  };
}

function render(
  stage: keyof typeof STAGES,
  counts: { items: number; reused: number; done: number; failed: number },
  bar: boolean,
): string {
  const { items, reused, done, failed } = counts;
  const facts = [
    `${done} of ${items} items`,
    reused > 0 ? `${reused} reused` : '',
    failed > 0 ? `${failed} failed` : '',
  ].filter(Boolean);
  if (items === 0) return `gloss: ${STAGES[stage]} …`;
  const filled = Math.round((BAR_CELLS * Math.min(done + failed, items)) / items);
  const cells = bar ? `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ` : '';
  return `gloss: ${cells}${facts.join(', ')} · ${STAGES[stage]}`;
}
