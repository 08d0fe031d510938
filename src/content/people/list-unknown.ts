import { isCode, passLine, settleBlocks, startBlocks } from './block-state.ts';
import { countFrontMatter } from './merge-front-matter.ts';
import { isBlank, readPageLines } from './page-lines.ts';
import { stripKept } from './strip-kept.ts';

const KEY = /^[\w$-]+[ \t]*:/;

/**
 * The paragraphs of a page outside its kept regions that hold anything that is not generated now, as lines with a blank one between two.
 * Of its front matter, only keys that the generated text has not.
 */
export function listUnknown({ current, generated }: { current: string; generated: string }): string[] {
  const [lines, wanted] = [stripKept(current), generated].map((text) => readPageLines(text).lines);
  if (!lines || !wanted) return [];
  const known = new Set(wanted.map((line) => line.trimEnd()));
  const keys = new Set(
    wanted.slice(0, countFrontMatter(wanted)).flatMap((line) => KEY.exec(line)?.[0] ?? []),
  );
  const end = countFrontMatter(lines);
  const isOwnKey = (line: string) => keys.has(KEY.exec(line)?.[0] ?? '');
  const paragraphs = [
    lines.slice(0, end).filter((line) => line.trimEnd() !== '---' && !isOwnKey(line)),
    ...cutParagraphs(lines.slice(end)),
  ];
  return paragraphs
    .filter((paragraph) => paragraph.some((line) => !isBlank(line) && !known.has(line.trimEnd())))
    .flatMap((paragraph, index) => (index === 0 ? paragraph : ['', ...paragraph]));
}

/** A blank line in code parts nothing. */
function cutParagraphs(lines: string[]): string[][] {
  const paragraphs: string[][] = [[]];
  let state = startBlocks(lines);
  for (const line of lines) {
    const isGap = isBlank(line) && !isCode(settleBlocks(state, line));
    if (isGap) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
    state = passLine(state, line);
  }
  return paragraphs;
}
