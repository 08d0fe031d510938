import { CATEGORIES, type Category } from './finding.ts';

const NOTE = /<!-- gloss-finding ([0-9a-f]{32}) ([a-z]{1,20}) -->\s*$/;

/** What a comment is about, for whoever has to know it again. */
export interface FindingNote {
  fingerprint: string;
  category: Category;
}

/** A hidden line for the end of a comment. Pure. */
export function renderFindingNote({ fingerprint, category }: FindingNote): string {
  return `<!-- gloss-finding ${fingerprint} ${category} -->`;
}

/** What a comment's hidden line says; undefined where there is none. Pure. Says nothing about who wrote it. */
export function readFindingNote(body: string): FindingNote | undefined {
  const [, fingerprint, category] = NOTE.exec(body) ?? [];
  const known = CATEGORIES.find((word) => word === category);
  return fingerprint === undefined || known === undefined ? undefined : { fingerprint, category: known };
}

/** A comment that nobody knows again. Pure. */
export function withoutFindingNote(body: string): string {
  return body.replace(NOTE, '').trimEnd();
}
