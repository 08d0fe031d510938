/** US dollars for people: cents where there are any, else two digits that count: `$12.40`, `$0.034`, `$0`. Pure. */
export function formatUsd(usd: number): string {
  if (usd === 0) return '$0';
  if (usd < 0.000_01) return 'less than $0.00001';
  if (usd >= 0.1) return `$${usd.toFixed(2)}`;
  const digits = 1 - Math.floor(Math.log10(usd));
  return `$${usd.toFixed(digits).replace(/0+$/, '')}`;
}

/** A range of them: `$0.12 to $0.30`, one figure where both read alike. Pure. */
export function formatUsdRange([low, high]: readonly [number, number]): string {
  const [from, to] = [formatUsd(low), formatUsd(high)];
  return from === to ? from : `${from} to ${to}`;
}
