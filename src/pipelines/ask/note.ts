import type { DiffSide } from '../../content/map-hunk-lines.ts';

/** What lines of a file say about a question, as a model said it. */
export interface Note {
  path: string;
  text: string;
  /** `RIGHT`: lines of the head. `LEFT`: lines that were removed. */
  side: DiffSide;
  startLine: number;
  endLine: number;
  /** The first of these lines; absent where they are not lines that the model was shown, and so prove nothing. */
  rows?: string[];
}

/** What is kept of an answer about one item. */
export interface KeptNotes {
  notes: Note[];
}
