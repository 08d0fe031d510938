import { type Finding, quote } from './finding.ts';
import { type FileIndex, findNamesake, hasSuffix } from './index-files.ts';
import type { CodeSpan } from './read-parts.ts';
import { standsIn } from './stands-in.ts';

/** Code spans that name a path of this repository which is not there. What may be something else is let pass. */
export function checkPaths(options: {
  spans: CodeSpan[];
  index: FileIndex;
  sourceTexts: readonly string[];
}): Finding[] {
  const { spans, index, sourceTexts } = options;
  return spans.flatMap((span) => {
    const path = readPath(span, index);
    if (path === undefined || exists(path, index) || standsIn(sourceTexts, path)) return [];
    const namesake = findNamesake(index, path);
    const hint = namesake === undefined ? '' : ` There is ${quote(namesake)}.`;
    const message = `The repository has no file or directory ${quote(span.value)}.${hint}`;
    return [{ line: span.line, rule: 'path' as const, message }];
  });
}

const MAX_PATH = 200;
/** Only what a path is written with: no globs, no placeholders, no URLs, no scopes of packages. */
const PATH = /^(?:\.{1,2}\/)*[\w.+-][\w.+@-]*(?:\/[\w.+@-]+)*\/?$/;
const POSITION = /(?::\d+(?:[:-]\d+){0,2}|#L\d+(?:-L?\d+)?)$/;
const MIME = /^(?:application|audio|font|image|message|model|multipart|text|video)\/[\w.+-]+$/;
/** What tools write is seldom committed. */
const MADE =
  /(?:^|\/)(?:node_modules|dist|build|out|output|target|coverage|tmp|temp|logs?|vendor|\.?venv|__pycache__|site|public|generated|\.[\w.-]*cache|\.git|\.next|\.gloss)(?:\/|$)/;
const PLACEHOLDER =
  /(?:^|[/._-])(?:foo|bar|baz|qux|xyz|xxx|example|examples?|sample|demo|dummy|placeholder|some|my|your|path\/to|to\/path|name|hello|world|owner|user|org|repo)(?:[/._-]|\d*$)/i;
/** Words next to a span that say that it is something else. */
const SOMETHING_ELSE =
  /\b(?:branch|branches|tag|route|routes|endpoint|endpoints|url|uri|http|https|request|package|packages|module|modules|import|imports|imported|specifier|subpath|header|content type|mime|key|scope|label|event|ref|refs|image|action|create|creates|created|write|writes|written|generate|generates|generated|for example|such as)\b|\be\.g\./i;
const EXTENSION = /[^./]\.[a-z][a-z\d]{0,9}$/i;

/** The path that a code span names, as far as it is sure to name one. */
function readPath({ value, around }: CodeSpan, index: FileIndex): string | undefined {
  const text = value.trim().replace(POSITION, '');
  if (text.length > MAX_PATH || !text.includes('/') || !PATH.test(text) || !/[a-z]/i.test(text))
    return undefined;
  const isRelative = text.startsWith('.') && /^\.{1,2}\//.test(text);
  const path = text.replace(/^(?:\.{1,2}\/)+/, '').replace(/\/$/, '');
  const isTracked = index.roots.has(path.split('/', 1)[0] ?? '') && path.includes('/');
  const isFile = EXTENSION.test(path);
  if (!isTracked && !(isRelative && isFile)) return undefined;
  if (MIME.test(text) || MADE.test(path) || PLACEHOLDER.test(path)) return undefined;
  // Without an extension it may as well be a branch, a route or a choice of two words.
  if (SOMETHING_ELSE.test(around) && !(isFile && isTracked)) return undefined;
  return path;
}

function exists(path: string, index: FileIndex): boolean {
  if (index.files.has(path) || index.directories.has(path) || hasSuffix(index, path)) return true;
  // What a module exports: `src/index.Context`.
  const module = path.replace(/\.[A-Z]\w*$/, '');
  return module !== path && hasSuffix(index, module);
}
