import GithubSlugger, { slug } from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { parsePage } from './parse-page.ts';
import { wordsOf } from './read-parts.ts';

/**
 * The fragments that a page has: those that GitHub makes of its headings, and the `id` and `name` of HTML in it. `undefined`
 * for a page that is too large or too costly to parse.
 */
export function readAnchors(text: string): Set<string> | undefined {
  const root = parsePage(text);
  return root === undefined ? undefined : collectAnchors(root);
}

const NAMED = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/gi;
const HTML_HEADING = /<h[1-6][^<>]{0,200}>([^<>]{1,300})<\/h[1-6]>/gi;
/** An anchor that documentation generators take from a heading: `## Title {#name}`. */
const OWN_ANCHOR = /\s*\{#([\w.:-]+)\}$/;

/** The fragments of a parsed page. */
export function collectAnchors(root: Root): Set<string> {
  const anchors = new Set<string>();
  const slugger = new GithubSlugger();
  const visit = (node: Nodes) => {
    if (node.type === 'heading') {
      const words = wordsOf(node);
      const own = OWN_ANCHOR.exec(words);
      anchors.add(slugger.slug(words));
      if (own?.[1] !== undefined) anchors.add(own[1]).add(slug(words.slice(0, own.index)));
    }
    if (node.type === 'html') {
      for (const match of node.value.matchAll(NAMED)) anchors.add(match[1] ?? match[2] ?? match[3] ?? '');
      for (const match of node.value.matchAll(HTML_HEADING)) anchors.add(slugger.slug(match[1] ?? ''));
    }
    if (node.type === 'footnoteDefinition') anchors.add(`fn-${node.identifier}`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return anchors;
}
