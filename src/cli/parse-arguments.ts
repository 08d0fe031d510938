import { parseBudget, parseMaxItems } from './parse-limits.ts';
import {
  type AgainCommand,
  type CancelCommand,
  parseAgain,
  parseCancel,
  parseRuns,
  type RunsCommand,
} from './parse-managing.ts';
import { parse, refuseEmpty, usage } from './parse-options.ts';

/** What a command line says. */
export type Command =
  | { name: 'help'; topic: string | undefined }
  | { name: 'version' }
  | RunCommand
  | ShowCommand
  | RunsCommand
  | AgainCommand
  | CancelCommand
  | CheckCommand
  | ValidateCommand
  | InitCommand;

export interface RunCommand {
  name: 'run';
  pipeline: string;
  repo: string | undefined;
  base: string | undefined;
  head: string | undefined;
  paths: string[];
  ignore: string[];
  model: string | undefined;
  lightModel: string | undefined;
  baseUrl: string | undefined;
  concurrency: number | undefined;
  /** US dollars. */
  budgetUsd: number | undefined;
  maxItems: number | undefined;
  packing: boolean;
  out: string | undefined;
  /** For `ask`. */
  question: string | undefined;
  /** An exported conversation; for pipelines that read one. */
  thread: string | undefined;
  /** Settings file. */
  config: string | undefined;
  /** Write into the working tree instead of showing a diff. */
  write: boolean;
  /** Write all pages, also current ones. */
  all: boolean;
  /** Take over pages that Gloss did not write. */
  adopt: boolean;
  json: boolean;
  dryRun: boolean;
  stateDir: string | undefined;
}

export interface ShowCommand {
  name: 'show';
  /** An id or a part of one; undefined is the newest run. */
  run: string | undefined;
  repo: string | undefined;
  stateDir: string | undefined;
  all: boolean;
  json: boolean;
}

export interface CheckCommand {
  name: 'check';
  repo: string | undefined;
  config: string | undefined;
  paths: string[];
  json: boolean;
}

export interface ValidateCommand {
  name: 'validate';
  repo: string | undefined;
  config: string | undefined;
  json: boolean;
}

export interface InitCommand {
  name: 'init';
  repo: string | undefined;
  /** Write also over files that are there. */
  force: boolean;
  dryRun: boolean;
}

/** What `gloss run` accepts, as `node:util` wants it. */
export const RUN_OPTIONS = {
  repo: { type: 'string' },
  base: { type: 'string' },
  head: { type: 'string' },
  paths: { type: 'string', multiple: true },
  ignore: { type: 'string', multiple: true },
  model: { type: 'string' },
  'light-model': { type: 'string' },
  'base-url': { type: 'string' },
  concurrency: { type: 'string' },
  'budget-usd': { type: 'string' },
  'max-items': { type: 'string' },
  'no-packing': { type: 'boolean' },
  out: { type: 'string' },
  question: { type: 'string' },
  thread: { type: 'string' },
  config: { type: 'string' },
  write: { type: 'boolean' },
  all: { type: 'boolean' },
  adopt: { type: 'boolean' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'state-dir': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What `gloss show` accepts. */
export const SHOW_OPTIONS = {
  repo: { type: 'string' },
  'state-dir': { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What `gloss check` accepts. */
export const CHECK_OPTIONS = {
  repo: { type: 'string' },
  config: { type: 'string' },
  paths: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What `gloss validate` accepts. */
export const VALIDATE_OPTIONS = {
  repo: { type: 'string' },
  config: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What `gloss init` accepts. */
export const INIT_OPTIONS = {
  repo: { type: 'string' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that take all values up to the next option. */
const LISTS = new Set(['--paths', '--ignore']);
const MAX_CONCURRENCY = 100;

/** @throws GlossError `usage` that names the word and what to write instead. */
export function parseArguments(argv: string[]): Command {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    return { name: 'help', topic: name === 'help' ? rest[0] : undefined };
  }
  if (name === '--version' || name === '-v') return { name: 'version' };
  if (name === 'run') return parseRun(rest);
  if (name === 'estimate') return parseEstimate(rest);
  if (name === 'show') return parseShow(rest);
  if (name === 'runs') return parseRuns(rest);
  if (name === 'resume' || name === 'retry') return parseAgain(name, rest);
  if (name === 'cancel') return parseCancel(rest);
  if (name === 'check') return parseCheck(rest);
  if (name === 'validate') return parseValidate(rest);
  if (name === 'init') return parseInit(rest);
  throw usage(`There is no command '${name}'.`);
}

function parseRun(argv: string[], word: 'run' | 'estimate' = 'run'): Command {
  const { values, positionals } = parse(spreadLists(argv), RUN_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: 'run' };
  const [pipeline, extra] = positionals;
  if (pipeline === undefined) throw usage(`Which pipeline? Write: gloss ${word} <pipeline>.`);
  if (extra !== undefined) throw usage(`'${extra}' is one word too many.`);
  return {
    name: 'run',
    pipeline,
    repo: values.repo,
    base: values.base,
    head: values.head,
    paths: values.paths ?? [],
    ignore: values.ignore ?? [],
    model: values.model,
    lightModel: values['light-model'],
    baseUrl: values['base-url'],
    concurrency: parseConcurrency(values.concurrency),
    budgetUsd: parseBudget(values['budget-usd']),
    maxItems: parseMaxItems(values['max-items']),
    packing: !values['no-packing'],
    out: values.out,
    question: values.question,
    thread: values.thread,
    config: values.config,
    write: values.write ?? false,
    all: values.all ?? false,
    adopt: values.adopt ?? false,
    json: values.json ?? false,
    dryRun: values['dry-run'] ?? false,
    stateDir: values['state-dir'],
  };
}

/** What a run would read, reuse and send: a run that makes no call and writes nothing. */
function parseEstimate(argv: string[]): Command {
  const command = parseRun(argv, 'estimate');
  if (command.name === 'help') return { name: 'help', topic: 'estimate' };
  if (command.name !== 'run') return command;
  const given = (['write', 'out'] as const).find((name) => command[name]);
  if (given !== undefined) throw usage(`--${given} means nothing to an estimate, which writes nothing.`);
  return { ...command, dryRun: true };
}

function parseShow(argv: string[]): Command {
  const { values, positionals } = parse(argv, SHOW_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: 'show' };
  const [run, extra] = positionals;
  if (run === '') throw usage('The id of the run must not be empty.');
  if (extra !== undefined) throw usage(`'${extra}' is one word too many.`);
  return {
    name: 'show',
    run,
    repo: values.repo,
    stateDir: values['state-dir'],
    all: values.all ?? false,
    json: values.json ?? false,
  };
}

function parseCheck(argv: string[]): Command {
  const { values, positionals } = parse(spreadLists(argv), CHECK_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: 'check' };
  const [extra] = positionals;
  if (extra !== undefined) throw usage(`'${extra}' is one word too many.`);
  const { repo, config, paths = [], json = false } = values;
  return { name: 'check', repo, config, paths, json };
}

function parseValidate(argv: string[]): Command {
  const { values, positionals } = parse(argv, VALIDATE_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: 'validate' };
  const [extra] = positionals;
  if (extra !== undefined) throw usage(`'${extra}' is one word too many.`);
  const { repo, config, json = false } = values;
  return { name: 'validate', repo, config, json };
}

function parseInit(argv: string[]): Command {
  const { values, positionals } = parse(argv, INIT_OPTIONS);
  refuseEmpty(values);
  if (values.help) return { name: 'help', topic: 'init' };
  const [extra] = positionals;
  if (extra !== undefined) throw usage(`'${extra}' is one word too many.`);
  const { repo, force = false, 'dry-run': dryRun = false } = values;
  return { name: 'init', repo, force, dryRun };
}

/** `--paths a b` is `--paths a --paths b`. */
function spreadLists(argv: string[]): string[] {
  let list: string | undefined;
  return argv.flatMap((word, index) => {
    if (word.startsWith('-')) {
      list = LISTS.has(word) ? word : undefined;
      const next = argv[index + 1];
      // Alone it would be dropped, and everything would be read.
      if (list !== undefined && (next === undefined || next.startsWith('-')))
        throw usage(`${word} needs at least one pattern.`);
      return list === undefined ? [word] : [];
    }
    return list === undefined ? [word] : [`${list}=${word}`];
  });
}

function parseConcurrency(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MAX_CONCURRENCY) return number;
  throw usage(`--concurrency must be a whole number from 1 to ${MAX_CONCURRENCY}, got '${text}'.`);
}
