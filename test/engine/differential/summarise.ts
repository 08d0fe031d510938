import type { Plain } from './normalise.ts';
import type { Disagreement } from './run-sequence.ts';

/** A disagreement in one line, alike for all of its kind: the operation, and where the answers differ. */
export function summarise({ operation, tested, stock }: Disagreement): string {
  const what =
    operation.type === 'create'
      ? operation.event.eventType
      : operation.type === 'list'
        ? `${operation.type} ${operation.listing.of} ${operation.mode}`
        : operation.type;
  return `${what}: ${[...new Set(differingPaths(tested, stock))].slice(0, 6).join(', ')}`;
}

function differingPaths(one: Plain | undefined, other: Plain | undefined, path = ''): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const [left, right] = [entriesOf(one), entriesOf(other)];
  if (!left || !right || Array.isArray(one) !== Array.isArray(other))
    return [`${path} ${brief(one)}/${brief(other)}`];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  const isList = Array.isArray(one);
  return keys.flatMap((key) =>
    differingPaths(left.get(key), right.get(key), `${path}.${isList ? '*' : key}`),
  );
}

function entriesOf(value: Plain | undefined): Map<string, Plain> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

function brief(value: Plain | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null)
    return 'error' in value ? String(value.error) : 'something';
  return typeof value === 'string' ? value.replace(/^(time|bytes|event#).*/s, '$1') : String(value);
}
