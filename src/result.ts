export type RunStatus = 'complete' | 'partial' | 'waiting' | 'skipped' | 'failed';

export interface Usage {
  tokensIn: number;
  tokensOut: number;
  /** Of `tokensIn`, those that the provider had in its cache, where it says so. */
  tokensCached?: number;
}

/** What a run was expected to take, before it began. */
export interface Estimate {
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
}

/** What became of one item: the unit that fails alone. */
export interface ItemReport {
  /** Stable name of the item: the path, or `path#chunk` for a part of a large diff. */
  key: string;
  /** `skipped`: nothing went wrong, but there was no money for it. */
  status: 'done' | 'failed' | 'skipped';
  /** True when no model call was made for it in this run. */
  reused: boolean;
  stages: string[];
  tokensIn: number;
  tokensOut: number;
  costUsd: number | null;
  /** Names the model call that answered it; items with the same name were packed together. */
  call?: string;
  /** What was said about it, as the model said it: untrusted text. */
  answer?: { summary: string; kind: string; risk: string; topics: string[] };
  /** What its stages made, by their names: untrusted too. */
  outputs?: Record<string, unknown>;
  error?: string;
}

export interface NotRead {
  path: string;
  reason: string;
}

/** Something that looked like a secret and that no model was shown; what it was is nowhere. */
export interface Redaction {
  /** The file, or in words where there is none: `message 3 of the conversation`. */
  path: string;
  /** As in its placeholder, `[REDACTED:kind]`. */
  kind: string;
  /** From 1. Of a removed line, its number before the change. */
  line: number;
}

export interface Coverage {
  hunksTotal: number;
  hunksRead: number;
  notRead: NotRead[];
  redacted?: Redaction[];
}

export interface Publication {
  kind: 'comment' | 'review' | 'check' | 'summary' | 'file' | 'text' | 'commit' | 'pull-request';
  action: 'created' | 'updated' | 'unchanged' | 'skipped';
  url?: string;
  path?: string;
  /** The commit that was made. */
  sha?: string;
  /** Nothing was written, since the pull request has this newer head, whose own run writes. */
  supersededBy?: string;
}

/** What a program needs to know of a review beside its findings: none found is not the same as none looked for. */
export interface ReviewFacts {
  /** False where no model judged the code. */
  judged: boolean;
  /** Findings that did not hold when they were checked, and answers that nobody could understand. */
  refused: number;
  malformed: number;
  filesTotal: number;
  filesRead: number;
}

/** The one object that every door reports: `reports/<runId>.json`, `--json`, the action's outputs. */
export interface RunReport {
  runId: string;
  pipeline: string;
  status: RunStatus;
  target: Record<string, unknown>;
  items: ItemReport[];
  totals: {
    items: number;
    done: number;
    reused: number;
    failed: number;
    /** Not asked for, since the budget was used up. */
    skipped?: number;
    modelCalls: number;
    tokensIn: number;
    tokensOut: number;
    /** US dollars, for everything that was sent, failed calls within; null where a price is not known. */
    costUsd: number | null;
  };
  estimate: Estimate & {
    costUsd: number | null;
    /** US dollars: answers are of any length. */
    costUsdRange?: [low: number, high: number];
  };
  /** Where the budget ended the run: what is missing, and what it would take. */
  budget?: { usd: number; missing: number; finishUsd: [low: number, high: number] | null };
  publications: Publication[];
  /** What the stages over all results made, by their names: untrusted text. */
  outputs?: Record<string, unknown>;
  /** Of a review: all that hold, the severest first. Their texts are a model's. */
  findings?: Record<string, unknown>[];
  /** Of a question: what was said to it and which lines prove it. Its texts are a model's. */
  answer?: Record<string, unknown>;
  review?: ReviewFacts;
  /** What was not written although it was generated or due, why, and the unified diff that would have been made. */
  leftAlone?: { path: string; reason: string; proposal?: string }[];
  /** Pages that have no place for a picture, and how to make one. */
  unplaced?: { path: string; reason: string }[];
  coverage: Coverage;
  model: string;
  startedAt: string;
  finishedAt: string;
}
