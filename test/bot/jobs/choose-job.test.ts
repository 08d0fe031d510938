import { describe, expect, it } from 'vitest';
import { chooseJob, type QueuedJob } from '../../../bot/jobs/choose-job.ts';

const LIMITS = { concurrency: 4, installationConcurrency: 2 };
const run = (id: string, installationId: number, target = id): QueuedJob => ({
  id,
  installationId,
  lane: 'run',
  target,
});
const light = (id: string): QueuedJob => ({ id, installationId: 1, lane: 'light', target: id });
const choose = (queued: QueuedJob[], running: QueuedJob[] = [], last: [number, number][] = []) =>
  chooseJob({ queued, running, lastStarted: new Map(last), limits: LIMITS })?.id;

describe('whose turn it is', () => {
  it.each<
    [
      name: string,
      queued: QueuedJob[],
      running: QueuedJob[],
      last: [number, number][],
      id: string | undefined,
    ]
  >([
    ['nothing is queued', [], [], [], undefined],
    ['the oldest', [run('a', 1), run('b', 1)], [], [], 'a'],
    ['commands before runs', [run('a', 1), light('b')], [], [], 'b'],
    [
      'commands also when all runs are at work',
      [light('b')],
      [run('1', 1), run('2', 2), run('3', 3), run('4', 4)],
      [],
      'b',
    ],
    [
      'no more runs than allowed',
      [run('a', 9)],
      [run('1', 1), run('2', 2), run('3', 3), run('4', 4)],
      [],
      undefined,
    ],
    [
      'no more of one installation than allowed',
      [run('a', 1), run('b', 2)],
      [run('1', 1), run('2', 1)],
      [],
      'b',
    ],
    ['the installation with the fewest at work', [run('a', 1), run('b', 2)], [run('1', 1)], [], 'b'],
    [
      'of equals the one that has waited longest',
      [run('a', 1), run('b', 2)],
      [],
      [
        [1, 7],
        [2, 3],
      ],
      'b',
    ],
    ['who never had a turn first', [run('a', 1), run('b', 2)], [], [[1, 0]], 'b'],
    ['one run of a target at a time', [run('a', 1, 't'), run('b', 1)], [run('1', 1, 't')], [], 'b'],
  ])('%s', (_, queued, running, last, id) => {
    expect(choose(queued, running, last)).toBe(id);
  });

  it('a flood of one installation holds no other up for longer than its own share', () => {
    const queued = [...Array.from({ length: 500 }, (_, index) => run(`flood${index}`, 1)), run('other', 2)];
    expect(choose(queued, [run('x', 1)])).toBe('other');
  });
});
