/**
 * One node of a syntax tree, as plain data: what a parser found, and nothing that belongs to the parser. Offsets are UTF-16 units
 * of the text.
 */
export interface SyntaxNode {
  type: string;
  /** False for keywords and punctuation, whose type is their text. */
  named: boolean;
  /** What the node is to its parent: `name`, `body`. */
  field: string | undefined;
  start: number;
  end: number;
  /** The parser put it there because it was wanted; it has no text. */
  missing: boolean;
  children: SyntaxNode[];
}

export interface SyntaxTree {
  root: SyntaxNode;
  /** What was parsed; its lines end with `\n`. */
  text: string;
  /** Whether some of it is not of the language. */
  broken: boolean;
}

/** The first child in that field. */
export function fieldOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field);
}

/** The first child of one of these types. */
export function childOf(node: SyntaxNode, ...types: string[]): SyntaxNode | undefined {
  return node.children.find((child) => types.includes(child.type));
}

/** Follows a path of fields or types: `variable_declaration/type`. Undefined where a step leads nowhere. */
export function follow(node: SyntaxNode, path: string): SyntaxNode | undefined {
  let at: SyntaxNode | undefined = node;
  for (const step of path.split('/')) {
    at =
      at.children.find((child) => child.field === step) ?? at.children.find((child) => child.type === step);
    if (at === undefined) return undefined;
  }
  return at;
}

/** Whether a keyword or another token stands directly in the node. */
export function hasToken(node: SyntaxNode, token: string): boolean {
  return node.children.some((child) => child.type === token);
}
