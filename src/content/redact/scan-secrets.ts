import { OWN_RULES } from './own-rules.ts';
import type { SecretRule } from './secret-rule.ts';
import { UPSTREAM_RULES } from './upstream-rules.ts';

/** One secret in a text, by its offsets. */
export interface FoundSecret {
  rule: SecretRule;
  start: number;
  end: number;
}

interface Compiled {
  rule: SecretRule;
  /** Sticky. */
  expression: RegExp;
}

/** All rules; of two that match at a place the first counts. */
export const SECRET_RULES: readonly SecretRule[] = [...UPSTREAM_RULES, ...OWN_RULES];

const byAnchor = compileRules();
/** One reading of the text for all rules: no rule is tried where it has no anchor. The longest literal is the first. */
const anchors = new RegExp(
  [...byAnchor.keys()]
    .sort((one, other) => other.length - one.length)
    .map((anchor) => anchor.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|'),
  'g',
);

const WORD = /[0-9A-Za-z_]/;
const REST_OF_WORD = /[0-9A-Za-z_]*/y;
/** What documentation writes for a value: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const SHOWN = /EXAMPLE|abcdefghijklmnopqrstuvwxyz|1234567890{1,}1234567890/i;

/** Secrets of a text in order, none inside another; those of private keys are found by private-keys.ts. */
export function scanSecrets(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  let from = 0;
  for (;;) {
    anchors.lastIndex = from;
    const anchor = anchors.exec(text);
    if (!anchor) return found;
    const after = found.at(-1)?.end ?? 0;
    const secret = matchAt({ text, index: anchor.index, after, candidates: byAnchor.get(anchor[0]) ?? [] });
    if (secret) found.push(secret);
    from = secret ? Math.max(secret.end, anchor.index + 1) : anchor.index + 1;
  }
}

function matchAt(place: {
  text: string;
  index: number;
  /** Where the secret before ends. */
  after: number;
  candidates: readonly Compiled[];
}): FoundSecret | undefined {
  const { text, index, after, candidates } = place;
  for (const { rule, expression } of candidates) {
    const at = index - (rule.lead ?? 0);
    if (at < after || (!rule.inside && !beginsWord(text, at))) continue;
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (!match) continue;
    const [start, end] = match.indices?.groups?.secret ?? [at, at + match[0].length];
    if (!rule.open && WORD.test(text[end] ?? '')) continue;
    const secret = text.slice(start, end);
    if (SHOWN.test(secret) || entropyOf(secret) < (rule.entropy ?? 0) || rule.except?.(secret, match))
      continue;
    // Only of what is one, else every try at a long word would read it to its end.
    return { rule, start, end: rule.open ? endOfWord(text, end) : end };
  }
  return undefined;
}

/** A letter or digit before it makes it a part of something else, unless it ends an escape: `\n`, `%3D`. */
function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || !/[0-9A-Za-z]/.test(before)) return true;
  return /(?:\\[nrt]|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, at - 3), at));
}

function endOfWord(text: string, at: number): number {
  REST_OF_WORD.lastIndex = at;
  return at + (REST_OF_WORD.exec(text)?.[0].length ?? 0);
}

/** Bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}

/** Every rule under each of its anchors, and under longer anchors of others that begin with it. */
function compileRules(): Map<string, Compiled[]> {
  const compiled = SECRET_RULES.map((rule) => ({ rule, expression: new RegExp(rule.pattern, 'dy') }));
  const all = new Set(SECRET_RULES.flatMap((rule) => rule.anchors));
  return new Map(
    [...all].map((anchor) => [
      anchor,
      compiled.filter(({ rule }) => rule.anchors.some((own) => anchor.startsWith(own))),
    ]),
  );
}
