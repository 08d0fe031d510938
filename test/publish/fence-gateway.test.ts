import { describe, expect, it } from 'vitest';
import { withoutHead } from '../../src/publish/comment-marker.ts';
import { fenceGateway } from '../../src/publish/fence-gateway.ts';
import { createStickyComment } from '../../src/publish/sticky-comment.ts';
import { SupersededError } from '../../src/publish/superseded-error.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { type Conversation, type Fault, simulateConversation } from './simulate-conversation.ts';

const MARKER = '<!-- gloss:summary -->';
const marker = { pipeline: 'summary' };
type Random = ReturnType<typeof pseudoRandom>;

/** A run of one head: it looks, writes its progress now and then, and its outcome. Every request waits as long as it likes. */
async function run(options: {
  name: number;
  conversation: Conversation;
  head: string;
  random: Random;
  pause: () => Promise<void>;
}): Promise<'published' | 'superseded'> {
  const { name, conversation, head, random, pause } = options;
  const github = conversation.connect(pause);
  await pause();
  // One read tells head and comments.
  if (conversation.headSha !== head) return 'superseded';
  const comments = { comments: structuredClone(conversation.comments) };
  const sticky = createStickyComment({
    github: fenceGateway({
      ...{ github, marker, before: comments.comments, headSha: head },
      isOurs: (sha) => sha === head,
      onNote: (note) => expect.unreachable(note),
    }),
    pullRequest: { id: 'PR_1', url: 'https://github.com/octo/repo/pull/7' },
    ...{ comments, marker },
    onNote: (note) => expect.unreachable(note),
    wait: pause,
  });
  try {
    for (let step = random.below(3); step > 0; step -= 1) {
      await sticky.publish(`> **Gloss** is reading ${head}, ${step} to go, says run ${name}`);
      await pause();
    }
    await sticky.publish(`${head} is summarised`);
    return 'published';
  } catch (error) {
    if (error instanceof SupersededError) return 'superseded';
    throw error;
  }
}

/** Pushes, each with a run of its own, at random moments; requests arrive in any order. */
async function trial(options: {
  seed: number;
  heads: string[];
  /** Answers to writes get lost, too. */
  faulty: boolean;
}): Promise<{ conversation: Conversation; ends: ('published' | 'superseded')[] }> {
  const { seed, heads, faulty } = options;
  const random = pseudoRandom(seed);
  const conversation = simulateConversation();
  if (faulty)
    conversation.faults = { create: loseSome(random), update: loseSome(random), delete: loseSome(random) };
  if (random.below(2) === 0) conversation.add({ body: `${MARKER}\nan earlier head is summarised` });
  conversation.add({ body: 'A person says something.', viewerDidAuthor: false });
  const waiting: (() => void)[] = [];
  const pause = () => new Promise<void>((resolve) => void waiting.push(resolve));
  const runs: Promise<'published' | 'superseded'>[] = [];
  let alive = 0;
  let next = 0;
  const push = () => {
    const head = heads[next] ?? '';
    next += 1;
    conversation.headSha = head;
    alive += 1;
    runs.push(
      run({ name: next, conversation, head, random, pause }).finally(() => {
        alive -= 1;
      }),
    );
  };
  push();
  for (;;) {
    // Everything that can go on without a request has gone on.
    for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
    const canPush = next < heads.length;
    if (alive === 0 && !canPush) break;
    if (canPush && (waiting.length === 0 || random.below(6) === 0)) push();
    else waiting.splice(random.below(waiting.length), 1)[0]?.();
  }
  return { conversation, ends: await Promise.all(runs) };
}

/** Every fifth request or so: done or not, and never two one after the other. */
function loseSome(random: Random): (Fault | undefined)[] {
  return Array.from({ length: 60 }, (_, index) => {
    if (index % 2 === 1 || random.below(5) > 1) return undefined;
    return random.below(2) === 0 ? 'lost' : 'unheard';
  });
}

describe('runs of several heads at once', () => {
  it.each([
    ['two', ['aaaa', 'bbbb'], 3000, false],
    ['three', ['aaaa', 'bbbb', 'cccc'], 2000, false],
    ['a push that is taken back', ['aaaa', 'bbbb', 'aaaa'], 2000, false],
    ['six', ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee', 'ffff'], 500, false],
    ['two, answers of whose writes are lost', ['aaaa', 'bbbb'], 2000, true],
    ['three, answers of whose writes are lost', ['aaaa', 'bbbb', 'cccc'], 2000, true],
  ])('%s: the comment is one, and that of the newest head', async (_, heads, trials, faulty) => {
    let late = 0;
    for (let seed = 1; seed <= trials; seed += 1) {
      const { conversation, ends } = await trial({ seed, heads, faulty });
      const { comments, headSha } = conversation;
      const ours = comments.filter(({ body, isMinimized }) => body.startsWith(MARKER) && !isMinimized);
      const expected = `${MARKER}\n${headSha} is summarised`;
      expect(
        ours.map(({ body }) => withoutHead(body)),
        `seed ${seed}`,
      ).toEqual([expected]);
      expect(comments.some(({ viewerDidAuthor }) => !viewerDidAuthor)).toBe(true);
      expect(ends.at(-1)).toBe('published');
      if (ends.includes('superseded')) late += 1;
    }
    expect(late).toBeGreaterThan(trials / 10);
  });
});
