import type { Severity } from '../../content/review/finding.ts';
import type { ReadFile } from '../../content/review/match-findings.ts';
import type { MergedFinding } from '../../content/review/merge-findings.ts';
import type { Coverage } from '../../result.ts';
import type { ItemFailure } from '../../run.ts';

/** What a review came to: everything a rendering or a publication may say. */
export interface ReviewResult {
  headName: string;
  /** All that hold, merged, the severest first. */
  findings: MergedFinding[];
  /** How many did not hold when they were checked. */
  refused: number;
  /** How many of the model's answers nobody could understand, so that they were left out. */
  malformed: number;
  coverage: Coverage;
  /** Files of the change, and those of them that were read. */
  files: number;
  filesRead: number;
  /** Each file of the change, with what was read of it. */
  read: ReadFile[];
  /** The change has more files than could be listed. */
  hasMoreFiles: boolean;
  /** Something was left out that no rule leaves out: by `max-items`, or since GitHub gave no diff of it. */
  isLimited: boolean;
  failures: ItemFailure[];
  /** Comments at lines, at most. */
  maxFindings: number;
  /** False where no model judged the code. */
  judged: boolean;
  model: string;
  /** On a pull request: what stands at lines, and what became of what stood there. */
  atLines?: {
    /** Fingerprints of what is told at its lines. */
    told: ReadonlySet<string>;
    /** Told before, open, and not found again: its code was not read again, or is as it was. */
    carried: ThreadRow[];
    /** How many were told before and are gone. */
    fixed: number;
    /** Of those, the conversations that we may not close. */
    unclosed: ThreadRow[];
    /** Fingerprints of what people answered, closed, hid or deleted. */
    quiet: ReadonlySet<string>;
    /** Fingerprints of what GitHub took no comment for. */
    refused: ReadonlySet<string>;
    /** What was ever told at lines, see rememberTold. */
    memory: readonly string[];
  };
  /** A check was asked for, and the token may not write it. */
  checkRefused?: boolean;
  /** What the answers behind it cost, whoever paid: `$0.012 ($0.01 to $0.03 expected)`. Absent where nobody knows. */
  cost?: string;
  budget?: string;
}

/** A conversation that an earlier run began at lines. */
export interface ThreadRow {
  path: string;
  line: number | undefined;
  url: string | undefined;
  severity: Severity | undefined;
  /** Markdown that stands on GitHub: whoever may edit the comment may have changed it. */
  title: string | undefined;
}
