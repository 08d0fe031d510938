import { codeSpan } from '../../content/code-span.ts';
import { cutMarkdown } from '../../content/cut-markdown.ts';
import type { LeftAlone } from '../../content/file-change.ts';
import { escapeMarkdown } from '../../content/markdown.ts';
import type { PipelineDefinition } from '../../pipeline-definition.ts';
import type { NotRead, Redaction, RunReport } from '../../result.ts';
import type { ItemFailure } from '../../run.ts';
import { renderPictures, type ShownPicture } from '../render-pictures.ts';
import { renderRedacted } from '../render-redacted.ts';
import { sayBudget, sayCost } from '../say-cost.ts';
import { toSafeMarkdown } from './publishable.ts';
import type { MediaOutput, StageOutput } from './stage-call.ts';

/** What a rendering of a run may say. */
export interface CustomOutcome {
  definition: PipelineDefinition;
  /** The comment as the pipeline's own template gives it; absent where it has none. */
  comment?: string;
  items: { key: string; output: StageOutput | undefined }[];
  overall: StageOutput | undefined;
  failures: readonly ItemFailure[];
  notRead: readonly NotRead[];
  redacted?: readonly Redaction[] | undefined;
  leftAlone: readonly LeftAlone[];
  /** Pages without a place for a picture. */
  unplaced: readonly { path: string; reason: string }[];
  files: readonly { path: string; action: string }[];
  pictures: readonly ShownPicture[];
  report: Pick<RunReport, 'totals' | 'estimate' | 'budget'>;
  model: string;
}

const MAX_ROWS = 50;
const MAX_LISTED = 20;
const MAX_CELL = 300;

/** The run as Markdown: for a comment, a job summary, and the terminal. */
export function renderCustom(outcome: CustomOutcome, { maxLength }: { maxLength: number }): string {
  const { definition, comment, failures, notRead, leftAlone } = outcome;
  const head = `### ${definition.name}`;
  const body = comment ?? renderBody(outcome);
  const tail = [
    renderPictures(outcome.pictures),
    renderFiles(outcome),
    renderList(
      'Failed',
      failures.filter(({ skipped }) => !skipped).map(({ key, reason }) => ({ name: key, reason })),
    ),
    renderList(
      'Not asked for',
      failures.filter(({ skipped }) => skipped).map(({ key, reason }) => ({ name: key, reason })),
    ),
    renderList(
      'Left alone',
      leftAlone.map(({ path, reason }) => ({ name: path, reason })),
    ),
    renderList(
      'Without a place for a picture',
      outcome.unplaced.map(({ path, reason }) => ({ name: path, reason })),
    ),
    renderList(
      'Not read',
      notRead.map(({ path, reason }) => ({ name: path, reason })),
    ),
    renderRedacted(outcome.redacted),
    renderFooter(outcome),
  ].filter((part) => part !== '');
  const rest = tail.join('\n\n');
  const shown = comment === undefined ? `${head}\n\n${body}` : body;
  const room = Math.max(500, maxLength - rest.length - 10);
  return [
    cutMarkdown({ body: shown.trim(), limit: room, notice: '… The rest is in the report.' }),
    rest,
  ].join('\n\n');
}

/** What the last stage over all results made; without one, what was made of each item. */
function renderBody({ overall, items }: CustomOutcome): string {
  if (overall !== undefined) return renderValue(overall);
  const rows = items
    .slice(0, MAX_ROWS)
    .map(({ key, output }) => `| ${codeSpan(key)} | ${renderCell(output)} |`);
  if (rows.length === 0) return 'Nothing could be made.';
  const more = items.length > MAX_ROWS ? [`… and ${items.length - MAX_ROWS} more items.`] : [];
  return [['| Item | Result |', '| --- | --- |', ...rows].join('\n'), ...more].join('\n\n');
}

function renderValue(value: StageOutput): string {
  if (typeof value === 'string') return toSafeMarkdown(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fence(value);
  const simple = Object.entries(value).every(
    ([, entry]) => ['string', 'number', 'boolean'].includes(typeof entry) || isTexts(entry),
  );
  if (!simple) return fence(value);
  return Object.entries(value)
    .map(([name, entry]) => {
      const label = `**${escapeMarkdown(name)}**`;
      if (isTexts(entry))
        return [
          `${label}:`,
          '',
          ...entry.map((line) => `- ${toSafeMarkdown(line.replaceAll(/\s+/g, ' '))}`),
        ].join('\n');
      return `${label}: ${toSafeMarkdown(String(entry))}`;
    })
    .join('\n\n');
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function fence(value: StageOutput): string {
  const text = JSON.stringify(value, null, 2);
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}json\n${text}\n${mark}`;
}

function renderCell(output: StageOutput | undefined): string {
  if (output === undefined) return '';
  if (isMedia(output)) return describeMedia(output);
  const text = typeof output === 'string' ? output : JSON.stringify(output);
  return toSafeMarkdown(text.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_CELL)).replaceAll('|', '\\|');
}

function isMedia(output: StageOutput): output is StageOutput & MediaOutput {
  return typeof output === 'object' && output !== null && 'digest' in output && 'extension' in output;
}

function describeMedia({ type, width, height, bytes }: MediaOutput): string {
  const size = width === undefined ? '' : `, ${width}×${height}`;
  return `${type}${size}, ${Math.ceil(bytes / 1024)} KiB`;
}

function renderFiles({ files }: CustomOutcome): string {
  const count = (action: string) => files.filter((file) => file.action === action).length;
  const facts = ['created', 'updated', 'deleted', 'unchanged'].flatMap((action) =>
    count(action) > 0 ? [`${count(action)} ${action}`] : [],
  );
  if (facts.length === 0) return '';
  const changed = files.filter(({ action }) => action !== 'unchanged');
  return renderList(
    `Files: ${facts.join(', ')}`,
    changed.map(({ path, action }) => ({ name: path, reason: action })),
    true,
  );
}

function renderList(title: string, entries: { name: string; reason: string }[], plain = false): string {
  if (entries.length === 0) return plain ? title : '';
  const rows = entries
    .slice(0, MAX_LISTED)
    .map(({ name, reason }) => `- ${codeSpan(name)}: ${escapeMarkdown(reason)}`);
  const more = entries.length > MAX_LISTED ? [`- … and ${entries.length - MAX_LISTED} more`] : [];
  const summary = plain ? title : `${title}: ${entries.length}`;
  return [`<details><summary>${summary}</summary>`, '', ...rows, ...more, '', '</details>'].join('\n');
}

function renderFooter({ report, model }: CustomOutcome): string {
  const { items, done, reused, failed, skipped = 0, modelCalls } = report.totals;
  const cost = sayCost(report);
  const budget = sayBudget(report);
  const facts = [
    `${done} of ${items} item${items === 1 ? '' : 's'}`,
    ...(reused > 0 ? [`${reused} reused`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} not asked for`] : []),
    `${modelCalls} model call${modelCalls === 1 ? '' : 's'}`,
    ...(cost === '' ? [] : [cost]),
  ];
  const more = budget === undefined ? '' : ` · ${budget}`;
  return `<sub>${facts.join(', ')} · ${escapeMarkdown(model)}${more}</sub>`;
}
