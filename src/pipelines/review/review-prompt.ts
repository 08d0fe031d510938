import { type PromptItem, renderPromptItems } from '../../content/prompt-items.ts';
import type { Finding } from '../../content/review/finding.ts';
import type { ItemContent } from '../pipeline.ts';
import { numberPatch } from './number-patch.ts';

type NoId = Omit<PromptItem, 'id'>;

/** The items of one call, with the ids 1, 2, …, and behind them, once, what is said of the change and of some of its files. Pure. */
export function renderReviewPrompt(contents: readonly ItemContent[]): string {
  return render([...contents.map(toItem), ...aboutChange(contents), ...aboutFiles(contents)]);
}

/** One item, and what was found in it, a finding a line, with the numbers 1, 2, … Pure. */
export function renderVerifyPrompt(content: ItemContent, findings: readonly Finding[]): string {
  const rows = findings.map(({ severity, category, side, startLine, endLine, title, body }, index) => {
    const told = JSON.stringify({ severity, category, side, startLine, endLine, title, body });
    return `${index + 1}: ${told}`;
  });
  return render([toItem(content), { attributes: { kind: 'findings' }, body: rows.join('\n') }]);
}

function render(items: NoId[]): string {
  return renderPromptItems({ items: items.map((item, index) => ({ id: index + 1, ...item })) });
}

function toItem({ item, patch, around }: ItemContent): NoId {
  const { path, previousPath, status, part, parts } = item;
  return {
    attributes: {
      path,
      ...(previousPath === undefined ? {} : { 'previous-path': previousPath }),
      status,
      ...(parts > 1 ? { part: `${part}/${parts}` } : {}),
    },
    body: numberPatch(patch, around),
  };
}

function aboutChange(contents: readonly ItemContent[]): NoId[] {
  const { title = '', body = '', guidance = '' } = contents[0]?.about ?? {};
  return [
    { attributes: { kind: 'title' }, body: title },
    { attributes: { kind: 'description' }, body },
    { attributes: { kind: 'guidance' }, body: guidance },
  ].filter((part) => part.body.trim() !== '');
}

/** What the configuration says about some files, once for all items of the call that it is about. */
function aboutFiles(contents: readonly ItemContent[]): NoId[] {
  const said = contents.flatMap(({ instructions = [] }, index) =>
    instructions.map((text) => ({ text, id: index + 1 })),
  );
  return [...Map.groupBy(said, ({ text }) => text)].map(([text, places]) => ({
    attributes: { kind: 'guidance', items: places.map(({ id }) => id).join(' ') },
    body: text,
  }));
}
