/** Digits of a digest that people see and write. */
const SHOWN_DIGITS = 12;

/** What was meant, or why that cannot be told. Both texts are Markdown. */
export type Choice<T> = { chosen: T } | { reason: string; hint?: string };

/**
 * What an approval or a rejection is about. Pure.
 *
 * @param options.waiting What waits at the place of the comment.
 * @param options.wanted The first digits of a digest; undefined means the only thing that waits.
 */
export function chooseWaiting<T extends { digest: string }>(options: {
  waiting: readonly T[];
  wanted: string | undefined;
}): Choice<T> {
  const { waiting, wanted } = options;
  if (waiting.length === 0) return { reason: 'Nothing waits for approval here.' };
  const shown = waiting.map(({ digest }) => `\`${digest.slice(0, SHOWN_DIGITS)}\``).join(' and ');
  const meant = wanted === undefined ? waiting : waiting.filter(({ digest }) => digest.startsWith(wanted));
  const [chosen, ...others] = meant;
  if (chosen === undefined) {
    return {
      reason: `Nothing with that digest waits here; what waits has ${shown}.`,
      hint: 'Look at it again.',
    };
  }
  if (others.length > 0) return { reason: `Several things wait here: ${shown}.`, hint: 'Name one of them.' };
  return { chosen };
}
