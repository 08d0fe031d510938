import { pipelines } from '../pipelines/registry.ts';

/** What can be asked for beside pipelines, with one line for `help`. */
const FIXED: Record<string, Omit<Verb, 'name'>> = {
  run: {
    description: "A pipeline of this repository's own, by its name in `.github/gloss.yml`.",
    takes: 'pipeline',
    looksAt: 'tree',
  },
  estimate: {
    description: 'What a pipeline would read, reuse and send. Nothing is sent and nothing written.',
    takes: 'pipeline',
    looksAt: 'tree',
  },
  retry: {
    description: 'A pipeline again: only what failed, or is new, is asked for.',
    takes: 'pipeline',
    looksAt: 'tree',
  },
  help: { description: 'What can be asked for here.' },
  status: { description: 'What is running and what was done here.', door: 'app' },
  cancel: { description: 'Stops what is running here. What was answered is kept.', door: 'app' },
  pause: { description: 'Nothing runs here by itself any more, until `/gloss resume`.', on: 'pull-request' },
  resume: { description: 'Takes the pause away, and goes on with what was not finished here.' },
  approve: {
    description: 'Publishes what waits here, exactly as it was shown.',
    takes: 'digest',
  },
  reject: { description: 'Throws away what waits here.', takes: 'reason' },
};

/** Names that are taken; each moves into the registry when somebody builds it. */
const PLANNED = new Set(['translate', 'changelog', 'diagram']);

/** Who follows a command: the App, which remembers what runs, or a job of the Action, which knows only itself. */
export type CommandDoor = 'app' | 'action';

export interface Verb {
  name: string;
  description: string;
  /** What a pipeline looks at; absent for the fixed verbs. A change exists only on a pull request. */
  looksAt?: 'change' | 'tree' | 'thread';
  /** What may stand behind a verb instead of flags; a pipeline's name comes before them, a question behind them. */
  takes?: 'digest' | 'reason' | 'pipeline' | 'question';
  /** The only place where it means anything; absent for issues, too. */
  on?: 'pull-request';
  /** The only door that can follow it; absent for both. */
  door?: CommandDoor;
}

/** Every verb that works today, at a door or at any: pipelines, then the fixed ones. Pure. */
export function listVerbs(door?: CommandDoor): Verb[] {
  const fixed = Object.entries(FIXED).map(([name, verb]) => ({ name, ...verb }));
  const built = Object.values(pipelines).map(
    ({ name, description, looksAt, asks }): Verb => ({
      ...{ name, description, looksAt },
      ...(asks ? { takes: 'question' } : {}),
    }),
  );
  const all: Verb[] = [...built, ...fixed];
  return door === undefined ? all : all.filter((verb) => verb.door === undefined || verb.door === door);
}

/** A verb of that very name. Pure. */
export function findVerb(name: string): Verb | undefined {
  return listVerbs().find((verb) => verb.name === name);
}

/** Whether a word will be a verb but is none yet. Pure. */
export function isPlannedVerb(name: string): boolean {
  return PLANNED.has(name) && findVerb(name) === undefined;
}
