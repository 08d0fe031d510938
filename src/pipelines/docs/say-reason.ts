import { codeSpan } from '../../content/code-span.ts';

/**
 * A sentence of ours that may name paths of the repository, for a line or table cell of a comment: as it is where
 * that is safe, else as code. Pure.
 */
export function sayReason(reason: string): string {
  return /^[\w ,.:;’'()/-]*$/.test(reason) && !/:\/\/|www\./i.test(reason) ? reason : codeSpan(reason);
}
