import { codeSpan } from '../content/markdown.ts';
import { sanitiseInline } from '../content/sanitise.ts';
import { details, renderLines, renderPath, shortName } from './comment-blocks.ts';
import type { AnsweredItem, LinkTo } from './pipeline.ts';
import { count, countFiles, describeKind, formatNumber, inOrder, mostTelling } from './summary-facts.ts';

/** Longest text of one file, in characters: all together must not be a wall. */
const TEXT_LENGTH = 200;
/** Characters kept for the frame: the title, and how many entries are left out. */
const FRAME = 200;

/**
 * A list of all files that were read, by path: a table's columns would be too narrow for paths and sentences.
 * Where it does not fit into `maxLength` characters it keeps the most telling ones and says how many are left
 * out; nothing at all when there is no room for one.
 *
 * @param options.open for a short list that stands in the open.
 */
export function renderCommentFiles(options: {
  items: AnsweredItem[];
  linkTo: LinkTo;
  maxLength: number;
  open: boolean;
}): string {
  const { items, linkTo, maxLength, open } = options;
  const rows = chooseRows({ items, linkTo, room: maxLength - FRAME });
  if (rows.length === 0) return '';
  const files = countFiles(items);
  const left = items.length - rows.length;
  const body = rows.join('\n') + (left === 0 ? '' : `\n\nThe report lists ${formatNumber(left)} more.`);
  if (open) return `**Files**\n\n${body}`;
  const title =
    left === 0
      ? `All files that were read (${formatNumber(files)})`
      : `The most telling of ${count(files, 'file')}`;
  return details({ title, body });
}

function chooseRows(options: { items: AnsweredItem[]; linkTo: LinkTo; room: number }): string[] {
  const { items, linkTo, room } = options;
  const rows = new Map<AnsweredItem, string>();
  let length = 0;
  for (const item of mostTelling(items)) {
    const row = renderRow(item, linkTo);
    length += row.length + 1;
    if (length > room) break;
    rows.set(item, row);
  }
  return inOrder([...rows.keys()]).map((item) => rows.get(item) ?? '');
}

function renderRow({ item, answer }: AnsweredItem, linkTo: LinkTo): string {
  const { path, previousPath, status, part, parts } = item;
  const facts = [
    status === 'added' ? 'new' : '',
    status === 'removed' ? 'removed' : '',
    previousPath === undefined ? '' : `from ${codeSpan(shortName(previousPath))}`,
    parts > 1 ? `part ${part} of ${parts}` : '',
    renderLines(item),
    describeKind(answer),
  ];
  const text = sanitiseInline(answer.summary, { maxLength: TEXT_LENGTH });
  return `- ${renderPath(path, linkTo)} (${facts.filter(Boolean).join(', ')}): ${text}`;
}
