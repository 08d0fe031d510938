import { CATEGORIES, type Category } from './finding.ts';

const NOTE = /<!-- gloss-finding ([0-9a-f]{32}) ([a-z]{1,20}) ([0-9a-f]{16}) -->\s*$/;

/** What a comment is about, for whoever has to know it again. */
export interface FindingNote {
  fingerprint: string;
  category: Category;
  /** What the hunk said in which it was told, see digestHunks. */
  hunk: string;
}

/** A hidden line for the end of a comment. Pure. */
export function renderFindingNote({ fingerprint, category, hunk }: FindingNote): string {
  return `<!-- gloss-finding ${fingerprint} ${category} ${hunk} -->`;
}

/** What a comment's hidden line says; undefined where there is none. Pure. Says nothing about who wrote it. */
export function readFindingNote(body: string): FindingNote | undefined {
  const [, fingerprint, category, hunk] = NOTE.exec(body) ?? [];
  const known = CATEGORIES.find((word) => word === category);
  if (fingerprint === undefined || known === undefined || hunk === undefined) return undefined;
  return { fingerprint, category: known, hunk };
}

/** A comment that nobody knows again. Pure. */
export function withoutFindingNote(body: string): string {
  return body.replace(NOTE, '').trimEnd();
}
