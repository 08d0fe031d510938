import type { CommentGateway, WriteOutcome } from '../../src/github/comment-gateway.ts';
import { GitHubError } from '../../src/github/github-error.ts';
import type { CommentPage, PullRequestComment } from '../../src/github/read-comments.ts';

export type Operation = 'read' | 'create' | 'update' | 'delete' | 'minimize';

/** How one request goes wrong. `lost`: not done, no answer; `unheard`: done, no answer; `refused`: 403. */
export type Fault = 'lost' | 'unheard' | 'refused';

export interface Conversation {
  comments: PullRequestComment[];
  /** Of the pull request now; undefined on an issue. */
  headSha?: string;
  /** What each comment said, by id, the newest first. */
  edits: Map<string, string[]>;
  /** Every request, in order. */
  log: Operation[];
  /** Faults for the coming requests of a kind, first come first served; undefined means none. */
  faults: Partial<Record<Operation, (Fault | undefined)[]>>;
  /** What is stored of a body that is sent. */
  store(body: string): string;
  /** A gateway for one run. `before` is awaited ahead of each request. */
  connect(before?: (operation: Operation) => Promise<void>): CommentGateway;
  add(comment: Partial<PullRequestComment>): PullRequestComment;
}

export const PAGE = 100;
const LATEST = 20;

/** A pull request's conversation in memory, with GitHub's ids, order and pages. */
export function simulateConversation(): Conversation {
  let created = 0;
  const conversation: Conversation = {
    comments: [],
    edits: new Map(),
    log: [],
    faults: {},
    store: (body) => body,
    add: (comment) => {
      created += 1;
      const id = `IC_${created}`;
      const added: PullRequestComment = {
        id,
        url: `https://github.com/octo/repo/pull/7#issuecomment-${created}`,
        body: '',
        isMinimized: false,
        viewerDidAuthor: true,
        // Created within the same second, as in a race.
        createdAt: '2026-11-20T12:00:00Z',
        ...comment,
      };
      conversation.comments.push(added);
      conversation.edits.set(id, [added.body]);
      return added;
    },
    connect: (before = async () => {}) => connect(conversation, before),
  };
  return conversation;
}

function connect(
  conversation: Conversation,
  before: (operation: Operation) => Promise<void>,
): CommentGateway {
  async function write<T>(
    operation: Operation,
    effect: () => T | undefined,
  ): Promise<WriteOutcome<NonNullable<T>>> {
    await before(operation);
    conversation.log.push(operation);
    const fault = conversation.faults[operation]?.shift();
    if (fault === 'refused') throw new GitHubError({ kind: 'permission', message: 'refused' });
    if (fault === 'lost') return { outcome: 'uncertain', reason: 'no answer' };
    const value = effect();
    if (fault === 'unheard') return { outcome: 'uncertain', reason: 'no answer' };
    if (value === undefined || value === null) return { outcome: 'missing' };
    return { outcome: 'done', value };
  }
  const find = (id: string) => conversation.comments.find((comment) => comment.id === id);
  const change = (id: string, fields: Partial<PullRequestComment>) => {
    const comment = find(id);
    return comment && { ...Object.assign(comment, fields) };
  };
  const headOf = () => (conversation.headSha === undefined ? {} : { headSha: conversation.headSha });
  const nothing = (outcome: WriteOutcome<unknown>): WriteOutcome<undefined> =>
    outcome.outcome === 'done' ? { outcome: 'done', value: undefined } : outcome;
  return {
    readComments: async ({ after }) => {
      await before('read');
      conversation.log.push('read');
      return { ...readPage(conversation.comments, Number(after ?? 0)), ...headOf() };
    },
    createComment: ({ body }) =>
      write('create', () => {
        const comment = { ...conversation.add({ body: conversation.store(body) }) };
        return { comment, latest: structuredClone(conversation.comments.slice(-LATEST)), ...headOf() };
      }),
    updateComment: ({ id, body }) =>
      write('update', () => {
        const comment = change(id, { body });
        if (comment) conversation.edits.get(id)?.unshift(body);
        return comment && { comment, ...headOf() };
      }),
    readEdits: async ({ id }) => {
      await before('read');
      conversation.log.push('read');
      const comment = find(id);
      const edits = [...(conversation.edits.get(id) ?? [])];
      return comment && { body: comment.body, edits, headSha: conversation.headSha };
    },
    deleteComment: async ({ id }) =>
      nothing(
        await write('delete', () => {
          const found = find(id);
          conversation.comments = conversation.comments.filter((comment) => comment !== found);
          return found;
        }),
      ),
    minimizeComment: async ({ id }) =>
      nothing(await write('minimize', () => change(id, { isMinimized: true }))),
  };
}

/** A page of comments as a run would hold it: a copy. */
export function readPage(comments: PullRequestComment[], start = 0): CommentPage {
  const end = start + PAGE;
  return {
    comments: structuredClone(comments.slice(start, end)),
    ...(end < comments.length ? { nextCursor: String(end) } : {}),
  };
}
