import { rankFiles } from '../../content/relevance/rank-files.ts';
import { shortenEnd } from '../shorten-text.ts';
import type { Answer, Drawn, Source } from './answer.ts';
import type { Note } from './note.ts';

const MAX_STATEMENTS = 20;
const STATEMENT_LENGTH = 1_500;
/** Places that stand behind one statement. */
const MAX_SOURCES = 8;

/**
 * Statements with the places that prove them. Where no answer was drawn, each note is one. Pure.
 *
 * @param options.exists Whether a note's lines are at the head.
 */
export function drawAnswer(options: {
  question: string;
  notes: readonly Note[];
  drawn: Drawn | undefined;
  exists: (note: Note) => boolean;
  /** False where no model was asked. */
  judged: boolean;
}): Pick<Answer, 'outcome' | 'statements'> {
  const { question, notes, drawn, exists, judged } = options;
  const sourcesOf = (numbers: readonly number[]): Source[] => {
    const named = [...new Set(numbers)].flatMap((number) => notes[number - 1] ?? []);
    const sources = named.map((note) => toSource(note, exists(note)));
    const byPlace = new Map(sources.map((source) => [JSON.stringify(source), source]));
    return [...byPlace.values()].slice(0, MAX_SOURCES);
  };
  if (notes.length === 0 && judged) return { outcome: 'not-found', statements: [] };
  if (drawn === undefined) {
    const told = judged ? notes : rankNotes(question, notes);
    const statements = told.map((note) => ({ text: note.text, sources: [toSource(note, exists(note))] }));
    return { outcome: 'places', statements };
  }
  const statements = drawn.statements
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MAX_STATEMENTS)
    .map(({ text, notes: numbers }) => ({
      text: shortenEnd(text, STATEMENT_LENGTH),
      sources: sourcesOf(numbers),
    }));
  return { outcome: drawn.found && statements.length > 0 ? 'answered' : 'not-found', statements };
}

/** Places with rare words of the question go first. */
function rankNotes(question: string, notes: readonly Note[]): Note[] {
  const files = notes.map(({ rows = [] }, index) => ({ path: String(index), text: rows.join('\n') }));
  return rankFiles({ question, files, mentions: 1 })
    .sort((a, b) => b.score - a.score || Number(a.path) - Number(b.path))
    .flatMap(({ path }) => notes[Number(path)] ?? []);
}

function toSource({ path, side, startLine, endLine, rows }: Note, exists: boolean): Source {
  return { path, side, startLine, endLine, exists: exists && rows !== undefined && side === 'RIGHT' };
}
