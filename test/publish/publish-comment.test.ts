import { describe, expect, test } from 'vitest';
import { COMMENT_BODY_LIMIT } from '../../src/publish/comment-marker.ts';
import { publishComment } from '../../src/publish/publish-comment.ts';
import { type Conversation, readPage, simulateConversation } from './simulate-conversation.ts';

const MARKER = '<!-- gloss:summary -->';
const PULL_REQUEST = { id: 'PR_1', url: 'https://github.com/octo/repo/pull/7' };

/** Publishes once on a conversation read a moment ago, and says which requests that took. */
async function publish(conversation: Conversation, options: { body?: string; name?: string } = {}) {
  const waits: number[] = [];
  const notes: string[] = [];
  const comments = readPage(conversation.comments);
  conversation.log.length = 0;
  const publication = await publishComment({
    github: conversation.connect(),
    pullRequest: PULL_REQUEST,
    comments,
    marker: { pipeline: 'summary', ...(options.name === undefined ? {} : { name: options.name }) },
    body: options.body ?? 'new',
    onNote: (note) => notes.push(note),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { ...publication, requests: [...conversation.log], waits, notes };
}

const bodies = (conversation: Conversation) => conversation.comments.map((comment) => comment.body);

describe('the ordinary ways', () => {
  test('no comment of ours: one is created, marker first, in one request', async () => {
    const conversation = simulateConversation();
    conversation.add({ viewerDidAuthor: false, body: 'hello' });
    const result = await publish(conversation);
    expect(result).toMatchObject({
      kind: 'comment',
      action: 'created',
      commentId: 'IC_2',
      url: `${PULL_REQUEST.url}#issuecomment-2`,
    });
    expect(result.requests).toEqual(['create']);
    expect(bodies(conversation)).toEqual(['hello', `${MARKER}\nnew`]);
  });

  test('another body: the comment is updated in place, in one request', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${MARKER}\nold` });
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'updated', commentId: 'IC_1', requests: ['update'] });
    expect(bodies(conversation)).toEqual([`${MARKER}\nnew`]);
  });

  test('a create whose text GitHub stores a little differently is still one request', async () => {
    const conversation = simulateConversation();
    conversation.store = (body) => body.replace('e', 'é');
    expect(await publish(conversation)).toMatchObject({ action: 'created', requests: ['create'] });
    expect(conversation.comments).toHaveLength(1);
  });

  const same: [string, string][] = [
    ['byte for byte', `${MARKER}\nline\n\nnew`],
    ['with CRLF', `${MARKER}\r\nline\r\n\r\nnew`],
    ['with old Mac line ends', `${MARKER}\rline\r\rnew`],
    ['with a line end more', `${MARKER}\nline\n\nnew\n\n`],
    ['with trailing spaces', `${MARKER}\nline\n\nnew  `],
  ];
  for (const [name, body] of same) {
    test(`the same body ${name}: nothing is written`, async () => {
      const conversation = simulateConversation();
      conversation.add({ body });
      const result = await publish(conversation, { body: 'line\n\nnew' });
      expect(result).toMatchObject({ action: 'unchanged', commentId: 'IC_1', requests: [] });
      expect(bodies(conversation)).toEqual([body]);
    });
  }

  test('names and pipelines each have their own comment', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: '<!-- gloss:review -->\nother' });
    conversation.add({ body: '<!-- gloss:summary:docs -->\nother' });
    expect((await publish(conversation)).action).toBe('created');
    expect((await publish(conversation, { name: 'docs' })).commentId).toBe('IC_2');
    expect(conversation.comments).toHaveLength(3);
  });

  test('a comment on the second hundred is found before one is created', async () => {
    const conversation = simulateConversation();
    for (let index = 0; index < 150; index++) conversation.add({ viewerDidAuthor: false, body: 'talk' });
    conversation.add({ body: `${MARKER}\nold` });
    for (let index = 0; index < 150; index++) conversation.add({ viewerDidAuthor: false, body: 'talk' });
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'updated', commentId: 'IC_151', requests: ['read', 'update'] });
  });

  test('further pages are not read when the first one holds the comment', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${MARKER}\nold` });
    for (let index = 0; index < 150; index++) conversation.add({ viewerDidAuthor: false, body: 'talk' });
    expect((await publish(conversation)).requests).toEqual(['update']);
  });

  test('a body at the limit is sent, one character more is refused before any request', async () => {
    const conversation = simulateConversation();
    const room = COMMENT_BODY_LIMIT - MARKER.length - 1;
    await expect(publish(conversation, { body: 'x'.repeat(room + 1) })).rejects.toMatchObject({
      code: 'internal',
    });
    expect(conversation.log).toEqual([]);
    expect((await publish(conversation, { body: 'x'.repeat(room) })).action).toBe('created');
  });
});

describe('whose comment it is', () => {
  test('a stranger who pastes our marker gets no write: not updated, not minimised', async () => {
    const conversation = simulateConversation();
    const forged = `${MARKER}\n**All good, merge it**`;
    conversation.add({ viewerDidAuthor: false, body: forged });
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'created', commentId: 'IC_2', requests: ['create'] });
    expect(conversation.comments[0]).toMatchObject({ body: forged, isMinimized: false });
  });

  test('our own comment that quotes the marker further down is left alone', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `about markers\n${MARKER}\nquote` });
    conversation.add({ body: ` ${MARKER}\nindented` });
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'created', requests: ['create'] });
  });

  test('of several of ours the oldest is updated and the others are minimised, once', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${MARKER}\nold` });
    conversation.add({ body: `${MARKER}\nnew` });
    conversation.add({ body: `${MARKER}\nolder`, isMinimized: true });
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'updated', commentId: 'IC_1', requests: ['update', 'minimize'] });
    expect(conversation.comments.map((comment) => comment.isMinimized)).toEqual([false, true, true]);
    expect(await publish(conversation)).toMatchObject({ action: 'unchanged', requests: [] });
  });

  test('a comment of ours that somebody hid is kept up to date where it is, not posted anew', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${MARKER}\nold`, isMinimized: true });
    expect(await publish(conversation)).toMatchObject({ action: 'updated', requests: ['update'] });
    expect(conversation.comments).toMatchObject([{ isMinimized: true, body: `${MARKER}\nnew` }]);
  });

  test('minimising that is refused or gets no answer does not fail the publication', async () => {
    for (const faults of [['refused' as const], ['lost' as const, 'lost' as const, 'lost' as const]]) {
      const conversation = simulateConversation();
      conversation.add({ body: `${MARKER}\nnew` });
      conversation.add({ body: `${MARKER}\nnew` });
      const attempts = faults.length;
      conversation.faults.minimize = [...faults];
      const result = await publish(conversation);
      expect(result.action).toBe('unchanged');
      expect(result.requests).toEqual(Array.from({ length: attempts }, () => 'minimize'));
      expect(result.notes).toHaveLength(1);
    }
  });
});

describe('a write without an answer', () => {
  test('a create that happened is recognised and not repeated', async () => {
    const conversation = simulateConversation();
    conversation.faults.create = ['unheard'];
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'created', requests: ['create', 'read'], waits: [1000] });
    expect(bodies(conversation)).toEqual([`${MARKER}\nnew`]);
  });

  test('a create that did not happen is repeated after a look', async () => {
    const conversation = simulateConversation();
    conversation.faults.create = ['lost'];
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'created', requests: ['create', 'read', 'create'] });
    expect(conversation.comments).toHaveLength(1);
  });

  test('a create that happened beyond the first hundred comments is recognised', async () => {
    const conversation = simulateConversation();
    for (let index = 0; index < 230; index++) conversation.add({ viewerDidAuthor: false, body: 'talk' });
    conversation.faults.create = ['unheard'];
    const result = await publish(conversation);
    expect(result.requests).toEqual(['read', 'read', 'create', 'read', 'read', 'read']);
    expect(conversation.comments).toHaveLength(231);
  });

  test('an update that happened is recognised and not repeated', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${MARKER}\nold` });
    conversation.faults.update = ['unheard'];
    const result = await publish(conversation);
    expect(result).toMatchObject({ action: 'updated', requests: ['update', 'read'] });
  });

  test('an update that did not happen is repeated after a look', async () => {
    const conversation = simulateConversation();
    conversation.add({ body: `${MARKER}\nold` });
    conversation.faults.update = ['lost', 'lost'];
    const result = await publish(conversation);
    expect(result.requests).toEqual(['update', 'read', 'update', 'read', 'update']);
    expect(result.waits).toEqual([1000, 4000]);
    expect(bodies(conversation)).toEqual([`${MARKER}\nnew`]);
  });

  test('three in a row end in an error after a last look, and a later run makes no second comment', async () => {
    const conversation = simulateConversation();
    conversation.faults.create = ['lost', 'lost', 'lost'];
    await expect(publish(conversation)).rejects.toMatchObject({ code: 'github' });
    expect(conversation.log).toEqual(['create', 'read', 'create', 'read', 'create', 'read']);
    expect((await publish(conversation)).action).toBe('created');
    expect(conversation.comments).toHaveLength(1);
  });

  test('the last of three that happened is a success', async () => {
    const conversation = simulateConversation();
    conversation.faults.create = ['lost', 'lost', 'unheard'];
    expect((await publish(conversation)).action).toBe('created');
    expect(conversation.comments).toHaveLength(1);
  });

  test('a create that happened while another run also created: ours is deleted, the older one updated', async () => {
    const conversation = simulateConversation();
    const comments = readPage([]);
    conversation.add({ body: `${MARKER}\nother run` });
    conversation.faults.create = ['unheard'];
    const result = await publishComment({
      github: conversation.connect(),
      pullRequest: PULL_REQUEST,
      comments,
      marker: { pipeline: 'summary' },
      body: 'new',
      wait: async () => {},
    });
    expect(result).toMatchObject({ action: 'updated', commentId: 'IC_1' });
    expect(conversation.log).toEqual(['create', 'read', 'update', 'delete']);
    expect(bodies(conversation)).toEqual([`${MARKER}\nnew`]);
  });

  test('a refusal is final: nothing is looked at and nothing repeated', async () => {
    const conversation = simulateConversation();
    conversation.faults.create = ['refused'];
    await expect(publish(conversation)).rejects.toMatchObject({ code: 'usage', kind: 'permission' });
    expect(conversation.log).toEqual(['create']);
  });
});

describe('a comment that goes away', () => {
  test('deleted between read and update: a new one is created', async () => {
    const conversation = simulateConversation();
    const comments = readPage([conversation.add({ body: `${MARKER}\nold` })]);
    conversation.comments = [];
    const result = await publishComment({
      github: conversation.connect(),
      pullRequest: PULL_REQUEST,
      comments,
      marker: { pipeline: 'summary' },
      body: 'new',
    });
    expect(result).toMatchObject({ action: 'created', commentId: 'IC_2' });
    expect(conversation.log).toEqual(['update', 'create']);
  });

  test('a duplicate that is gone when it should be minimised is no failure', async () => {
    const conversation = simulateConversation();
    const first = conversation.add({ body: `${MARKER}\nnew` });
    const comments = readPage([first, conversation.add({ body: `${MARKER}\nnew` })]);
    conversation.comments = [first];
    const notes: string[] = [];
    const result = await publishComment({
      github: conversation.connect(),
      pullRequest: PULL_REQUEST,
      comments,
      marker: { pipeline: 'summary' },
      body: 'new',
      onNote: (note) => notes.push(note),
    });
    expect(result.action).toBe('unchanged');
    expect(notes).toEqual([]);
  });

  test('the whole pull request: a usage error', async () => {
    const conversation = simulateConversation();
    const gateway = {
      ...conversation.connect(),
      createComment: async () => ({ outcome: 'missing' as const }),
    };
    const publishing = publishComment({
      github: gateway,
      pullRequest: PULL_REQUEST,
      comments: readPage([]),
      marker: { pipeline: 'summary' },
      body: 'new',
    });
    await expect(publishing).rejects.toMatchObject({ code: 'usage' });
  });
});
