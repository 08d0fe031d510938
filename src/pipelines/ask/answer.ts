import type { Coverage } from '../../result.ts';
import type { ItemFailure } from '../../run.ts';
import type { Note } from './note.ts';

/** An answer as a model drew it from notes, by their numbers. */
export interface Drawn {
  found: boolean;
  statements: { text: string; notes: number[] }[];
}

/** A place that proves a statement. */
export interface Source extends Pick<Note, 'path' | 'side' | 'startLine' | 'endLine'> {
  /** Whether these lines are at the head; only then they are linked. */
  exists: boolean;
}

/** Everything a rendering may say of an answer. Equal work gives equal bytes. */
export interface Answer {
  question: string;
  /** Login of whoever asked. */
  actor?: string;
  /**
   * `answered`; `not-found` in what was read; `places`: nobody drew an answer, and what the statements say is where to look.
   */
  outcome: 'answered' | 'not-found' | 'places';
  statements: { text: string; sources: Source[] }[];
  /** Of a change, or of files as they are. */
  of: 'change' | 'files';
  coverage: Coverage;
  files: number;
  filesRead: number;
  failures: ItemFailure[];
  /** Why there is no answer although a model was asked. */
  fallbackReason?: string;
  /** False where the model that is built in looked for words. */
  judged: boolean;
  model: string;
  headName: string;
  /** What the answers behind it cost, whoever paid. Absent where nobody knows. */
  cost?: string;
  /** What the budget left undone. */
  budget?: string;
}
