import type { Scope } from '../scope.ts';
import type { SyntaxNode } from '../syntax-node.ts';
import { isDirective } from './attach-comments.ts';

/** What a file says of itself, with comment marks, and where that ends. */
export interface FileDoc {
  comment: string;
  end: number;
}

/** Words of licences; such a comment is no documentation. */
const LICENCE =
  /\b(?:copyright|licen[cs]ed?\b.{0,40}\bunder|all rights reserved|SPDX-License-Identifier|free software|permission is hereby granted|use of this source code)\b|©|\(c\) \d{4}/i;
/** Tags by which a comment says that it is about the file. */
const ABOUT_FILE = /[@\\](?:file|fileoverview|module|packageDocumentation)\b/;
const MAX_HEAD = 20_000;

/**
 * The doc comment of the file: the first one at its top that is no licence and does not belong to the first declaration. It does
 * when no blank line stands between them, and the comment does not say otherwise.
 */
export function findFileDoc(scope: Scope, root: SyntaxNode): FileDoc {
  const head = headOf(scope, root);
  for (const group of groupComments(scope, head)) {
    const comment = scope.text.slice(group.start, group.end);
    if (LICENCE.test(comment.slice(0, MAX_HEAD)) || !scope.rules.docs.isFileDoc(comment)) continue;
    const gap = scope.text.slice(group.end, head.next?.start ?? scope.text.length);
    const adjacent = !/\n[ \t]*\n/.test(gap);
    const belongs = adjacent && head.next !== undefined && isDeclaration(scope, head.next);
    if (belongs && !ABOUT_FILE.test(comment)) break;
    return { comment, end: group.end };
  }
  return { comment: '', end: 0 };
}

/** The comments before the first code, by index, and that code. */
function headOf(
  scope: Scope,
  root: SyntaxNode,
): { first: number; last: number; next: SyntaxNode | undefined } {
  const skipped = new Set([...scope.rules.comments, 'hash_bang_line', 'php_tag', 'declare_statement']);
  const next = root.children.find((child) => !skipped.has(child.type) && !isUseStrict(scope, child));
  const first = scope.comments.after(0);
  return { first, last: scope.comments.before(next?.start ?? scope.text.length), next };
}

function isUseStrict(scope: Scope, node: SyntaxNode): boolean {
  return /^['"]use \w+['"];?$/.test(scope.text.slice(node.start, Math.min(node.end, node.start + 30)));
}

function isDeclaration(scope: Scope, node: SyntaxNode): boolean {
  if (node.type === 'export_statement' || node.type === 'template_declaration') return true;
  if (node.type === 'call' || node.type === 'expression_statement') return false;
  return Object.hasOwn(scope.rules.declarations, node.type);
}

/** Neighbouring line comments are one; a block comment stands alone. */
function groupComments(
  scope: Scope,
  head: { first: number; last: number },
): { start: number; end: number }[] {
  const groups: { start: number; end: number; block: boolean }[] = [];
  for (let index = head.first; index <= head.last; index += 1) {
    const remark = scope.comments.at(index);
    if (remark === undefined || remark.attribute) continue;
    const text = scope.text.slice(remark.start, remark.end);
    if (text.startsWith('#!') || isDirective(text)) continue;
    const block = text.startsWith('/*');
    const group = groups.at(-1);
    const gap = group === undefined ? '' : scope.text.slice(group.end, remark.start);
    const joins = group !== undefined && !group.block && !block && /^[ \t]*\n?[ \t]*$/.test(gap);
    if (
      joins &&
      group !== undefined &&
      kindOf(scope.text, group.start) === kindOf(scope.text, remark.start)
    ) {
      group.end = remark.end;
    } else {
      groups.push({ start: remark.start, end: remark.end, block });
    }
  }
  return groups;
}

/** `//!` and `//` are different comments. */
function kindOf(text: string, at: number): string {
  return /^(?:\/\/[/!]?|#)/.exec(text.slice(at, at + 3))?.[0] ?? '';
}
