import { readAnchors } from '../../content/checks/page-anchors.ts';
import { OFFLINE_MODEL } from '../../models/parse-model-id.ts';
import type { PageContent, PageProblem } from '../../pipelines/docs/page.ts';
import { repairCall } from '../../pipelines/docs/page-call.ts';
import type { PackInput, PackOutcome } from '../../run.ts';
import { askModel } from '../ask-model.ts';
import type { StepContext } from '../guarded.ts';
import { openTreeRoom } from '../rooms.ts';
import { findPageProblems } from './find-page-problems.ts';
import { listFilesAfter } from './list-files-after.ts';
import { readPage } from './read-page.ts';
import { renderStoredPage } from './render-stored-page.ts';
import {
  loadDocsPlan,
  loadPage,
  repairKey,
  type StoredPage,
  saveGenerated,
  savePage,
} from './stored-docs.ts';

/** Problems that a failure names; the repairing call is told all. */
const MAX_NAMED = 3;

/**
 * The third stage of a page: it is rendered and checked. What the checks find is told to the model once; a page that
 * is still wrong then fails alone and stays as it is.
 */
export async function checkWrittenPage(context: StepContext, input: PackInput): Promise<PackOutcome> {
  const { rooms } = context;
  const read = await readPage(rooms, input);
  const { page } = read;
  const end = (outcome: PackOutcome): PackOutcome => {
    const failed = outcome.failures.length;
    if (outcome.fatal === undefined) rooms.progress.finished({ items: 1 - failed, failed });
    return outcome;
  };
  const fail = (reason: string, failedCalls = 0, skipped?: true) =>
    end({ failures: [{ key: page.spec.path, reason, ...(skipped ? { skipped } : {}) }], failedCalls });
  if ('failure' in read) return fail(read.failure);
  const { content } = read;
  const repaired = loadPage(rooms.results, repairKey(page.answerKey));
  const stored = repaired ?? loadPage(rooms.results, page.answerKey);
  if (!stored) return fail('its stored answer was lost; run again');

  const problems = await settle({ context, input, content, stored });
  if (problems.length === 0) return end({ failures: [], failedCalls: 0 });
  if (repaired) return fail(nameProblems(problems));
  const { model } = input.request.options;
  const call = repairCall(content, stored.answer, problems);
  const { generated, fatal, failure, skipped, failedCalls } = await askModel({
    context,
    ask: (named) => rooms.models.generateObject({ model, stage: 1, ...named, ...call }),
  });
  if (fatal !== undefined) return end({ failures: [], failedCalls, fatal });
  if (!generated)
    return fail(`${nameProblems(problems)}; and the repair failed: ${failure}`, failedCalls, skipped);
  const { calls, usage, value: answer } = generated;
  const second: StoredPage = { answer, model, lineage: input.lineage, calls, ...usage };
  savePage({ results: rooms.results, key: repairKey(page.answerKey), page: second });
  const left = await settle({ context, input, content, stored: second });
  return left.length === 0 ? end({ failures: [], failedCalls }) : fail(nameProblems(left), failedCalls);
}

/** Renders and checks one answer; a page without problems is kept for publishing. */
async function settle(call: {
  context: StepContext;
  input: PackInput;
  content: PageContent;
  stored: StoredPage;
}): Promise<PageProblem[]> {
  const { context, input, content, stored } = call;
  const { rooms } = context;
  const plan = loadDocsPlan({ results: rooms.results, planKey: input.planKey });
  const { files, directories } = await listFilesAfter(rooms, plan);
  const exists = (path: string) => files.has(path) || directories.has(path);
  const rendered = renderStoredPage({ content, stored, exists });
  const extracted = stored.model === OFFLINE_MODEL;
  const checked = await findPageProblems({
    content,
    files,
    text: rendered.content,
    extracted,
    readAnchors: async (paths) => {
      const texts = await openTreeRoom(rooms).outputs.readTexts(paths);
      return new Map([...texts].flatMap(([path, text]) => [[path, readAnchors(text) ?? new Set<string>()]]));
    },
  });
  if (checked.problems.length > 0) return checked.problems;
  const { planKey, pack } = input;
  saveGenerated({ results: rooms.results, planKey, pack, page: { ...rendered, content: checked.text } });
  return [];
}

function nameProblems(problems: PageProblem[]): string {
  const named = problems.slice(0, MAX_NAMED).map(({ line, message }) => `line ${line}: ${message}`);
  const more = problems.length - named.length;
  return `it does not pass the checks (${named.join('; ')}${more > 0 ? `; ${more} more` : ''})`;
}
