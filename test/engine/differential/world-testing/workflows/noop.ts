let count = 0;

async function noop(_: number): Promise<number> {
  'use step';
  count += 1;
  return count;
}

/** Two fan-outs, whose 20 numbers the suite counts. */
export async function brokenWf(): Promise<{ numbers: number[] }> {
  'use workflow';
  const first = await Promise.all(Array.from({ length: 5 }, (_, index) => noop(index)));
  const second = await Promise.all(Array.from({ length: 15 }, (_, index) => noop(100 + index)));
  return { numbers: [...first, ...second] };
}
