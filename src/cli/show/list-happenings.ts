import type { ExportedEvent, ExportedStep, ExportedWait, RunRecord } from '../../engine/run-export.ts';
import { nameStep } from './view.ts';

/** Something that a run did or waits for. */
export type Happening = { name: string; at: number } & (
  | { kind: 'step'; step: ExportedStep; position: number }
  | { kind: 'sleep'; wait: ExportedWait }
  | { kind: 'hook'; events: ExportedEvent[] }
);

/** Steps, sleeps and hooks of a run in the order in which they began. */
export function listHappenings(record: RunRecord): Happening[] {
  const steps = new Map(record.steps.map((step) => [step.stepId, step]));
  const waits = new Map(record.waits.map((wait) => [wait.correlationId, wait]));
  const hooks = Map.groupBy(
    record.events.filter(({ eventType }) => eventType.startsWith('hook_')),
    ({ correlationId }) => correlationId,
  );
  let position = 0;
  return record.events.flatMap(({ eventType, correlationId, createdAt }): Happening[] => {
    const id = correlationId ?? '';
    const at = Date.parse(createdAt);
    const step = eventType === 'step_created' ? steps.get(id) : undefined;
    if (step) return [{ kind: 'step', name: nameStep(step), at, step, position: ++position }];
    const wait = eventType === 'wait_created' ? waits.get(id) : undefined;
    if (wait) return [{ kind: 'sleep', name: 'sleep', at, wait }];
    if (eventType !== 'hook_created' && eventType !== 'hook_conflict') return [];
    const events = hooks.get(id) ?? [];
    const isWebhook = events[0]?.eventData?.isWebhook === true;
    return [{ kind: 'hook', name: isWebhook ? 'webhook' : 'hook', at, events }];
  });
}

/** Neighbours of one kind and name, which a timeline shows as one line. */
export function groupHappenings(happenings: readonly Happening[]): [Happening, ...Happening[]][] {
  const groups: [Happening, ...Happening[]][] = [];
  for (const happening of happenings) {
    const last = groups.at(-1);
    if (
      last &&
      happening.kind !== 'hook' &&
      last[0].kind === happening.kind &&
      last[0].name === happening.name
    )
      last.push(happening);
    else groups.push([happening]);
  }
  return groups;
}
