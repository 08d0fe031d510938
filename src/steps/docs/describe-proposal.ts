import type { LeftAlone } from '../../content/file-change.ts';
import type { FileTree } from '../../content/file-tree.ts';
import { LOCK_FILE, type Lock } from '../../content/provenance/lock.ts';
import { parseLock } from '../../content/provenance/parse-lock.ts';
import { GlossError } from '../../errors.ts';
import type { Assembly } from '../../pipelines/docs/assemble-pages.ts';
import type { DocsOutcome, ToldPage } from '../../pipelines/docs/docs-outcome.ts';
import { ownRecord } from '../../pipelines/docs/own-record.ts';
import { describeReason } from '../../pipelines/docs/page-state.ts';
import { joinProposed, listProposed, sayNew } from '../../pipelines/docs/proposed-pages.ts';
import type { Spent, TreeRoom } from '../rooms.ts';

/** What a run does, page by page, in words. Pure. */
export function tellPages(assembly: Assembly, leftAlone: LeftAlone[]): ToldPage[] {
  const left = new Set(leftAlone.map(({ path }) => path));
  return assembly.pages
    .filter(({ path }) => !left.has(path))
    .map(({ path, action, reasons }) => ({
      path,
      action,
      reasons: reasons.map((reason) =>
        reason.kind === 'never-written' && action === 'created'
          ? sayNew(Object.keys(ownRecord(assembly.lock, path)?.sources ?? {}))
          : describeReason(reason),
      ),
    }));
}

/** What is proposed already where the outputs go, when that is not where the sources are. */
export async function listEarlier({ sources, outputs }: TreeRoom): Promise<ToldPage[]> {
  if (sources.identity === outputs.identity) return [];
  try {
    const [base, branch] = [await readLock(sources), await readLock(outputs)];
    return listProposed({ base, branch });
  } catch (error) {
    // The lock that counts is that of the outputs, and was read before; a broken one of the base is no reason to stop.
    if (error instanceof GlossError && error.code === 'usage') return [];
    throw error;
  }
}

/** What a run did, as a part of everything that is proposed. Pure. */
export function describeProposal(options: {
  now: DocsOutcome;
  earlier: ToldPage[];
  spent: Spent;
}): DocsOutcome {
  const { now, earlier, spent } = options;
  const pages = joinProposed({ earlier, now: now.pages });
  const stays = new Set(now.pages.filter(({ action }) => action === 'unchanged').map(({ path }) => path));
  // What earlier runs paid is known in tokens only.
  const { costUsd, ...rest } = now;
  return {
    ...rest,
    ...(costUsd === undefined || spent.modelCalls > 0 ? {} : { costUsd }),
    pages,
    unchanged: now.unchanged - pages.filter(({ path }) => stays.has(path)).length,
    modelCalls: now.modelCalls + spent.modelCalls,
    tokensIn: now.tokensIn + spent.tokensIn,
    tokensOut: now.tokensOut + spent.tokensOut,
  };
}

async function readLock(tree: FileTree): Promise<Lock> {
  const text = (await tree.readTexts([LOCK_FILE])).get(LOCK_FILE);
  return text === undefined ? { version: 1, files: {} } : parseLock({ text });
}
