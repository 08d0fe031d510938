import type { FileTree, TreeEntry } from '../../content/file-tree.ts';
import { GlossError } from '../../errors.ts';
import { type Row, readTable } from '../../pipelines/custom/read-table.ts';
import { describeSourceConvention } from '../../pipelines/docs/source-conventions.ts';
import type { StarterTable } from './survey.ts';

const TABLE = /\.(?:csv|tsv|jsonl|ndjson|json)$/i;
/** Settings of tools, locks, translations and what is only sent around. */
const SETTINGS =
  /(?:^|\/)(?:\.[^/]*(?:\/|$)|package(?:-lock)?\.json$|tsconfig[^/]*$|[^/]*(?:config|schema|manifest|lock|rc|composer|tasks|launch|deno|turbo|nx|lerna|renovate|vercel|biome|contributors)[^/]*\.json$|locales?\/|i18n\/|snapshots?\/|dist\/|build\/)/i;
const MAX_BYTES = 2 * 1024 * 1024;
/** Files that are read to find one. */
const MAX_TRIED = 12;
const KEYS = ['id', 'key', 'slug', 'sku', 'code', 'name', 'title'];
const MAX_ROWS = 5_000;

/** The table of a repository whose rows are most likely to be items: in a directory of data, with most rows. */
export async function chooseTable(
  tree: Pick<FileTree, 'list' | 'readTexts'>,
): Promise<StarterTable | undefined> {
  const entries = (await tree.list()).filter(isCandidate);
  const first = entries.sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path)).slice(0, MAX_TRIED);
  const texts = await tree.readTexts(first.map(({ path }) => path));
  const tables = first.flatMap(({ path }) => describeTable(path, texts.get(path)) ?? []);
  return tables.sort((a, b) => rank(a) - rank(b) || b.rows - a.rows)[0];
}

function isCandidate({ path, size }: TreeEntry): boolean {
  if (!TABLE.test(path) || SETTINGS.test(path) || size === 0 || size > MAX_BYTES) return false;
  return /^[\w@./ -]+$/.test(path) && describeSourceConvention(path) === undefined;
}

/** Data of its own goes before what lies among code, a table before what may be anything. */
function rank({ path }: { path: string }): number {
  const isData = /(?:^|\/)(?:data|tables|catalog|content)\//i.test(path);
  return (isData ? 0 : 2) + (/json$/i.test(path) ? 1 : 0);
}

function describeTable(path: string, text: string | undefined): StarterTable | undefined {
  const rows = text === undefined ? [] : readRows(path, text);
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name.trim() !== '');
  if (rows.length < 2 || rows.length > MAX_ROWS || columns.length < 2) return undefined;
  const known = KEYS.flatMap((name) => columns.find((column) => column.toLowerCase() === name) ?? []);
  const key = [...known, ...columns].find((column) => tellsApart(rows, column));
  return { path, rows: rows.length, columns, key };
}

function readRows(path: string, text: string): Row[] {
  try {
    return readTable({ path, text });
  } catch (error) {
    // Most JSON is no table.
    if (error instanceof GlossError) return [];
    throw error;
  }
}

function tellsApart(rows: readonly Row[], column: string): boolean {
  if (column.length > 100 || /[\r\n]/.test(column)) return false;
  const values = rows.map((row) => row[column]);
  if (!values.every((value) => /^(?=.{1,200}$)\s*\S/.test(String(value ?? '')) && typeof value !== 'object'))
    return false;
  return new Set(values.map(String)).size === rows.length;
}
