import type { SyntaxNode } from '../syntax-node.ts';

/** Whether a comma stands behind the last element of a list. A comma behind nothing (`[,]`) is an element itself. */
export function isTrailingComma(children: SyntaxNode[], at: number): boolean {
  const before = children[at - 1];
  const after = children[at + 1];
  return before?.named === true && (after === undefined || /^[)\]}>|;]$/.test(after.type));
}

const NUMBERS =
  /^(?:number|integer|float|.*(?:int|integer|float|number|imaginary|real)(?:eger|ing_point)?_literal)$/;

/** Whether a leaf is a number: the case of its letters does not count. */
export function isNumber(node: SyntaxNode): boolean {
  return node.named && NUMBERS.test(node.type);
}

/** The content of a string, whichever quotes stand around it: quotes in it are never behind a backslash. */
export function unquote(content: string): string {
  return content.replaceAll(/\\([\s\S])/g, (pair, character: string) =>
    character === '"' || character === "'" ? character : pair,
  );
}

/** Text that reads the same, however its lines are broken. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
