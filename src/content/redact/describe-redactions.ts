import { PRIVATE_KEY } from './private-keys.ts';
import { SECRET_RULES } from './scan-secrets.ts';

/** Places that the sentence names; the report has all. */
const MAX_PLACES = 5;
const MAX_NAMES = 4;

const names = new Map([PRIVATE_KEY, ...SECRET_RULES].map(({ kind, name }) => [kind, name]));

/**
 * What people are told about secrets: how many, of which kinds, and where, never what they are. Empty when there were none.
 *
 * @param options.showPlace writes `src/a.ts:14` for where it is shown: paths are anybody's text.
 */
export function describeRedactions(options: {
  redacted: readonly { path: string; kind: string; line: number }[] | undefined;
  showPlace: (place: string) => string;
}): string {
  const { redacted = [], showPlace } = options;
  if (redacted.length === 0) return '';
  const kinds = [...new Set(redacted.map(({ kind }) => names.get(kind) ?? kind))];
  const places = [...new Set(redacted.map(({ path, line }) => `${path}:${line}`))];
  const [what, were] =
    redacted.length === 1
      ? ['1 value that looks like a secret', 'was']
      : [`${redacted.length} values that look like secrets`, 'were'];
  const kindList = join(kinds.slice(0, MAX_NAMES), kinds.length - MAX_NAMES, 'kinds');
  const placeList = join(places.slice(0, MAX_PLACES).map(showPlace), places.length - MAX_PLACES, 'places');
  return `${what} (${kindList}) ${were} not sent to the model: ${placeList}.`;
}

function join(named: string[], more: number, noun: string): string {
  return `${named.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? noun.slice(0, -1) : noun}` : ''}`;
}
