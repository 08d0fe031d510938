import { holdsConflict } from '../../content/conflict-marks.ts';
import { digestText } from '../../content/people/digest-text.ts';
import { describeEdits, reverseEdits } from '../../content/people/edits.ts';
import { findBase } from '../../content/people/find-base.ts';
import { CONFLICTED } from '../../content/people/merge-page.ts';
import { stripKept } from '../../content/people/strip-kept.ts';
import type { PageRecord } from '../../content/provenance/lock.ts';
import { isEdited } from './is-edited.ts';
import { ownRecord } from './own-record.ts';
import type { AssemblyInput, PageOutcome } from './page-outcome.ts';
import type { PageState } from './page-state.ts';

/**
 * A page that is not written by this run: when people edited it, their changes are recorded, so that the page counts as it is from
 * now on and the generated text can be found again from the page alone. When the generated text cannot be had, nothing changes.
 */
export function adoptEdits(options: {
  state: PageState;
  input: AssemblyInput;
  generated?: string;
}): PageOutcome {
  const { state, input } = options;
  const { path } = state;
  const record = ownRecord(input.lock, path);
  const unchanged: PageOutcome = { summary: { path, action: 'unchanged', reasons: state.reasons }, record };
  const [file, current] = [input.existing.get(path), input.texts.get(path)];
  if (!record || !file || current === undefined) return unchanged;
  const digest = digestText(current);
  if (!isEdited({ blob: file.blob, text: digest }, record)) return unchanged;
  const published = input.bases.get(path);
  const base = findBase({ record, current, published, generated: options.generated });
  if (base === undefined) return unchanged;
  // Marks of a merge are nobody's text: once recorded, they would stay.
  if (holdsConflict(current.split(/\r?\n/)) && !holdsConflict(base.split('\n')))
    return { ...unchanged, leftAlone: { path, reason: CONFLICTED } };
  const edited = recordEdits({ record, base, current, digest });
  if (!edited) return unchanged;
  return {
    summary: { path, action: 'adopted', reasons: state.reasons },
    record: { ...edited, output: file.blob },
  };
}

function recordEdits(options: {
  record: PageRecord;
  base: string;
  current: string;
  digest: string;
}): PageRecord | undefined {
  const { base, current, digest } = options;
  const { edits: _edits, merged: _merged, ...record } = options.record;
  if (digest === record.text) return record;
  const edits = describeEdits({ generated: base, merged: stripKept(current) });
  return reverseEdits({ published: current, edits }) === base
    ? { ...record, edits, merged: digest }
    : undefined;
}
