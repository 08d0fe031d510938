import { describe, expect, test } from 'vitest';
import { publishComment } from '../../src/publish/publish-comment.ts';
import { type Conversation, type Operation, simulateConversation } from './simulate-conversation.ts';

const MARKER = '<!-- gloss:summary -->';

interface Played {
  conversation: Conversation;
  /** Which run made which request, in order. */
  trace: { run: number; operation: Operation }[];
  /** How many runs were waiting at each choice. */
  widths: number[];
}

/**
 * Plays runs that publish at the same time, one request at a time. Whenever several wait to send, the next
 * entry of `choices` says which goes first (0 where there is none).
 */
async function play(options: { runs: number; choices: number[]; existing?: boolean }): Promise<Played> {
  const conversation = simulateConversation();
  if (options.existing) conversation.add({ body: `${MARKER}\nold` });
  const played: Played = { conversation, trace: [], widths: [] };
  const gates = Array.from({ length: options.runs }, (_, run) => startRun(conversation, run));
  for (;;) {
    const states = await Promise.all(gates.map((gate) => gate.settle()));
    const waiting = states.flatMap((operation, run) => (operation === undefined ? [] : [{ run, operation }]));
    if (waiting.length === 0) return played;
    const next = waiting[options.choices[played.widths.length] ?? 0];
    if (next === undefined) throw new Error('no such choice');
    played.widths.push(waiting.length);
    played.trace.push(next);
    gates[next.run]?.open();
  }
}

interface Gate {
  /** The request the run wants to send next; undefined once the run has ended. */
  settle(): Promise<Operation | undefined>;
  open(): void;
}

function startRun(conversation: Conversation, run: number): Gate {
  let pending = Promise.withResolvers<Operation | undefined>();
  let release: () => void = () => {};
  const github = conversation.connect(async (operation) => {
    const opened = Promise.withResolvers<void>();
    release = opened.resolve;
    pending.resolve(operation);
    await opened.promise;
  });
  const work = async () => {
    const comments = await github.readComments({});
    const pullRequest = { id: 'PR_1', url: 'https://github.com/octo/repo/pull/7' };
    await publishComment({
      github,
      pullRequest,
      comments,
      marker: { pipeline: 'summary' },
      body: `by ${run}`,
    });
  };
  work().then(
    () => pending.resolve(undefined),
    (error: unknown) => pending.reject(error),
  );
  return {
    settle: () => pending.promise,
    open: () => {
      pending = Promise.withResolvers();
      release();
    },
  };
}

/** Every order in which the requests of the runs can follow each other. */
async function* playAll(options: { runs: number; existing?: boolean }): AsyncGenerator<Played> {
  const open: number[][] = [[]];
  for (let choices = open.pop(); choices !== undefined; choices = open.pop()) {
    const played = await play({ ...options, choices });
    yield played;
    for (let at = choices.length; at < played.widths.length; at++) {
      const prefix = [...choices, ...Array<number>(at - choices.length).fill(0)];
      for (let choice = 1; choice < (played.widths[at] ?? 0); choice++) open.push([...prefix, choice]);
    }
  }
}

describe('runs that publish at once', () => {
  test('two, in every possible order, end with one comment that says what the later writer says', async () => {
    let orders = 0;
    for await (const { conversation, trace } of playAll({ runs: 2 })) {
      orders += 1;
      const firstWrites = trace.filter(
        ({ run, operation }, at) =>
          operation !== 'read' &&
          !trace.slice(0, at).some((past) => past.run === run && past.operation !== 'read'),
      );
      const later = firstWrites.at(-1)?.run;
      expect(conversation.comments, JSON.stringify(trace)).toMatchObject([
        { id: 'IC_1', body: `${MARKER}\nby ${later}`, isMinimized: false },
      ]);
      expect(trace.length).toBeLessThanOrEqual(2 + 4);
    }
    expect(orders).toBeGreaterThanOrEqual(6);
  });

  test('three, in every possible order, end with one comment', async () => {
    let orders = 0;
    for await (const { conversation, trace } of playAll({ runs: 3 })) {
      orders += 1;
      expect(conversation.comments, JSON.stringify(trace)).toMatchObject([
        { id: 'IC_1', isMinimized: false },
      ]);
    }
    expect(orders).toBeGreaterThan(100);
  });

  test('two that update, in every possible order, take one write each', async () => {
    for await (const { conversation, trace } of playAll({ runs: 2, existing: true })) {
      expect(trace.filter(({ operation }) => operation !== 'read').map(({ operation }) => operation)).toEqual(
        ['update', 'update'],
      );
      expect(conversation.comments).toHaveLength(1);
    }
  });
});

test('a run that dies before it deletes its own comment leaves a duplicate that the next run minimises', async () => {
  const conversation = simulateConversation();
  conversation.add({ body: `${MARKER}\nnew` });
  conversation.add({ body: `${MARKER}\nnew` });
  const github = conversation.connect();
  const result = await publishComment({
    github,
    pullRequest: { id: 'PR_1', url: 'https://github.com/octo/repo/pull/7' },
    comments: await github.readComments({}),
    marker: { pipeline: 'summary' },
    body: 'new',
  });
  expect(result.action).toBe('unchanged');
  expect(conversation.log).toEqual(['read', 'minimize']);
  expect(conversation.comments.map((comment) => comment.isMinimized)).toEqual([false, true]);
});
