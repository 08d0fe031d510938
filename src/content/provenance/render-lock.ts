import type { Lock, PageRecord } from './lock.ts';

/**
 * Writes `gloss.lock`: JSON, files and sources by path, the fields of a record always in one order, one value a line. Lines that seldom
 * change stand at both ends of a record, so that git merges changes to neighbouring records. Equal content gives equal bytes.
 */
export function renderLock(lock: Lock): string {
  const files = Object.keys(lock.files)
    .sort()
    .map((path) => renderFile(path, lock.files[path]));
  return `{\n  "version": 1,\n  "files": ${renderBlock(files, '  ')}\n}\n`;
}

function renderFile(path: string, record: PageRecord | undefined): string {
  if (!record) return '';
  const {
    pipeline,
    title,
    description,
    model,
    at,
    version,
    request,
    text,
    merged,
    edits,
    reference,
    output,
  } = record;
  const sources = Object.keys(record.sources)
    .sort()
    .map((source) => renderSource(source, record.sources[source]));
  const fields: [name: string, value: string | undefined][] = [
    ['pipeline', pipeline],
    ['title', title],
    ['description', description],
    ['model', model],
    ['at', at],
    ['version', version],
    ['request', request],
    ['text', text],
    ['merged', merged],
    ['edits', edits],
    ['reference', reference],
    ['output', output],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`"${name}": ${JSON.stringify(value)}`],
  );
  lines.push(`"sources": ${renderBlock(sources, '      ')}`);
  return `${JSON.stringify(path)}: ${renderBlock(lines, '    ')}`;
}

function renderSource(path: string, source: { blob: string; digest: string } | undefined): string {
  const [blob, digest] = [JSON.stringify(source?.blob ?? ''), JSON.stringify(source?.digest ?? '')];
  return `${JSON.stringify(path)}: { "blob": ${blob}, "digest": ${digest} }`;
}

function renderBlock(lines: string[], indent: string): string {
  if (lines.length === 0) return '{}';
  return `{\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}}`;
}
