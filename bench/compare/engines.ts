import type { OpenEngine } from './engines/engine-under-test.ts';

export type EngineName = 'ours' | 'ours-full' | 'local' | 'postgres' | 'dbos' | 'restate';

export interface EngineFacts {
  title: string;
  /** What happens to finished work, said beside each figure. */
  durability: string;
  /** Whether it is one of those that only the bench installs. */
  installed: boolean;
  /** Loads what opens it; each worker loads its own engine only. */
  load(): Promise<OpenEngine>;
}

const FSYNC = 'fsync at each commit';

export const ENGINES: Record<EngineName, EngineFacts> = {
  ours: {
    title: 'gloss',
    durability: 'a kill takes nothing, a power cut up to 1 s',
    installed: false,
    load: async () => (await import('./engines/open-ours.ts')).openOurs({ durability: 'window' }),
  },
  'ours-full': {
    title: 'gloss, full durability',
    durability: FSYNC,
    installed: false,
    load: async () => (await import('./engines/open-ours.ts')).openOurs({ durability: 'full' }),
  },
  local: {
    title: 'stock local world',
    durability: 'files without fsync',
    installed: false,
    load: async () => (await import('./engines/open-local.ts')).openLocal,
  },
  postgres: {
    title: 'stock Postgres world',
    durability: FSYNC,
    installed: true,
    load: async () => (await import('./engines/open-postgres.ts')).openPostgres,
  },
  dbos: {
    title: 'DBOS',
    durability: FSYNC,
    installed: true,
    load: async () => (await import('./engines/open-dbos.ts')).openDbos,
  },
  restate: {
    title: 'Restate',
    durability: FSYNC,
    installed: true,
    load: async () => (await import('./engines/open-restate.ts')).openRestate,
  },
};
