import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { GlossError } from '../../errors.ts';
import type { Json } from '../../json.ts';

export type Row = Record<string, Json>;

/** Rows of a larger table are not read: their number is limited anyway, and a row is no document. */
export const MAX_TABLE_BYTES = 32 * 1024 * 1024;

const READERS: Record<string, (text: string) => unknown> = {
  csv: (text) => parseCsv(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }),
  tsv: (text) =>
    parseCsv(text, { columns: true, bom: true, skip_empty_lines: true, trim: true, delimiter: '\t' }),
  json: (text) => JSON.parse(text),
  jsonl: readLines,
  ndjson: readLines,
  yml: readYaml,
  yaml: readYaml,
};

/**
 * The rows of a table, each a mapping. Pure.
 *
 * @throws GlossError `usage` that names the file, the line where it can be told, and the rule.
 */
export function readTable({ path, text }: { path: string; text: string }): Row[] {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const read = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
  if (read === undefined) throw fail(path, `is none of ${Object.keys(READERS).join(', ')}`);
  let data: unknown;
  try {
    data = read(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw fail(path, `cannot be read (${(error as Error).message.split('\n')[0]})`);
  }
  if (!Array.isArray(data)) throw fail(path, 'is no list of rows');
  return data.map((row, index) => {
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row;
    throw fail(path, `has a row ${index + 1} that is no mapping of columns`);
  });
}

function readLines(text: string): unknown[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new Error(`line ${index + 1}: ${(error as Error).message}`);
    }
  });
}

/** Aliases are how a small file becomes a large one. */
function readYaml(text: string): unknown {
  return parseYaml(text, keepPlaceholder, { maxAliasCount: 0, schema: 'core' });
}

/** What stands for a secret without quotes, `token: [REDACTED:jwt]`, reads as a list in YAML and is a text. */
function keepPlaceholder(_: unknown, value: unknown): unknown {
  const [only, ...others] = Array.isArray(value) ? value : [];
  return typeof only === 'string' && others.length === 0 && /^REDACTED:[a-z0-9-]+$/.test(only)
    ? `[${only}]`
    : value;
}

function fail(path: string, rule: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `The table '${path}' ${rule}.`,
    remedy: 'It has to be CSV with a line of column names, or JSON, JSONL or YAML with a list of mappings.',
  });
}
