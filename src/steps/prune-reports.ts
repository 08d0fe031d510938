import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept of reports; the newest stays whatever its size. */
export interface ReportRetention {
  maxReports: number;
  maxBytes: number;
}

export const REPORT_RETENTION: ReportRetention = { maxReports: 1_000, maxBytes: 32 * 1024 * 1024 };

/** The text and the findings beside a report, and what a killed process left half written, go with it. */
const FILE = /^(wrun_[0-9A-Z]+)\.(?:json|txt|sarif)(?:\.tmp)?$/;

/**
 * Deletes the oldest reports until what is left is within `retention`. Ids of runs begin with their time, so that names
 * in order are runs in order. Files of other names are not ours.
 *
 * @returns how many reports were deleted. @throws what the file system throws, but for a directory that is not there.
 */
export function pruneReports(options: { directory: string; retention?: ReportRetention }): number {
  const { directory, retention = REPORT_RETENTION } = options;
  const files = listNames(directory).flatMap((name) => {
    const run = FILE.exec(name)?.[1];
    return run === undefined ? [] : [{ run, path: join(directory, name) }];
  });
  const reports = [...Map.groupBy(files, ({ run }) => run)].sort(([one], [other]) => (one < other ? 1 : -1));
  let bytes = 0;
  let deleted = 0;
  for (const [index, [, parts]] of reports.entries()) {
    bytes += parts.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
    if (index === 0 || (index < retention.maxReports && bytes <= retention.maxBytes)) continue;
    for (const { path } of parts) rmSync(path, { force: true });
    deleted += 1;
  }
  return deleted;
}

function listNames(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
