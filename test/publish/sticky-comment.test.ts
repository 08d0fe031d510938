import { describe, expect, it } from 'vitest';
import { createStickyComment } from '../../src/publish/sticky-comment.ts';
import { type Conversation, PAGE, readPage, simulateConversation } from './simulate-conversation.ts';

const MARKER = { pipeline: 'summary' };
const OURS = '<!-- gloss:summary -->';
const PULL_REQUEST = { id: 'PR_1', url: 'https://github.com/octo/repo/pull/7' };

function stick(conversation: Conversation, before?: () => Promise<void>) {
  const notes: string[] = [];
  const sticky = createStickyComment({
    github: conversation.connect(before),
    pullRequest: PULL_REQUEST,
    comments: readPage(conversation.comments),
    marker: MARKER,
    onNote: (note) => notes.push(note),
  });
  return { sticky, notes };
}

const bodies = ({ comments }: Conversation) => comments.map(({ body }) => body);

describe('the sticky comment', () => {
  it('is created once, then updated, without reading again', async () => {
    const conversation = simulateConversation();
    const { sticky } = stick(conversation);
    expect((await sticky.publish('one')).action).toBe('created');
    expect((await sticky.publish('two')).action).toBe('updated');
    expect((await sticky.publish('two')).action).toBe('unchanged');
    expect(conversation.log).toEqual(['create', 'update']);
    expect(bodies(conversation)).toEqual([`${OURS}\ntwo`]);
  });

  it('is written once after the other, in the order they were asked for', async () => {
    const conversation = simulateConversation();
    let inFlight = 0;
    const { sticky } = stick(conversation, async () => {
      inFlight += 1;
      expect(inFlight).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight -= 1;
    });
    await Promise.all(['one', 'two', 'three'].map((body) => sticky.publish(body)));
    expect(bodies(conversation)).toEqual([`${OURS}\nthree`]);
    expect(conversation.log).toEqual(['create', 'update', 'update']);
  });

  it.each([
    ['nothing', [], undefined],
    ['a comment of ours', [{ body: `${OURS}\r\nold\r\ntext` }], 'old\r\ntext'],
    ['a comment of ours with the marker alone', [{ body: OURS }], ''],
    ['a comment of another pipeline', [{ body: '<!-- gloss:review -->\nold' }], undefined],
    ['a comment that somebody else marked', [{ body: `${OURS}\nforged`, viewerDidAuthor: false }], undefined],
  ])('knows what it said before: %s', (_, comments, before) => {
    const conversation = simulateConversation();
    for (const comment of comments) conversation.add(comment);
    expect(stick(conversation).sticky.before).toBe(before);
  });

  it('keeps what it said before the run, whatever it says meanwhile', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${OURS}\nold` });
    const { sticky } = stick(conversation);
    await sticky.publish((before) => `progress over ${before}`);
    await sticky.publish((before) => `more progress over ${before}`);
    expect(sticky.before).toBe('old');
    expect(bodies(conversation)).toEqual([`${OURS}\nmore progress over old`]);
  });

  it('finds behind the first page what it said before, and only when it is to be written', async () => {
    const conversation = simulateConversation();
    for (let index = 0; index < PAGE + 20; index += 1)
      conversation.add({ body: 'talk', viewerDidAuthor: false });
    conversation.add({ body: `${OURS}\nold` });
    const { sticky } = stick(conversation);
    expect(sticky.before).toBeUndefined();
    expect(conversation.log).toEqual([]);
    await sticky.publish((before) => `progress over ${before}`);
    expect(sticky.before).toBe('old');
    await sticky.publish('new');
    expect(conversation.log).toEqual(['read', 'update', 'update']);
    expect(bodies(conversation).at(-1)).toBe(`${OURS}\nnew`);
  });

  it('stays the same comment when older duplicates could not be tidied', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${OURS}\noldest` });
    conversation.add({ body: `${OURS}\nduplicate` });
    conversation.faults.minimize = ['refused'];
    const { sticky, notes } = stick(conversation);
    await sticky.publish('one');
    await sticky.publish('two');
    expect(bodies(conversation)).toEqual([`${OURS}\ntwo`, `${OURS}\nduplicate`]);
    expect(conversation.log).toEqual(['update', 'minimize', 'update']);
    expect(notes).toEqual([expect.stringMatching(/duplicate/)]);
  });

  it('goes on after a write that was refused', async () => {
    const conversation = simulateConversation();
    conversation.faults.create = ['refused'];
    const { sticky } = stick(conversation);
    await expect(sticky.publish('one')).rejects.toThrow('refused');
    expect((await sticky.publish('two')).action).toBe('created');
    expect(bodies(conversation)).toEqual([`${OURS}\ntwo`]);
  });

  it('looks again after a write that failed: what it said before may be gone', async () => {
    const conversation = simulateConversation();
    const comment = conversation.add({ body: `${OURS}\nresult` });
    const { sticky } = stick(conversation);
    // The progress arrives, but the answer is an error.
    conversation.faults.update = ['refused'];
    await expect(sticky.publish('progress')).rejects.toThrow('refused');
    comment.body = `${OURS}\nprogress`;
    expect((await sticky.publish('result')).action).toBe('updated');
    expect(bodies(conversation)).toEqual([`${OURS}\nresult`]);
    expect(sticky.before).toBe('result');
  });

  it('is made again when somebody deletes it meanwhile', async () => {
    const conversation = simulateConversation();
    const { sticky } = stick(conversation);
    await sticky.publish('one');
    conversation.comments = [];
    expect((await sticky.publish('two')).action).toBe('created');
    expect(bodies(conversation)).toEqual([`${OURS}\ntwo`]);
  });
});
