import { parseBudget } from './parse-limits.ts';
import { parse, refuseEmpty, usage } from './parse-options.ts';

/** Which runs: those of a state directory. */
interface StatePlace {
  repo: string | undefined;
  stateDir: string | undefined;
}

export interface RunsCommand extends StatePlace {
  name: 'runs';
  /** Not only the newest. */
  all: boolean;
  json: boolean;
}

/** `resume` goes on with what did not end; `retry` does again what failed. */
export type AgainCommand = ({ name: 'resume' } | { name: 'retry' }) & Again;

interface Again extends StatePlace {
  /** An id or a part of one; undefined is the newest run. */
  run: string | undefined;
  baseUrl: string | undefined;
  /** US dollars; what was said then unless given. */
  budgetUsd: number | undefined;
  json: boolean;
}

export interface CancelCommand extends StatePlace {
  name: 'cancel';
  run: string | undefined;
}

type Help = { name: 'help'; topic: string };

const PLACE = {
  repo: { type: 'string' },
  'state-dir': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const RUNS_OPTIONS = { ...PLACE, all: { type: 'boolean' }, json: { type: 'boolean' } } as const;
export const AGAIN_OPTIONS = {
  ...PLACE,
  'base-url': { type: 'string' },
  'budget-usd': { type: 'string' },
  json: { type: 'boolean' },
} as const;
export const CANCEL_OPTIONS = PLACE;

export function parseRuns(argv: string[]): RunsCommand | Help {
  const { values, positionals } = parse(argv, RUNS_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: 'runs' };
  atMost(0, positionals);
  const { all = false, json = false } = values;
  return { name: 'runs', ...placeOf(values), all, json };
}

export function parseAgain(name: 'resume' | 'retry', argv: string[]): AgainCommand | Help {
  const { values, positionals } = parse(argv, AGAIN_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: name };
  atMost(1, positionals);
  const { json = false, 'base-url': baseUrl } = values;
  const budgetUsd = parseBudget(values['budget-usd']);
  return { name, ...placeOf(values), run: positionals[0], baseUrl, budgetUsd, json };
}

export function parseCancel(argv: string[]): CancelCommand | Help {
  const { values, positionals } = parse(argv, CANCEL_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: 'cancel' };
  atMost(1, positionals);
  return { name: 'cancel', ...placeOf(values), run: positionals[0] };
}

function placeOf(values: { repo?: string; 'state-dir'?: string }): StatePlace {
  return { repo: values.repo, stateDir: values['state-dir'] };
}

function atMost(count: number, positionals: string[]): void {
  const extra = positionals[count];
  if (extra !== undefined) throw usage(`'${extra}' is one word too many.`);
}
