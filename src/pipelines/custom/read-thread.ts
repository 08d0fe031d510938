import type { Message, Thread } from '../../content/thread.ts';
import { GlossError } from '../../errors.ts';

/** Keys of exports: GitHub's REST and GraphQL, its discussions, and what people write by hand. */
const AUTHORS = ['author', 'user', 'login', 'name'];
const TEXTS = ['body', 'text', 'message', 'content'];
const DATES = ['createdAt', 'created_at', 'date'];
const LISTS = ['comments', 'messages', 'replies', 'nodes', 'reviews'];

/**
 * An exported conversation: JSON (an issue, pull request or discussion with its comments and replies, as `gh --json` and
 * the API write it, or a list of messages), or a text that is one message. Pure.
 *
 * @throws GlossError `usage` for JSON that holds no message.
 */
export function readThread({ path, text }: { path: string; text: string }): Thread {
  if (!/\.json$/i.test(path))
    return { title: titleOf(text, path), messages: [{ author: 'document', date: '', text }] };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw fail(path, `is no JSON (${(error as Error).message})`);
  }
  const messages = collect(data);
  if (messages.length === 0) throw fail(path, 'holds no message');
  const title = textOf(at(data, 'title')) || path;
  return { title, messages };
}

function collect(value: unknown): Message[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  const said = TEXTS.map((name) => textOf(at(value, name))).find((found) => found.trim() !== '');
  const own: Message[] =
    said === undefined ? [] : [{ author: authorOf(value), date: dateOf(value), text: said }];
  return [...own, ...LISTS.flatMap((name) => collect(at(value, name)))];
}

function authorOf(value: object): string {
  for (const name of AUTHORS) {
    const found = at(value, name);
    const login = textOf(found) || textOf(at(found, 'login')) || textOf(at(found, 'name'));
    if (login !== '') return login;
  }
  return 'somebody';
}

function dateOf(value: object): string {
  return DATES.map((name) => textOf(at(value, name))).find((found) => found !== '') ?? '';
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function titleOf(text: string, path: string): string {
  return /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? path;
}

function fail(path: string, rule: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `The conversation '${path}' ${rule}.`,
    remedy: 'Export one with `gh issue view 7 --json title,body,author,comments`, or give a Markdown file.',
  });
}
