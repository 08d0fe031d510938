import { setTimeout as sleep } from 'node:timers/promises';
import type { MockModel } from '../support/mock-model.ts';

// The case of https://github.com/QwenLM/qwen-code: people push again and again while a run is at work.
export const FILES = 30;
export const CHANGED = 2;
export const PUSHES = 7;
export const LATENCY_MS = 400;
const LOOK_MS = 5;
const END_MS = 60_000;
/** Lines of a file: more than half of what one call takes, so that each file has a call of its own. */
const LINES = 240;

export interface PushedOutcome {
  /** Calls for items, over all runs. */
  itemCalls: number;
  /** What they may be: each content once, and what was under way whenever a run gave way. */
  allowed: number;
  inFlight: number[];
  /** The comments in the end, and the one of a run that nobody disturbed and that knows nothing. */
  comments: string[];
  clean: string | undefined;
  cleanCalls: number;
}

/** The text of one version of a file. */
function textOf(file: number, version: number): string {
  const line = (index: number) => `export const value${index} = compute(${file}, ${version}, ${index});\n`;
  return Array.from({ length: LINES }, (_, index) => line(index)).join('');
}

function nameOf(file: number): string {
  return `src/part-${String(file).padStart(2, '0')}.ts`;
}

/** What the pull request begins with. */
export function firstFiles(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: FILES }, (_, file) => [nameOf(file), textOf(file, 0)]));
}

/** Two files other than those of the push before, in their next version. */
export function change(push: number): Record<string, string> {
  const files = Array.from({ length: CHANGED }, (_, index) => (push * CHANGED + index) % FILES);
  return Object.fromEntries(files.map((file) => [nameOf(file), textOf(file, push)]));
}

/** Calls for items that are under way. */
export function unanswered(model: MockModel): number {
  return model.itemCalls().filter(({ answered }) => !answered).length;
}

/** Rejects after a minute. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + END_MS;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error(`It never came so far: ${what}`);
    await sleep(LOOK_MS);
  }
}

/** What the calls may be at most. */
export function allow(inFlight: readonly number[]): number {
  return FILES + CHANGED * (PUSHES - 1) + inFlight.reduce((sum, count) => sum + count, 0);
}
