const MAX_BUDGET_USD = 100_000;
const MAX_ITEMS = 10_000;

/** US dollars as somebody types them; undefined for what is none. Pure. */
export function readBudget(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^\d+(?:\.\d+)?$/.test(trimmed)) return undefined;
  const usd = Number(trimmed);
  return usd <= MAX_BUDGET_USD ? usd : undefined;
}

/** A number of items as somebody types it; undefined for what is none. Pure. */
export function readMaxItems(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[1-9]\d{0,4}$/.test(trimmed)) return undefined;
  const items = Number(trimmed);
  return items <= MAX_ITEMS ? items : undefined;
}
