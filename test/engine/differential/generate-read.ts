import { maybeResolve, refusedId } from './generate-values.ts';
import type {
  EventGetOperation,
  HookByTokenOperation,
  HookGetOperation,
  Listing,
  ListOperation,
  RunGetOperation,
  RunName,
  RunStatus,
  StepGetOperation,
} from './operations.ts';
import { freshId, pickKey, type RunModel, type SequenceModel } from './sequence-model.ts';

type Read =
  | RunGetOperation
  | StepGetOperation
  | EventGetOperation
  | HookGetOperation
  | HookByTokenOperation
  | ListOperation;

const STATUSES: readonly RunStatus[] = ['pending', 'running', 'completed', 'failed', 'cancelled'];
const MISSING_RUN = 'wrun_01ARZ3NDEKTSV4RRFFQ69G5FAV';

/** Any read, of things that are there and things that are not. */
export function generateRead(model: SequenceModel): Read {
  const { random } = model;
  const run = random.pick(model.runs);
  const runName = random.chance(0.04) ? MISSING_RUN : run.name;
  const resolve = maybeResolve(random);
  const kind = random.weighted({ run: 12, step: 14, event: 10, hook: 8, token: 8, list: 48 });
  switch (kind) {
    case 'run':
      return { type: 'run-get', run: strange(model, runName), ...resolve };
    case 'step': {
      const stepId = random.chance(0.1) ? freshId(model, 'step') : (pickKey(random, run.steps) ?? 'none');
      return {
        type: 'step-get',
        // Without its run only an id that one run has can be looked up.
        run: isUnique(model, stepId) && random.chance(0.25) ? undefined : runName,
        stepId: strange(model, stepId),
        ...resolve,
      };
    }
    case 'event':
      return { type: 'event-get', ...pickEvent(model, runName), ...resolve };
    case 'hook': {
      const hookId = random.chance(0.1) ? freshId(model, 'hook') : (pickKey(random, run.hooks) ?? 'none');
      return { type: 'hook-get', hookId: strange(model, hookId), ...resolve };
    }
    case 'token':
      return {
        type: 'hook-by-token',
        // The id of a hook is no token.
        token: random.chance(0.1) ? (pickKey(random, run.hooks) ?? 'none') : random.pick(model.tokens),
      };
    case 'list':
      return generateList(model, run, runName);
  }
}

/** An event that may be there, mostly of its own run. */
function pickEvent({ random, events }: SequenceModel, run: RunName): { run: RunName; event: string } {
  const { name, run: owner } = random.pick(events);
  return { run: random.chance(0.9) ? owner : run, event: name };
}

function isUnique(model: SequenceModel, stepId: string): boolean {
  return stepId.startsWith('step_') && model.runs.filter((run) => run.steps.has(stepId)).length <= 1;
}

function strange(model: SequenceModel, id: string): string {
  return model.profile.strangeIds && model.random.chance(0.02) ? refusedId(model.random) : id;
}

function generateList(model: SequenceModel, run: RunModel, runName: string): ListOperation {
  const { random } = model;
  const common = {
    type: 'list',
    listing: generateListing(model, run, runName),
    ...generatePaging(model),
    ...maybeResolve(random),
  } as const;
  if (!hasComparablePages(model, run, common) || random.chance(0.65)) return { ...common, mode: 'walk' };
  const slot = `${model.salt}${random.between(1, 2)}`;
  // The size of a page without a limit is each world's own.
  const first: ListOperation = { ...common, limit: common.limit ?? 2, mode: 'first', slot };
  model.pages.set(slot, first);
  return first;
}

/** Whether two worlds must cut a list into the same pages; a walk over all of them can always be compared. */
function hasComparablePages(
  { ties, profile }: SequenceModel,
  run: RunModel,
  { listing, sortOrder }: { listing: Listing; sortOrder?: 'asc' | 'desc' },
): boolean {
  const isByAge = listing.of === 'runs' || listing.of === 'steps';
  if (isByAge && sortOrder === 'asc' && !profile.ascendingPages) return false;
  if ((listing.of === 'events' || listing.of === 'steps') && run.uneven) return false;
  // A page boundary inside one millisecond depends on the order there, which is not promised; and a list over all
  // runs shows those of other sequences too.
  if (listing.of === 'runs') return !ties && listing.workflowName !== undefined;
  return !ties && (listing.of !== 'hooks' || listing.run !== undefined);
}

/** Ids of steps and waits of this run that another run has, too. */
export function sharedIds({ runs }: SequenceModel, run: RunModel): string[] {
  const ids = [...run.steps.keys(), ...run.waits.keys()];
  return ids.filter((id) =>
    runs.some((other) => other !== run && (other.steps.has(id) || other.waits.has(id))),
  );
}

export function generatePaging({ random }: SequenceModel): { limit?: number; sortOrder?: 'asc' | 'desc' } {
  return {
    ...(random.chance(0.75) ? { limit: random.pick([1, 2, 3, 3, 5, 20, 1000]) } : {}),
    ...(random.chance(0.6) ? { sortOrder: random.pick(['asc', 'desc'] as const) } : {}),
  };
}

function generateListing(model: SequenceModel, run: RunModel, runName: string): Listing {
  const { random } = model;
  switch (random.weighted({ runs: 22, steps: 22, events: 30, correlation: 14, hooks: 12 })) {
    case 'runs':
      return {
        of: 'runs',
        ...(random.chance(0.5) ? { status: random.pick(STATUSES) } : {}),
        ...(random.chance(0.4) ? { workflowName: random.chance(0.1) ? 'none' : run.workflowName } : {}),
      };
    case 'steps':
      return { of: 'steps', run: runName };
    case 'events':
      return { of: 'events', run: runName };
    case 'correlation': {
      const ids = [...run.steps.keys(), ...run.hooks.keys(), ...run.waits.keys(), 'none'];
      const shared = sharedIds(model, run);
      return {
        of: 'correlation',
        correlationId: random.pick(shared.length > 0 && random.chance(0.5) ? shared : ids),
        ...(random.chance(0.5) ? { run: runName } : {}),
      };
    }
    case 'hooks':
      return { of: 'hooks', ...(random.chance(0.6) ? { run: runName } : {}) };
  }
}
