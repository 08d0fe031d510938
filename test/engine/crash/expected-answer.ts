import { createHash } from 'node:crypto';
import type { Answer, PipelineInput } from './flows/pipeline.ts';

/** What the workflow has to return for an input, whatever happened on the way; run ids left out. */
export function expectedAnswer(input: PipelineInput, approvedBy: string): Answer & { approvedBy: string } {
  const shards = Array.from({ length: input.shards }, (_, shard) =>
    combineAnswers(
      Array.from({ length: input.itemsPerShard }, (_, place) =>
        itemAnswer(shard * input.itemsPerShard + place),
      ),
    ),
  );
  const combined = combineAnswers(shards.map((shard) => combineAnswers([shard])));
  return { ...digestAnswer(combined, approvedBy), approvedBy };
}

export function itemAnswer(index: number): Answer {
  return { total: index, digest: digest(`item ${index}`) };
}

export function combineAnswers(answers: Answer[]): Answer {
  return {
    total: answers.reduce((sum, answer) => sum + answer.total, 0),
    digest: digest(answers.map((answer) => `${answer.total}:${answer.digest}`).join()),
  };
}

export function digestAnswer(answer: Answer, approvedBy: string): Answer {
  return { total: answer.total, digest: digest(`${answer.total}:${answer.digest}:${approvedBy}`) };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
