import type { ShardAnswer, ShardInput } from './flows/pipeline.ts';
import type { Journal } from './journal.ts';

/** What the steps of this process work with: never an argument of theirs, since a state directory may move. */
export interface Room {
  journal: Journal;
  /** @param call.parent the run whose step asks. */
  startShard(call: { shard: ShardInput; parent: string }): Promise<ShardAnswer>;
}

/** Global, since the compiled steps hold a copy of this module. */
const ROOM = Symbol.for('gloss crash test room');

export function setRoom(room: Room): void {
  Reflect.set(globalThis, ROOM, room);
}

export function currentRoom(): Room {
  const room: unknown = Reflect.get(globalThis, ROOM);
  if (!room) throw new Error('No room is set for the steps.');
  return room as Room;
}
