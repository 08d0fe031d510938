import type { Nodes, Table } from 'mdast';
import { findFaults, nodesOf, parse, sourceOutsideCode } from '../content/markdown-judge.ts';

/** Where links of the tests lead. */
export const PAGES = 'https://github.com/octo/repo/blob/0123456/';
export const linkTo = (path: string) => PAGES + path.split('/').map(encodeURIComponent).join('/');

/** The only HTML a comment of ours holds; titles are our own words and numbers. */
const OWN_HTML = /^(?:<details>\n<summary>[\w .,()]+<\/summary>|<\/details>|<sub>|<\/sub>)$/;

/** The faults of a whole comment: what nobody but us may have put there, and what is broken. Empty when there are none. */
export function judgeComment(comment: string): string[] {
  const nodes = nodesOf(parse(comment));
  return [
    // Links and HTML are judged here, since some are ours.
    ...findFaults(comment).filter((fault) => fault !== 'node html' && fault !== 'node link'),
    ...nodes.flatMap(judgeNode),
    ...judgeDetails(nodes),
    ...(sourceOutsideCode(comment).includes('<!--') ? ['a comment in HTML'] : []),
  ];
}

function judgeNode(node: Nodes): string[] {
  if (node.type === 'html' && !OWN_HTML.test(node.value)) return [`html ${node.value}`];
  if (node.type === 'link' && !node.url.startsWith(PAGES)) return [`link to ${node.url}`];
  if (node.type === 'table' && !isEven(node)) return ['a table with rows of different lengths'];
  return [];
}

function isEven(table: Table): boolean {
  const [header] = table.children;
  return table.children.every((row) => row.children.length === header?.children.length);
}

function judgeDetails(nodes: Nodes[]): string[] {
  let open = 0;
  for (const node of nodes) {
    if (node.type !== 'html') continue;
    if (node.value.startsWith('<details>')) open += 1;
    if (node.value === '</details>') open -= 1;
    if (open < 0 || open > 1) return ['details that are not side by side'];
  }
  return open === 0 ? [] : ['details that stay open'];
}
