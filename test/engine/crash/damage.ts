import {
  type Apply,
  append,
  both,
  cutAnywhere,
  cutAtFrame,
  flipAnswer,
  flipBits,
  noise,
  remove,
  replace,
  zeroEnd,
} from './damage-bytes.ts';
import {
  checkStrangeDatabase,
  directoryInstead,
  newerFormat,
  strangeDatabase,
  strangeLock,
} from './damage-place.ts';

/** What may come of a damage: the run is brought to its end, or the start is refused in words, or both are fine. */
export type Outcome = 'goes on' | 'refused' | 'either';

export interface Damage {
  name: string;
  outcome: Outcome;
  /** Which states it can happen to: those with pages in the file named. */
  needs: 'wal' | 'database' | 'nothing';
  apply: Apply;
  /** How the next process opens the file, when that is the damage. */
  order?: { readOnly: boolean };
  /** What must still be true of the files afterwards, in words when it is not. */
  check?(path: string): string[];
}

/** What can happen to the files of a state directory between two starts. */
export const DAMAGES: readonly Damage[] = [
  { name: 'the log cut anywhere', outcome: 'goes on', needs: 'wal', apply: cutAnywhere('-wal') },
  { name: 'the log cut at a frame', outcome: 'goes on', needs: 'wal', apply: cutAtFrame },
  { name: 'one bit of the log', outcome: 'goes on', needs: 'wal', apply: flipBits('-wal', 1) },
  { name: '20 bits of the log', outcome: 'goes on', needs: 'wal', apply: flipBits('-wal', 20) },
  { name: 'the end of the log in zeros', outcome: 'goes on', needs: 'wal', apply: zeroEnd('-wal') },
  { name: 'a page of the log in noise', outcome: 'goes on', needs: 'wal', apply: noise('-wal') },
  { name: 'rubbish after the log', outcome: 'goes on', needs: 'wal', apply: append('-wal') },
  { name: 'no log', outcome: 'goes on', needs: 'nothing', apply: remove('-wal') },
  { name: 'an empty log', outcome: 'goes on', needs: 'nothing', apply: replace('-wal', '') },
  { name: 'a log that is none', outcome: 'goes on', needs: 'nothing', apply: replace('-wal', 'no log\n') },
  { name: 'no index of the log', outcome: 'goes on', needs: 'nothing', apply: remove('-shm') },
  { name: 'an empty index of the log', outcome: 'goes on', needs: 'nothing', apply: replace('-shm', '') },
  { name: 'an index that is none', outcome: 'goes on', needs: 'nothing', apply: noise('-shm') },
  { name: 'the file cut anywhere', outcome: 'goes on', needs: 'database', apply: cutAnywhere('') },
  { name: 'one bit of the file', outcome: 'goes on', needs: 'database', apply: flipBits('', 1) },
  { name: '20 bits of the file', outcome: 'goes on', needs: 'database', apply: flipBits('', 20) },
  { name: 'the end of the file in zeros', outcome: 'goes on', needs: 'database', apply: zeroEnd('') },
  { name: 'a page of the file in noise', outcome: 'goes on', needs: 'database', apply: noise('') },
  { name: 'a bit of a stored answer', outcome: 'goes on', needs: 'database', apply: flipAnswer },
  { name: 'an empty file', outcome: 'goes on', needs: 'nothing', apply: replace('', '') },
  {
    name: 'an empty file and no log',
    outcome: 'goes on',
    needs: 'nothing',
    apply: both(replace('', ''), remove('-wal')),
  },
  { name: 'no file', outcome: 'goes on', needs: 'nothing', apply: remove('') },
  {
    name: 'no database',
    outcome: 'goes on',
    needs: 'nothing',
    apply: replace('', 'this is no database\n'.repeat(500)),
  },
  { name: 'a short text', outcome: 'goes on', needs: 'nothing', apply: replace('', 'x') },
  {
    ...{ name: 'somebody else’s database', outcome: 'either' as const, needs: 'nothing' as const },
    ...{ apply: strangeDatabase, check: checkStrangeDatabase },
  },
  { name: 'a directory', outcome: 'refused', needs: 'nothing', apply: directoryInstead },
  { name: 'a newer format', outcome: 'refused', needs: 'nothing', apply: newerFormat },
  {
    name: 'a file that cannot be written',
    outcome: 'refused',
    needs: 'nothing',
    // Root may write to any file, so that its mode would say nothing.
    order: { readOnly: true },
    apply: () => 'opened to read only',
  },
  { name: 'a lock that is none', outcome: 'either', needs: 'nothing', apply: strangeLock },
];
