/**
 * What steps tell the test and how the test stops them. Test and compiled steps run in one process; they meet on
 * `globalThis`, since each may have loaded a copy of this module.
 */
interface Probe {
  visits: string[];
  notes: { name: string; value: unknown }[];
  gates: Map<string, PromiseWithResolvers<void>>;
  startChild: ((request: { workflow: string; key: string; input: unknown }) => Promise<unknown>) | undefined;
}

const shared = globalThis as { glossShapeProbe?: Probe };

function probe(): Probe {
  shared.glossShapeProbe ??= { visits: [], notes: [], gates: new Map(), startChild: undefined };
  return shared.glossShapeProbe;
}

/** Forgets all; steps that are still stopped stay so for ever. */
export function resetProbe(): void {
  delete shared.glossShapeProbe;
}

/** Called by a step: records that it got here, and waits while the place is held. */
export async function visit(name: string): Promise<void> {
  probe().visits.push(name);
  await probe().gates.get(name)?.promise;
}

/** Called by a step: records a value. */
export function note(name: string, value: unknown): void {
  probe().notes.push({ name, value });
}

/** All places visited so far, in order. */
export function visits(): string[] {
  return [...probe().visits];
}

/** How often a place was visited. */
export function countVisits(name: string): number {
  return probe().visits.filter((visited) => visited === name).length;
}

/** Values noted under a name, in order. */
export function notes<T>(name: string): T[] {
  return probe()
    .notes.filter((entry) => entry.name === name)
    .map((entry) => entry.value as T);
}

/** Stops whoever visits one of the places from now on. */
export function hold(...names: string[]): void {
  for (const name of names) probe().gates.set(name, Promise.withResolvers());
}

/** Lets those go on who are stopped at a place, and all who come later. */
export function release(...names: string[]): void {
  for (const name of names) {
    probe().gates.get(name)?.resolve();
    probe().gates.delete(name);
  }
}

/** Leaves those who are stopped where they are, as a kill of the process would; who comes later goes on. */
export function abandon(...names: string[]): void {
  for (const name of names) probe().gates.delete(name);
}

export function setStartChild(startChild: Probe['startChild']): void {
  probe().startChild = startChild;
}

/** Called by a step: runs a child through the engine. */
export async function startChild(request: {
  workflow: string;
  key: string;
  input: unknown;
}): Promise<unknown> {
  const start = probe().startChild;
  if (!start) throw new Error('The test gave no engine to start children with.');
  return start(request);
}
