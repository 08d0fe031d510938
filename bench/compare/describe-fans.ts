import type { Row } from '../row.ts';
import { describeRow, goalOf, seconds } from './describe-row.ts';
import type { EngineName } from './engines.ts';
import { fitExponent } from './fit-exponent.ts';
import { fan, fanInRuns, SIZES } from './plan-measurements.ts';
import type { Results, Summary } from './results.ts';
import type { Shape } from './shapes.ts';

const MAX_SECONDS = 1;
const MAX_MB = 200;
const MAX_EXPONENT = 1.2;
const MIN_RATIO = 100;
const OURS = '25 steps a run, a few runs in flight';
const STOCK = 'the SDK asks for the result once a second';
const HOW: Record<EngineName, string> = {
  ours: OURS,
  'ours-full': OURS,
  local: STOCK,
  postgres: `queue concurrency 50; ${STOCK}`,
  dbos: 'one workflow',
  restate: 'one handler',
};

/** Durable steps that do nothing, all at once. */
export function describeFans(results: Results): Row[] {
  const thousand = (['ours', 'ours-full', 'postgres', 'dbos', 'restate'] as const).map((engine) =>
    describeThousand(results, engine),
  );
  const others = [
    describeSizes(results, 'ours', [100, 300, 3_000]),
    describeSizes(results, 'local', [100, 300]),
    describeSizes(results, 'postgres', [300]),
    describeSizes(results, 'dbos', [100, 300, 3_000]),
    describeSizes(results, 'restate', [100, 300, 3_000]),
  ];
  const growth = (['ours', 'dbos', 'restate'] as const).map((engine) => describeGrowth(results, engine));
  return [...thousand, ...others, describeRatio(results), ...growth];
}

function describeThousand(results: Results, engine: EngineName): Row {
  return describeRow({
    results,
    engine,
    shape: shapeOf(engine, 1_000),
    measure: '1,000 no-op steps',
    ...goalOf(engine, `≤ ${MAX_SECONDS.toFixed(1)} s, < ${MAX_MB} MB`),
    how: HOW[engine],
    read: ({ wallMs, minWallMs, maxWallMs, cpuSeconds, ownMb, serverMb }) => ({
      value: `${seconds(wallMs)} s, CPU ${cpuSeconds.toFixed(2)} s, ${showMemory(ownMb, serverMb)}`,
      isMet: wallMs <= MAX_SECONDS * 1_000 && ownMb < MAX_MB,
      numbers: { wallMs, minWallMs, maxWallMs, cpuSeconds, ownMb, serverMb },
    }),
  });
}

/** The other sizes of an engine in one row, which is about the largest of them. */
function describeSizes(results: Results, engine: EngineName, sizes: number[]): Row {
  return describeRow({
    results,
    engine,
    shape: shapeOf(engine, Math.max(...sizes)),
    measure: `… ${sizes.map((size) => size.toLocaleString('en')).join('; ')} steps`,
    how: HOW[engine],
    read: (largest) => {
      const all = sizes.map((size) => results.find(engine, shapeOf(engine, size)) ?? largest);
      const walls = all.map(({ wallMs }) => seconds(wallMs)).join('; ');
      const cpu = all.map(({ cpuSeconds }) => cpuSeconds.toFixed(2)).join('; ');
      return {
        value: `${walls} s, CPU ${cpu} s, ${showMemory(largest.ownMb, largest.serverMb)}`,
        numbers: Object.assign({}, ...all.map((summary, index) => numberBySize(sizes[index] ?? 0, summary))),
      };
    },
  });
}

function numberBySize(
  size: number,
  { wallMs, cpuSeconds, ownMb, serverMb }: Summary,
): Record<string, number> {
  return {
    [`wallMs${size}`]: wallMs,
    [`cpuSeconds${size}`]: cpuSeconds,
    [`ownMb${size}`]: ownMb,
    [`serverMb${size}`]: serverMb,
  };
}

function describeGrowth(results: Results, engine: EngineName): Row {
  return describeRow({
    results,
    engine,
    shape: shapeOf(engine, 3_000),
    measure: '… growth of CPU',
    ...goalOf(engine, `≤ ${MAX_EXPONENT}`),
    how: `b of steps^b, fitted over the CPU seconds of ${SIZES.join(', ')} steps`,
    read: () => {
      const points = SIZES.map((size): [number, number] => [
        size,
        results.find(engine, shapeOf(engine, size))?.cpuSeconds ?? Number.NaN,
      ]);
      const exponent = fitExponent(points);
      return { value: exponent.toFixed(2), isMet: exponent <= MAX_EXPONENT, numbers: { exponent } };
    },
  });
}

function describeRatio(results: Results): Row {
  const ours = results.find('ours', shapeOf('ours', 300));
  return describeRow({
    results,
    engine: 'local',
    shape: shapeOf('local', 300),
    measure: '300 steps, times as long as gloss',
    goal: `≥ ${MIN_RATIO}`,
    how: 'wall time, and CPU seconds',
    read: ({ wallMs, cpuSeconds }) => {
      const ratio = wallMs / (ours?.wallMs ?? Number.NaN);
      const cpuRatio = cpuSeconds / (ours?.cpuSeconds ?? Number.NaN);
      return {
        value: `${ratio.toFixed(0)}, CPU ${cpuRatio.toFixed(0)}`,
        isMet: ratio >= MIN_RATIO,
        numbers: { ratio, cpuRatio },
      };
    },
  });
}

function shapeOf(engine: EngineName, size: number): Shape {
  return engine === 'ours' || engine === 'ours-full' ? fanInRuns(size) : fan(size);
}

function showMemory(ownMb: number, serverMb: number): string {
  return `${ownMb.toFixed(0)} MB${serverMb > 0 ? ` + ${serverMb.toFixed(0)} MB server` : ''}`;
}
