import { getStepMetadata, getWorkflowMetadata, getWritable, RetryableError } from 'workflow';
import { combineAnswers, digestAnswer, itemAnswer } from '../expected-answer.ts';
import { currentRoom } from '../room.ts';
import type { Answer, PipelineInput, ShardAnswer, ShardInput } from './pipeline.ts';

/** A killed attempt counts as one (the SDK's rule), and these are killed on purpose. */
const STEP_RETRIES = 46;
/** The item of each shard that fails at its first attempt, by its place. */
const FAILING_PLACE = 4;
const RETRY_AFTER_MS = 10;
const AFTER_CHILD_MS = 5;

export async function planItems(input: PipelineInput): Promise<ShardInput[]> {
  'use step';
  return noted('plan', 0, async () =>
    Array.from({ length: input.shards }, (_, shard) => ({
      shard,
      indexes: Array.from({ length: input.itemsPerShard }, (_, place) => shard * input.itemsPerShard + place),
    })),
  );
}
planItems.maxRetries = STEP_RETRIES;

export async function startShard(shard: ShardInput): Promise<ShardAnswer> {
  'use step';
  return noted('shard', shard.shard, async () => {
    const parent = getWorkflowMetadata().workflowRunId;
    const answer = await currentRoom().startShard({ shard, parent });
    // The child's end and this step's are two commits, however fast the one follows the other.
    await new Promise((resolve) => setTimeout(resolve, AFTER_CHILD_MS));
    return answer;
  });
}
startShard.maxRetries = STEP_RETRIES;

export async function answerItem(index: number): Promise<Answer> {
  'use step';
  return noted('item', index, async () => {
    await tell(`item ${index}`);
    // By place, so that it is the same one whoever executes it; a kill may have used the first attempt up.
    if (index % 10 === FAILING_PLACE && getStepMetadata().attempt === 1) {
      throw new RetryableError('not yet', { retryAfter: RETRY_AFTER_MS });
    }
    return itemAnswer(index);
  });
}
answerItem.maxRetries = STEP_RETRIES;

/** The last step of a child run: closes the stream its items wrote to. */
export async function closeShard(options: { shard: number; answers: Answer[] }): Promise<Answer> {
  'use step';
  return noted('close', options.shard, async () => {
    await getWritable<string>().close();
    return combineAnswers(options.answers);
  });
}
closeShard.maxRetries = STEP_RETRIES;

export async function combineShard(options: { shard: number; answer: ShardAnswer }): Promise<Answer> {
  'use step';
  return noted('combine', options.shard, async () => {
    await tell(`shard ${options.shard}`);
    return combineAnswers([options.answer]);
  });
}
combineShard.maxRetries = STEP_RETRIES;

export async function combineGroups(groups: Answer[]): Promise<Answer> {
  'use step';
  return noted('groups', 0, async () => combineAnswers(groups));
}
combineGroups.maxRetries = STEP_RETRIES;

export async function publishAnswer(options: { combined: Answer; approvedBy: string }): Promise<Answer> {
  'use step';
  return noted('publish', 0, async () => {
    await getWritable<string>().close();
    return digestAnswer(options.combined, options.approvedBy);
  });
}
publishAnswer.maxRetries = STEP_RETRIES;

/** Writes `start` and `end` of an attempt to the journal around its work. */
async function noted<T>(step: string, index: number, work: () => Promise<T>): Promise<T> {
  const { attempt, stepId } = getStepMetadata();
  const { workflowRunId } = getWorkflowMetadata();
  const line = { step, index, attempt, stepId, runId: workflowRunId };
  const { journal } = currentRoom();
  journal.note({ kind: 'start', ...line });
  const value = await work();
  journal.note({ kind: 'end', ...line });
  return value;
}

/**
 * Writes a line to the run's stream and knows it stored. The SDK stores chunks behind the step's back, so that a
 * step may be completed before its line is; it takes the second chunk only once the first one is stored.
 */
async function tell(line: string): Promise<void> {
  const writer = getWritable<string>().getWriter();
  await writer.write(line);
  await writer.write('');
  writer.releaseLock();
}
