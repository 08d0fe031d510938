import { createHash } from 'node:crypto';
import type { FileChange } from '../content/file-change.ts';
import type { Json } from '../results/canonical-json.ts';
import { resultKey } from '../results/result-key.ts';
import type { ResultStore } from '../results/result-store.ts';

/** What people are shown before they approve. */
export interface StoredPreview {
  /** Names exactly the bytes that would be published. */
  digest: string;
  files: { path: string; action: 'created' | 'updated' | 'deleted' }[];
  /** Unified diff against what is there, of any origin. */
  diff: string;
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
}

/** Digits of the digest that people see and write: enough to tell previews apart, and the run compares all of them. */
const DIGEST_LENGTH = 40;

/** SHA-256 over paths and contents, in the order of the changes. */
export function digestChanges(changes: readonly FileChange[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of changes) hash.update(`${JSON.stringify([path, content])}\n`);
  return hash.digest('hex').slice(0, DIGEST_LENGTH);
}

export function savePreview(options: { results: ResultStore; runId: string; preview: StoredPreview }): void {
  const { results, runId, preview } = options;
  results.put({ key: previewKey(runId), kind: 'preview', value: preview as unknown as Json });
}

/** Undefined when the run shows nothing, or the store forgot it. */
export function loadPreview(options: { results: ResultStore; runId: string }): StoredPreview | undefined {
  const stored = options.results.get(previewKey(options.runId));
  return stored && (stored.value as unknown as StoredPreview);
}

function previewKey(runId: string): string {
  return resultKey({ kind: 'preview', runId });
}
