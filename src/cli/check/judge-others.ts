import type { Lock } from '../../content/provenance/lock.ts';
import { DOCS_PIPELINE } from '../../pipelines/docs/own-record.ts';
import type { DocsInspection } from '../../steps/docs/inspect-docs.ts';
import type { FileProblem } from './check-result.ts';

/**
 * How the files of pipelines by stages stand: what was written is compared with what lies there, and the sources that it was
 * made from with what they are now. Whether a changed prompt would make another file only a run can tell.
 */
export function judgeOthers(options: {
  lock: Lock;
  inspection: Pick<DocsInspection, 'sources' | 'existing'>;
  /** Whether a file is to be looked at. */
  picks: (path: string) => boolean;
}): { files: number; problems: FileProblem[] } {
  const { lock, inspection, picks } = options;
  const records = Object.entries(lock.files).filter(
    ([path, { pipeline }]) => pipeline !== DOCS_PIPELINE && picks(path),
  );
  const problems = records.flatMap(([path, record]): FileProblem[] => {
    const blob = inspection.existing.get(path)?.blob;
    if (blob === undefined) return [{ path, problem: 'missing', edited: false, reasons: [] }];
    const changed = Object.entries(record.sources).filter(
      ([source, { blob: before }]) => inspection.sources.get(source)?.blob !== before,
    );
    const edited = blob !== record.output;
    const reasons = changed.map(([source]) =>
      inspection.sources.has(source) ? `${source} changed` : `${source} is gone`,
    );
    if (reasons.length > 0) return [{ path, problem: 'stale', edited, reasons }];
    return edited
      ? [{ path, problem: 'edited', edited, reasons: [`since '${record.pipeline}' wrote it`] }]
      : [];
  });
  return { files: records.length, problems };
}
