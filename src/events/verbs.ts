import { pipelines } from '../pipelines/registry.ts';

/** What can be asked for beside pipelines, with one line for `help`. */
const FIXED: Record<string, Omit<Verb, 'name'>> = {
  help: { description: 'What can be asked for here.' },
  status: { description: 'What is running and what was done here.' },
  cancel: { description: 'Stops what is running here. What was answered is kept.' },
  approve: {
    description: 'Publishes what waits here, exactly as it was shown.',
    takes: 'digest',
  },
  reject: { description: 'Throws away what waits here.', takes: 'reason' },
};

/** Names that are taken; each moves up, or into the registry, when somebody builds it. */
const PLANNED = new Set([
  ...['review', 'digest', 'translate', 'changelog', 'diagram', 'image', 'ask', 'run'],
  ...['estimate', 'retry', 'resume', 'pause'],
]);

export interface Verb {
  name: string;
  description: string;
  /** What a pipeline looks at; absent for the fixed verbs. A change exists only on a pull request. */
  looksAt?: 'change' | 'tree';
  /** What may stand behind a fixed verb, instead of flags. */
  takes?: 'digest' | 'reason';
}

/** Every verb that works today: pipelines, then the fixed ones. Pure. */
export function listVerbs(): Verb[] {
  const fixed = Object.entries(FIXED).map(([name, verb]) => ({ name, ...verb }));
  const built = Object.values(pipelines).map(({ name, description, looksAt }) => ({
    name,
    description,
    looksAt,
  }));
  return [...built, ...fixed];
}

/** A verb of that very name. Pure. */
export function findVerb(name: string): Verb | undefined {
  return listVerbs().find((verb) => verb.name === name);
}

/** Whether a word will be a verb but is none yet. Pure. */
export function isPlannedVerb(name: string): boolean {
  return PLANNED.has(name) && findVerb(name) === undefined;
}
