import { formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import type { FileChange } from './file-change.ts';

const CONTEXT_LINES = 3;

/** Beyond so many lines that differ, a file is shown as replaced: the comparison's time grows with their square. */
const MAX_EDITS = 4_000;

const NOTHING = '/dev/null';

/**
 * Changes as a unified diff that `git apply` takes; empty when nothing differs. `currentTexts` holds what is there now:
 * a file that is not in it is new, unless the change is `basedOn` one, which then is no text.
 */
export function renderDiff(options: {
  changes: FileChange[];
  currentTexts: ReadonlyMap<string, string>;
}): string {
  const { changes, currentTexts } = options;
  return changes.map((change) => renderChange(change, currentTexts.get(change.path))).join('');
}

function renderChange({ path, content, basedOn }: FileChange, current: string | undefined): string {
  if (current === content || (current === undefined && content === null && basedOn === null)) return '';
  const isCreate = current === undefined && basedOn === null;
  const isDelete = content === null;
  const names = {
    oldFileName: isCreate ? NOTHING : `a/${path}`,
    newFileName: isDelete ? NOTHING : `b/${path}`,
  };
  const head = { ...names, isGit: true, isCreate, isDelete, oldHeader: undefined, newHeader: undefined };
  if (content instanceof Uint8Array || (current === undefined && !isCreate)) {
    const header = formatPatch({ ...head, hunks: [] });
    return `${header}Binary files ${names.oldFileName} and ${names.newFileName} differ\n`;
  }
  return formatPatch({ ...head, hunks: compareTexts(current ?? '', content ?? '') });
}

function compareTexts(before: string, after: string): StructuredPatch['hunks'] {
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_EDITS };
  // Nothing has to be found where one side is empty.
  const isWhole = before === '' || after === '';
  const patch = isWhole ? undefined : structuredPatch('', '', before, after, undefined, undefined, options);
  return patch ? patch.hunks : replaceAll(before, after);
}

function replaceAll(before: string, after: string): StructuredPatch['hunks'] {
  const removed = toLines(before);
  const added = toLines(after);
  if (removed.length + added.length === 0) return [];
  const lines = [...markLines('-', removed, before), ...markLines('+', added, after)];
  return [{ oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length, lines }];
}

function toLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function markLines(mark: string, lines: string[], text: string): string[] {
  const open = text !== '' && !text.endsWith('\n') ? ['\\ No newline at end of file'] : [];
  return [...lines.map((line) => `${mark}${line}`), ...open];
}
