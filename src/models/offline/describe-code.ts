import { describeSymbols, nameSymbols } from './describe-symbols.ts';
import { describeTestCases } from './describe-tests.ts';
import type { Details } from './find-details.ts';
import type { ChangeFacts } from './gather-facts.ts';
import { capitalise, joinWords, listNames, quote, shorten } from './phrases.ts';
import { linesOf } from './read-patch.ts';

/** Details told after the first sentence: more would bury it. */
const MAX_DETAILS = 2;
/** A longer line is not quoted whole. */
const MAX_QUOTED = 60;

export interface Description {
  /** Half-sentences of the first sentence, to be joined and followed by the size. */
  clauses: string[];
  /** Whole sentences after it. */
  sentences: string[];
}

/** A change of code: definitions first, then what can be told of the lines inside them. */
export function describeCode(facts: ChangeFacts): Description {
  const { symbols, tests, details, status } = facts;
  const cases = describeTestCases(tests);
  const withTests = cases.length > 0 ? [`tests: ${cases.join(', ')}`] : [];
  if (status === 'added') {
    const what = symbols.added.length > 0 ? `new file with ${nameSymbols(symbols.added)}` : 'new file';
    return { clauses: [what, ...withTests], sentences: newBehaviour(details).slice(0, 1) };
  }
  const clauses = [...describeSymbols(symbols), ...withTests];
  if (details.importsOnly) return { clauses: [describeImports(details)], sentences: [] };
  if (clauses.length === 0) return { clauses: [describeLines(facts)], sentences: newBehaviour(details) };
  return { clauses, sentences: describeDetails(facts).slice(0, MAX_DETAILS) };
}

function describeImports({ imported, dropped }: Details): string {
  const news = [
    imported.length > 0 ? `imports ${listNames(imported)}` : '',
    dropped.length > 0 ? `no longer imports ${listNames(dropped)}` : '',
  ].filter(Boolean);
  return news.length > 0 ? news.join('; ') : 'changes imports only';
}

/** What the changed lines themselves say, where no definition and no key can be named: quoted when they are few. */
export function describeLines({ details, patch, additions, deletions }: ChangeFacts): string {
  const { replacements, imported, dropped } = details;
  if (replacements.length > 0) {
    return replacements.map(({ from, to }) => `${code(from)} becomes ${code(to)}`).join('; ');
  }
  const few = (sign: '+' | '-') =>
    linesOf(patch, sign)
      .map((line) => line.trim())
      .filter(Boolean);
  const quoted = [...few('+'), ...few('-')];
  if (imported.length + dropped.length > 0) return describeImports(details);
  const verb = additions === 0 ? 'removes' : deletions === 0 ? 'adds' : 'edits';
  if (verb !== 'edits' && quoted.length <= 2 && quoted.every((line) => line.length <= MAX_QUOTED)) {
    return `${verb} ${joinWords(quoted.map(code))}`;
  }
  const headings = [...new Set(patch.hunks.map(({ heading }) => heading))];
  const [near] = headings.length === 1 ? headings : [];
  return near ? `${verb} lines near ${code(shorten(near, MAX_QUOTED))}` : `${verb} lines`;
}

function describeDetails({ details, symbols }: ChangeFacts): string[] {
  const { replacements, imported, dropped } = details;
  const sentences = replacements.map(({ from, to }) => `${code(from)} becomes ${code(to)}.`);
  sentences.push(...newBehaviour(details));
  if (details.check && replacements.length === 0) sentences.push(`New check: ${code(details.check)}.`);
  if (sentences.length > 0 || symbols.added.length > 0) return sentences;
  const news = [
    details.calls.length > 0 ? `now calls ${listNames(details.calls)}` : '',
    details.noLongerCalls.length > 0 ? `no longer calls ${listNames(details.noLongerCalls)}` : '',
  ].filter(Boolean);
  if (news.length > 0) return [`${capitalise(news.join('; '))}.`];
  if (imported.length > 0) return [`Now imports ${listNames(imported)}.`];
  return dropped.length > 0 ? [`No longer imports ${listNames(dropped)}.`] : [];
}

/** What a user of the code could notice: values, errors, settings. */
function newBehaviour({ values, errors, variables, flags, replacements }: Details): string[] {
  const sentences: string[] = [];
  if (replacements.length === 0) {
    for (const { name, from, to } of values.slice(0, 2)) {
      sentences.push(`\`${name}\` is now ${code(to)} (was ${code(from)}).`);
    }
  }
  if (flags.length > 0)
    sentences.push(`Names the ${flags.length > 1 ? 'options' : 'option'} ${listNames(flags)}.`);
  if (variables.length > 0) sentences.push(`Reads ${listNames(variables)} from the environment.`);
  if (errors[0]) sentences.push(`New error: ${quote(errors[0])}`);
  return sentences;
}

/** A piece of code as a code span, whatever backticks it holds. */
export function code(text: string): string {
  if (!text.includes('`')) return `\`${text}\``;
  return `\`\` ${text.replace(/`{2,}/g, '`')} \`\``;
}
