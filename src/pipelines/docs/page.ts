import type { SourceOutline } from '../../content/symbols/source-outline.ts';

/** One page that the configuration asks for. */
export interface PageSpec {
  /** Where it is written, from the root of the repository. */
  path: string;
  /** `reference` describes every symbol of its sources; `guide` explains several sources in sections. */
  kind: 'reference' | 'guide';
  title: string;
  /** Sorted paths; for a page of a directory all its files. */
  sources: string[];
  /** The configuration's own words to the model; trusted, since they come from the base. */
  instructions: string;
  audience: string;
  /** Path of the index page, if it is to be named on the page. */
  up?: string;
}

/** What the model is asked for: prose only. Names, signatures, parameters and links come from the parser. */
export interface PageAnswer {
  /** One sentence. */
  description: string;
  /** Markdown: what it is for and how it is used. */
  overview: string;
  symbols: {
    id: string;
    description: string;
    parameters: { name: string; description: string }[];
    returns: string;
    /** Code, without a fence; empty when there is none. */
    example: string;
  }[];
  /** Guides only: what the page says, in order. Bodies are Markdown. */
  sections: { heading: string; body: string }[];
}

/** One source as a page sees it: the outline where there is a parser for it, the text in any case. */
export interface PageSource {
  path: string;
  blob: string;
  /** Digest of what the page depends on. */
  digest: string;
  text: string;
  outline?: SourceOutline;
}

/** Everything that decides a page. */
export interface PageContent {
  spec: PageSpec;
  sources: PageSource[];
}

/** Something about a page that a reader would stumble over. */
export interface PageProblem {
  /** Line of the page, from 1. */
  line: number;
  rule: 'link' | 'anchor' | 'path' | 'symbol' | 'mermaid' | 'code' | 'placeholder';
  /** What is wrong, for people and for the model that repairs it. */
  message: string;
}
