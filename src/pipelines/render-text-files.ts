import type { AnsweredItem, Outcome } from './pipeline.ts';
import {
  count,
  countFiles,
  describeKind,
  inOrder,
  lookFirst,
  mostTelling,
  notable,
} from './summary-facts.ts';
import { ENTRY_LINES, entryText, linesText, titledText } from './text-blocks.ts';

/** Up to this many files all are listed; above, the most telling ones, so that it all fits some 60 lines. */
const MAX_FILES = 15;
const TELLING_FILES = 5;

/** All files of a small change; of a large one those that a reader would miss most. */
export function renderTextFiles(outcome: Outcome): string {
  const { items } = outcome;
  const all = inOrder(items);
  if (countFiles(items) <= MAX_FILES) {
    const rows = all.map((entry) => renderFile(entry, entry.answer.summary));
    return titledText('Files', rows);
  }
  const shown = chooseTelling(outcome);
  const total = count(countFiles(items), 'file');
  return titledText(`Files (${shown.length} of ${total}; the report lists all)`, shown);
}

/** What the model found notable, filled up by risk and size; not what is to be looked at first anyway. */
function chooseTelling(outcome: Outcome): string[] {
  const byPath = Map.groupBy(inOrder(outcome.items), ({ item }) => item.path);
  const texts = new Map(notable(outcome).map(({ path, text }) => [path, text]));
  const first = new Set(lookFirst(outcome).map(({ path }) => path));
  for (const { item, answer } of mostTelling(outcome.items)) {
    if (texts.size >= TELLING_FILES) break;
    if (!first.has(item.path) && !texts.has(item.path)) texts.set(item.path, answer.summary);
  }
  return [...texts].flatMap(([path, text]) => {
    const parts = byPath.get(path) ?? [];
    const [first] = mostTelling(parts);
    return first ? [renderFile(joinParts(first, parts), text)] : [];
  });
}

/** A file of several parts as one entry. */
function joinParts({ item, answer, area }: AnsweredItem, parts: AnsweredItem[]): AnsweredItem {
  const additions = parts.reduce((sum, part) => sum + part.item.additions, 0);
  const deletions = parts.reduce((sum, part) => sum + part.item.deletions, 0);
  return { item: { ...item, key: item.path, additions, deletions }, answer, area };
}

function renderFile({ item, answer }: AnsweredItem, text: string): string {
  const facts = `${linesText(item)}, ${describeKind(answer)}`;
  return entryText({ name: item.key, facts, text, maxLines: ENTRY_LINES });
}
