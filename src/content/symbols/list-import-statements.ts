import type { SyntaxNode, SyntaxTree } from './syntax-node.ts';

const STATEMENTS =
  /^(?:import_statement|import_from_statement|import_spec|import_declaration|use_declaration|extern_crate_declaration|using_directive|preproc_include|namespace_use_declaration)$/;
/** Nodes that stand around such statements: include guards, Go's import blocks. */
const AROUND = /^(?:preproc_ifdef|preproc_if|import_spec_list)$/;

/** The statements of a file that bring names of other files in, each on one line, in their order. Pure. */
export function listImportStatements({ root, text }: SyntaxTree): string[] {
  return root.children.flatMap((node) => readStatements(node, text));
}

function readStatements(node: SyntaxNode, text: string): string[] {
  const isBlock = AROUND.test(node.type) || node.children.some(({ type }) => type === 'import_spec_list');
  if (isBlock) return node.children.flatMap((child) => readStatements(child, text));
  if (!STATEMENTS.test(node.type)) return [];
  return [text.slice(node.start, node.end).replaceAll(/\s+/g, ' ').trim()];
}
