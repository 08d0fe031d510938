import { createHash } from 'node:crypto';
import type { FileChange } from '../content/file-change.ts';
import { redactValue } from '../content/redact/redact-value.ts';
import { GlossError } from '../errors.ts';
import type { Json } from '../results/canonical-json.ts';
import { resultKey } from '../results/result-key.ts';
import type { ResultStore } from '../results/result-store.ts';
import type { Decision } from '../run.ts';

/** What people are shown before they approve. */
export interface StoredPreview {
  /** Names exactly the bytes that would be published. */
  digest: string;
  files: { path: string; action: 'created' | 'updated' | 'deleted' }[];
  /** Unified diff against what is there, of any origin. */
  diff: string;
  /** New pictures, with the address where they can be seen until somebody decides; without one they cannot. */
  pictures?: { path: string; alt: string; url?: string }[];
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
}

/** Digits of the digest that people see and write: enough to tell previews apart, and the run compares all of them. */
const DIGEST_LENGTH = 40;

/** SHA-256 over paths and contents, in the order of the changes. */
export function digestChanges(changes: readonly FileChange[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of changes) {
    const shown =
      content instanceof Uint8Array ? { base64: Buffer.from(content).toString('base64') } : content;
    hash.update(`${JSON.stringify([path, shown])}\n`);
  }
  return hash.digest('hex').slice(0, DIGEST_LENGTH);
}

export function savePreview(options: { results: ResultStore; runId: string; preview: StoredPreview }): void {
  const { results, runId, preview } = options;
  // The diff shows people's text around what is new.
  results.put({ key: previewKey(runId), kind: 'preview', value: redactValue(preview) as unknown as Json });
}

/** Undefined when the run shows nothing, or the store forgot it. */
export function loadPreview(options: { results: ResultStore; runId: string }): StoredPreview | undefined {
  const stored = options.results.get(previewKey(options.runId));
  return stored && (stored.value as unknown as StoredPreview);
}

function previewKey(runId: string): string {
  return resultKey({ kind: 'preview', runId });
}

/**
 * What people approved is all that may be published.
 *
 * @throws GlossError `state` when the files of now are others, as after an upgrade or when the result store forgot pages.
 */
export function assertApproved(changes: readonly FileChange[], approved: Decision | undefined): void {
  if (approved === undefined || digestChanges(changes) === approved.digest) return;
  throw new GlossError({
    code: 'state',
    message: `What would be published now is not what was approved (${approved.digest.slice(0, 12)}).`,
    remedy: 'Ask for it again and approve the new preview.',
  });
}
