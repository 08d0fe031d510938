import { redactValue } from '../../content/redact/redact-value.ts';
import type { Answer } from '../../pipelines/ask/answer.ts';
import { drawAnswer } from '../../pipelines/ask/draw-answer.ts';
import type { Note } from '../../pipelines/ask/note.ts';
import { renderAnswerComment, renderAnswerText } from '../../pipelines/ask/render-answer.ts';
import { countReadHunks } from '../../pipelines/count-read-hunks.ts';
import { sayBudget } from '../../pipelines/say-cost.ts';
import { describeSuperseded } from '../../publish/superseded-error.ts';
import type { RunReport } from '../../result.ts';
import type { PublishInput, RunOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { withCosts } from '../money.ts';
import { type ChangeSource, openChangeRoom } from '../rooms.ts';
import { sayShownCost } from '../say-shown-cost.ts';
import { buildReport } from '../summary/build-report.ts';
import { loadAnswers, loadPlan } from '../summary/stored-plan.ts';
import { writeReports } from '../write-reports.ts';
import { ANSWER } from './plan-ask.ts';
import { loadDrawn, loadNotes } from './stored-notes.ts';

/** Renders the answer with links to lines that exist, hands it to the publisher, and writes the report. */
export async function publishAsk(context: StepContext, input: PublishInput): Promise<RunOutcome> {
  const { rooms } = context;
  const { publisher } = openChangeRoom(rooms);
  const { answer, report } = await assemble(context, input);
  const comment = renderAnswerComment(answer, publisher);
  const text = renderAnswerText(answer);
  // Written first: a report that cannot be written must not be found out after people were told the result.
  await writeReports({ rooms, report, text });
  report.publications = await publisher.publish(redactValue({ comment, text, report }));
  const newer = report.publications.find(({ supersededBy }) => supersededBy !== undefined)?.supersededBy;
  if (newer !== undefined) report.status = 'skipped';
  const reportPath = await writeReports({ rooms, report, text });
  return {
    status: report.status,
    publications: report.publications,
    reportPath,
    ...(report.status === 'failed' ? { error: answer.failures[0]?.reason ?? 'nothing could be read' } : {}),
    ...(newer === undefined ? {} : { error: describeSuperseded(newer) }),
  };
}

async function assemble(
  { rooms, runId }: StepContext,
  input: PublishInput,
): Promise<{ answer: Answer; report: RunReport }> {
  const { results, money } = rooms;
  const { request } = input;
  const { model, ask } = request.options;
  const question = ask?.question ?? '';
  const judged = !model.startsWith('offline:');
  const plan = loadPlan({ results, planKey: input.planKey });
  const { answered, failures } = loadAnswers({ results, plan, failures: input.failures });
  const { resultKey = '', fallbackReason } = input.combined[ANSWER] ?? {};
  const notes = loadNotes({ results, input });
  const read: Omit<Answer, 'budget' | 'cost'> = {
    question,
    ...(request.actor === undefined ? {} : { actor: request.actor }),
    ...drawAnswer({
      question,
      notes,
      drawn: loadDrawn(results, resultKey)?.drawn,
      exists: await findAtHead(openChangeRoom(rooms).source, notes),
      judged,
    }),
    of: ask?.of ?? 'change',
    coverage: {
      hunksTotal: plan.hunksTotal,
      hunksRead: countReadHunks(answered.map(({ item }) => item)),
      notRead: [...plan.notRead, ...failures.map(({ key, reason }) => ({ path: key, reason }))],
      ...(plan.redacted === undefined ? {} : { redacted: plan.redacted }),
    },
    files: plan.files,
    filesRead: new Set(answered.map(({ item }) => item.path)).size,
    failures,
    ...(fallbackReason === undefined ? {} : { fallbackReason }),
    judged,
    model,
    headName: request.target.headName,
  };
  const drawn = [resultKey, ...input.groupKeys].flatMap((key) => loadDrawn(results, key) ?? []);
  const report = withCosts({
    money,
    expected: plan.expected,
    report: buildReport({
      ...{ runId, input, plan, answered, failures, outcome: read, stages: ['ask'] },
      overviews: drawn,
      finishedAt: rooms.now().toISOString(),
    }),
  });
  const { outcome, statements } = read;
  report.answer = { question, outcome, statements };
  const budget = sayBudget(report);
  const shown = [...answered.map(({ stored }) => stored), ...drawn];
  const cost =
    report.totals.costUsd === null ? undefined : sayShownCost({ money, model, whole: plan.whole, shown });
  return {
    report,
    answer: {
      ...read,
      ...(cost === undefined ? {} : { cost }),
      ...(budget === undefined ? {} : { budget }),
    },
  };
}

/** Whether the lines of a note are at the head, and still say there what the note was made of. */
async function findAtHead(source: ChangeSource, notes: readonly Note[]): Promise<(note: Note) => boolean> {
  if (!source.readHeadTexts) return () => true;
  const texts = await source.readHeadTexts([...new Set(notes.map(({ path }) => path))]);
  const lines = new Map([...texts].map(([path, text]) => [path, text.split(/\r?\n/)]));
  return ({ path, startLine, endLine, rows = [] }) => {
    const found = lines.get(path);
    if (found === undefined || endLine > found.length) return false;
    return rows.every((row, index) => found[startLine - 1 + index] === row);
  };
}
