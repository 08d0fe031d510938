import type { RunRecord } from '../../engine/run-export.ts';
import { textWidth } from '../../pipelines/wrap-text.ts';
import { formatDuration } from './format-time.ts';
import { column, cutLine, type Mark, renderMark, type View, WIDTH } from './view.ts';

/** One line of a timeline. */
export interface Row {
  mark: Mark;
  name: string;
  count: string;
  /** In ms since the epoch; shown as the time since the run began. */
  startedAt?: number;
  tookMs?: number;
  note: string;
  /** Part that is done, from 0 to 1, to be drawn as a bar. */
  share?: number;
}

const NAME = 20;
const COUNT = 9;
const OFFSET = 12;
const TOOK = 12;
const BAR = 8;
const INDENT = 6;

/** The note comes last where there is room for it, else on a line of its own. */
export function renderRow(row: Row, { run }: RunRecord, view: View): string {
  const { startedAt, tookMs, share } = row;
  const offset = startedAt === undefined ? '' : `+${formatDuration(startedAt - Date.parse(run.createdAt))}`;
  const took = tookMs === undefined ? '' : formatDuration(tookMs).padStart(TOOK);
  const bar = share === undefined || !view.bars ? '' : renderBar(share, BAR, view);
  const facts = [
    column(row.name, NAME),
    row.count.padStart(COUNT),
    view.paint('quiet', offset.padStart(OFFSET)),
    took,
  ].join('');
  const line = `  ${renderMark(row.mark, view)} ${facts}`;
  const room = WIDTH - 4 - NAME - COUNT - OFFSET - took.length - 2 - (bar === '' ? 0 : BAR + 1);
  if (textWidth(row.note) <= room) return `${line}  ${[bar, row.note].filter(Boolean).join(' ')}`.trimEnd();
  return `${`${line}  ${bar}`.trimEnd()}\n${' '.repeat(INDENT)}${cutLine(row.note, WIDTH - INDENT)}`;
}

export function renderBar(share: number, cells: number, view: View): string {
  const filled = Math.floor(share * cells);
  return view.paint('busy', '█'.repeat(filled)) + view.paint('quiet', '░'.repeat(cells - filled));
}
