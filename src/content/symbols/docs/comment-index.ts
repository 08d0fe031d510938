import type { SyntaxNode } from '../syntax-node.ts';

/** A comment, or an attribute that stands between a comment and what it documents. */
export interface Remark {
  start: number;
  end: number;
  attribute: boolean;
}

/** The comments and attributes of a file, by place. */
export interface CommentIndex {
  /** Comments that lie in a range, in order; attributes too. */
  within(start: number, end: number): Remark[];
  /** The last one that ends at or before an offset. */
  before(offset: number): number;
  /** The first one that starts at or after an offset. */
  after(offset: number): number;
  at(index: number): Remark | undefined;
}

/** Gathers the comments of a tree. Attributes inside of a declaration that is no item of its own count as comments too. */
export function indexComments(options: {
  root: SyntaxNode;
  text: string;
  comments: string[];
  attributes: string[];
}): CommentIndex {
  const remarks = gather(options);
  const lowest = (isRight: (remark: Remark) => boolean): number => {
    let [low, high] = [0, remarks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const remark = remarks[middle];
      if (remark !== undefined && isRight(remark)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const after = (offset: number) => lowest((remark) => remark.start >= offset);
  return {
    after,
    before: (offset) => lowest((remark) => remark.end > offset) - 1,
    at: (index) => remarks[index],
    within: (start, end) => remarks.slice(after(start), Math.max(after(start), after(end))),
  };
}

/** Comments and attributes in the order of the text; one inside of another is part of it. */
function gather(options: {
  root: SyntaxNode;
  text: string;
  comments: string[];
  attributes: string[];
}): Remark[] {
  const remarks: Remark[] = [];
  const attributes = new Set(options.attributes);
  const comments = new Set(options.comments);
  const stack: SyntaxNode[] = [options.root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const attribute = attributes.has(node.type);
    if (attribute || comments.has(node.type)) {
      remarks.push({ start: node.start, end: trimEnd(options.text, node), attribute });
    } else {
      // Backwards, since the stack turns them round.
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child?.named) stack.push(child);
      }
    }
  }
  return remarks;
}

/** Some grammars count the end of the line to the comment. */
function trimEnd(text: string, { start, end }: SyntaxNode): number {
  let at = end;
  while (at > start && (text[at - 1] === '\n' || text[at - 1] === '\r')) at -= 1;
  return at;
}
