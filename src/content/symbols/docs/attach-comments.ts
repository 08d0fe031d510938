import type { Scope } from '../scope.ts';
import type { Remark } from './comment-index.ts';

/** The comment that documents a declaration, with its marks; and the attributes between it and the declaration. */
export interface Attached {
  comment: string;
  start: number;
  attributes: string[];
}

/** Line comments that make one doc comment; more are cut anyway. */
const MAX_LINES = 2000;

/** Words that tools put into comments and nobody reads as documentation. */
const DIRECTIVE =
  /^\s*(?:\/\/|#|\/\*+)\s*(?:[a-z]+:\S|(?:eslint|prettier|biome|tslint|istanbul|c8|v8|@ts|@flow|noqa|type:|pylint|pragma|rubocop|shellcheck|frozen_string_literal|encoding|-\*-|nolint|clang-format|NOLINT|!|\+build)\b)/;

/** The doc comment before an offset, with what may stand between: attributes, and one blank line after a block comment. */
export function attachComments(scope: Scope, start: number, taken: number): Attached {
  const attributes: string[] = [];
  const lines: string[] = [];
  let at = start;
  for (let index = scope.comments.before(start); index >= 0 && lines.length < MAX_LINES; index -= 1) {
    const remark = scope.comments.at(index);
    if (remark === undefined || remark.start < taken) break;
    const gap = scope.text.slice(remark.end, at);
    if (/\S/.test(gap) || isTrailing(scope, remark)) break;
    const text = scope.text.slice(remark.start, remark.end);
    const isBlock = text.startsWith('/*') || text.startsWith('=begin');
    const isDoc = !remark.attribute && scope.rules.docs.isDoc(text) && !DIRECTIVE.test(text);
    // Lines of a comment follow each other; only a block may have a blank line behind it.
    if (lines.length > 0 && (!isDoc || isBlock)) break;
    if (!remark.attribute && gap.split('\n').length > (isBlock ? 3 : 2)) break;
    at = remark.start;
    if (isDoc && isBlock) return { comment: text, start: at, attributes };
    if (isDoc) lines.push(text);
    else if (remark.attribute) attributes.unshift(text);
  }
  return { comment: lines.reverse().join('\n'), start: at, attributes };
}

/** The doc comment behind a declaration, on its last line: `int a; ///< The number.` */
export function attachTrailing(scope: Scope, end: number): string {
  const { trailing } = scope.rules.docs;
  const first = scope.comments.after(end);
  const remark = trailing === undefined ? undefined : scope.comments.at(first);
  if (remark === undefined || trailing === undefined) return '';
  if (!/^[ \t]*[,;]?[ \t]*$/.test(scope.text.slice(end, remark.start))) return '';
  const text = scope.text.slice(remark.start, remark.end);
  if (!trailing(text)) return '';
  const lines = [text];
  for (let at = first + 1; text.startsWith('//'); at += 1) {
    const next = scope.comments.at(at);
    const before = scope.comments.at(at - 1);
    if (next === undefined || before === undefined) break;
    const more = scope.text.slice(next.start, next.end);
    const gap = scope.text.slice(before.end, next.start);
    if (!/^\/\/[/!]</.test(more) || !/^\s*$/.test(gap)) break;
    lines.push(more);
  }
  return lines.join('\n');
}

/** Whether it stands behind code on its line, and before none. */
export function isTrailing(scope: Scope, remark: Remark): boolean {
  const before = scope.text.slice(scope.lines.startOf(remark.start), remark.start);
  if (remark.attribute || !/\S/.test(before) || /^\s*(?:[{(]|<\?php)\s*$/.test(before.slice(0, 200)))
    return false;
  const isBlock = scope.text.startsWith('/*', remark.start);
  return !isBlock || /^[ \t]*(?:\n|$)/.test(scope.text.slice(remark.end, remark.end + 200));
}

/** Whether a comment is for a tool. */
export function isDirective(comment: string): boolean {
  return DIRECTIVE.test(comment);
}
