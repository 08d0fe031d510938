import { stripInvisible } from '../strip-invisible.ts';
import { linesOf, pathOf } from './compare-findings.ts';
import type { Severity } from './finding.ts';
import type { MergedFinding } from './merge-findings.ts';

/** An annotation of a check run, in the fields of GitHub's API. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

/** docs.github.com/rest/checks/runs: annotations of one request, bytes of a message, characters of a title. */
export const ANNOTATIONS_PER_REQUEST = 50;
const MESSAGE_BYTES = 64 * 1024;
const TITLE_CHARACTERS = 255;

const LEVELS: Record<Severity, Annotation['annotation_level']> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
};

/**
 * Findings as annotations of a check run, in batches of at most 50: one request each (the first creates the run, others update
 * it). Pure. Annotations stand in the files of the head, so findings on removed lines and demoted ones have none. Texts are
 * cut to GitHub's limits and end in `…` then; they are plain text there, without what nobody sees.
 */
export function renderAnnotations({ findings }: { findings: readonly MergedFinding[] }): Annotation[][] {
  const annotations = findings.filter(({ place }) => place?.side === 'RIGHT').map(renderAnnotation);
  const batches: Annotation[][] = [];
  for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    batches.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST));
  }
  return batches;
}

function renderAnnotation(merged: MergedFinding): Annotation {
  const { finding } = merged;
  const { start, end } = linesOf(merged);
  const title = stripInvisible(finding.title).trim() || finding.category;
  return {
    path: pathOf(merged),
    start_line: start,
    end_line: end,
    annotation_level: LEVELS[finding.severity],
    title: cutCharacters(title, TITLE_CHARACTERS),
    // GitHub refuses an annotation without a message.
    message: cutBytes(stripInvisible(finding.body).trim() || title, MESSAGE_BYTES),
  };
}

function cutCharacters(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : `${text
        .slice(0, limit - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}

/** Cuts to bytes of UTF-8, never inside a character. */
function cutBytes(text: string, limit: number): string {
  const bytes = new TextEncoder().encode(text.toWellFormed());
  if (bytes.length <= limit) return text;
  const kept = bytes.subarray(0, limit - '…'.length * 3);
  return `${new TextDecoder().decode(kept).replace(/\ufffd$/, '')}…`;
}
