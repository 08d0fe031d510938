import type { Link, Nodes, PhrasingContent } from 'mdast';
import type { SafeInline } from './safe-markdown.ts';
import { stripComments } from './strip-comments.ts';
import { stripInvisible } from './strip-invisible.ts';

/** Below this nesting only the text is kept: people do not write such, and it would exhaust the stack. */
export const MAX_DEPTH = 24;
const MAX_SHOWN_URL = 300;

/** What becomes of links and HTML. */
export interface DisarmRules {
  /** The target that is written for a link; undefined when only its text may stay. */
  link: (url: string) => string | undefined;
  /** The target of a definition (`[x]: …`) by its identifier. */
  defined?: (identifier: string) => string | undefined;
  /** The text that is shown for a piece of HTML. */
  html: (source: string) => string;
  /** Whether the web address of a link that may not stay is shown behind its text. */
  showsUrls: boolean;
}

/** For comments: no links, and HTML as text. */
export const COMMENT_RULES: DisarmRules = { link: () => undefined, html: stripComments, showsUrls: true };

/**
 * Turns inline Markdown into what cannot act: images become their alternative text, links their text and (for the web) their
 * URL as code, HTML its source as text without comments, footnote marks their source.
 */
export function disarmInline(
  nodes: PhrasingContent[],
  depth = 0,
  rules: DisarmRules = COMMENT_RULES,
): SafeInline[] {
  return mergeTexts(nodes.flatMap((node) => disarmNode(node, depth, rules)));
}

function disarmNode(node: PhrasingContent, depth: number, rules: DisarmRules): SafeInline[] {
  if (depth > MAX_DEPTH) return [text(collectText(node))];
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'inlineCode':
      return [code(node.value)];
    case 'break':
      return [{ type: 'break' }];
    case 'html':
      return [text(rules.html(node.value))];
    case 'image':
    case 'imageReference':
      return [text(node.alt ?? '')];
    case 'footnoteReference':
      return [text(`[^${node.label ?? node.identifier}]`)];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: disarmInline(node.children, depth + 1, rules) }];
    case 'link':
      return disarmLink(node, depth, rules);
    case 'linkReference': {
      const url = rules.defined?.(node.identifier);
      const children = disarmInline(node.children, depth + 1, rules);
      return url === undefined || children.length === 0 ? children : [{ type: 'link', url, children }];
    }
  }
}

function disarmLink(node: Link, depth: number, rules: DisarmRules): SafeInline[] {
  const shown = collectText(node).trim();
  const url = rules.link(node.url);
  if (url !== undefined && shown === node.url) return [{ type: 'link', url, children: [] }];
  if (url !== undefined && shown !== '') {
    return [{ type: 'link', url, children: disarmInline(node.children, depth + 1, rules) }];
  }
  if (shown === '' || [shown, `http://${shown}`, `mailto:${shown}`].includes(node.url)) {
    return [code(shorten(shown || node.url))];
  }
  const children = disarmInline(node.children, depth + 1, rules);
  if (!rules.showsUrls || !/^https?:\/\//i.test(node.url)) return children;
  return [...children, text(' ('), code(shorten(node.url)), text(')')];
}

function shorten(url: string): string {
  return url.length > MAX_SHOWN_URL ? `${url.slice(0, MAX_SHOWN_URL)}…` : url;
}

/** Neighbouring texts are one, so that nothing is live because it was taken apart (`@<!-- -->user`). */
export function mergeTexts(nodes: SafeInline[]): SafeInline[] {
  const merged: SafeInline[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = text(last.value + node.value);
    else if (node.type !== 'text' || node.value !== '') merged.push(node);
  }
  return merged;
}

/** All text below a node, without recursion: nesting can be thousands deep. */
export function collectText(root: Nodes): string {
  const parts: string[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) open.push(...node.children.toReversed());
    else if ('value' in node) parts.push(node.value);
    else if ('alt' in node) parts.push(node.alt ?? '');
    if (node.type === 'break' || node.type === 'paragraph') parts.push('\n');
  }
  return parts.join('');
}

/** Entities can bring invisible characters back after the source was cleaned. */
function text(value: string): SafeInline {
  return { type: 'text', value: stripInvisible(value) };
}

function code(value: string): SafeInline {
  return { type: 'code', value: stripInvisible(value) };
}
