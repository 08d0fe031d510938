import { isDeepStrictEqual } from 'node:util';
import { expectedAnswer } from './expected-answer.ts';
import type { PipelineAnswer, PipelineInput } from './flows/pipeline.ts';
import { type JournalLine, stepLabel } from './journal.ts';
import { APPROVED_BY, type PipelineEnd } from './run-pipeline.ts';

/** What was known at one kill. */
export interface KillRecord {
  /** Lines in the journal when the process was dead; those before `from` belong to an earlier, answered request. */
  lines: number;
  from?: number;
  /** Ids of the steps whose completion was committed by then. */
  completed: ReadonlySet<string>;
}

/** Everything that is wrong with how a run ended, in words; empty when it is right. */
export function checkRun(options: {
  input: PipelineInput;
  end: PipelineEnd;
  journal: JournalLine[];
  kills: KillRecord[];
}): string[] {
  const { input, end, journal, kills } = options;
  return [
    ...checkAnswer(input, end.answer),
    ...end.warnings.map((warning) => `warning: ${warning}`),
    ...checkStreams(input, end),
    ...listRepeated(journal, kills).map((step) => `finished step repeated: ${step}`),
    ...checkJournal(input, journal),
  ];
}

export function checkAnswer(input: PipelineInput, given: PipelineAnswer): string[] {
  const { runIds: _, ...answer } = given;
  const expected = expectedAnswer(input, APPROVED_BY);
  if (isDeepStrictEqual(answer, expected)) return [];
  return [`wrong result: ${JSON.stringify(answer)} instead of ${JSON.stringify(expected)}`];
}

/**
 * Each item's line at least once, nothing else, and an end. The parent's stream is the first.
 *
 * @param isGone whether whoever asked was told that the run at this place is gone: its stream has ended, at least.
 */
export function checkStreams(
  input: PipelineInput,
  end: PipelineEnd,
  isGone: (place: number) => boolean = () => false,
): string[] {
  return end.streams.flatMap((stream, place) => {
    const name = place === 0 ? 'the parent’s stream' : `the stream of shard ${place - 1}`;
    const expected = place === 0 ? shardLines(input) : itemLines(input, place - 1);
    const missing = isGone(place) ? [] : expected.filter((line) => !stream.lines.includes(line));
    const strange = stream.lines.filter((line) => !expected.includes(line));
    return [
      ...(stream.closed ? [] : [`${name} is not closed`]),
      ...missing.map((line) => `${name} lacks '${line}'`),
      ...strange.map((line) => `${name} holds '${line}'`),
    ];
  });
}

function shardLines(input: PipelineInput): string[] {
  return Array.from({ length: input.shards }, (_, shard) => `shard ${shard}`);
}

function itemLines(input: PipelineInput, shard: number): string[] {
  return Array.from({ length: input.itemsPerShard }, (_, at) => `item ${shard * input.itemsPerShard + at}`);
}

/**
 * Steps that began once more after a kill that found their completion committed. Judged by name and place: a run
 * that is started anew has other ids, and repeats the step all the same.
 */
export function listRepeated(journal: JournalLine[], kills: KillRecord[]): string[] {
  return kills.flatMap(({ lines, from = 0, completed }, kill) => {
    const before = journal.slice(from, lines);
    const finished = new Set(before.filter(({ stepId }) => completed.has(stepId)).map(stepLabel));
    return journal
      .slice(lines)
      .filter((line) => line.kind === 'start' && finished.has(stepLabel(line)))
      .map((line) => `${stepLabel(line)} (after kill ${kill + 1}, attempt ${line.attempt})`);
  });
}

/** Each step of the pipeline came to its end at least once. */
function checkJournal(input: PipelineInput, journal: JournalLine[]): string[] {
  const ended = new Set(journal.filter(({ kind }) => kind === 'end').map(stepLabel));
  const labels = (step: string, count: number) => Array.from({ length: count }, (_, at) => `${step} ${at}`);
  const expected = [
    ...['plan 0', 'groups 0', 'publish 0'],
    ...['shard', 'close', 'combine'].flatMap((step) => labels(step, input.shards)),
    ...labels('item', input.shards * input.itemsPerShard),
  ];
  return expected.filter((label) => !ended.has(label)).map((label) => `step ${label} never ended`);
}
