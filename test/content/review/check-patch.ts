import parseDiff from 'parse-diff';
import { type DiffLine, mapHunkLines } from '../../../src/content/map-hunk-lines.ts';
import { parsePatch } from '../../fake-github/git/parse-patch.ts';

/** `LEFT 12 RIGHT - text` for each line: what every reader of a patch has to agree on. */
type Reading = string[];

/** What our reader and two that know nothing of it say otherwise about a patch; empty when they agree. */
export function comparePatch(patch: string): string[] {
  const ours = mapHunkLines({ patch }).map((line) => describe(line.left, line.right, line.text));
  return [
    ...findDifference('the reader of the fake GitHub', ours, readAsFake(patch)),
    ...findDifference('parse-diff', ours, readByLibrary(patch)),
  ];
}

function readAsFake(patch: string): Reading {
  return parsePatch(patch).lines.map(({ left, right, text }) => describe(left, right, text.slice(1)));
}

function readByLibrary(patch: string): Reading {
  const [file] = parseDiff(patch === '' ? '' : `diff --git a/f b/f\n--- a/f\n+++ b/f\n${patch}\n`);
  const changes = file?.chunks.flatMap((chunk) => chunk.changes) ?? [];
  return changes
    .filter(({ content }) => !content.startsWith('\\'))
    .map((change) => {
      const text = change.content.slice(1);
      if (change.type === 'normal') return describe(change.ln1, change.ln2, text);
      return change.type === 'add'
        ? describe(undefined, change.ln, text)
        : describe(change.ln, undefined, text);
    });
}

/** What a file said before and after contradicts about the lines of its patch; `before` and `after` as git stores them. */
export function compareWithFiles(lines: DiffLine[], before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return lines.flatMap(({ side, line, left, right, text }) => {
    const isThere =
      (left === undefined || old[left - 1] === text) && (right === undefined || now[right - 1] === text);
    const isPair = side === 'LEFT' ? right === undefined && line === left : line === right;
    return isThere && isPair ? [] : [`${side} ${line} is not ${JSON.stringify(text)}`];
  });
}

function describe(left: number | undefined, right: number | undefined, text: string): string {
  const place = right === undefined ? `LEFT ${left}` : `RIGHT ${right}`;
  return `${place} (${left ?? ''}) ${text}`;
}

function findDifference(reader: string, ours: Reading, theirs: Reading): string[] {
  if (ours.length !== theirs.length) return [`${reader} sees ${theirs.length} lines, not ${ours.length}`];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return at < 0 ? [] : [`${reader} reads ${theirs[at]}, not ${ours[at]}`];
}
