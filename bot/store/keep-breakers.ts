import {
  type BreakerLimits,
  type BreakerState,
  checkBreaker,
  NEW_BREAKER,
  recordUse,
} from '../../src/events/breaker.ts';
import type { BotStore } from './bot-store.ts';
import type { StoreParts } from './open-bot-store.ts';

/** The loop breakers of all places. */
export function keepBreakers(
  { database, now, inTransaction }: StoreParts,
  limits?: BreakerLimits,
): Pick<BotStore, 'takeTurn' | 'noteCommit'> {
  const read = database.prepare('SELECT state FROM breakers WHERE key = ?');
  const write = database.prepare(
    `INSERT INTO breakers (key, state, used_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET state = excluded.state, used_at = excluded.used_at`,
  );
  const load = (key: string): BreakerState => {
    const row = read.get(key);
    return row === undefined ? NEW_BREAKER : JSON.parse(String(row.state));
  };
  const save = (key: string, state: BreakerState) => void write.run(key, JSON.stringify(state), now());
  const rules = limits === undefined ? {} : { limits };
  return {
    takeTurn: (key) =>
      inTransaction(() => {
        const answer = checkBreaker({ state: load(key), now: now(), ...rules });
        const { state } = answer;
        save(key, answer.allowed ? recordUse({ state, what: 'runs', now: now(), ...rules }) : state);
        return answer;
      }),
    noteCommit: (key) =>
      inTransaction(() => save(key, recordUse({ state: load(key), what: 'commits', now: now(), ...rules }))),
  };
}
