import { type ParseArgsConfig, parseArgs } from 'node:util';
import { describeError, GlossError } from '../errors.ts';

/** @throws GlossError `usage` for an option that is not there, or without its value. */
export function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds a hint about `--` that does not fit here.
    throw usage(describeError(error).replace(/\. To specify a positional.*$/, '.'));
  }
}

/** An empty value is an unset variable of a script, and would mean the current directory or everything. */
export function refuseEmpty(values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    if ([value].flat().includes('')) throw usage(`--${name} must not be empty.`);
  }
}

/** An error about the command line, which the help mends. */
export function usage(message: string): GlossError {
  return new GlossError({ code: 'usage', message, remedy: 'See: gloss --help.' });
}
