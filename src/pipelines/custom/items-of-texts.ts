import type { ChangedFile } from '../../content/changed-file.ts';
import type { Thread } from '../../content/thread.ts';
import type { ItemSource } from '../../pipeline-definition.ts';
import type { RequestOptions } from '../../request.ts';
import { selectItems } from '../select-items.ts';
import { cutText } from './cut-text.ts';
import type { ItemSelection, SourceItem } from './item.ts';

/** A file as text, with git's id of it. */
export interface SourceText {
  path: string;
  blob: string;
  text: string;
}

/** Files as items; with `chunk`, longer ones as several. */
export function itemsOfFiles({
  files,
  source,
}: {
  files: readonly SourceText[];
  source: ItemSource;
}): SourceItem[] {
  const items = files.flatMap(({ path, blob, text }) => {
    const parts = source.chunk === undefined ? [text] : cutText({ text, maxTokens: source.chunk });
    return parts.map((part, index) => ({
      key: parts.length === 1 ? path : `${path}#${index + 1}`,
      values: { path, text: part, part: index + 1, parts: parts.length },
      source: { path, blob },
    }));
  });
  return items.map((item, index) => ({
    ...item,
    values: { ...item.values, key: item.key, number: index + 1 },
  }));
}

/** Changed files as items; a diff that is larger than one call is several. */
export function itemsOfChange(options: {
  files: ChangedFile[];
  options: Pick<RequestOptions, 'paths' | 'ignore' | 'packing' | 'model'>;
}): ItemSelection {
  const { contents, notRead } = selectItems(options);
  const items = contents.map(({ item, patch }, index) => {
    const { key, path, status, additions, deletions, part, parts } = item;
    return {
      key,
      values: { key, number: index + 1, path, status, additions, deletions, patch, part, parts },
    };
  });
  return { items, notRead };
}

/** Tokens of a thread that one item holds where nobody said. */
const THREAD_TOKENS = 6_000;

/** A conversation as items: one, or parts of it in order; a message is cut only when it alone is too long. */
export function itemsOfThread({ thread, source }: { thread: Thread; source: ItemSource }): SourceItem[] {
  const maxTokens = source.chunk ?? THREAD_TOKENS;
  const text = thread.messages
    .map(({ author, date, text: said }) => `${author}${date === '' ? '' : `, ${date}`}:\n${said.trim()}\n`)
    .join('\n');
  const authors = [...new Set(thread.messages.map(({ author }) => author))];
  const parts = text.trim() === '' ? [] : cutText({ text, maxTokens });
  return parts.map((part, index) => {
    const key = parts.length === 1 ? 'thread' : `part-${index + 1}`;
    return {
      key,
      values: {
        key,
        number: index + 1,
        title: thread.title,
        text: part,
        authors,
        part: index + 1,
        parts: parts.length,
      },
    };
  });
}

/** A commit as far as a pipeline reads it. */
export interface SourceCommit {
  sha: string;
  subject: string;
  body: string;
  author: string;
  date: string;
}

export function itemsOfCommits(commits: readonly SourceCommit[]): SourceItem[] {
  return commits.map((commit, index) => ({
    key: commit.sha.slice(0, 12),
    values: { ...commit, key: commit.sha.slice(0, 12), number: index + 1 },
  }));
}
