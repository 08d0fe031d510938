/** The languages whose symbols are read by a parser. */
export type Language =
  | 'typescript'
  | 'tsx'
  | 'javascript'
  | 'python'
  | 'go'
  | 'rust'
  | 'java'
  | 'csharp'
  | 'c'
  | 'cpp'
  | 'php'
  | 'ruby'
  | 'bash';

export type SymbolKind =
  | 'function'
  | 'class'
  | 'interface'
  | 'type'
  | 'enum'
  | 'struct'
  | 'trait'
  | 'constant'
  | 'variable'
  | 'method'
  | 'property'
  | 'constructor'
  | 'macro'
  | 'namespace';

export interface SymbolParameter {
  name: string;
  type?: string;
  default?: string;
  optional?: boolean;
  /** What the doc comment says of it. */
  description?: string;
}

/** One declaration, as the parser found it. Nothing here comes from a model. */
export interface SourceSymbol {
  /** Unique in its file: `Engine.start`, and `Engine.start#2` for the second of that name. */
  id: string;
  name: string;
  kind: SymbolKind;
  /** Whether code outside the file (in Go, Java and the like: the package) can use it. */
  exported: boolean;
  /** The names under which a list of exports gives it away, where its own is none of them; `default` for the default export. */
  exportedAs?: string[];
  /** The declaration without its body, indented as if it stood at the margin. */
  signature: string;
  parameters: SymbolParameter[];
  returns?: { type?: string; description?: string };
  throws: { type?: string; description?: string }[];
  /** The doc comment as Markdown, without comment marks and without the tags that became fields here. */
  doc: string;
  deprecated?: string;
  /** From 1, both inclusive. */
  startLine: number;
  endLine: number;
  members: SourceSymbol[];
}

/** What the parser knows of one source file. */
export interface SourceOutline {
  path: string;
  language: Language;
  /** What the file says of itself as a whole, as Markdown. */
  doc: string;
  symbols: SourceSymbol[];
  /** Lines of the file. */
  lines: number;
  /** True when the parser met text that is not of the language; what it could read is here all the same. */
  broken: boolean;
  /**
   * SHA-256 (hex) of what a page about the file depends on: its code and doc comments, not its formatting, and not its
   * other comments. Equal digests mean that a page need not be written again.
   */
  digest: string;
}
