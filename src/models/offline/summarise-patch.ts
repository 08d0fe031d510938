import { formatKind } from '../../content/path-kind.ts';
import { findDelicateWord } from './assess-risk.ts';
import { type Description, describeCode, describeLines } from './describe-code.ts';
import { describeDocument } from './describe-document.ts';
import { describeLock, describeManifest, describeSettings, describeWorkflow } from './describe-manifest.ts';
import { nameSymbols } from './describe-symbols.ts';
import { describeTestCases } from './describe-tests.ts';
import type { ChangeFacts } from './gather-facts.ts';
import { capitalise, count, quote, shorten, size } from './phrases.ts';
import { pickSentence } from './pick-sentence.ts';

/** A paragraph, not a page: many items share one answer. */
const MAX_SUMMARY = 600;

/**
 * One short paragraph on what a patch does to a file, built from its structure and its own words; no judgement.
 * Deterministic; for example: Adds `parseHunks` and `Hunk`; changes `readDiff` (+84 −12 in 3 hunks). “Tolerates patches
 * cut short by GitHub.”
 */
export function summarisePatch(facts: ChangeFacts): string {
  const moved =
    facts.previousPath && facts.previousPath !== facts.path ? `\`${facts.previousPath}\`` : undefined;
  if (facts.additions + facts.deletions === 0) return describeEmpty(facts, moved);
  if (facts.status === 'removed') return describeRemoval(facts);
  const { clauses, sentences, quotation } = describe(facts);
  const origin = moved ? [`${facts.status === 'copied' ? 'Copied' : 'Moved'} from ${moved}.`] : [];
  const first = `${capitalise(clauses.join('; '))} (${size(facts)}).`;
  const delicate = findDelicateWord(facts);
  const warning = delicate ? [`Lines with \`${delicate}\` change.`] : [];
  const quoted = quotation ? [quote(quotation)] : [];
  return shorten([...origin, first, ...sentences, ...warning, ...quoted].join(' '), MAX_SUMMARY);
}

function describeEmpty({ status }: ChangeFacts, moved: string | undefined): string {
  if (moved) return `${status === 'copied' ? 'Copied' : 'Moved'} from ${moved} without changes.`;
  const verbs: Record<string, string> = { added: 'Adds', removed: 'Removes' };
  return `${verbs[status] ?? 'Changes'} the file; its lines cannot be shown (binary, empty or withheld).`;
}

function describeRemoval(facts: ChangeFacts): string {
  const { symbols, tests, pathKind } = facts;
  if (tests.removed.length > 0) {
    return `Removes the file (${size(facts)}) with ${count(tests.removed.length, 'test case')}.`;
  }
  if (symbols.removed.length > 0)
    return `Removes the file (${size(facts)}), with ${nameSymbols(symbols.removed)}.`;
  return `Removes the ${pathKind === 'prose' ? 'document' : 'file'} (${size(facts)}).`;
}

type Told = Description & { quotation?: string | undefined };

function describe(facts: ChangeFacts): Told {
  const { shape, pathKind } = facts;
  if (shape === 'formatting')
    return { clauses: ['formatting only: white space and line breaks'], sentences: [] };
  if (shape === 'moved')
    return { clauses: ['puts lines in another order, without changing them'], sentences: [] };
  const cases = describeTestCases(facts.tests);
  if (pathKind === 'test' && cases.length > 0) return withComments(facts, [`tests: ${cases.join(', ')}`]);
  switch (pathKind === 'test' ? formatKind(facts.path) : pathKind) {
    case 'prose': {
      const document = describeDocument(facts);
      return { ...document, quotation: pickSentence(document.paragraphs) };
    }
    case 'lock':
      return { clauses: describeLock(facts), sentences: [] };
    case 'dependencies':
      return withComments(facts, describeManifest(facts));
    case 'workflow':
      return withComments(facts, describeWorkflow(facts));
    case 'settings':
    case 'data':
      return withComments(facts, describeSettings(facts));
    default:
      break;
  }
  if (shape === 'comments') return withComments(facts, ['changes comments only']);
  return { ...describeCode(facts), quotation: pickSentence(facts.comments) };
}

/** The clauses found; where there are none, that lines were edited; for a new file what kind of file it is. */
function withComments(facts: ChangeFacts, clauses: string[]): Told {
  const quotation = pickSentence(facts.comments);
  if (facts.status !== 'added') {
    return { clauses: clauses.length > 0 ? clauses : [describeLines(facts)], sentences: [], quotation };
  }
  const noun = { test: 'new test file', workflow: 'new workflow' }[facts.pathKind as string] ?? 'new file';
  const told = clauses.length > 0 ? `${noun}: ${clauses.join(', ').replace(/^tests: adds /, '')}` : noun;
  return { clauses: [told], sentences: [], quotation };
}
