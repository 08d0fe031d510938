import { isWholeHead } from './is-whole-head.ts';
import { isReservedWord } from './reserved-words.ts';
import type { Found } from './scope.ts';
import type { Language } from './source-outline.ts';
import type { SyntaxNode, SyntaxTree } from './syntax-node.ts';

/**
 * Leaves out what text that is not of the language made up: declarations with an error in their head, whose signature can hold half
 * of what follows; declarations that are named by a keyword; and members that belong to nothing. Where all of the text is of the
 * language nothing is left out.
 */
export function dropUnreadable(found: Found[], tree: SyntaxTree, language: Language): Found[] {
  if (!tree.broken) return found;
  const errors = listErrors(tree.root);
  const keep = (all: Found[], isMember: boolean): Found[] =>
    all.flatMap((each) => {
      const isWrong = hasBrokenHead(each, { errors, language }) || isMisread(each, { language, isMember });
      return isWrong ? [] : { ...each, members: keep(each.members, true) };
    });
  return keep(found, false);
}

/** Grammars of scripts take lists in braces for objects and types, where the code around is wrong. */
function isMisread({ name, kind, owner }: Found, place: { language: Language; isMember: boolean }): boolean {
  const { language, isMember } = place;
  const isScript = language === 'typescript' || language === 'tsx' || language === 'javascript';
  if (isScript)
    return !isMember && ((MEMBERS.has(kind) && owner === undefined) || isReservedWord(language, name));
  return isReservedWord(language, name);
}

const MEMBERS = new Set(['property', 'method', 'constructor']);

/** Errors that hold the declaration are not its own: what could be read in them is sound. */
function hasBrokenHead(found: Found, place: { errors: SyntaxNode[]; language: Language }): boolean {
  const { start, end, headEnd, signature } = found;
  const { errors, language } = place;
  // Macros are errors to the parser, and a part of sound declarations.
  if ((language === 'c' || language === 'cpp') && isWholeHead(signature)) return false;
  for (let at = firstFrom(errors, start); at < errors.length; at += 1) {
    const error = errors[at];
    if (error === undefined || error.start > headEnd) return false;
    const isInside = error.end <= end && error.end - error.start < end - start;
    if (isInside && error.start < (error.missing ? end : headEnd)) return true;
  }
  return false;
}

/** The index of the first error at or behind an offset. */
function firstFrom(errors: SyntaxNode[], offset: number): number {
  let [low, high] = [0, errors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((errors[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the parser could not read, and what it missed, in the order of the text. */
function listErrors(root: SyntaxNode): SyntaxNode[] {
  const errors: SyntaxNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.missing || (node.named && node.type === 'ERROR')) errors.push(node);
    for (const child of node.children) stack.push(child);
  }
  return errors.sort((one, other) => one.start - other.start);
}
