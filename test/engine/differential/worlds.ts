import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '@workflow/world';
import { createLocalWorld } from '@workflow/world-local';
import { createSqliteWorld } from '../../../src/engine/sqlite-world/create-sqlite-world.ts';

/** A world with an empty state of its own, for one batch of sequences. */
export interface OpenWorld {
  readonly world: World;
  /** Closes the world and removes its state. */
  readonly close: () => Promise<void>;
}

/** One of the worlds under comparison. */
export interface WorldKind {
  readonly name: string;
  /** @param now the time as the test wants the world to see it (ms since 1970). */
  readonly open: (now: () => number) => Promise<OpenWorld>;
}

/** The local world writes a file per entity and event: where Linux keeps files in memory that takes a third of the time. */
const MEMORY_DIRECTORY = '/dev/shm';
const PARENT_DIRECTORY = existsSync(MEMORY_DIRECTORY) ? MEMORY_DIRECTORY : tmpdir();

/** The stock local world, without `start()`: storage and streams need none. */
export const localWorld: WorldKind = {
  name: 'local',
  open: async () => openIn('local', (dataDir) => createLocalWorld({ dataDir })),
};

/** Ours. Deliveries go to handlers that do nothing: storage and streams are compared, not the runtime. */
export const sqliteWorld: WorldKind = {
  name: 'sqlite',
  open: async (now) =>
    openIn('sqlite', (directory) => {
      const world = createSqliteWorld({ directory, now });
      const nothing = async () => Response.json({});
      world.setEntries({ workflow: nothing, step: nothing });
      return world;
    }),
};

function openIn(name: string, create: (directory: string) => World): OpenWorld {
  const directory = mkdtempSync(join(PARENT_DIRECTORY, `gloss-differential-${name}-`));
  const world = create(directory);
  return {
    world,
    close: async () => {
      await world.close?.();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
