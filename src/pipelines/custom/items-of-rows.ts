import { GlossError } from '../../errors.ts';
import type { Json } from '../../json.ts';
import type { ItemSource } from '../../pipeline-definition.ts';
import type { SourceItem } from './item.ts';
import type { Row } from './read-table.ts';

/** Columns that name a row where nobody said which. */
const KEY_COLUMNS = ['id', 'key', 'slug', 'name'];
const MAX_KEY_LENGTH = 200;

/** Rows of a table as items. @throws GlossError `usage` for a key column that is not there, or that names two rows alike. */
export function itemsOfRows(options: {
  rows: readonly Row[];
  source: ItemSource;
  where: string;
}): SourceItem[] {
  const { rows, source, where } = options;
  const column = chooseColumn(rows, source, where);
  const seen = new Map<string, number>();
  return rows.map((row, index) => {
    const key = column === undefined ? String(index + 1) : keyOf({ row, column, where, number: index + 1 });
    const earlier = seen.get(key);
    if (earlier !== undefined) throw duplicate({ where, column, key, rows: [earlier, index + 1] });
    seen.set(key, index + 1);
    return { key, values: { key, number: index + 1, row } };
  });
}

/** Prompts of a configuration as items: a text, or a mapping with a `prompt`. */
export function itemsOfPrompts(source: ItemSource): SourceItem[] {
  const rows = (source.prompts ?? []).map(
    (entry): Row => (typeof entry === 'string' ? { prompt: entry } : (entry as Row)),
  );
  return itemsOfRows({ rows, source, where: 'source.prompts' }).map((item) => ({
    ...item,
    values: { ...item.values, prompt: (item.values.row as Row).prompt ?? '' },
  }));
}

function chooseColumn(rows: readonly Row[], { key }: ItemSource, where: string): string | undefined {
  if (key === undefined) {
    // A column that does not tell all rows apart names none.
    return KEY_COLUMNS.find(
      (name) =>
        new Set(rows.map((row) => nameOf(row[name]))).size === rows.length &&
        rows.every((row) => nameOf(row[name]) !== ''),
    );
  }
  if (rows.length === 0 || rows.some((row) => Object.hasOwn(row, key))) return key;
  throw new GlossError({
    code: 'usage',
    message: `${where} has no column '${key}'.`,
    remedy: `Set source.key to one of ${Object.keys(rows[0] ?? {}).join(', ')}.`,
  });
}

function keyOf(options: { row: Row; column: string; where: string; number: number }): string {
  const { row, column, where, number } = options;
  const key = nameOf(row[column]);
  if (key !== '') return key;
  throw new GlossError({
    code: 'usage',
    message: `Row ${number} of ${where} has nothing in its column '${column}', which names it.`,
    remedy: 'Fill it in, or name rows by another column with source.key.',
  });
}

function nameOf(value: Json | undefined): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_KEY_LENGTH);
}

function duplicate(options: {
  where: string;
  column: string | undefined;
  key: string;
  rows: number[];
}): GlossError {
  const { where, column, key, rows } = options;
  return new GlossError({
    code: 'usage',
    message: `Rows ${rows.join(' and ')} of ${where} are both named '${key}' by the column '${column}'.`,
    remedy: 'Name rows by a column that differs, with source.key.',
  });
}
