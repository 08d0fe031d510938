import type { RunRecord } from '../../engine/run-export.ts';
import type { Happening } from './list-happenings.ts';
import { type Row, renderRow } from './render-row.ts';
import { hasEnded } from './step-state.ts';
import { counted, cutLine, type Mark, type View } from './view.ts';

/** Characters of a token that are shown: whoever has all of them can resume the hook. */
const SHOWN = 6;

/** A hook with what came through it. */
export function renderHook(
  hook: Extract<Happening, { kind: 'hook' }>,
  record: RunRecord,
  view: View,
): string[] {
  const { events, name, at } = hook;
  const [first] = events;
  const received = events.filter(({ eventType }) => eventType === 'hook_received').length;
  const token = hideToken(String(first?.eventData?.token ?? ''));
  const isLive = record.hooks.some(({ hookId }) => hookId === first?.correlationId);
  const row: Row = { ...describe(), name, count: '', startedAt: at };
  return [renderRow(row, record, view)];

  function describe(): { mark: Mark; note: string } {
    if (first?.eventType === 'hook_conflict') {
      const holder = String(first.eventData?.conflictingRunId ?? 'another run');
      return { mark: 'failed', note: `its token ${token} is taken by ${holder}` };
    }
    const payloads = received === 0 ? '' : `, ${counted(received, 'payload')} came`;
    if (isLive) return { mark: 'waiting', note: `waits, token ${token}${payloads}` };
    if (received > 0) return { mark: 'done', note: counted(received, 'payload') };
    return { mark: 'off', note: hasEnded(record) ? 'nobody came' : 'given back' };
  }
}

export function hideToken(token: string): string {
  return `${cutLine(token.slice(0, Math.min(SHOWN, Math.floor(token.length / 3))), SHOWN)}…`;
}
