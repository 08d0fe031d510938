import type { PageSpec } from './page.ts';

/** What speaks for or against writing a page. */
export type PageReason =
  | { kind: 'source-changed' | 'source-added' | 'source-removed'; path: string }
  /** Template, instructions, audience or title. */
  | { kind: 'request-changed' }
  /** The index: the pages that it lists. */
  | { kind: 'pages-changed' }
  | { kind: 'never-written' | 'deleted' }
  | { kind: 'offline-model'; model: string }
  | { kind: 'asked' }
  | { kind: 'adopted' }
  /** It says that Gloss wrote it, and the lock does not. */
  | { kind: 'unrecorded' }
  | { kind: 'conflicted' }
  /** What people wrote in a page that is gone now stands in this one. */
  | { kind: 'carried'; path: string }
  | { kind: 'edited' }
  | { kind: 'needs-model'; model: string }
  | { kind: 'not-wanted' }
  /** A source that is left out, and why. */
  | { kind: 'not-read'; path: string; why: string }
  | { kind: 'held' }
  | { kind: 'foreign' }
  | { kind: 'ignored' };

/** How a page stands against what is wanted and what is there. */
export interface PageState {
  path: string;
  role: 'page' | 'index';
  /** Absent for what is not wanted any more, and for the index. */
  spec?: PageSpec;
  state: 'current' | 'stale' | 'missing' | 'orphaned' | 'foreign' | 'ignored';
  /** People changed it outside kept regions since it was written. Combines with the states. */
  edited: boolean;
  /** It is to be written anew by this run. */
  regenerate: boolean;
  /** This run was asked for other pages and does nothing about this one. */
  skipped?: true;
  /** All of them, in a fixed order. */
  reasons: PageReason[];
}

/** A reason as a short phrase for people; paths stand as they are, so whoever shows it must escape it. */
export function describeReason(reason: PageReason): string {
  switch (reason.kind) {
    case 'source-changed':
      return `${reason.path} changed`;
    case 'source-added':
      return `${reason.path} is new`;
    case 'source-removed':
      return `${reason.path} is gone`;
    case 'offline-model':
      return `written without a model (${reason.model})`;
    case 'needs-model':
      return `needs a model: it was written by ${reason.model}`;
    case 'not-read':
      return `${reason.path} has no page: ${reason.why}`;
    case 'carried':
      return `keeps what people wrote in ${reason.path}`;
    default:
      return PHRASES[reason.kind];
  }
}

type PlainKind = Exclude<
  PageReason['kind'],
  | 'source-changed'
  | 'source-added'
  | 'source-removed'
  | 'offline-model'
  | 'needs-model'
  | 'not-read'
  | 'carried'
>;

const PHRASES: Record<PlainKind, string> = {
  'request-changed': 'what is asked for changed (template, instructions, audience or title)',
  'pages-changed': 'the pages that it lists changed',
  'never-written': 'never written',
  deleted: 'the file was deleted',
  asked: 'all pages were asked for',
  adopted: 'taken over, as was asked',
  unrecorded: 'Gloss wrote it, but gloss.lock has no record of it',
  conflicted: 'it holds the markers of a merge conflict',
  edited: 'edited by people',
  'not-wanted': 'no page of this path is wanted any more',
  held: 'docs.sources has a pattern that finds nothing',
  foreign: 'there is a file that Gloss did not write',
  ignored: 'ignored by .glossignore',
};
