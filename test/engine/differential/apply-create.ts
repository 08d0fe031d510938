import type { EventResult } from '@workflow/world';
import { resolving, type Session, take } from './apply-operation.ts';
import { describeFailure, isFailure, type Plain } from './normalise.ts';
import type { CreateOperation, TogetherOperation } from './operations.ts';
import { overwriteBytes } from './overwrite-bytes.ts';
import { nameRun, runIdOf } from './run-names.ts';
import { shiftDates } from './shift-dates.ts';

/** Creates one event; the caller's own bytes are spoilt afterwards, so a world must have kept its own. */
export async function applyCreate(session: Session, operation: CreateOperation): Promise<Plain> {
  const { result, request } = await createEvent(session, operation);
  if (operation.names !== undefined && result.run) {
    nameRun(session.runs, operation.names, result.run.runId);
  }
  // The bytes of the answer may be the request's, so they are read before both are spoilt.
  const answer = take(describeResult(result), session);
  if (session.spoils) overwriteBytes(request);
  return answer;
}

/** A cursor is opaque: only whether there is one can be compared. */
function describeResult(result: EventResult): object {
  const { cursor, ...rest } = result;
  return { ...rest, ...(cursor === undefined ? {} : { cursor: cursor === null ? null : 'a cursor' }) };
}

/**
 * Creates events in the same tick. Of a race only who won is compared, not in what order: which of two equal calls
 * wins is nobody's promise.
 */
export async function applyTogether(session: Session, operation: TogetherOperation): Promise<Plain> {
  const settled = await Promise.allSettled(operation.creates.map((create) => createEvent(session, create)));
  const answers = settled.map((outcome) =>
    outcome.status === 'fulfilled'
      ? take(describeResult(outcome.value.result), session)
      : describeFailure(outcome.reason, session.names),
  );
  for (const outcome of settled) {
    if (session.spoils && outcome.status === 'fulfilled') overwriteBytes(outcome.value.request);
  }
  return operation.race ? describeRace(answers) : answers;
}

/** How a world tells a caller that another one was faster; which of the two depends on how much faster. */
const TOO_LATE = new Set(['EntityConflictError', 'HookNotFoundError']);

function describeRace(answers: readonly Plain[]): Plain {
  const won = answers.filter((answer) => !isFailure(answer));
  // Without a winner there was nothing to race for.
  if (won.length === 0) return { won };
  const kinds = answers.filter(isFailure).map((answer) => (answer as { error: string }).error);
  return { won, lost: kinds.map((kind) => (TOO_LATE.has(kind) ? 'too late' : kind)) };
}

async function createEvent(
  session: Session,
  operation: CreateOperation,
): Promise<{ result: EventResult; request: object }> {
  const request = shiftDates(structuredClone(operation.event), session.shift);
  const { events } = session.world;
  const params = resolving(operation);
  const run = operation.run === null ? null : runIdOf(session.runs, operation.run);
  // One call for both overloads: a run id that is null is right for run_created and refused for the rest.
  const result = await events.create(run as string, request as never, params);
  return { result, request };
}
