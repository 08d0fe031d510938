import type { Row } from '../row.ts';
import { describeRow, goalOf } from './describe-row.ts';
import type { EngineName } from './engines.ts';
import { sequence, sequenceInRuns } from './plan-measurements.ts';
import type { Results } from './results.ts';
import type { Shape } from './shapes.ts';

const [SHORT, LONG] = [100, 1_000];
const MAX_STEP_MS = 1.3;
/** The last hundred steps may take this much longer than the first and still count as flat. */
const MAX_RISE = 1.1;

/** Durable steps that do nothing, one after the other. */
export function describeSequences(results: Results): Row[] {
  return [
    describeLong({ results, engine: 'ours', shapeOf: sequenceInRuns, how: '25 steps a run' }),
    describeLong({ results, engine: 'ours', shapeOf: sequence, how: 'all in one run' }),
    describeLong({ results, engine: 'ours-full', shapeOf: sequenceInRuns, how: '25 steps a run' }),
    describeLong({ results, engine: 'dbos', shapeOf: sequence, how: 'one workflow' }),
    describeLong({ results, engine: 'restate', shapeOf: sequence, how: 'one handler' }),
    ...(['local', 'postgres'] as const).map((engine) => describeShort(results, engine)),
  ];
}

function describeLong(options: {
  results: Results;
  engine: EngineName;
  shapeOf: (steps: number) => Shape;
  how: string;
}): Row {
  const { results, engine, shapeOf, how } = options;
  const short = results.find(engine, shapeOf(SHORT));
  return describeRow({
    results,
    engine,
    shape: shapeOf(LONG),
    measure: `${LONG.toLocaleString('en')} no-op steps in turn, each`,
    ...goalOf(engine, `≤ ${MAX_STEP_MS} ms, flat`),
    how: `${how}; flat: the last hundred at most a tenth slower than the first`,
    read: ({ wallMs, cpuSeconds, ownMb, firstMs = Number.NaN, lastMs = Number.NaN }) => {
      const stepMs = wallMs / LONG;
      const shortMs = (short?.wallMs ?? Number.NaN) / SHORT;
      const edges = `first hundred ${firstMs.toFixed(2)}, last ${lastMs.toFixed(2)}`;
      return {
        value: `${stepMs.toFixed(2)} ms, ${edges}${short ? `; of ${SHORT}: ${shortMs.toFixed(2)}` : ''}`,
        isMet: stepMs <= MAX_STEP_MS && lastMs <= firstMs * MAX_RISE,
        numbers: { stepMs, firstMs, lastMs, cpuSeconds, ownMb, ...(short && { shortMs }) },
      };
    },
  });
}

function describeShort(results: Results, engine: EngineName): Row {
  return describeRow({
    results,
    engine,
    shape: sequence(SHORT),
    measure: `${SHORT} no-op steps in turn, each`,
    how: 'one run',
    read: ({ wallMs, cpuSeconds }) => ({
      value: `${(wallMs / SHORT).toFixed(2)} ms`,
      numbers: { stepMs: wallMs / SHORT, cpuSeconds },
    }),
  });
}
