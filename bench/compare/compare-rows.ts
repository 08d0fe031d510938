import type { RowGroup } from '../row.ts';
import { describeFans } from './describe-fans.ts';
import { describeOthers } from './describe-others.ts';
import { describeSequences } from './describe-sequences.ts';
import { measureAll } from './measure-all.ts';

const ROUNDS = 5;

/** Durable engines side by side, doing the same. */
export const compare: RowGroup = {
  name: 'compare',
  async measure({ rounds = ROUNDS }) {
    const results = await measureAll({ rounds });
    return [...describeFans(results), ...describeSequences(results), ...describeOthers(results)];
  },
};
