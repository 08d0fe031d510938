import type { CommentIndex } from './docs/comment-index.ts';
import type { LineTable } from './line-table.ts';
import type { Language, SymbolKind, SymbolParameter } from './source-outline.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Where a declaration is looked for: in a file, or in the body of another declaration. */
export interface Scope {
  text: string;
  language: Language;
  rules: LanguageRules;
  comments: CommentIndex;
  lines: LineTable;
  /** Kind and name of the declaration around; undefined at the top of a file. */
  inside: { kind: SymbolKind; name: string } | undefined;
  /** False where nothing can be used from outside, whatever it says of itself: an anonymous namespace. */
  exported: boolean;
  /** Everything here can be used from outside, since it only declares what exists elsewhere. */
  ambient: boolean;
  /** The node that wraps the declaration and belongs to it: an export, decorators, a template's head. */
  outer: SyntaxNode | undefined;
  /** Declarations around. */
  depth: number;
}

/** A declaration as the rules of a language found it, before ids and doc comments. */
export interface Found {
  kind: SymbolKind;
  name: string;
  /** Whether it can be used from outside of what is around it. */
  exported: boolean;
  /** Names under which it is exported, where its own is none of them. */
  exportedAs?: string[];
  /** What its lines are counted over, and where its doc comment ends. */
  start: number;
  end: number;
  /** Where its body begins, or its end. */
  headEnd: number;
  signature: string;
  parameters: SymbolParameter[];
  returns: string | undefined;
  members: Found[];
  /** Declared outside of the type that it belongs to: the name of that type. */
  owner: string | undefined;
  /** A doc comment that stands inside of the declaration or behind it. */
  inner: string | undefined;
  /** The declaration has no body: a prototype. */
  prototype: boolean;
}

/** Finds what a node declares. */
export type Rule = (node: SyntaxNode, scope: Scope) => Found[];

/** What is particular to a language. */
export interface LanguageRules {
  /** What the nodes of a type declare. */
  declarations: Record<string, Rule>;
  /** Nodes that declare nothing and hold declarations. */
  through: string[];
  comments: string[];
  /** Nodes between a doc comment and its declaration. */
  attributes: string[];
  /** Where a file documents itself, if not in its first comment; an empty text when it does not. */
  fileDoc?: (root: SyntaxNode, scope: Scope) => string;
  /** How comments become documentation. */
  docs: DocRules;
  /** A list of nodes at once, where order matters (visibility sections). */
  visit?: (nodes: SyntaxNode[], scope: Scope, visit: (node: SyntaxNode, scope: Scope) => Found[]) => Found[];
  /** Works over all that was found in a file: lists of exports, methods that belong to a type. */
  finish?: (found: Found[], root: SyntaxNode, scope: Scope) => Found[];
}

export interface DocRules {
  style: 'tags' | 'docstring' | 'xml' | 'markdown';
  /** Whether a comment (with its marks) documents what follows it. */
  isDoc: (comment: string) => boolean;
  /** Whether a comment at the very top can document the file. */
  isFileDoc: (comment: string) => boolean;
  /** Comments behind a declaration on its line document it. */
  trailing?: (comment: string) => boolean;
}
