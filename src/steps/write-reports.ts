import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redactSecrets } from '../content/redact/redact-secrets.ts';
import { redactValue } from '../content/redact/redact-value.ts';
import { describeError, GlossError } from '../errors.ts';
import type { RunReport } from '../result.ts';
import type { Rooms } from './rooms.ts';

/**
 * Writes `<runId>.json`, and beside it the text and what else there is; each whole or not at all, so that a reader never sees half of one. People's
 * own text (a page that was left alone, as a diff) is in it without the secrets that they wrote.
 *
 * @returns the path of the JSON. @throws GlossError `state` when the directory cannot be written.
 */
export async function writeReports(options: {
  rooms: Rooms;
  report: RunReport;
  text: string;
  /** Findings for code scanning, where the pipeline has any; people's secrets are in none of it. */
  sarif?: string;
}): Promise<string> {
  const { rooms, report, text, sarif } = options;
  const path = join(rooms.reportsDirectory, `${report.runId}.json`);
  try {
    await mkdir(rooms.reportsDirectory, { recursive: true });
    await writeWhole(path.replace(/json$/, 'txt'), redactSecrets(text).text);
    if (sarif !== undefined) await writeWhole(path.replace(/json$/, 'sarif'), sarif);
    await writeWhole(path, `${JSON.stringify(redactValue(report), null, 2)}\n`);
    return path;
  } catch (error) {
    throw new GlossError({
      code: 'state',
      message: `The report could not be written to ${rooms.reportsDirectory} (${describeError(error)}).`,
      remedy: 'Make the directory writable and run again: what was answered is kept.',
      cause: error,
    });
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  await writeFile(`${path}.tmp`, content);
  await rename(`${path}.tmp`, path);
}
