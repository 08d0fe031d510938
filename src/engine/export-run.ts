import type { Event, Wait } from '@workflow/world';
import { decodePayload } from './decode-payload.ts';
import {
  exportEvent,
  exportHook,
  exportMessage,
  exportRequest,
  exportStep,
  exportWait,
  toError,
} from './export-rows.ts';
import { findRun } from './find-run.ts';
import { type LedgerReader, readLedger } from './read-ledger.ts';
import { readOwner } from './read-owner.ts';
import { EXPORT_VERSION, type ExportedRun, type RunExport, type RunRecord } from './run-export.ts';
import { endsRun } from './sqlite-world/event-facts.ts';
import type { Database } from './sqlite-world/open-database.ts';
import { openReader } from './sqlite-world/open-reader.ts';
import { type MessageRow, prepareRows, type Rows } from './sqlite-world/rows.ts';
import { foldLog, type RunView } from './sqlite-world/run-view.ts';
import { prepareStreamRows, type StreamRows } from './sqlite-world/stream-rows.ts';

/**
 * A run with its child runs as it is at this moment, as plain data; another process may be writing it. Neither the SDK's
 * runtime nor compiled workflows are loaded.
 *
 * @param options.directory holds `world.sqlite`, which is `runs/` of a state directory.
 * @param options.runId the run's id or a part of it, see `findRun`; without it the newest run that is nobody's child.
 * @throws GlossError `usage` when there is no such run, `state` when the record of runs cannot be read, see `openReader`.
 */
export function exportRun({ directory, runId }: { directory: string; runId?: string }): RunExport {
  return openReader({ directory }).read((database) => {
    const found = findRun({ database, text: runId });
    const record = readRecord(openSources(database), found);
    return { schemaVersion: EXPORT_VERSION, owner: readOwner(database), ...record };
  });
}

/** The tables of one moment. */
interface Sources {
  rows: Rows;
  ledger: LedgerReader;
  streams: StreamRows;
  hooks: Map<string, Event[]>;
  messages: Map<string, MessageRow[]>;
}

function openSources(database: Database): Sources {
  const rows = prepareRows(database);
  return {
    rows,
    ledger: readLedger(database),
    streams: prepareStreamRows(database),
    hooks: Map.groupBy(rows.listHooks(), (event) => event.runId),
    messages: Map.groupBy(rows.listMessages(), (message) => message.runId),
  };
}

function readRecord(sources: Sources, runId: string): RunRecord {
  const { rows, ledger, streams } = sources;
  const row = rows.findRun(runId);
  const log = row ? rows.readLog(row) : [];
  const view = foldLog(row?.row ?? 0, log);
  // A run and its first event are written at once.
  if (!view) throw new SyntaxError(`The log of run ${runId} is empty.`);
  const entry = ledger.get(runId);
  return {
    run: toRun(view),
    request: entry ? exportRequest(entry, ledger.replacedBy(entry)) : null,
    events: log.map(exportEvent),
    steps: [...view.steps.values()].map(exportStep),
    waits: waitsOf(view).map(exportWait),
    hooks: (sources.hooks.get(runId) ?? []).map(exportHook),
    messages: (sources.messages.get(runId) ?? []).map(exportMessage),
    streams: streams.listOfRun(runId).map(({ name, length, closed }) => ({ name, chunks: length, closed })),
    children: ledger.childrenOf(runId).map((child) => readRecord(sources, child)),
  };
}

function toRun({ run }: RunView): ExportedRun {
  return {
    runId: run.runId,
    workflowName: run.workflowName,
    status: run.status,
    createdAt: run.createdAt.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    completedAt: run.completedAt?.toISOString() ?? null,
    input: decodePayload(run.input),
    output: decodePayload(run.output),
    error: toError(run.error),
    deploymentId: run.deploymentId,
    specVersion: run.specVersion ?? null,
  };
}

/** The end of a run clears its sleeps from the view; here they belong to what happened. */
function waitsOf(view: RunView): [correlationId: string, wait: Wait][] {
  const events = view.events.filter((event) => !endsRun(event.eventType));
  return [...(foldLog(view.row, events)?.waits ?? [])];
}
