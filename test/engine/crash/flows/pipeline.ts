import { createHook, getWorkflowMetadata, sleep } from 'workflow';
import {
  answerItem,
  closeShard,
  combineGroups,
  combineShard,
  planItems,
  publishAnswer,
  startShard,
} from './steps.ts';

export interface PipelineInput {
  shards: number;
  itemsPerShard: number;
  /** Sleep between the first and the second stage, in ms. */
  napMs: number;
  /** Of the hook that the third stage waits for. */
  token: string;
}

export interface ShardInput {
  shard: number;
  indexes: number[];
}

export interface Approval {
  approvedBy: string;
}

/** One item's or one combination's answer: a wrong bit anywhere changes the digest of all that follows. */
export interface Answer {
  total: number;
  digest: string;
}

export interface ShardAnswer extends Answer {
  /** The child run, whose stream holds a line for each of its items. */
  runId: string;
}

export interface PipelineAnswer extends Answer {
  approvedBy: string;
  runIds: string[];
}

/** Three stages: items in child runs, a reduction, a publication; a sleep after the first, a hook before the last. */
export async function crashPipeline(input: PipelineInput): Promise<PipelineAnswer> {
  'use workflow';
  const shards = await planItems(input);
  const answers = await Promise.all(shards.map((shard) => startShard(shard)));
  await sleep(input.napMs);
  const groups = await Promise.all(answers.map((answer, shard) => combineShard({ shard, answer })));
  const combined = await combineGroups(groups);
  const hook = createHook<Approval>({ token: input.token });
  const { approvedBy } = await hook;
  const published = await publishAnswer({ combined, approvedBy });
  const { workflowRunId } = getWorkflowMetadata();
  return { ...published, approvedBy, runIds: [workflowRunId, ...answers.map(({ runId }) => runId)] };
}

export async function crashShard(input: ShardInput): Promise<ShardAnswer> {
  'use workflow';
  const answers = await Promise.all(input.indexes.map((index) => answerItem(index)));
  const answer = await closeShard({ shard: input.shard, answers });
  return { ...answer, runId: getWorkflowMetadata().workflowRunId };
}
