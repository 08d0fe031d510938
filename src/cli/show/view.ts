import type { ExportedStep } from '../../engine/run-export.ts';
import { plainLine, textWidth } from '../../pipelines/wrap-text.ts';

/** Columns that every line keeps to, except those that hold a path. */
export const WIDTH = 80;

/** What a text means; how that looks is decided where it is known whether there is a terminal. */
export type Tone = 'good' | 'bad' | 'busy' | 'quiet' | 'strong';

/** How and when a run is looked at. */
export interface View {
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA time zone; undefined is the machine's own. */
  zone: string | undefined;
  /** Nothing is summarised. */
  all: boolean;
  /** Whether a process works on the state directory; undefined when nobody here can know. */
  isWorked: boolean | undefined;
  /** Draws bars, which mean nothing in a log. */
  bars: boolean;
  paint: (tone: Tone, text: string) => string;
}

/** The state of something in one character. */
export type Mark = 'done' | 'partial' | 'failed' | 'busy' | 'waiting' | 'off';

const MARKS: Record<Mark, [character: string, tone: Tone]> = {
  done: ['✓', 'good'],
  partial: ['◐', 'bad'],
  failed: ['✗', 'bad'],
  busy: ['▸', 'busy'],
  waiting: ['◌', 'quiet'],
  off: ['–', 'quiet'],
};

export function renderMark(mark: Mark, view: View): string {
  const [character, tone] = MARKS[mark];
  return view.paint(tone, character);
}

export function renderHeading(title: string, facts: string, view: View): string {
  return `\n${view.paint('strong', title)}  ${cutLine(facts, WIDTH - textWidth(title) - 2)}`;
}

/** One printable line of untrusted text in at most so many columns. */
export function cutLine(text: string, width: number): string {
  const line = plainLine(text);
  if (textWidth(line) <= width) return line;
  let kept = '';
  for (const character of line) {
    if (textWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Cut and padded to exactly so many columns. */
export function column(text: string, width: number): string {
  const cut = cutLine(text, width);
  return cut + ' '.repeat(width - textWidth(cut));
}

/** `step//./src/steps/plan-run//planRun` is `planRun`: names carry the place where they are defined. */
export function shortName(name: string): string {
  return plainLine(name.slice(name.lastIndexOf('//') + (name.includes('//') ? 2 : 1))) || plainLine(name);
}

/** What people call a step: the stage where it runs one of a pipeline, else the name of its function. */
export function nameStep({ stepName, input }: Pick<ExportedStep, 'stepName' | 'input'>): string {
  const stage = (input as { args?: { stage?: unknown }[] } | null | undefined)?.args?.[0]?.stage;
  return typeof stage === 'string' ? plainLine(stage) : shortName(stepName);
}

/** `1 step`, `2 steps`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
