import type { ChangeFacts } from './gather-facts.ts';

export const CHANGE_KINDS = [
  'feature',
  'fix',
  'refactor',
  'test',
  'docs',
  'build',
  'config',
  'data',
  'style',
  'other',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

const FIX_WORDS =
  /\b(?:fix(?:es|ed)?|bugs?|regression|crash(?:es)?|leaks?|race condition|deadlock|workaround|off.by.one|overflow|prevents?|avoids?|incorrect|wrong(?:ly)?|vulnerab\w+|CVE-\d+)\b/i;
/** More lines than this are hardly a correction alone. */
const MAX_FIX_LINES = 40;

/**
 * The kind of a change by rule: the path decides for tests, documents, builds, settings and data; for code, new
 * definitions make a feature, words about defects or new checks in a small change a fix, anything else is refactoring.
 * It is a reading of the form, not of the intent.
 */
export function classifyChange(facts: ChangeFacts): ChangeKind {
  const { pathKind, shape } = facts;
  switch (pathKind) {
    case 'lock':
    case 'dependencies':
    case 'workflow':
    case 'build':
      return 'build';
    case 'test':
      return 'test';
    case 'prose':
      return 'docs';
    case 'settings':
      return 'config';
    case 'data':
      return 'data';
    case 'other':
      return facts.hunks === 0 ? 'data' : 'other';
    default:
      break;
  }
  if (facts.status === 'added') return 'feature';
  if (facts.status === 'removed' || facts.additions + facts.deletions === 0) return 'refactor';
  if (shape === 'formatting') return 'style';
  if (shape === 'comments') return 'docs';
  return shape === 'moved' ? 'refactor' : classifyCode(facts);
}

function classifyCode(facts: ChangeFacts): ChangeKind {
  const { symbols, tests, details, additions, deletions } = facts;
  if (tests.added.length + tests.changed.length > 0 && symbols.added.length + symbols.changed.length === 0)
    return 'test';
  const lines = additions + deletions;
  const saysFix = facts.comments.some(({ text }) => FIX_WORDS.test(text));
  if (saysFix && lines <= MAX_FIX_LINES * 2) return 'fix';
  if (symbols.added.some(({ exported }) => exported) && additions > deletions) return 'feature';
  if (details.flags.length + details.variables.length > 0) return 'feature';
  if (symbols.added.length > 0 && additions > deletions * 2) return 'feature';
  if (symbols.renamed.length + symbols.removed.length > 0) return 'refactor';
  if (details.guards && lines <= MAX_FIX_LINES) return 'fix';
  return additions >= 10 && additions > deletions * 2 ? 'feature' : 'refactor';
}
