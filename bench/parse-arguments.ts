import { parseArgs } from 'node:util';

export interface BenchArguments {
  /** Names of row groups; empty means all. */
  only: string[];
  repo: string | undefined;
  rounds: number | undefined;
  json: boolean;
  help: boolean;
}

/** Reads the command line. Throws an Error in words for what it does not know. */
export function parseArguments(options: { argv: string[]; names: string[] }): BenchArguments {
  const { argv, names } = options;
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string' },
      repo: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const only = (values.only ?? '').split(',').filter(Boolean);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`There are no rows '${unknown.join(', ')}', only ${names.join(', ')}.`);
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
    throw new Error(`--rounds is a whole number from 1, not '${values.rounds}'.`);
  return { only, repo: values.repo, rounds, json: values.json, help: values.help };
}
