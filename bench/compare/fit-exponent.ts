/** The b of y = a·x^b that fits best (least squares over the logarithms). NaN of fewer than two points. */
export function fitExponent(points: [x: number, y: number][]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (read: (point: readonly [number, number]) => number) =>
    logs.reduce((total, point) => total + read(point), 0) / logs.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  return mean(([x, y]) => (x - meanX) * (y - meanY)) / mean(([x]) => (x - meanX) ** 2);
}
