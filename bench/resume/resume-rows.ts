import { CHANGED, FILES, PUSHES } from '../../test/kill/push-case.ts';
import { pushOftenToBot } from '../../test/kill/push-to-bot.ts';
import { killRun } from '../../test/support/kill-run.ts';
import { judge, type Row, type RowGroup } from '../row.ts';
import { median } from '../support/median.ts';
import { tell } from '../support/tell.ts';

const ITEMS = 60;
const KILLS = 10;
const LATENCY_MS = 100;
const SEEDS = [1, 2];
const PUSH_SEEDS = [1, 2];

/** What a kill and a push cost. */
export const resume: RowGroup = {
  name: 'resume',
  async measure() {
    return [...(await measureKills()), await measurePushes()];
  },
};

async function measureKills(): Promise<Row[]> {
  const outcomes = [];
  for (const seed of SEEDS) {
    tell(`kills, seed ${seed}`);
    outcomes.push(await killRun({ seed, items: ITEMS, kills: KILLS, latencyMs: LATENCY_MS, disturb: false }));
  }
  const kills = outcomes.reduce((sum, outcome) => sum + outcome.kills, 0);
  const repeated = outcomes.reduce((sum, outcome) => sum + outcome.repeated.length, 0);
  const lost = outcomes.reduce((sum, outcome) => sum + outcome.lostCalls, 0) / kills;
  const seconds = median(outcomes.flatMap(({ resumedAfterMs }) => resumedAfterMs)) / 1000;
  const how = `${kills} SIGKILLs at random moments of runs of ${ITEMS} files, ${LATENCY_MS} ms a call, two at once`;
  return [
    {
      measure: 'finished calls repeated after a kill',
      goal: '0',
      value: `${repeated}; ${lost.toFixed(1)} that were under way a kill`,
      verdict: judge({ value: repeated, atMost: 0 }),
      how,
      numbers: { repeated, lostPerKill: lost, kills },
    },
    {
      measure: '… from the kill to the first new call',
      goal: '',
      value: `${seconds.toFixed(1)} s`,
      verdict: '',
      how: 'median; the start of the next process, run from its sources, is in it',
      numbers: { seconds },
    },
  ];
}

async function measurePushes(): Promise<Row> {
  const outcomes = [];
  for (const seed of PUSH_SEEDS) {
    tell(`pushes, seed ${seed}`);
    outcomes.push(await pushOftenToBot({ seed }));
  }
  const changed = CHANGED * (PUSHES - 1);
  const ratios = outcomes.map(({ itemCalls }) => (itemCalls - FILES) / changed);
  const isEqual = outcomes.every(({ comments, clean }) => comments.length === 1 && comments[0] === clean);
  if (!isEqual) throw new Error('The comment is not that of a run that nobody disturbed.');
  return {
    measure: 'item calls for each changed file, over seven pushes',
    goal: '≤ 1.00',
    value: `${median(ratios).toFixed(2)} (worst ${Math.max(...ratios).toFixed(2)})`,
    verdict: judge({ value: median(ratios), atMost: 1 }),
    how: `${FILES} files, ${CHANGED} changed by each push to a pull request of the App, while the run before is at a random point; ${PUSH_SEEDS.length} seeds`,
    numbers: { median: median(ratios), worst: Math.max(...ratios) },
  };
}
