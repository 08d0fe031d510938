import { pipelines } from '../pipelines/registry.ts';

/** What can be asked for beside pipelines, with one line for `help`. */
const FIXED: Record<string, string> = {
  help: 'What can be asked for here.',
  status: 'What is running and what was done here.',
};

/** Names that are taken; each moves up, or into the registry, when somebody builds it. */
const PLANNED = new Set([
  ...['review', 'digest', 'translate', 'changelog', 'diagram', 'image', 'ask', 'run'],
  ...['estimate', 'retry', 'resume', 'cancel', 'approve', 'reject', 'pause'],
]);

export interface Verb {
  name: string;
  description: string;
  /** What a pipeline looks at; absent for the fixed verbs. A change exists only on a pull request. */
  looksAt?: 'change' | 'tree';
}

/** Every verb that works today: pipelines, then the fixed ones. Pure. */
export function listVerbs(): Verb[] {
  const fixed = Object.entries(FIXED).map(([name, description]) => ({ name, description }));
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
