import { GlossError } from '../../errors.ts';
import { LOCK_FILE, type Lock, type PageRecord } from './lock.ts';
import { readRecord } from './read-record.ts';

/** About 50,000 pages. */
const MAX_LOCK_LENGTH = 64 * 1024 * 1024;
const MAX_FILES = 100_000;
const LOCK_VERSION = 1;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/m;

const REBUILD = `Take the last good version from git (\`git checkout <commit> -- ${LOCK_FILE}\`) and run \`gloss run docs\`.`;

/**
 * Reads `gloss.lock`; blank text is a repository without one. Fields that this version does not know are dropped. Records and sources have no prototype, so that any path is
 * a key like another; what is looked up must be looked up in them and not in a copy with one.
 *
 * @throws GlossError `usage` for merge conflict markers, for what is no JSON, for a newer version, and for a record that Gloss
 * cannot have written; it names `file` and the line as far as that can be known.
 */
export function parseLock({ text, file = LOCK_FILE }: { text: string; file?: string }): Lock {
  if (text.length > MAX_LOCK_LENGTH)
    throw refuse(file, `is longer than ${MAX_LOCK_LENGTH} characters`, REBUILD);
  if (text.trim() === '') return { version: LOCK_VERSION, files: Object.create(null) };
  const conflict = CONFLICT.exec(text);
  if (conflict)
    throw refuse(
      `${file}:${lineAt(text, conflict.index)}`,
      'holds the markers of a merge conflict',
      'Run `gloss run docs --write`: it joins the records of both sides.',
    );
  const value = parseJson(text.replace(/^\uFEFF/, ''), file);
  if (!isObject(value)) throw refuse(`${file}:1`, 'must be a JSON object', REBUILD);
  checkVersion(value.version, `${file}:${findLine(text, ['"version"'])}`);
  return { version: LOCK_VERSION, files: readFiles({ value: value.files, text, file }) };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    // V8 tells the offset, except where the text ends too early or a token is unknown.
    const offset = /at position (\d+)/.exec(message)?.[1];
    const isCut = message.startsWith('Unexpected end');
    const line = offset === undefined && !isCut ? '' : `:${lineAt(text, Number(offset ?? text.length))}`;
    throw refuse(`${file}${line}`, 'is not JSON', REBUILD, cause);
  }
}

function checkVersion(version: unknown, place: string): void {
  if (version === LOCK_VERSION) return;
  if (typeof version === 'number' && version > LOCK_VERSION)
    throw refuse(
      place,
      `was written by a newer version of Gloss (format ${version}, this one reads ${LOCK_VERSION})`,
      'Update Gloss.',
    );
  throw refuse(place, `must say \`"version": ${LOCK_VERSION}\``, REBUILD);
}

function readFiles({ value, text, file }: { value: unknown; text: string; file: string }) {
  const place = () => `${file}:${findLine(text, ['"files"'])}`;
  if (!isObject(value)) throw refuse(place(), "'files' must be an object", REBUILD);
  const entries = Object.entries(value);
  if (entries.length > MAX_FILES) throw refuse(place(), `lists more than ${MAX_FILES} files`, REBUILD);
  const files: Record<string, PageRecord> = Object.create(null);
  for (const [path, record] of entries) {
    const result = readRecord({ path, value: record });
    if ('record' in result) {
      files[path] = result.record;
      continue;
    }
    const line = findLine(text, [
      `${JSON.stringify(path)}:`,
      ...(result.field ? [`"${result.field}":`] : []),
    ]);
    throw refuse(`${file}:${line}`, `the record of ${quote(path)} is malformed: ${result.problem}`, REBUILD);
  }
  return files;
}

/** The line of the last of these words, each looked for behind the one before; the first line when there is none. */
function findLine(text: string, words: string[]): number {
  let offset = 0;
  for (const word of words) {
    const found = text.indexOf(word, offset);
    if (found < 0) break;
    offset = found;
  }
  return lineAt(text, offset);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Paths come from strangers, and errors are read in terminals. */
function quote(path: string): string {
  return JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path);
}

function refuse(place: string, problem: string, remedy: string, cause?: unknown): GlossError {
  const separator = problem.startsWith("'") || problem.startsWith('the ') ? ': ' : ' ';
  return new GlossError({ code: 'usage', message: `${place}${separator}${problem}.`, remedy, cause });
}
