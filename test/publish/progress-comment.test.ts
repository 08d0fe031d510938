import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GlossError } from '../../src/errors.ts';
import { GitHubError } from '../../src/github/github-error.ts';
import {
  NO_PROGRESS,
  type ProgressCounts,
  renderStopped,
  saysProgress,
  showProgress,
  withPrevious,
} from '../../src/publish/progress-comment.ts';
import type { CommentPublication } from '../../src/publish/publish-comment.ts';
import { createStickyComment, type StickyComment } from '../../src/publish/sticky-comment.ts';
import { HOSTILE } from '../content/hostile-markdown.ts';
import { findFaults } from '../content/markdown-judge.ts';
import { readPage, simulateConversation } from './simulate-conversation.ts';

const MARKER = { pipeline: 'summary' };
const PULL_REQUEST = { id: 'PR_1', url: 'https://github.com/octo/repo/pull/7' };
const PUBLICATION: CommentPublication = {
  kind: 'comment',
  action: 'updated',
  url: 'https://github.com/octo/repo/pull/7#issuecomment-1',
  commentId: 'IC_1',
};

interface Write {
  at: number;
  body: string;
  /** Lets the write end; with an error it fails. */
  end(error?: Error): void;
}

/** A sticky comment that notes every write with its time, in ms from the start; writes end at once unless held. */
function scriptSticky(options: { before?: string; hold?: boolean } = {}) {
  const started = Date.now();
  const writes: Write[] = [];
  const sticky: StickyComment = {
    before: options.before,
    publish: (body) =>
      new Promise((resolve, reject) => {
        const text = typeof body === 'string' ? body : body(options.before);
        const end = (error?: Error) => (error ? reject(error) : resolve(PUBLICATION));
        writes.push({ at: Date.now() - started, body: text, end });
        if (!options.hold) end();
      }),
  };
  return { sticky, writes };
}

function watch(options: { before?: string; hold?: boolean } = {}) {
  const { sticky, writes } = scriptSticky(options);
  const counts: ProgressCounts = { ...NO_PROGRESS, items: 40 };
  const notes: string[] = [];
  const progress = showProgress({ sticky, read: () => counts, onNote: (note) => notes.push(note) });
  return { counts, notes, progress, writes };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the progress of a run', () => {
  it('is not shown before 10 s', async () => {
    const { writes, progress } = watch();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(writes).toEqual([]);
    expect(await progress.stop()).toBe(false);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(writes).toEqual([]);
  });

  it('is shown at 10 s and then every 15 s while it changes', async () => {
    const { writes, counts } = watch();
    for (let second = 0; second < 60; second += 1) {
      counts.done += 1;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(writes.map(({ at }) => at)).toEqual([10_000, 25_000, 40_000, 55_000]);
    expect(writes[1]?.body).toBe(
      '> **Gloss** is reading: `█████████████░░░░░░░` 25 of 40 items, 15 waiting …',
    );
  });

  it('is not written again when nothing changed', async () => {
    const { writes, counts } = watch();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(writes).toHaveLength(1);
    counts.failed = 2;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(writes).toHaveLength(2);
  });

  it('is slower when it is asked to be, and never faster than every 15 s', async () => {
    const { sticky, writes } = scriptSticky();
    const counts: ProgressCounts = { ...NO_PROGRESS, items: 40 };
    let every = 60_000;
    const read = () => ({ ...counts, done: counts.done++ });
    showProgress({ sticky, read, onNote: () => {}, everyMs: () => every });
    await vi.advanceTimersByTimeAsync(10_000 + 59_000);
    expect(writes).toHaveLength(1);
    every = 0;
    await vi.advanceTimersByTimeAsync(1_000 + 14_000);
    expect(writes).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(writes).toHaveLength(3);
  });

  it.each([
    ['> **Gloss** is reading the changes …', true],
    ['> **Gloss** is reading: `█` 3 of 4 items …\n\n### Result', true],
    [renderStopped('is reading'), false],
    ['### Result\n\n> **Gloss** is reading the changes …', false],
    [undefined, false],
  ])('is told from other comments: %j', (body, says) => {
    expect(saysProgress(body)).toBe(says);
  });

  it.each<[counts: Partial<ProgressCounts>, line: string]>([
    [{ items: 0 }, '> **Gloss** is reading the changes …'],
    [{ done: 3 }, '> **Gloss** is reading: `██░░░░░░░░░░░░░░░░░░` 3 of 40 items, 37 waiting …'],
    [
      { done: 3, reused: 2 },
      '> **Gloss** is reading: `██░░░░░░░░░░░░░░░░░░` 3 of 40 items, 2 reused, 37 waiting …',
    ],
    [
      { done: 3, reused: 2, failed: 1, modelCalls: 1, tokens: 900 },
      '> **Gloss** is reading: `██░░░░░░░░░░░░░░░░░░` 3 of 40 items, 2 reused, 1 failed, 36 waiting, 1 model call, 900 tokens …',
    ],
    [
      { done: 40, modelCalls: 12, tokens: 34_400 },
      '> **Gloss** is reading: `████████████████████` 40 of 40 items, 12 model calls, 34k tokens …',
    ],
  ])('of %j reads %j', async (change, line) => {
    const { writes, counts } = watch();
    Object.assign(counts, change);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(writes[0]?.body).toBe(line);
  });

  it('waits for a slow write, and 15 s after it', async () => {
    const { writes, counts } = watch({ hold: true });
    await vi.advanceTimersByTimeAsync(10_000);
    counts.done = 9;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(writes).toHaveLength(1);
    writes[0]?.end();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(writes).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toHaveLength(2);
  });

  it('goes on after an update that failed, which is only noted', async () => {
    const { writes, counts, notes } = watch({ hold: true });
    await vi.advanceTimersByTimeAsync(10_000);
    writes[0]?.end(new GitHubError({ kind: 'limit', message: 'Too many\nrequests.', remedy: 'Wait.' }));
    // Nothing changed, but it is not shown yet.
    await vi.advanceTimersByTimeAsync(15_000);
    expect(writes).toHaveLength(2);
    expect(notes).toEqual(['The progress could not be shown: Too many requests. Wait.']);
    writes[1]?.end();
    counts.done = 4;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(writes[2]?.body).toContain('4 of 40');
  });
});

describe('stopping the progress', () => {
  it('waits for the write in flight and prevents every later one', async () => {
    const { writes, counts, progress } = watch({ hold: true });
    await vi.advanceTimersByTimeAsync(10_000);
    let stopped: boolean | undefined;
    const stopping = progress.stop().then((shown) => {
      stopped = shown;
    });
    await vi.advanceTimersByTimeAsync(40_000);
    expect(stopped).toBeUndefined();
    writes[0]?.end();
    await stopping;
    expect(stopped).toBe(true);
    counts.done = 30;
    await vi.advanceTimersByTimeAsync(100_000);
    expect(writes).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[name: string, error: Error, shown: boolean]>([
    ['was refused', new GitHubError({ kind: 'permission', message: 'no' }), false],
    ['could not be confirmed', new GlossError({ code: 'github', message: 'no answer' }), true],
  ])('tells whether the comment may show progress when the only write %s', async (_, error, shown) => {
    const { writes, progress } = watch({ hold: true });
    await vi.advanceTimersByTimeAsync(10_000);
    writes[0]?.end(error);
    expect(await progress.stop()).toBe(shown);
  });

  it('may be asked for twice', async () => {
    const { progress } = watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all([progress.stop(), progress.stop()])).toEqual([true, true]);
  });
});

describe('what the comment said before', () => {
  const LINE = '> **Gloss** is reading the changes …';

  it.each<[name: string, before: string | undefined, body: string]>([
    ['nothing', undefined, LINE],
    ['an empty comment', '', LINE],
    ['an earlier result', '### Result\n\ntext', `${LINE}\n\n### Result\n\ntext`],
    ['line ends of another system', '### Result\r\n\r\ntext\r\n', `${LINE}\n\n### Result\n\ntext`],
    ['progress alone', '> **Gloss** is reading: 3 of 4 items …', LINE],
    [
      'progress and a result',
      '> **Gloss** is reading: 3 of 4 items …\r\n\r\n### Result',
      `${LINE}\n\n### Result`,
    ],
    ['a run that stopped', '> **Gloss** stopped: no key\n\n### Result', `${LINE}\n\n### Result`],
    ['several such lines', '\n> **Gloss** a\n\n> **Gloss** b\n\n\n### Result', `${LINE}\n\n### Result`],
    [
      'such a line further down',
      '### Result\n\n> **Gloss** is nice',
      `${LINE}\n\n### Result\n\n> **Gloss** is nice`,
    ],
    [
      'a quote of somebody else',
      '> **Other** text\n\n### Result',
      `${LINE}\n\n> **Other** text\n\n### Result`,
    ],
  ])('is kept below the line: %s', (_, before, body) => expect(withPrevious(LINE, before)).toBe(body));

  it.each([
    '```\nunclosed',
    '<details>\n<summary>x</summary>\n\nunclosed',
    '    code\n\n> quote\nlazy',
    '<!-- gloss:summary -->\ntext',
    '- item\n\n  more',
    '===',
    '---',
  ])('cannot swallow or change the line: %j', (before) => {
    const body = withPrevious(LINE, before);
    expect(body.startsWith(`${LINE}\n\n`)).toBe(true);
    expect(body.slice(LINE.length + 2)).toBe(before.trimEnd());
  });

  it('is cut rather than let the whole be too long for GitHub', () => {
    const body = withPrevious(LINE, `${'A line of an old result.\n\n'.repeat(3_000)}end`);
    expect(body.startsWith(`${LINE}\n\nA line`)).toBe(true);
    expect(body.length).toBeLessThanOrEqual(65_536 - 100);
  });

  it('takes no time to read when it is made of line breaks', () => {
    const started = performance.now();
    withPrevious(LINE, '\n'.repeat(60_000));
    withPrevious(LINE, '> **Gloss** \n'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the line of a run that stopped', () => {
  it.each(HOSTILE)('has nothing in it that acts: %j', (text) => {
    const line = renderStopped(text);
    expect(line).toMatch(/^> \*\*Gloss\*\* stopped: /);
    expect(line).not.toContain('\n');
    expect(findFaults(line)).toEqual([]);
  });

  it('is short however long the reason', () => {
    expect(renderStopped('word '.repeat(20_000)).length).toBeLessThan(600);
  });

  it('is recognised and replaced by the next run', () => {
    const stopped = withPrevious(renderStopped('no\nkey'), '### Result');
    expect(withPrevious('> **Gloss** is reading the changes …', stopped)).toBe(
      '> **Gloss** is reading the changes …\n\n### Result',
    );
  });
});

describe('progress and result in one conversation', () => {
  it('end with the result, whenever the result comes', async () => {
    for (const endsAt of [0, 9_000, 10_000, 11_000, 24_000, 25_000, 40_001]) {
      const conversation = simulateConversation();
      conversation.add({ body: '<!-- gloss:summary -->\nold result' });
      const slow = () => new Promise<void>((resolve) => void setTimeout(resolve, 3_000));
      const sticky = createStickyComment({
        github: conversation.connect(slow),
        pullRequest: PULL_REQUEST,
        comments: readPage(conversation.comments),
        marker: MARKER,
        onNote: () => {},
      });
      const counts: ProgressCounts = { ...NO_PROGRESS, items: 9 };
      const read = () => ({ ...counts, done: counts.done++ });
      const progress = showProgress({ sticky, read, onNote: () => {} });
      await vi.advanceTimersByTimeAsync(endsAt);
      const publishing = progress.stop().then(() => sticky.publish('new result'));
      await vi.advanceTimersByTimeAsync(60_000);
      expect((await publishing).action).toBe('updated');
      expect(conversation.comments.map(({ body }) => body)).toEqual(['<!-- gloss:summary -->\nnew result']);
      expect(conversation.log.at(-1)).toBe('update');
    }
  });
});
