import type { DiffSide } from '../map-hunk-lines.ts';

/** GitHub's words for the severity of an alert, the worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What kind of problem it is. Few and far apart, so that two calls name the same one for the same problem. */
export const CATEGORIES = [
  'correctness',
  'security',
  'performance',
  'reliability',
  'maintainability',
  'testing',
  'documentation',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a model says about some lines of a diff. Nothing of it is trusted: lines and paths may be wrong. */
export interface Finding {
  path: string;
  /** First and last line, from 1, in the file of `side`. */
  startLine: number;
  endLine: number;
  side: DiffSide;
  severity: Severity;
  category: Category;
  /** One line. */
  title: string;
  /** Markdown. */
  body: string;
  /** What the lines should be replaced by, whole lines. */
  suggestion?: string | undefined;
  /** From 0 to 1. */
  confidence: number;
  /** The code that it is about, quoted; empty when none was. */
  evidence: string;
}
