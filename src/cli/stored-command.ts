import { resolve } from 'node:path';
import type { Json } from '../json.ts';
import { commandKey } from '../results/command-key.ts';
import type { ResultStore } from '../results/result-store.ts';
import type { RunCommand } from './parse-arguments.ts';

/**
 * What a run was asked with, so that it can be asked again from anywhere. Without the address of a model's server, which
 * may hold a password.
 *
 * @param options.directory What relative paths start from.
 */
export function describeCommand(options: { command: RunCommand; directory: string }): RunCommand {
  const { command, directory } = options;
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(directory, path));
  const { repo = '.', out, thread, config } = command;
  return {
    ...command,
    repo: at(repo),
    out: at(out),
    thread: at(thread),
    config: at(config),
    baseUrl: undefined,
    stateDir: undefined,
  };
}

/** Undefined when another door started the run, or the store forgot it. */
export function loadCommand(options: { results: ResultStore; lineage: string }): RunCommand | undefined {
  const stored = options.results.get(commandKey(options.lineage));
  return stored && (stored.value as Json as unknown as RunCommand);
}
