import { CATEGORIES, SEVERITIES, type Severity } from './finding.ts';

/** What models say instead of GitHub's words, from the words of linters, trackers and other reviewers. */
const SEVERITY_WORDS: Record<string, Severity> = {
  blocker: 'critical',
  severe: 'critical',
  fatal: 'critical',
  major: 'high',
  error: 'high',
  important: 'high',
  moderate: 'medium',
  normal: 'medium',
  warning: 'medium',
  minor: 'low',
  trivial: 'low',
  info: 'low',
  note: 'low',
};
const SIDES: Record<string, string> = { left: 'LEFT', old: 'LEFT', right: 'RIGHT', new: 'RIGHT' };

/**
 * A finding as a model gave it, with what is plainly meant put right: other words for the same, numbers as text, what was left out
 * and has one reading. Nothing is made up: without a line or a title it stays no finding. Pure; findingSchema judges the result.
 */
export function mendFinding(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const { suggestion, ...said } = given as Record<string, unknown>;
  const startLine = toNumber(said.startLine ?? said.line);
  return {
    ...said,
    path: said.path ?? '',
    startLine,
    endLine: toNumber(said.endLine) ?? startLine,
    side: typeof said.side === 'string' ? (SIDES[said.side.toLowerCase()] ?? said.side) : 'RIGHT',
    severity: mendSeverity(said.severity),
    category: (CATEGORIES as readonly unknown[]).includes(lower(said.category))
      ? lower(said.category)
      : 'correctness',
    body: said.body ?? '',
    confidence: mendConfidence(said.confidence),
    evidence: Array.isArray(said.evidence) ? said.evidence.join('\n') : (said.evidence ?? ''),
    // Models say "none" by null or an empty text.
    ...(suggestion === null || suggestion === '' || suggestion === undefined ? {} : { suggestion }),
  };
}

function mendSeverity(given: unknown): unknown {
  const word = lower(given);
  if ((SEVERITIES as readonly unknown[]).includes(word)) return word;
  return (typeof word === 'string' && SEVERITY_WORDS[word]) || 'medium';
}

/** Some count to a hundred. One who says nothing of it is neither sure nor doubts: the check decides. */
function mendConfidence(given: unknown): unknown {
  const number = typeof given === 'string' ? toNumber(given.replace(/%$/, '')) : given;
  if (typeof number !== 'number' || !Number.isFinite(number)) return 0.5;
  return Math.min(1, Math.max(0, number > 1 ? number / 100 : number));
}

function toNumber(given: unknown): unknown {
  if (typeof given === 'string' && /^\s*-?\d+\s*$/.test(given)) return clamp(Number(given));
  return typeof given === 'number' && Number.isFinite(given) ? clamp(Math.trunc(given)) : given;
}

/** Whatever the number: one that no file has costs the finding its place, not its life. */
const clamp = (line: number): number =>
  Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, line));

const lower = (given: unknown): unknown => (typeof given === 'string' ? given.trim().toLowerCase() : given);
