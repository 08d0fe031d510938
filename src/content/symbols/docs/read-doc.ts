import type { Scope } from '../scope.ts';
import { cleanComment } from './clean-comment.ts';
import type { ParsedDoc } from './parsed-doc.ts';
import { cleanDocstring, readDocstring } from './read-docstring.ts';
import { readMarkdownDoc } from './read-markdown-doc.ts';
import { readTags } from './read-tags.ts';
import { readXmlDoc } from './read-xml-doc.ts';

/** A longer doc comment is cut: reading it takes more than linear time, and a page shall not consist of it. */
const MAX_DOC = 16_000;

/** The words of a comment or docstring, without marks and indentation. */
export function cleanDoc(raw: string): string {
  if (raw === '') return '';
  const text = raw.slice(0, MAX_DOC).toWellFormed();
  return /^(?:\/|#|=begin)/.test(text) ? cleanComment(text) : cleanDocstring(text);
}

/** Reads cleaned words in the style of the language. */
export function readDoc(scope: Scope, text: string): ParsedDoc {
  switch (scope.rules.docs.style) {
    case 'tags':
      return readTags(text, scope.language);
    case 'docstring':
      return readDocstring(text);
    case 'xml':
      return readXmlDoc(text);
    case 'markdown':
      return readMarkdownDoc(text, scope.language);
  }
}
