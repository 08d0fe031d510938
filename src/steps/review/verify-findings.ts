import { verifyCall } from '../../pipelines/review/review.ts';
import type { ItemFailure, PackInput, PackOutcome } from '../../run.ts';
import { askModel } from '../ask-model.ts';
import type { StepContext } from '../guarded.ts';
import { loadPack, type PackedItem } from '../summary/stored-plan.ts';
import { loadFindings, loadVerdict, saveVerdict } from './stored-verdict.ts';

/**
 * Asks once more about each file of a pack in which something was found: what the second look does not confirm is not told.
 * Every verdict is stored on its own.
 */
export async function verifyFindings(context: StepContext, input: PackInput): Promise<PackOutcome> {
  const contents = loadPack({ results: context.rooms.results, planKey: input.planKey, pack: input.pack });
  const settled = await Promise.allSettled(
    contents.map((content, index) =>
      verifyItem({ ...context, stepId: `${context.stepId}:${index}` }, input, content),
    ),
  );
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  const outcomes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const fatal = outcomes.find((outcome) => outcome.fatal !== undefined)?.fatal;
  return {
    failures: outcomes.flatMap(({ failures }) => failures),
    failedCalls: outcomes.reduce((sum, outcome) => sum + outcome.failedCalls, 0),
    ...(fatal === undefined ? {} : { fatal }),
  };
}

const NOTHING: PackOutcome = { failures: [], failedCalls: 0 };

async function verifyItem(context: StepContext, input: PackInput, content: PackedItem): Promise<PackOutcome> {
  const { results, models } = context.rooms;
  const { request, lineage } = input;
  const found = loadFindings({ results, request, content });
  if (found === undefined || found.findings.length === 0) return NOTHING;
  if (loadVerdict(results, found.verdictKey)) return NOTHING;
  const { model } = request.options;
  const { generated, failure, skipped, fatal, failedCalls } = await askModel({
    context,
    ask: (named) =>
      models.generateObject({ model, stage: 1, ...named, ...verifyCall(content, found.findings) }),
  });
  if (fatal !== undefined) return { failures: [], failedCalls, fatal };
  if (!generated) {
    const reason = `what was found in it could not be checked: ${failure ?? 'the model gave no answer'}`;
    const failed: ItemFailure = { key: content.item.key, reason, ...(skipped ? { skipped } : {}) };
    return { failures: [failed], failedCalls };
  }
  const { verdicts } = generated.value;
  const holds = found.findings.map((_, index) => {
    const said = verdicts.filter((verdict) => verdict?.id === index + 1);
    // Nothing, or two things, said about a finding do not confirm it.
    return said.length === 1 && said[0]?.holds === true;
  });
  const { calls, usage } = generated;
  const { tokensIn, tokensOut } = usage;
  saveVerdict({ results, key: found.verdictKey, verdict: { holds, lineage, calls, tokensIn, tokensOut } });
  return { failures: [], failedCalls };
}
