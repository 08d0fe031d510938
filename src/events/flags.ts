import type { Verb } from './verbs.ts';

/** What a command may set. Everything else is the operator's or the repository's to decide. */
export interface CommandOptions {
  paths: string[];
  ignore: string[];
  dryRun: boolean;
  all: boolean;
  /** What `ask` is asked. */
  question?: string;
  /** Only one of those that the operator allows. */
  model?: string;
}

export interface Flag {
  name: string;
  /** `patterns`: all words up to the next flag. */
  takes: 'nothing' | 'patterns' | 'model';
  /** The verbs it belongs to; absent for all pipelines. */
  verbs?: readonly string[];
  set(options: CommandOptions, values: string[]): CommandOptions;
}

/** All there are. A setting that decides where code, keys or money go does not belong here. */
const FLAGS: readonly Flag[] = [
  {
    name: '--paths',
    takes: 'patterns',
    set: (options, values) => ({ ...options, paths: [...options.paths, ...values] }),
  },
  {
    name: '--ignore',
    takes: 'patterns',
    set: (options, values) => ({ ...options, ignore: [...options.ignore, ...values] }),
  },
  { name: '--dry-run', takes: 'nothing', set: (options) => ({ ...options, dryRun: true }) },
  { name: '--all', takes: 'nothing', verbs: ['docs'], set: (options) => ({ ...options, all: true }) },
  {
    name: '--model',
    takes: 'model',
    set: (options, [model]) => (model === undefined ? options : { ...options, model }),
  },
];

export const NO_OPTIONS: CommandOptions = { paths: [], ignore: [], dryRun: false, all: false };

/** The flags of a verb; `--model` only where the operator allows any. Pure. */
export function flagsOf(verb: Verb, allowedModels: readonly string[]): Flag[] {
  if (verb.looksAt === undefined) return [];
  return FLAGS.filter(
    ({ takes, verbs }) =>
      (verbs?.includes(verb.name) ?? true) && (takes !== 'model' || allowedModels.length > 0),
  );
}
