import type { SourceOutline, SourceSymbol } from './source-outline.ts';

/** How much of an outline is written, from the most to the least. */
export type OutlineDetail = 'full' | 'exported' | 'short' | 'names';

/** One symbol of an outline as a prompt shows it. Members follow their owner as lines of their own. */
export interface OutlineLine {
  id: string;
  kind: string;
  /** Only where code outside cannot use it. */
  internal?: true;
  /** Names under which it is exported, where its own is none of them. */
  exportedAs?: string[];
  signature?: string;
  doc?: string;
  /** What the doc comment says of them, by name. */
  parameters?: Record<string, string>;
  returns?: string;
  throws?: string[];
  deprecated?: string;
}

export interface OutlineHead {
  language: string;
  lines: number;
  /** What the file says of itself. */
  doc?: string;
}

const SHORT_DOC = 160;
const SHORT_SIGNATURE = 200;

/**
 * An outline as JSON lines: the file first, then each symbol, members after their owners. `idOf` names symbols on the page.
 * What is not exported is left out below `full`, unless nothing is; below `exported` texts are cut; `names` has no texts.
 */
export function writeOutline(options: {
  outline: SourceOutline;
  detail: OutlineDetail;
  idOf: (id: string) => string;
}): string {
  const { outline, detail, idOf } = options;
  const hasExports = outline.symbols.some(({ exported }) => exported);
  const head: OutlineHead = {
    language: outline.language,
    lines: outline.lines,
    ...(outline.doc === '' ? {} : { doc: detail === 'full' ? outline.doc : outline.doc.slice(0, 2_000) }),
  };
  const lines = flatten(outline.symbols)
    .filter(({ exported }) => exported || detail === 'full' || !hasExports)
    .map((symbol) => toLine(symbol, { detail, idOf, hasExports }));
  return [head, ...lines].map((line) => JSON.stringify(line)).join('\n');
}

/** Reads what writeOutline wrote; lines that are none are left out. Undefined when there is no outline. */
export function readOutline(text: string): { head: OutlineHead; symbols: OutlineLine[] } | undefined {
  const [first, ...others] = text.split('\n').map(parseLine);
  if (!first || typeof first.language !== 'string') return undefined;
  const symbols = others.filter(
    (line): line is OutlineLine & Record<string, unknown> =>
      typeof line?.id === 'string' && typeof line.kind === 'string',
  );
  return { head: first as unknown as OutlineHead, symbols };
}

function flatten(symbols: SourceSymbol[]): SourceSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.members)]);
}

function toLine(
  symbol: SourceSymbol,
  options: { detail: OutlineDetail; idOf: (id: string) => string; hasExports: boolean },
): OutlineLine {
  const { detail, idOf, hasExports } = options;
  const { kind, signature, doc, returns, deprecated } = symbol;
  const name: OutlineLine = {
    id: idOf(symbol.id),
    kind,
    ...(symbol.exported ? {} : { internal: true }),
    ...(symbol.exportedAs === undefined ? {} : { exportedAs: symbol.exportedAs }),
  };
  if (detail === 'names') return name;
  if (detail === 'short') {
    return {
      ...name,
      signature: cut(signature, SHORT_SIGNATURE),
      ...(doc === '' ? {} : { doc: cut(doc, SHORT_DOC) }),
    };
  }
  // What cannot be used from outside is context: its name and form say enough.
  if (!symbol.exported && hasExports) return { ...name, signature: cut(signature, SHORT_SIGNATURE) };
  const described = symbol.parameters.filter(({ description }) => description);
  const throws = symbol.throws.map(({ type, description }) => [type, description].filter(Boolean).join(': '));
  return {
    ...name,
    signature,
    ...(doc === '' ? {} : { doc }),
    ...(described.length === 0
      ? {}
      : {
          parameters: Object.fromEntries(described.map(({ name, description }) => [name, description ?? ''])),
        }),
    ...(returns?.description ? { returns: returns.description } : {}),
    ...(throws.length === 0 ? {} : { throws }),
    ...(deprecated === undefined ? {} : { deprecated: deprecated || 'yes' }),
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}

function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
