import { codeSpan } from '../../content/code-span.ts';
import { renderPictures } from '../render-pictures.ts';
import { sayReason } from './say-reason.ts';

/** What people are asked about. Paths and diff are of any origin. */
export interface PreviewToRender {
  digest: string;
  files: { path: string; action: 'created' | 'updated' | 'deleted' }[];
  diff: string;
  /** New pictures; those with an address can be seen there until somebody decides. */
  pictures?: { path: string; alt: string; url?: string }[];
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
}

/** Digits of the digest that people are shown; the run compares all of them. */
const SHOWN_DIGITS = 12;
const MAX_FILES = 40;
/** Characters of the diff: the comment has 65,536 in all. */
const MAX_DIFF = 40_000;

/** What would be committed, and how to say yes or no to it. Deterministic. @param options.expiresAt Milliseconds since 1970. */
export function renderPreview({
  preview,
  expiresAt,
}: {
  preview: PreviewToRender;
  expiresAt: number;
}): string {
  const digest = preview.digest.slice(0, SHOWN_DIGITS);
  const count = preview.files.length;
  const until = `${new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    `**${count === 1 ? '1 file waits' : `${count} files wait`} for approval.** ${sayCost(preview)}`,
    `\`/gloss approve ${digest}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${until}.`,
    showPictures(preview),
    listFiles(preview),
    renderDiff(preview.diff),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Why nothing was committed in the end. */
export function renderDeclined(decision: {
  kind: 'approved' | 'rejected' | 'expired';
  actor?: string;
  reason?: string;
}): string {
  const { kind, actor, reason } = decision;
  if (kind === 'expired')
    return 'Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.';
  const by = actor === undefined ? '' : ` by ${codeSpan(actor)}`;
  const why = reason === undefined ? '' : ` ${sayReason(reason)}`;
  return `The generated pages were rejected${by}${why === '' ? '' : `:${why}`}. Nothing was committed.`;
}

/** Approved, and yet not committed: it is gone, or the work broke off. */
export const LOST =
  '**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.';

/** Approved, and yet not committed: others changed all of it since. */
export function renderConflicts(leftAlone: readonly { path: string; reason: string }[]): string {
  if (leftAlone.length === 0) return 'The approved files are there already.';
  const rows = leftAlone
    .slice(0, MAX_FILES)
    .map(({ path, reason }) => `- ${codeSpan(path)}: ${sayReason(reason)}`);
  const more = leftAlone.length - rows.length;
  return [
    'Nothing was committed, since others changed these files after the preview:',
    '',
    ...rows,
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join('\n');
}

function sayCost({ modelCalls, tokensIn, tokensOut }: PreviewToRender): string {
  if (modelCalls === 0) return 'No model was asked.';
  const tokens = (tokensIn + tokensOut).toLocaleString('en-US');
  return `${modelCalls} model call${modelCalls === 1 ? '' : 's'}, ${tokens} tokens.`;
}

function showPictures({ pictures = [] }: PreviewToRender): string {
  const shown = pictures.flatMap(({ url, alt }) => (url === undefined ? [] : [{ url, alt }]));
  const hidden = pictures.length - shown.length;
  const what = `${hidden} ${shown.length > 0 ? 'more ' : ''}picture${hidden === 1 ? '' : 's'}`;
  const note = `${what} cannot be shown here before somebody approves; the report of the run says what they are.`;
  return [renderPictures(shown), ...(hidden > 0 ? [note] : [])].filter((part) => part !== '').join('\n\n');
}

function listFiles({ files }: PreviewToRender): string {
  const shown = files.slice(0, MAX_FILES).map(({ path, action }) => `- ${codeSpan(path)}: ${action}`);
  const more = files.length - shown.length;
  return [...shown, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

/** Inside a fence that is longer than any in it, nothing of a stranger's text is Markdown. */
function renderDiff(diff: string): string {
  const isCut = diff.length > MAX_DIFF;
  const text = isCut ? diff.slice(0, diff.lastIndexOf('\n', MAX_DIFF) + 1) : diff;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const note = isCut ? '\n\nThe rest of the diff does not fit into a comment.' : '';
  return `<details><summary>The files, as a diff</summary>\n\n${fence}diff\n${text.trimEnd()}\n${fence}${note}\n\n</details>`;
}
