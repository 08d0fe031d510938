/** Where one generated file came from. */
export interface PageRecord {
  pipeline: string;
  title: string;
  /** One sentence; the index shows it. */
  description: string;
  /** What it was made from: object id of the whole source, and the digest of what the page depends on. */
  sources: Record<string, { blob: string; digest: string }>;
  /** Digest of what was asked beside the sources: template, instructions, audience. */
  request: string;
  /** Object id of the file as it was written. */
  output: string;
  /** Digest of the generated text: without kept regions, whatever the line ends (see digestText). */
  text: string;
  /** People's changes that were merged into the file, as a unified diff from the generated text to what was written. */
  edits?: string;
  /** Digest of the text with those changes, as it was written; only beside `edits`. */
  merged?: string;
  /** Digest of what was written into a page to show this picture there. */
  reference?: string;
  /** `provider:id` of the model that wrote it; absent for what no model writes (the index). */
  model?: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Version of Gloss. */
  version: string;
}

/** `gloss.lock`: provenance of every generated file, by path. */
export interface Lock {
  version: 1;
  files: Record<string, PageRecord>;
}

/** At the root of the repository. */
export const LOCK_FILE = 'gloss.lock';
