import { createHash } from 'node:crypto';
import { estimateTokens } from '../../src/content/estimate-tokens.ts';
import { parseHunks } from '../../src/content/parse-hunks.ts';
import { GlossError } from '../../src/errors.ts';
import { runGit } from '../../src/git/run-git.ts';
import { sum } from '../support/median.ts';
import { type DraftedReview, draftReview } from './draft-review.ts';

export interface PushFigures {
  pullRequests: number;
  /** Heads after the first of each pull request. */
  pushes: number;
  /** Over all pushes: items of the change, and those that nobody was asked about before. */
  items: number;
  asked: number;
  /** The same for hunks: what would be asked if each hunk were an item of its own. */
  hunks: number;
  newHunks: number;
  /** Files whose diff is another one than at any head before: no way that looks at files asks for fewer. */
  newFiles: number;
  /** Estimated tokens of all items, of those that are asked for, and of the new hunks. */
  tokens: number;
  askedTokens: number;
  hunkTokens: number;
  askedShare: number;
  hunkShare: number;
  problems: string[];
}

const MIN_COMMITS = 3;
const MAX_COMMITS = 30;

/** Replays pull requests of several commits, a commit a push, and counts what a review would ask for again. */
export async function measurePushes(options: { directory: string; limit: number }): Promise<PushFigures> {
  const { directory, limit } = options;
  const total = { pullRequests: 0, ...NOTHING };
  for (const { baseSha, heads } of await listBranches(directory, limit)) {
    const replayed = await replay({ directory, baseSha, heads }).catch((error: unknown) => {
      if (error instanceof GlossError && error.code === 'git') return undefined;
      throw error;
    });
    if (replayed === undefined) continue;
    total.pullRequests += 1;
    for (const [name, value] of Object.entries(replayed)) total[name as keyof typeof total] += value;
  }
  return {
    ...total,
    askedShare: round(total.asked / total.items),
    hunkShare: round(total.newHunks / total.hunks),
    problems: [],
  };
}

const NOTHING = {
  ...{ pushes: 0, items: 0, asked: 0, hunks: 0, newHunks: 0, newFiles: 0 },
  ...{ tokens: 0, askedTokens: 0, hunkTokens: 0 },
};

async function replay(options: { directory: string; baseSha: string; heads: string[] }) {
  const { directory, baseSha, heads } = options;
  const known = { items: new Set<string>(), hunks: new Set<string>(), files: new Set<string>() };
  const figures = { ...NOTHING };
  for (const [push, headSha] of heads.entries()) {
    const change = { baseSha, headSha };
    const drafted = await draftReview({ directory, change, known: known.items });
    const shown = listShown(drafted);
    if (push > 0) count(figures, shown, known);
    for (const name of ['items', 'hunks', 'files'] as const)
      for (const { key } of shown[name]) known[name].add(key);
  }
  return figures;
}

interface Shown {
  key: string;
  tokens: number;
}

type Kinds<Of> = Record<'items' | 'hunks' | 'files', Of>;

function count(figures: typeof NOTHING, shown: Kinds<Shown[]>, known: Kinds<ReadonlySet<string>>): void {
  const isNew = (kind: keyof typeof known) => shown[kind].filter(({ key }) => !known[kind].has(key));
  const [asked, newHunks] = [isNew('items'), isNew('hunks')];
  figures.pushes += 1;
  figures.items += shown.items.length;
  figures.asked += asked.length;
  figures.hunks += shown.hunks.length;
  figures.newHunks += newHunks.length;
  figures.newFiles += isNew('files').length;
  figures.tokens += tokensOf(shown.items);
  figures.askedTokens += tokensOf(asked);
  figures.hunkTokens += tokensOf(newHunks);
}

const tokensOf = (shown: readonly Shown[]): number => sum(shown.map(({ tokens }) => tokens));

/** Items, and by path and content without line numbers their hunks and diffs. */
function listShown({ contents, plan }: DraftedReview): Kinds<Shown[]> {
  const show = (path: string, rows: string): Shown => ({
    key: createHash('sha256').update(`${path}\0${rows}`).digest('hex'),
    tokens: estimateTokens(rows),
  });
  const hunksOf = (patch: string) => parseHunks({ patch }).map(({ lines }) => lines.join('\n'));
  return {
    items: plan.items.map(({ resultKey, item }) => ({ key: resultKey, tokens: item.tokens })),
    hunks: contents.flatMap(({ item, patch }) => hunksOf(patch).map((rows) => show(item.path, rows))),
    files: contents.map(({ item, patch }) => show(item.path, hunksOf(patch).join('\n@@\n'))),
  };
}

interface Branch {
  baseSha: string;
  /** The commits of the branch, the oldest first. */
  heads: string[];
}

/** Pull requests of several commits, evenly spread over the history: those that the clone knows, else what was merged as it was. */
async function listBranches(directory: string, limit: number): Promise<Branch[]> {
  const git = async (...args: string[]) =>
    (await runGit({ directory, args, maxBytes: 64 * 1024 * 1024 })).toString('utf8').trim();
  const refs = await git(
    'for-each-ref',
    '--sort=version:refname',
    '--format=HEAD %(objectname)',
    'refs/pull',
  );
  const known = refs === '' ? await git('log', '--merges', '--first-parent', '--format=%P', 'HEAD') : refs;
  const pairs = known.split('\n');
  const step = Math.max(1, Math.floor(pairs.length / (limit * 20)));
  const branches: Branch[] = [];
  for (let at = 0; at < pairs.length && branches.length < limit; at += step) {
    const [first = '', second = ''] = (pairs[at] ?? '').split(' ');
    const baseSha = await git('merge-base', first, second).catch(() => '');
    if (baseSha === '') continue;
    const heads = (await git('rev-list', '--reverse', `${baseSha}..${second}`)).split('\n');
    const isMerged = (await git('rev-list', '--count', '--merges', `${baseSha}..${second}`)) !== '0';
    if (isMerged || heads.length < MIN_COMMITS || heads.length > MAX_COMMITS) continue;
    branches.push({ baseSha, heads });
  }
  return branches;
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
