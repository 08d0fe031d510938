import { judge, type Row, type RowGroup } from '../row.ts';
import { median } from '../support/median.ts';
import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';
import { actionCommand } from './action-command.ts';
import { packageAction } from './package-action.ts';
import { type Command, type FirstRequestClock, startFirstRequestClock } from './time-first-request.ts';

const ROUNDS = 21;
/** 90 ms where an empty Node process takes 31 ms: as a ratio it holds on a machine of any speed. */
const MAX_RATIO = 90 / 31;
const PULL_REQUEST = {
  owner: 'octo',
  repo: 'demo',
  number: 1,
  headSha: '1'.repeat(40),
  baseSha: '2'.repeat(40),
};

interface Times {
  bare: number[];
  fetch: number[];
  action: number[];
}

/** How long the packaged action takes until it asks GitHub for something. */
export const start: RowGroup = {
  name: 'start',
  async measure() {
    const packaged = await packageAction();
    await using temporary = await temporaryDirectory();
    const clock = await startFirstRequestClock();
    try {
      tell(`start: ${ROUNDS} rounds`);
      const command = await actionCommand({
        packaged,
        directory: temporary.path,
        workspace: temporary.path,
        apiUrl: clock.url,
        token: 'ghs_benchTokenThatReachesNothing00000000',
        pullRequest: PULL_REQUEST,
      });
      return describe(await takeTimes({ clock, command }));
    } finally {
      clock.close();
    }
  },
};

async function takeTimes(options: { clock: FirstRequestClock; command: Command }): Promise<Times> {
  const { clock, command } = options;
  const { env } = command;
  const times: Times = { bare: [], fetch: [], action: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await clock.toExit({ args: ['--eval', '0'], env }));
    times.fetch.push(await clock.toFirstRequest({ args: ['--eval', `fetch('${clock.url}')`], env }));
    times.action.push(await clock.toFirstRequest(command));
  }
  return times;
}

function describe({ bare, fetch, action }: Times): Row[] {
  const ratio = median(action) / median(bare);
  const overFetch = median(action) / median(fetch);
  const show = (times: number[]) => `${median(times).toFixed(0)} ms (min ${Math.min(...times).toFixed(0)})`;
  return [
    {
      measure: 'cold start of the action to its first request : an empty Node process',
      goal: `≤ ${MAX_RATIO.toFixed(2)}`,
      value: `${ratio.toFixed(2)}; ${show(action)} : ${show(bare)}`,
      verdict: judge({ value: ratio, atMost: MAX_RATIO }),
      how: `medians of ${ROUNDS} interleaved starts, from spawn to the arrival of the request; the empty process (--eval 0) to its end`,
      numbers: { ratio, actionMs: median(action), bareMs: median(bare) },
    },
    {
      measure: '… : one bare fetch, which no program in Node can beat',
      goal: '',
      value: `${overFetch.toFixed(2)}; ${show(action)} : ${show(fetch)}`,
      verdict: '',
      how: 'the same rounds, --eval "fetch(url)" to the arrival of its request',
      numbers: { overFetch, fetchMs: median(fetch) },
    },
  ];
}
