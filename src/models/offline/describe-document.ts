import { code, type Description } from './describe-code.ts';
import type { Comment } from './find-comments.ts';
import { findDocumentChanges } from './find-document-changes.ts';
import type { ChangeFacts } from './gather-facts.ts';
import { count, joinWords, shorten } from './phrases.ts';

const MAX_TITLES = 3;
const MAX_TITLE = 60;

/** A change of a document: the sections that came, went and were edited, and how a small edit reads. */
export function describeDocument(facts: ChangeFacts): Description & { paragraphs: Comment[] } {
  const { added, removed, edited, paragraphs, listItems } = findDocumentChanges(facts.patch);
  const { replacements } = facts.details;
  if (facts.status === 'added') {
    const [title, ...sections] = added;
    const what = title ? `new document ${titles([title])}` : 'new document';
    const clause = sections.length > 0 ? `${what} with ${sectionsOf(sections)}` : what;
    return { clauses: [clause], sentences: [], paragraphs };
  }
  const clauses = [
    added.length > 0 ? `adds ${sectionsOf(added)}` : '',
    removed.length > 0 ? `removes ${sectionsOf(removed)}` : '',
    edited.length > 0 ? `edits ${sectionsOf(edited)}` : '',
    added.length === 0 && listItems > 0 ? `adds ${count(listItems, 'list item')}` : '',
  ].filter(Boolean);
  if (clauses.length === 0)
    clauses.push(`${facts.additions === 0 ? 'removes' : facts.deletions === 0 ? 'adds' : 'edits'} text`);
  const sentences = replacements.map(({ from, to }) => `${code(from)} becomes ${code(to)}.`);
  return { clauses, sentences, paragraphs: replacements.length > 0 ? [] : paragraphs };
}

function sectionsOf(names: string[]): string {
  return `${names.length === 1 ? 'section' : 'sections'} ${titles(names)}`;
}

function titles(names: string[]): string {
  const shown = (names.length === MAX_TITLES + 1 ? names : names.slice(0, MAX_TITLES)).map(
    (name) => `“${shorten(name, MAX_TITLE)}”`,
  );
  const rest = names.length - shown.length;
  return joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}
