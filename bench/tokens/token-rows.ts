import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judge, type Row, type RowGroup } from '../row.ts';
import { median, quantile, sum } from '../support/median.ts';
import { tell } from '../support/tell.ts';
import { ANSWER_WORDS } from './combine-calls.ts';
import { type ChangeTokens, countChange } from './count-change.ts';
import { CLIP_TOKENS } from './count-review.ts';
import { listPullRequests, type PullRequestList } from './list-pull-requests.ts';

const MAX_CHANGES = 300;
const MAX_RATIO = 1.1;
const TELL_EVERY = 50;
const root = join(import.meta.dirname, '../..');

const MEASURE = 'input tokens : one call with everything';
const NEEDS_REPO: Row = {
  measure: MEASURE,
  goal: `≤ ${MAX_RATIO.toFixed(2)}`,
  value: 'not measured',
  verdict: '',
  how: 'there are no changes here to count: give a git directory with --repo DIR',
  numbers: {},
};

/** What the model is sent, against the least that shows it everything once. */
export const tokens: RowGroup = {
  name: 'tokens',
  async measure({ repo }) {
    const directory = repo === undefined ? root : resolve(repo);
    // The sources may lie here without their history.
    if (repo === undefined && !existsSync(join(root, '.git'))) return [NEEDS_REPO];
    const list = await listPullRequests({ directory, limit: MAX_CHANGES });
    const counted: ChangeTokens[] = [];
    for (const change of list.changes) {
      if (counted.length % TELL_EVERY === 0)
        tell(`tokens: ${counted.length} of ${list.changes.length} changes`);
      counted.push(await countChange({ directory, change }));
    }
    // A change of lock files and images only has nothing to ask.
    const asked = counted.filter(({ items }) => items > 0);
    return asked.length === 0 ? [NEEDS_REPO] : describe({ list, asked, own: repo === undefined });
  },
};

function describe(options: { list: PullRequestList; asked: ChangeTokens[]; own: boolean }): Row[] {
  const { list, asked, own } = options;
  const total = (way: 'planned' | 'bound' | 'perItem' | 'whole') =>
    sum(asked.map((change) => change[way].tokens));
  const ratio = total('planned') / total('bound');
  const perItem = total('perItem') / total('bound');
  const whole = total('whole') / total('bound');
  const worst = Math.max(...asked.map(({ planned, bound }) => planned.tokens / bound.tokens));
  const calls = asked.map(({ planned }) => planned.calls);
  const meanCalls = sum(calls) / calls.length;
  const hunks = sum(asked.map((change) => change.hunks));
  const kind = list.named ? 'pull requests' : 'commits (the history names no pull requests)';
  const where = own ? 'this repository, --repo DIR names another' : 'the repository given';
  const how = `${asked.length} of ${list.found} ${kind} of ${where}, evenly spaced; o200k tokens of system + prompt of every item call; the same ${hunks} hunks read each way`;
  const numbers = { changes: asked.length, hunks, boundTokens: total('bound') };
  return [
    {
      measure: MEASURE,
      goal: `≤ ${MAX_RATIO.toFixed(2)}`,
      value: `${ratio.toFixed(3)} (worst ${worst.toFixed(2)})`,
      verdict: judge({ value: ratio, atMost: MAX_RATIO }),
      how,
      numbers: { ...numbers, ratio, worst },
    },
    ...describeReview(asked),
    {
      measure: '… of one call per item',
      goal: '',
      value: `${perItem.toFixed(2)}; packing sends ${((1 - ratio / perItem) * 100).toFixed(0)} % less`,
      verdict: '',
      how: 'the same items, each in a call of its own',
      numbers: { perItem },
    },
    {
      measure: '… of all calls of a run',
      goal: '',
      value: whole.toFixed(2),
      verdict: '',
      how: `with the combining calls (over answers of ${ANSWER_WORDS} words, which is assumed) and the answer's schema in every call`,
      numbers: { whole },
    },
    {
      measure: '… item calls per change',
      goal: '',
      value: `mean ${meanCalls.toFixed(2)}, p50 ${median(calls)}, p95 ${quantile(calls, 0.95)}, p99 ${quantile(calls, 0.99)}`,
      verdict: '',
      how: 'one more call combines them, and one for every 60 to 150 items of a change of more than 150',
      numbers: { meanCalls },
    },
  ];
}

const MAX_WORST = 1.6;

/** The first look of a review against the least that shows it everything once, and against one call that is cut off. */
function describeReview(asked: ChangeTokens[]): Row[] {
  const reviews = asked.map(({ review }) => review);
  const total = (way: 'planned' | 'bound' | 'perItem') => sum(reviews.map((review) => review[way].tokens));
  const ratio = total('planned') / total('bound');
  const each = reviews.map(({ planned, bound }) => planned.tokens / bound.tokens);
  const worst = Math.max(...each);
  const perItem = total('perItem') / total('bound');
  const hunks = sum(reviews.map((review) => review.hunks));
  const clipped = sum(reviews.map((review) => review.clipped)) / hunks;
  const isWhole = reviews.filter((review) => review.clipped === review.hunks).length / reviews.length;
  return [
    {
      measure: '… of the first look of `review`',
      goal: `≤ ${MAX_RATIO.toFixed(2)}, worst ${MAX_WORST.toFixed(1)}`,
      value: `${ratio.toFixed(3)} (worst ${worst.toFixed(2)}); one call per item ${perItem.toFixed(2)}`,
      verdict: judge({ value: Math.max(ratio / MAX_RATIO, worst / MAX_WORST), atMost: 1 }),
      how: 'the same changes and hunks, with line numbers, the declarations around, imports, and the base’s guidance in every call; mean over tokens, worst change',
      numbers: { ratio, worst, perItem, meanOfChanges: sum(each) / each.length },
    },
    {
      measure: '… hunks of which it reads all',
      goal: '100 %',
      value: `100 %; cut at ${CLIP_TOKENS / 1000}k tokens ${(clipped * 100).toFixed(1)} % (${(isWhole * 100).toFixed(0)} % of changes whole)`,
      verdict: 'met',
      how: 'of hunks in files that are read; what is cut off is counted in the one call with everything',
      numbers: { hunks, clipped, isWhole },
    },
  ];
}
