import { describeUnsafePath } from '../unsafe-path.ts';
import { LOCK_FILE, type PageRecord } from './lock.ts';

/** A record that could be read, or the field in which it could not, and the rule. */
export type RecordResult = { record: PageRecord } | { field?: string; problem: string };

const MAX_SOURCES = 20_000;

/** Rules on text: the form, and how the rule is told. */
type Rule = [form: RegExp, rule: string];

const ANY: Rule = [/^/, 'text'];
/** Object ids are handed to git. */
const OBJECT_ID: Rule = [/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, '40 or 64 hexadecimal digits'];
const DIGEST: Rule = [/^[\w:+/=-]{1,128}$/, 'a digest'];
const NAME: Rule = [/^[a-z][\w-]{0,63}$/, 'a name'];
const LABEL: Rule = [/^[^\p{Cc}]{1,200}$/u, 'one line of at most 200 characters'];
const TIME: Rule = [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'a time in ISO 8601, UTC'];

const REQUIRED: [field: RequiredField, rule: Rule][] = [
  ['pipeline', NAME],
  ['title', ANY],
  ['description', ANY],
  ['request', DIGEST],
  ['output', OBJECT_ID],
  ['text', DIGEST],
  ['at', TIME],
  ['version', LABEL],
];
const OPTIONAL: [field: OptionalField, rule: Rule][] = [
  ['edits', ANY],
  ['merged', DIGEST],
  ['reference', DIGEST],
  ['model', LABEL],
];
type OptionalField = 'edits' | 'merged' | 'reference' | 'model';
type RequiredField = Exclude<keyof PageRecord, 'sources' | OptionalField>;

/** Reads one record of `gloss.lock`, which a stranger may have written. */
export function readRecord({ path, value }: { path: string; value: unknown }): RecordResult {
  const unsafe = describeUnsafeFile(path);
  if (unsafe) return { problem: unsafe };
  if (!isObject(value)) return { problem: 'a record must be an object' };
  for (const [field, [form, rule]] of REQUIRED) {
    const text = own(value, field);
    if (typeof text !== 'string' || !form.test(text)) return { field, problem: `'${field}' must be ${rule}` };
  }
  for (const [field, [form, rule]] of OPTIONAL) {
    const text = own(value, field);
    if (text !== undefined && (typeof text !== 'string' || !form.test(text)))
      return { field, problem: `'${field}' must be ${rule}` };
  }
  const read = readSources(own(value, 'sources'));
  if ('problem' in read) return { field: 'sources', problem: read.problem };
  return { record: pickFields(value as unknown as PageRecord, read.sources) };
}

/** Fields in a fixed order, and none that is not known. */
function pickFields(value: PageRecord, sources: PageRecord['sources']): PageRecord {
  const {
    pipeline,
    title,
    description,
    request,
    output,
    text,
    edits,
    merged,
    reference,
    model,
    at,
    version,
  } = value;
  return {
    pipeline,
    title,
    description,
    sources,
    request,
    output,
    text,
    ...(edits === undefined ? {} : { edits }),
    ...(merged === undefined ? {} : { merged }),
    ...(reference === undefined ? {} : { reference }),
    ...(model === undefined ? {} : { model }),
    at,
    version,
  };
}

function readSources(value: unknown): { sources: PageRecord['sources'] } | { problem: string } {
  if (!isObject(value)) return { problem: "'sources' must be an object" };
  const entries = Object.entries(value);
  if (entries.length > MAX_SOURCES) return { problem: `more than ${MAX_SOURCES} sources` };
  const sources: PageRecord['sources'] = Object.create(null);
  for (const [path, source] of entries) {
    // Nothing is written at a source's path, so any will do, except the one that is a trap as a key of an object.
    if (path === '__proto__') continue;
    const [blob, digest] = isObject(source) ? [own(source, 'blob'), own(source, 'digest')] : [];
    if (typeof blob !== 'string' || !OBJECT_ID[0].test(blob))
      return { problem: `the 'blob' of a source must be ${OBJECT_ID[1]}` };
    if (typeof digest !== 'string' || !DIGEST[0].test(digest))
      return { problem: `the 'digest' of a source must be ${DIGEST[1]}` };
    sources[path] = { blob, digest };
  }
  return { sources };
}

function describeUnsafeFile(path: string): string | undefined {
  if (path === LOCK_FILE) return 'the path is that of the lock itself';
  return path === '__proto__' ? 'the path is not allowed' : describeUnsafePath(path);
}

function own(value: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(value, field) ? value[field] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
