import { renderDiff } from '../render-diff.ts';
import { digestText } from './digest-text.ts';
import { describeEdits, reverseEdits } from './edits.ts';
import { findKept } from './find-kept.ts';
import { isTakenOver } from './is-taken-over.ts';
import { mergeLines } from './merge-lines.ts';
import { joinLines, readPageLines } from './page-lines.ts';
import { settleConflict } from './settle-conflict.ts';
import { cleanGenerated, stripKept } from './strip-kept.ts';
import { transplantKept } from './transplant-kept.ts';

/** What becomes of a page that was generated anew. */
export type PageMerge =
  | {
      kind: 'write';
      /** Equal to the current page when nothing is to be changed. */
      content: string;
      /** The generated text in the form in which it is compared: its digest goes into the record. */
      generated: string;
      /** People's changes outside kept regions that are in the content, as hunks from the generated text. */
      edits?: string;
    }
  | {
      kind: 'conflict';
      /** For people. */
      reason: string;
      /** What would have been written over people's text, as a unified diff against the page. */
      proposal: string;
    };

/** Finding places takes time for each region, in proportion to the page. Nobody writes so many, or so much. */
const MAX_REGIONS = 500;
const MAX_LINES = 50_000;
/** Told where nothing is done about such a page. */
export const CONFLICTED = 'it holds the markers of a merge conflict';

/**
 * Brings a generated text and what people made of the page together. Without changes outside kept regions the page becomes the generated
 * text with the kept regions in it; with changes it becomes the three-way merge. Where that is not clean, or the text that was generated
 * before cannot be had, the page is left alone. No line that people wrote is lost.
 */
export function mergePage(options: {
  path: string;
  /** What is generated now. */
  generated: string;
  /** What is there; undefined when there is no such file. */
  current: string | undefined;
  /** What was generated when the page was last written (see findBase), not what was published. */
  base: string | undefined;
  /** What was generated on the other branch, where a merge left two records of one page. */
  other?: string | undefined;
}): PageMerge {
  const { current } = options;
  const generated = cleanGenerated(options.generated);
  if (current === undefined) return { kind: 'write', content: generated, generated };
  const { page, regions } = findKept(current);
  if (regions.length > MAX_REGIONS || page.lines.length > MAX_LINES)
    return { kind: 'conflict', reason: 'it is too large to be merged', proposal: '' };
  const skeleton = stripKept(current);
  const merged = mergeSkeleton({ ...options, current, generated, skeleton });
  const refuse = (reason: string) => refusePage({ ...options, generated, current, reason });
  if ('reason' in merged) return refuse(merged.reason);
  const isSame = digestText(merged.text) === digestText(skeleton);
  const content = isSame ? current : transplantKept({ from: current, to: merged.text });
  if (!isFaithful({ content, current, merged: merged.text }))
    return refuse('its kept regions have no place in what was generated');
  const written = stripKept(content);
  if (digestText(written) === digestText(generated)) return { kind: 'write', content, generated };
  const edits = describeEdits({ generated, merged: written });
  if (reverseEdits({ published: content, edits }) !== generated)
    return refuse('changes by people could not be recorded');
  return { kind: 'write', content, generated, edits };
}

function mergeSkeleton(options: {
  current: string;
  generated: string;
  skeleton: string;
  base: string | undefined;
  other?: string | undefined;
}): { text: string } | { reason: string } {
  const { generated, skeleton } = options;
  const digest = digestText(skeleton);
  if (digest === digestText(generated)) return { text: generated };
  const settled = settleConflict({ other: undefined, ...options });
  if (settled === 'generated') return { text: generated };
  if (settled === 'people') return { reason: CONFLICTED };
  if (options.base === undefined)
    return { reason: 'edited by people, and the text that was generated before is not known any more' };
  const base = stripKept(options.base);
  if (digest === digestText(base)) return { text: generated };
  const [before, ours, theirs] = [base, skeleton, generated].map((text) => readPageLines(text).lines);
  const lines = mergeLines({ base: before ?? [], ours: ours ?? [], theirs: theirs ?? [] });
  if (!lines && isTakenOver({ base, skeleton, generated })) return { text: skeleton };
  if (!lines) return { reason: 'edited by people where the generated text changes' };
  return { text: joinLines(lines) };
}

/** The regions came through as they were, and nothing else did beside the merged text. */
function isFaithful(texts: { content: string; current: string; merged: string }): boolean {
  const [before, after] = [findKept(texts.current).regions, findKept(texts.content).regions];
  return (
    before.length === after.length &&
    before.every((region, index) => region.text === after[index]?.text) &&
    digestText(texts.content) === digestText(texts.merged)
  );
}

function refusePage(options: {
  path: string;
  generated: string;
  current: string;
  reason: string;
}): PageMerge {
  const { path, generated, current, reason } = options;
  const content = transplantKept({ from: current, to: generated });
  const proposal = renderDiff({
    changes: [{ path, content, basedOn: '' }],
    currentTexts: new Map([[path, current]]),
  });
  return { kind: 'conflict', reason, proposal };
}
