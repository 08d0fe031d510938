import type { Row } from '../row.ts';
import { ENGINES, type EngineName } from './engines.ts';
import type { Results, Summary } from './results.ts';
import type { Shape } from './shapes.ts';

/** One row about one engine and one shape, or why there is no figure. */
export function describeRow(options: {
  results: Results;
  engine: EngineName;
  shape: Shape;
  /** Without the engine's name. */
  measure: string;
  goal?: string;
  read: (summary: Summary) => { value: string; numbers: Record<string, number>; isMet?: boolean };
  how?: string;
}): Row {
  const { results, engine, shape, read, how } = options;
  const { title, durability } = ENGINES[engine];
  const measure = `${options.measure}: ${title}`;
  const goal = options.goal ?? '';
  const said = [...(how ? [how] : []), durability];
  const summary = results.find(engine, shape);
  if (!summary) {
    const reason = results.reason(engine, shape) ?? 'it was not planned';
    // What could not be measured has not been met either.
    const verdict = goal === '' ? '' : 'missed';
    return { measure, goal, value: `not run: ${reason}`, verdict, how: said.join('; '), numbers: {} };
  }
  const { value, numbers, isMet } = read(summary);
  const times = summary.rounds === 1 ? 'once' : `median of ${summary.rounds}`;
  return {
    measure,
    goal,
    value,
    verdict: isMet === undefined || goal === '' ? '' : isMet ? 'met' : 'missed',
    how: [times, ...said].join('; '),
    numbers,
  };
}

/** The goal of ours only; other engines are there to be compared with. */
export function goalOf(engine: EngineName, goal: string): { goal?: string } {
  return engine === 'ours' ? { goal } : {};
}

export function seconds(ms: number): string {
  return (ms / 1_000).toFixed(2);
}
