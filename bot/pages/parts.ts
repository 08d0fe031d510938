import { formatCount, formatNumber } from './format.ts';
import { html, type Markup } from './html.ts';
import { type Counts, percentOf, type Tone } from './job-view.ts';

const STAGES = { plan: 'Planning', read: 'Reading', combine: 'Combining', publish: 'Publishing' };

/** The word of a status with its mark. */
export function renderStatus({ status, tone }: { status: string; tone: Tone }): Markup {
  return html`<span class="status ${tone}">${status}</span>`;
}

/** What is through, in one line that also a screen reader can say: `Reading: 42 of 97 items`. */
export function describeProgress(counts: Counts): string {
  const { items, done, failed, stage } = counts;
  const through = formatNumber(Math.min(items, done + failed));
  return `${stage === undefined ? '' : `${STAGES[stage]}: `}${through} of ${formatCount(items, 'item')}`;
}

/** A bar of what was reused, newly done and failed. Drawn with attributes: the policy forbids inline styles. */
export function renderBar(counts: Counts): Markup {
  const { items, done, reused, failed } = counts;
  const share = (value: number) => (items === 0 ? 0 : Math.min(100, (value / items) * 100));
  const parts = [
    ['reused', share(Math.min(reused, done))],
    ['fresh', share(Math.max(0, done - reused))],
    ['failed', share(failed)],
  ] as const;
  let x = 0;
  const rectangles = parts.map(([name, width]) => {
    const rectangle = html`<rect class="${name}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%"/>`;
    x += width;
    return rectangle;
  });
  return html`<svg class="bar" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percentOf(counts)}" aria-label="${describeProgress(counts)}">${rectangles}</svg>`;
}

/** `41 done, 3 reused, 1 failed` of what there is. */
export function describeItems({ items, done, reused, failed }: Counts): string {
  if (items === 0) return 'none';
  const parts = [`${formatNumber(done)} done`];
  if (reused > 0) parts.push(`${formatNumber(reused)} reused`);
  if (failed > 0) parts.push(`${formatNumber(failed)} failed`);
  return parts.join(', ');
}
