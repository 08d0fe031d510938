import { callForPage } from '../../pipelines/docs/page-call.ts';
import type { PackInput, PackOutcome } from '../../run.ts';
import { askModel } from '../ask-model.ts';
import type { StepContext } from '../guarded.ts';
import { readPage } from './read-page.ts';
import { loadPage, savePage } from './stored-docs.ts';

/** The second stage of a page: its prose, from the result store or by one model call. */
export async function writePage(context: StepContext, input: PackInput): Promise<PackOutcome> {
  const { rooms } = context;
  const { model } = input.request.options;
  const read = await readPage(rooms, input);
  const { page } = read;
  const fail = (reason: string, failedCalls: number, skipped?: true): PackOutcome => {
    rooms.progress.finished({ items: 0, failed: skipped ? 0 : 1 });
    return { failures: [{ key: page.spec.path, reason, ...(skipped ? { skipped } : {}) }], failedCalls };
  };
  if ('failure' in read) return fail(read.failure, 0);
  if (loadPage(rooms.results, page.answerKey)) return { failures: [], failedCalls: 0 };
  const asked = await askModel({
    context,
    ask: (call) => rooms.models.generateObject({ model, ...call, ...callForPage(read.content) }),
  });
  const { generated, failedCalls } = asked;
  if (asked.fatal !== undefined) return { failures: [], failedCalls, fatal: asked.fatal };
  if (!generated) return fail(asked.failure ?? 'The model gave no answer for it', failedCalls, asked.skipped);
  savePage({
    results: rooms.results,
    key: page.answerKey,
    page: {
      answer: generated.value,
      model,
      lineage: input.lineage,
      calls: generated.calls,
      tokensIn: generated.usage.tokensIn,
      tokensOut: generated.usage.tokensOut,
    },
  });
  return { failures: [], failedCalls };
}
