import type { Database } from './open-database.ts';
import { prepareRequestRows } from './request-rows.ts';
import { isRunSound, prepareRows } from './rows.ts';
import { isLineSound, prepareStreamRows } from './stream-rows.ts';

/** Gives every row its checksum, as it is: for a file of a version that had none. To be called inside a transaction. */
export function sealRows(database: Database): void {
  const rows = prepareRows(database);
  const streams = prepareStreamRows(database);
  const requests = prepareRequestRows(database);
  for (const run of rows.listRuns()) rows.putRun({ ...run, length: rows.lengthOf(run.row) });
  for (const message of rows.listMessages()) rows.putMessage(message);
  for (const stream of streams.list()) streams.put({ ...stream, atLeast: stream.length });
  for (const request of requests.list()) requests.seal(request);
}

/**
 * Notes how much there is of every unfinished run and open stream, so that what is lost at an end is missed. A row
 * that is damaged is not called sound by it. To be called inside a transaction, when nothing more will be written.
 */
export function sealLengths(database: Database): void {
  const rows = prepareRows(database);
  const streams = prepareStreamRows(database);
  for (const run of rows.listUnfinished()) {
    const length = rows.lengthOf(run.row);
    if (isRunSound(run) && length > run.length) rows.putRun({ ...run, length });
  }
  for (const stream of streams.listOpen()) {
    if (isLineSound(stream) && stream.length > stream.atLeast) {
      streams.put({ ...stream, atLeast: stream.length });
    }
  }
}
