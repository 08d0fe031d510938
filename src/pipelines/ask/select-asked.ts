import type { ChangedFile } from '../../content/changed-file.ts';
import { rankFiles } from '../../content/relevance/rank-files.ts';
import type { RequestOptions } from '../../request.ts';
import type { Selection } from '../pipeline.ts';
import { selectItems } from '../select-items.ts';

/**
 * Items of a change as `summary` reads them, or of files that were chosen, each with the question; what has more to do with
 * it goes first, so that `max-items` and the budget are spent on that. Pure.
 */
export function selectAsked(call: { files: ChangedFile[]; options: RequestOptions }): Selection {
  const { files, options } = call;
  const asked = options.ask ?? { question: '', of: 'change' };
  const isLeft = ({ patch }: ChangedFile) => asked.of === 'files' && patch === undefined;
  const left = files.filter(isLeft);
  const selection = selectItems({ files: files.filter((file) => !isLeft(file)), options });
  const ranked = rankFiles({
    question: asked.question,
    files: selection.contents.map(({ item, patch }) => ({ path: item.key, text: withoutMarks(patch) })),
  });
  const contents = new Map(selection.contents.map((content) => [content.item.key, { ...content, asked }]));
  return {
    contents: ranked.flatMap(({ path }) => contents.get(path) ?? []),
    notRead: [
      ...selection.notRead,
      ...left.map(({ path, patchMissing = 'not chosen' }) => ({ path, reason: patchMissing })),
    ],
    files: files.length,
    hunksTotal: selection.hunksTotal + left.length,
  };
}

/** Declarations begin where a line does, not behind a diff's mark. */
function withoutMarks(patch: string): string {
  return patch.replace(/^[-+ ]/gm, '');
}
