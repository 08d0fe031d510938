import { expect, it } from 'vitest';
import { trackProgress } from '../../bot/jobs/track-progress.ts';
import { createTerminalProgress } from '../../src/cli/terminal-progress.ts';
import { showRunProgress } from '../../src/show-run-progress.ts';

function terminal(isTTY: boolean) {
  const lines: string[] = [];
  let time = 0;
  const progress = createTerminalProgress({
    stream: { isTTY, write: (text: string) => lines.push(text) },
    now: () => {
      time += 10_000;
      return time;
    },
  });
  return { progress, lines, last: () => lines.at(-1) ?? '' };
}

it.each([true, false])('a terminal shows what a service is at until it is over (TTY: %s)', (isTTY) => {
  const { progress, last } = terminal(isTTY);
  progress.planned({ items: 2, reused: 0, files: 2 });
  progress.note?.('hero: running 40 %');
  expect(last()).toMatch(/0 of 2 items.* · hero: running 40 %/);
  progress.finished({ items: 1, failed: 0 });
  expect(last()).not.toContain('hero');
  progress.note?.('hero: queued');
  progress.stage('publish');
  expect(last()).not.toContain('hero');
});

it('a terminal is not moved about by the name of an item', () => {
  const { progress, last } = terminal(false);
  progress.note?.('a\u001b[2J\n::error::b, hero: queued');
  expect(last()).toBe('gloss: reading the changes … · a[2J ::error::b, hero: queued\n');
});

it('a comment passes it on', () => {
  const notes: string[] = [];
  const { progress } = showRunProgress({
    sticky: undefined,
    progress: { planned() {}, finished() {}, stage() {}, note: (text) => notes.push(text) },
    models: {},
    onNote: () => {},
  });
  progress.note?.('hero: queued');
  expect(notes).toEqual(['hero: queued']);
});

it('a job of the App keeps the latest', () => {
  const events: { progress?: { note?: string } }[] = [];
  const store = { append: (_: string, event: object) => void events.push(event) } as never;
  const tracked = trackProgress({ store, jobId: 'job-1' });
  tracked.progress.note?.('hero: queued');
  tracked.progress.note?.('hero: running 40 %');
  tracked.stop();
  expect(events).toMatchObject([{ progress: { note: 'hero: running 40 %' } }]);
  tracked.progress.finished({ items: 1, failed: 0 });
  tracked.stop();
  expect(events.at(-1)?.progress).not.toHaveProperty('note');
});
