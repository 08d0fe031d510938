/** Hex digits kept of a fingerprint: enough for the findings of one pull request. */
const LENGTH = 16;
/** The youngest are kept; each takes 17 characters of the comment. */
const MAX_TOLD = 300;

const NOTE = /\n<!-- gloss-told((?: [0-9a-f]{16})+) -->\s*$/;

/**
 * What was ever told at the lines of a pull request, oldest first: a comment of ours that is gone was deleted by people, and says
 * so only here. Pure; each name once, the youngest 300.
 */
export function rememberTold(options: { before: readonly string[]; told: readonly string[] }): string[] {
  const names = [...options.before, ...options.told.map(shortenFingerprint)];
  return [...new Set(names)].slice(-MAX_TOLD);
}

/** The name that a fingerprint has in the memory. Pure. */
export const shortenFingerprint = (fingerprint: string): string => fingerprint.slice(0, LENGTH);

/** A hidden line for the end of the overview; empty when nothing was told. Pure. */
export function renderToldNote(told: readonly string[]): string {
  return told.length === 0 ? '' : `<!-- gloss-told ${told.join(' ')} -->`;
}

/** What the hidden line at the end of an overview says. Pure. Says nothing about who wrote it. */
export function readToldNote(body: string | undefined): string[] {
  const [, names = ''] = NOTE.exec(body ?? '') ?? [];
  return names.split(' ').filter((name) => name !== '');
}
