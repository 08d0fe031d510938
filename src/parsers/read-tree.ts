import type { Language, Tree, TreeCursor } from 'web-tree-sitter';
import type { SyntaxNode, SyntaxTree } from '../content/symbols/syntax-node.ts';

/** A file whose tree has more nodes is no source that people read; plain data of so many takes about 200 MB. */
export const MAX_NODES = 1_500_000;

/** Nodes whose white space counts: what stands between their children is a part of them. */
const EXACT =
  /^(?:string|string_content|template_string|\w*string_literal|(?:char|character|rune|regex)_literal|regex|heredoc\w*|nowdoc\w*|encapsed_string|interpolated_string\w*|shell_command_expression|delimited_symbol|ansi_c_string)$/;

/** Named nodes that never have children worth a question. */
const LEAVES =
  /^(?:(?:(?:type|property|field|namespace|package|shorthand_property)_)?identifier|string_fragment|number|comment)$/;

interface NodeType {
  name: string;
  named: boolean;
  leaf: boolean;
}

/** A grammar's node types and fields by their numbers: asked for once, since each question crosses into WebAssembly. */
export interface Names {
  types: Map<number, NodeType>;
  fields: (string | null)[];
  language: Language;
}

/** Names that are filled while trees are read. */
export function openNames(language: Language): Names {
  return { types: new Map(), fields: language.fields, language };
}

/**
 * Copies a tree out of the parser as plain data, in one walk and without recursion. Undefined when it has more than `MAX_NODES`
 * nodes. The tree stays the caller's to delete.
 */
export function readTree(tree: Tree, text: string, names: Names): SyntaxTree | undefined {
  const cursor = tree.walk();
  try {
    const root = walk(cursor, text, names);
    // The parser also counts tokens as wrong that no one can see: those it may leave out.
    return root === undefined ? undefined : { root, text, broken: tree.rootNode.hasError && hasError(root) };
  } finally {
    cursor.delete();
  }
}

function walk(cursor: TreeCursor, text: string, names: Names): SyntaxNode | undefined {
  const root = readNode(cursor, text, names);
  const parents: SyntaxNode[] = [];
  let node = root;
  let count = 1;
  for (;;) {
    // Not to ask leaves for children saves a third of the time.
    const descended = node.children !== NO_CHILDREN && cursor.gotoFirstChild();
    if (descended) parents.push(node);
    else {
      while (!cursor.gotoNextSibling()) {
        const done = parents.pop();
        if (done === undefined) return root;
        addHidden(done, text);
        cursor.gotoParent();
      }
    }
    node = readNode(cursor, text, names);
    parents.at(-1)?.children.push(node);
    count += 1;
    if (count > MAX_NODES) return undefined;
  }
}

const NO_CHILDREN: SyntaxNode[] = [];

function readNode(cursor: TreeCursor, text: string, names: Names): SyntaxNode {
  const type = typeOf(cursor, names);
  const start = cursor.startIndex;
  // The type of a keyword is its text, nearly always.
  const plain = !type.named && text.startsWith(type.name, start);
  const end = plain ? start + type.name.length : cursor.endIndex;
  // Nobody asks for the field of a keyword.
  const field = type.named ? cursor.currentFieldId : 0;
  return {
    type: type.name,
    named: type.named,
    field: field === 0 ? undefined : (names.fields[field] ?? undefined),
    start,
    end,
    // A name without text was wanted, too, even where the parser does not say so.
    missing: start === end && (cursor.nodeIsMissing || /identifier$|^name$/.test(type.name)),
    children: type.leaf ? NO_CHILDREN : [],
  };
}

function typeOf(cursor: TreeCursor, names: Names): NodeType {
  const id = cursor.nodeTypeId;
  const known = names.types.get(id);
  if (known !== undefined) return known;
  const name = cursor.nodeType;
  const named = cursor.nodeIsNamed;
  const type = { name, named, leaf: !named || LEAVES.test(name) };
  names.types.set(id, type);
  return type;
}

function hasError(root: SyntaxNode): boolean {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.missing || (node.named && node.type === 'ERROR')) return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}

/**
 * Grammars give no node to some tokens. Their text becomes a node `hidden` (`hidden_text` where
 * white space counts), so that nothing of the source is lost.
 */
function addHidden(node: SyntaxNode, text: string): void {
  const exact = EXACT.test(node.type);
  let at = node.start;
  let children: SyntaxNode[] | undefined;
  for (let index = 0; index <= node.children.length; index += 1) {
    const child = node.children[index];
    const next = child?.start ?? node.end;
    if (next > at && (exact || !isBlank(text, at, next))) {
      children ??= node.children.slice(0, index);
      children.push({
        type: 'hidden',
        named: true,
        field: undefined,
        start: at,
        end: next,
        missing: false,
        children: [],
      });
    }
    if (child === undefined) break;
    children?.push(child);
    at = Math.max(at, child.end);
  }
  if (children !== undefined) node.children = children;
}

/** White space, and line ends behind a backslash. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0xa0;
    if (!isSpace && !(code === 92 && /^\\\s*\n/.test(text.slice(at, at + 80)))) return false;
  }
  return true;
}
