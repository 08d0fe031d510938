import type { JSONSchema7, JSONValue } from '@ai-sdk/provider';
import { type PromptItem, parsePromptItems } from '../../content/prompt-items.ts';
import { answerPage } from './answer-page.ts';
import { answerQuestion } from './answer-question.ts';
import { answerText, materialOf } from './answer-text.ts';
import { assessRisk } from './assess-risk.ts';
import { centralSentences } from './central-sentences.ts';
import { classifyChange } from './classify-change.ts';
import { fillSchema } from './fill-schema.ts';
import { gatherFacts } from './gather-facts.ts';
import { mergeOverviews } from './merge-overviews.ts';
import { joinParts, type Overview, readSummarisedFile } from './overview.ts';
import { pickTopics } from './pick-topics.ts';
import { summariseOverview } from './summarise-overview.ts';
import { summarisePatch } from './summarise-patch.ts';

/**
 * The offline model's answer to a prompt, by the name of the schema asked for: `file_summaries`, `file_findings` (none), `file_answers`, `overview`, `doc_page`, or
 * anything else filled with the most central sentences of the prompt. Without a schema the answer is an extract of the prompt in plain text.
 * Pure: the same prompt gives the same answer.
 */
export function answerOffline(options: {
  prompt: string;
  name?: string | undefined;
  schema?: JSONSchema7 | undefined;
}): string {
  const { prompt, name, schema } = options;
  const items = parsePromptItems(prompt);
  if (name === 'file_summaries') return JSON.stringify({ items: items.map(summariseFile) });
  // It has no opinions.
  if (name === 'file_findings')
    return JSON.stringify({ items: items.map(({ id }) => ({ id, findings: [] })) });
  if (name === 'file_answers') return JSON.stringify(answerQuestion(items));
  if (name === 'doc_page') return JSON.stringify(answerPage(items));
  if (name === 'overview') return JSON.stringify(answerOverview(items));
  if (!schema) return answerText(prompt);
  const material = materialOf(prompt);
  const central = centralSentences(material).map(({ sentence }) => sentence);
  const sentences = central.length > 0 ? central : firstLines(material);
  const value: JSONValue = fillSchema({ schema, sentences });
  return JSON.stringify(value);
}

const MIN_LINE_WORDS = 4;
const MAX_LINE = 300;
const MAX_LINES = 10;

function summariseFile(item: PromptItem) {
  const facts = gatherFacts(item);
  const kind = classifyChange(facts);
  const { risk } = assessRisk(facts, kind);
  return { id: item.id, summary: summarisePatch(facts), topics: pickTopics(facts), risk, kind };
}

/** Items are files, or overviews of parts of a larger change, or both. */
function answerOverview(items: PromptItem[]): Overview {
  const parts = items.filter(
    ({ attributes }) => attributes.part !== undefined && attributes.path === undefined,
  );
  const files = joinParts(items.filter((item) => !parts.includes(item)).map(readSummarisedFile));
  const overviews = parts.flatMap((part) => readOverview(part.body) ?? []);
  if (overviews.length === 0) return summariseOverview(files);
  return mergeOverviews(files.length > 0 ? [...overviews, summariseOverview(files)] : overviews);
}

function readOverview(body: string): Overview | undefined {
  const given = parseJson(body) as Partial<Overview> | null | undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  return {
    headline: String(given.headline ?? ''),
    overview: String(given.overview ?? ''),
    areas: entriesOf(given.areas, ['name', 'summary']),
    notable: entriesOf(given.notable, ['path', 'text']),
    lookFirst: entriesOf(given.lookFirst, ['path', 'reason']),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The entries that have all of these texts. */
function entriesOf<Name extends string>(given: unknown, names: Name[]): Record<Name, string>[] {
  if (!Array.isArray(given)) return [];
  return given.filter(
    (entry): entry is Record<Name, string> =>
      typeof entry === 'object' && entry !== null && names.every((name) => typeof entry[name] === 'string'),
  );
}

/** What people say in a conversation is seldom prose; lines of it are still better than nothing. */
function firstLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line.split(/\s+/).length >= MIN_LINE_WORDS && line.length <= MAX_LINE)
    .slice(0, MAX_LINES);
}
