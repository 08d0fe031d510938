import { randomUUID } from 'node:crypto';
import type { Generated } from '../../models/create-models.ts';
import { ModelError } from '../../models/model-error.ts';
import type { AnswerAbout, ChangePipeline, ItemAnswer } from '../../pipelines/pipeline.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ItemFailure } from '../../run.ts';
import type { Rooms } from '../rooms.ts';
import { loadAnswer, type PackedItem, type StoredAnswer } from './stored-plan.ts';

/** What is asked of the model for some items of a pack. */
export interface Question {
  rooms: Rooms;
  pipeline: ChangePipeline;
  model: string;
  lineage: string;
  contents: PackedItem[];
  /** Names this attempt of the step: a call sent again after a kill carries the same idempotency key. */
  attemptId: string;
  /** True to ask for each item alone from the start: the pack as a whole has failed before. */
  alone: boolean;
}

export interface Answered {
  failures: ItemFailure[];
  failedCalls: number;
  /** Items without an answer because of something that a later attempt may get over. */
  faults: { key: string; error: ModelError }[];
  fatal?: string;
}

const NONE: Answered = { failures: [], faults: [], failedCalls: 0 };

/**
 * Gets an answer for every item that has none: together, and each alone when together did not work. Every
 * answer is stored on its own as soon as it is there, so that no fault of another item costs it.
 */
export async function answerItems(question: Question): Promise<Answered> {
  const contents = question.contents.filter((content) => !isAnswered(question, content));
  if (contents.length === 0) return NONE;
  if (question.rooms.fatal !== undefined) return { ...NONE, fatal: question.rooms.fatal };
  if (question.alone && contents.length > 1) return eachAlone({ ...question, contents });
  let generated: Generated<Answers>;
  try {
    generated = await ask({ ...question, contents });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return afterFault({ question: { ...question, contents }, error });
  }
  store({ question, contents, generated });
  const left = contents.filter((content) => !isAnswered(question, content));
  if (left.length === 0) return NONE;
  const failedCalls = left.length === contents.length ? generated.calls : 0;
  if (contents.length > 1) return eachAlone({ ...question, contents: left }, failedCalls);
  return { ...NONE, failures: fail(left, 'The model gave no answer for it'), failedCalls };
}

function afterFault(options: { question: Question; error: ModelError }): Promise<Answered> | Answered {
  const { question, error } = options;
  const failedCalls = error.calls;
  switch (error.kind) {
    case 'unauthorised':
      question.rooms.fatal = error.message;
      return { ...NONE, failedCalls, fatal: error.message };
    case 'throttled':
    case 'transient':
      return {
        ...NONE,
        failedCalls,
        faults: question.contents.map(({ item }) => ({ key: item.key, error })),
      };
    case 'budget': {
      const failures = fail(question.contents, error.reason).map((failure) => ({
        ...failure,
        skipped: true as const,
      }));
      return { ...NONE, failures, failedCalls };
    }
    case 'refused':
    case 'unusable':
      if (question.contents.length > 1) return eachAlone(question, failedCalls);
      return { ...NONE, failures: fail(question.contents, error.reason), failedCalls };
  }
}

async function eachAlone(question: Question, failedCalls = 0): Promise<Answered> {
  const outcomes = await Promise.all(
    question.contents.map((content) => answerItems({ ...question, contents: [content], alone: false })),
  );
  const fatal = outcomes.find((outcome) => outcome.fatal !== undefined)?.fatal;
  return {
    failures: outcomes.flatMap((outcome) => outcome.failures),
    faults: outcomes.flatMap((outcome) => outcome.faults),
    failedCalls: outcomes.reduce((sum, outcome) => sum + outcome.failedCalls, failedCalls),
    ...(fatal === undefined ? {} : { fatal }),
  };
}

type Answers = { items: AnswerAbout[] };

function ask(question: Question): Promise<Generated<Answers>> {
  const { rooms, pipeline, model, contents, attemptId } = question;
  const idempotencyKey = resultKey({ attemptId, items: contents.map((content) => content.resultKey) });
  return rooms.models.generateObject({ model, idempotencyKey, ...pipeline.item.call(contents) });
}

/** Stores the answer of each item whose id came back exactly once; the tokens are shared out by size. */
function store(options: { question: Question; contents: PackedItem[]; generated: Generated<Answers> }): void {
  const { question, contents, generated } = options;
  const total = contents.reduce((sum, { item }) => sum + Math.max(1, item.tokens), 0);
  const callId = randomUUID();
  contents.forEach(({ item, resultKey: key }, index) => {
    const answers = generated.value.items.filter(({ id }) => id === index + 1);
    const [first] = answers;
    if (!first || answers.length !== 1) return;
    const { id: _, ...given } = first;
    const answer = (question.pipeline.item.keep?.(given, contents[index] as PackedItem) ??
      given) as ItemAnswer;
    const share = Math.max(1, item.tokens) / total;
    const value: StoredAnswer = {
      answer,
      lineage: question.lineage,
      callId,
      calls: generated.calls,
      tokensIn: Math.round(generated.usage.tokensIn * share),
      tokensOut: Math.round(generated.usage.tokensOut * share),
    };
    question.rooms.results.put({ key, kind: 'item', value: value as unknown as Json });
    question.rooms.progress.finished({ items: 1, failed: 0 });
  });
}

function isAnswered(question: Question, content: PackedItem): boolean {
  return loadAnswer(question.rooms.results, content.resultKey) !== undefined;
}

function fail(contents: PackedItem[], reason: string): ItemFailure[] {
  return contents.map(({ item }) => ({ key: item.key, reason }));
}
