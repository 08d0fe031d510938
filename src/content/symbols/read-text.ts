import type { Scope } from './scope.ts';
import type { SyntaxNode } from './syntax-node.ts';
import { takeFirstBranches } from './take-first-branches.ts';

/** A longer signature is cut: nobody reads it, and a page shall not consist of it. */
const MAX_SIGNATURE = 2000;
/** A value or default that is longer is not shown. */
const MAX_VALUE = 60;

/** Whole lines as far as they fit, or else a part of the first one. */
function cutLines(text: string): string {
  const cut = text.slice(0, MAX_SIGNATURE - 2).toWellFormed();
  const line = cut.lastIndexOf('\n');
  return line > 0 ? `${cut.slice(0, line)}\n…` : `${cut}…`;
}

/** The text of a node. */
export function textOf(scope: Scope, node: SyntaxNode): string {
  return scope.text.slice(node.start, node.end);
}

/** The text of a node on one line; undefined when there is no node or no text. */
export function flatText(scope: Scope, node: SyntaxNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const end = Math.min(node.end, node.start + MAX_SIGNATURE);
  const text = withoutComments(scope, node.start, end).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A type as it is written behind a name: without its colon or arrow. */
export function typeText(scope: Scope, node: SyntaxNode | undefined): string | undefined {
  const text = flatText(scope, node)?.replace(/^(?::|->)\s*/, '');
  return text === undefined || text === '' ? undefined : text;
}

/** A value on one line, `…` when it is long. */
export function valueText(scope: Scope, node: SyntaxNode | undefined): string | undefined {
  const text = flatText(scope, node);
  return text !== undefined && text.length > MAX_VALUE ? '…' : text;
}

/** Whether a value is so short that it belongs into a signature. */
export function isShort(scope: Scope, node: SyntaxNode): boolean {
  return node.end - node.start <= MAX_VALUE && !textOf(scope, node).includes('\n');
}

/** The text of a range without comments and attributes, and without the space behind them. */
export function withoutComments(scope: Scope, start: number, end: number): string {
  const parts: string[] = [];
  let at = start;
  for (const comment of scope.comments.within(start, end)) {
    parts.push(scope.text.slice(at, Math.max(at, comment.start)));
    at = Math.max(at, comment.end);
    while (at < end && /[ \t]/.test(scope.text[at] ?? '')) at += 1;
  }
  return [...parts, scope.text.slice(at, end)].join('');
}

/**
 * The signature in a range of the text: without comments, attributes and what only opens a body, moved to the margin, at most
 * `MAX_SIGNATURE` long.
 */
export function signatureText(scope: Scope, start: number, end: number): string {
  const indent = /^[ \t]*/.exec(scope.text.slice(scope.lines.startOf(start), start).slice(0, 200))?.[0] ?? '';
  const written = withoutComments(scope, start, Math.min(end, start + 2 * MAX_SIGNATURE));
  const chosen = /^\s*#\s*(?:if|else|endif)/m.test(written) ? takeFirstBranches(written) : written;
  const lines = chosen.trimStart().split('\n');
  const text = lines
    .map((line, at) => (at > 0 && line.startsWith(indent) ? line.slice(indent.length) : line).trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .replace(/\s*(?:\{|[:;=,])?$/, '');
  return text.length <= MAX_SIGNATURE ? text : cutLines(text);
}
