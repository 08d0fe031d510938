import { isGenerated, pathKind, sensitiveMatter } from '../../content/path-kind.ts';
import type { ChangeKind } from './classify-change.ts';
import type { ChangeFacts } from './gather-facts.ts';
import { count } from './phrases.ts';

export type Risk = 'low' | 'medium' | 'high';

export interface RiskAssessment {
  risk: Risk;
  /** The rules that fired, as half-sentences: `touches authentication`. */
  reasons: string[];
}

/** Changed lines of code from which the size alone is a reason to look. */
const MANY_LINES = 100;
const VERY_MANY_LINES = 400;
/** Changed lines from which a delicate file is high, not medium. */
const SENSITIVE_LINES = 20;
const DELICATE_CODE =
  /(?<![.\w])(?:eval|exec)\s*\(|\b(?:execSync|execFile|spawn|system|popen|subprocess|child_process|innerHTML|dangerouslySetInnerHTML|pickle|unsafe)\b\s*[.({!=]|pull_request_target|\bpermissions:|\bsecrets\.|verify\s*=\s*False|rejectUnauthorized|InsecureSkipVerify|\bchmod\b|\bsudo\b|\bDROP\s+(?:TABLE|COLUMN)\b|\bGRANT\b/;

/** Elsewhere these are only words. */
const DELICATE_PLACES = new Set<string>(['code', 'migration', 'workflow', 'build']);

/**
 * Where to look first, by rules anybody can check; it says nothing about whether the change is right.
 * Each rule that fires adds a point: one point is medium, two are high.
 * - path: authentication, permissions, security, payment, database migrations (two points from 20 changed lines on);
 *   workflows, dependencies and lock files, container images;
 * - size: 100 changed lines of code, 400 count twice;
 * - removed definitions that other code could use: one, from three on twice;
 * - added or removed lines that run commands, evaluate text, handle permissions or drop tables.
 * Tests, documents, formatting, comments, data and generated files are low.
 */
export function assessRisk(facts: ChangeFacts, kind: ChangeKind): RiskAssessment {
  if (['test', 'docs', 'style', 'data'].includes(kind) || isGenerated(facts.path))
    return { risk: 'low', reasons: [] };
  const lines = facts.additions + facts.deletions;
  const points = [
    ...pathPoints(facts.path, lines),
    ...sizePoints(facts.path, lines),
    ...contentPoints(facts),
  ];
  const sum = points.reduce((total, { weight }) => total + weight, 0);
  return {
    risk: sum >= 2 ? 'high' : sum === 1 ? 'medium' : 'low',
    reasons: points.map(({ reason }) => reason),
  };
}

interface Point {
  reason: string;
  weight: number;
}

/** The rules that need no more than the path and the size: also used where only those are known. */
export function pathPoints(path: string, lines: number): Point[] {
  const matter = sensitiveMatter(path);
  if (matter) return [{ reason: `touches ${matter}`, weight: lines >= SENSITIVE_LINES ? 2 : 1 }];
  const kind = pathKind(path);
  if (kind === 'workflow') return [{ reason: 'changes a workflow', weight: 1 }];
  if (kind === 'dependencies') return [{ reason: 'changes dependencies', weight: 1 }];
  if (kind === 'lock') return [{ reason: 'changes locked dependencies', weight: 1 }];
  if (kind === 'build' && /docker/i.test(path)) return [{ reason: 'changes a container image', weight: 1 }];
  return [];
}

export function sizePoints(path: string, lines: number): Point[] {
  if (lines < MANY_LINES || pathKind(path) === 'lock') return [];
  return [{ reason: `${lines} changed lines`, weight: lines >= VERY_MANY_LINES ? 2 : 1 }];
}

function contentPoints(facts: ChangeFacts): Point[] {
  const points: Point[] = [];
  const gone = facts.symbols.removed.filter(({ exported }) => exported).length;
  if (gone > 0)
    points.push({ reason: `removes ${count(gone, 'public definition')}`, weight: gone >= 3 ? 2 : 1 });
  const word = findDelicateWord(facts);
  if (word) points.push({ reason: `lines with \`${word}\` change`, weight: 1 });
  return points;
}

/** The word by which changed lines of code run commands, evaluate text, handle permissions or drop tables. */
export function findDelicateWord(facts: ChangeFacts): string | undefined {
  if (!DELICATE_PLACES.has(facts.pathKind)) return undefined;
  for (const { lines } of facts.patch.hunks) {
    for (const { sign, text } of lines) {
      const word = sign === ' ' ? undefined : DELICATE_CODE.exec(text)?.[0];
      if (word) return word.replace(/[^\w: ]+$/, '').replace(/[\s:]+$/, '');
    }
  }
  return undefined;
}
