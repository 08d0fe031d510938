import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export const parse = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

export function nodesOf(root: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    if ('children' in node) open.push(...[...node.children].reverse());
  }
  return nodes;
}

/** What a reader sees: texts and code, in order. */
export function visibleText(text: string): string {
  return nodesOf(parse(text))
    .map((node) => ('value' in node && node.type !== 'html' ? node.value : node.type === 'break' ? '\n' : ''))
    .join('');
}

const FORBIDDEN = new Set<string>([
  ...[
    'html',
    'image',
    'imageReference',
    'link',
    'linkReference',
    'definition',
    'footnoteReference',
    'footnoteDefinition',
  ],
]);

/**
 * What GitHub would act on in text, written from GitHub's documentation (autolinked references, mentions, linking a pull
 * request to an issue, skipping workflow runs) and GFM 6.9, not from the code under test.
 */
const LIVE: [name: string, pattern: RegExp][] = [
  ['mention', /(?<![A-Za-z0-9_`/])@[A-Za-z0-9]/],
  ['address', /[\w.+-]@\w/],
  ['issue', /(?<![A-Za-z0-9_&])#[0-9]/],
  ['issue of a repository', /[\w.-]+\/[\w.-]+#[0-9]/],
  ['GH issue', /(?<![A-Za-z0-9])gh-[0-9]/i],
  ['closing keyword', /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b[\s:]+(?:[\w.-]+\/[\w.-]+)?#[0-9]/i],
  ['URL', /(?:https?|ftp):\/\/\S/i],
  ['www', /(?<![A-Za-z0-9])www\.\S/i],
  ['mail', /(?<![A-Za-z0-9])(?:mailto|xmpp):\S/i],
  ['command', /^\s*\/[a-z]/im],
  ['CI directive', /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|skip-checks:\s*true/i],
];
const UNSEEN =
  /\u034f|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\0]/u;

/** The faults of a text that should be dead on GitHub; empty when there are none. */
export function findFaults(text: string): string[] {
  const faults: string[] = [];
  for (const node of nodesOf(parse(text))) {
    if (FORBIDDEN.has(node.type)) faults.push(`node ${node.type}`);
    if (node.type !== 'text') continue;
    for (const [name, pattern] of LIVE)
      if (pattern.test(node.value)) faults.push(`${name} in ${JSON.stringify(node.value)}`);
  }
  if (UNSEEN.test(text)) faults.push('invisible character');
  return faults;
}

/** The text outside of code, as a program without a Markdown parser sees it. */
export function sourceOutsideCode(text: string): string {
  let rest = text;
  const code = nodesOf(parse(text)).filter((node) => node.type === 'code' || node.type === 'inlineCode');
  for (const node of code.reverse()) {
    rest = rest.slice(0, node.position?.start.offset) + rest.slice(node.position?.end.offset);
  }
  return rest;
}
