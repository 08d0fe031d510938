import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const EXTENSIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Parses GitHub Flavored Markdown to mdast. Time can be quadratic: see parsing-cost.ts before feeding it strangers' text. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, EXTENSIONS);
}
