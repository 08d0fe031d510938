import type { Language, SymbolKind } from './languages.ts';
import type { Patch } from './read-patch.ts';

export interface ChangedSymbol {
  /** With its class in front where that is known: `Parser.read`. */
  name: string;
  kind: SymbolKind;
  exported: boolean;
  /** Columns of white space before its definition; 0 is the top level. */
  indent: number;
}

export interface SymbolChanges {
  added: ChangedSymbol[];
  removed: ChangedSymbol[];
  /** Those with changed lines inside, or a changed first line. */
  changed: ChangedSymbol[];
  renamed: { from: string; to: string; kind: SymbolKind }[];
}

interface Definition extends ChangedSymbol {
  /** The defining line with the name taken out: equal for a symbol that was only renamed. */
  outline: string;
}

/** Lines that belong to the definition above although they start at its column: the ends of parameter lists. */
const CONTINUATION = /^\s*(?:[)\]{>]|\}[:)].*\{$|where\b|->)/;
/** Lines that are no change of what surrounds them: brackets, comments, decorators. */
const NO_CODE = /^\s*(?:[)\]}{(;,]*|(?:\/\/|\/\*|\*|#(?!\w+!?\[)|--|"""|'''|@).*|end)\s*$/;

/** Which definitions a patch adds, removes and changes, in the order of the patch. */
export function findSymbols(options: { patch: Patch; language: Language; path: string }): SymbolChanges {
  const { patch, language, path } = options;
  const added = new Map<string, Definition>();
  const removed = new Map<string, Definition>();
  const touched = new Map<string, Definition>();
  const around = new Map<string, Definition>();
  for (const hunk of patch.hunks) {
    const heading = readDefinition({ line: hunk.heading, language, path, scopes: [] });
    const scopes: Definition[] = heading ? [heading] : [];
    if (heading && hunk.lines.some(({ sign, text }) => sign !== ' ' && /^\s+\S/.test(text))) {
      around.set(heading.name, heading);
    }
    for (const { sign, text } of hunk.lines) {
      if (text.trim() === '') continue;
      leaveScopes(scopes, text);
      // What a function defines inside itself is part of its body.
      const body = scopes.find(({ kind }) => kind === 'function' || kind === 'method');
      const definition = body ? undefined : readDefinition({ line: text, language, path, scopes });
      if (definition) {
        if (sign === '+') added.set(definition.name, definition);
        if (sign === '-') removed.set(definition.name, definition);
        if (definition.kind !== 'constant' || /[{[(]$/.test(text)) scopes.push(definition);
        continue;
      }
      const enclosing = body ?? scopes.at(-1);
      if (sign !== ' ' && enclosing && !NO_CODE.test(text)) touched.set(enclosing.name, enclosing);
    }
  }
  // Text at the first column, as in a raw string, hides the end of a function: then what git says must do.
  const nothing = added.size + removed.size + touched.size === 0;
  return sortOut({ added, removed, touched: nothing ? around : touched });
}

/** Closes every scope that this line cannot be inside of, by its indentation. */
function leaveScopes(scopes: Definition[], line: string): void {
  if (CONTINUATION.test(line) || /^#(?:if|else|end|define)/.test(line)) return;
  const indent = indentOf(line);
  while ((scopes.at(-1)?.indent ?? -1) >= indent) scopes.pop();
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function readDefinition(options: {
  line: string;
  language: Language;
  path: string;
  scopes: Definition[];
}): Definition | undefined {
  const { line, language, path, scopes } = options;
  for (const { kind, pattern } of language.rules) {
    const groups = pattern.exec(line)?.groups;
    const bare = groups?.name?.trim();
    if (!bare) continue;
    const owner = groups?.owner ?? (kind === 'method' ? ownerIn(scopes) : undefined);
    const indent = indentOf(line);
    const name = owner ? `${owner}.${bare}` : bare;
    const exported = language.isExported({ line, name: bare, indent, path });
    return { name, kind, exported, indent, outline: line.replace(bare, '').trim() };
  }
  return undefined;
}

function ownerIn(scopes: Definition[]): string | undefined {
  return scopes.findLast(({ kind }) => kind === 'class' || kind === 'type' || kind === 'constant')?.name;
}

function sortOut(found: {
  added: Map<string, Definition>;
  removed: Map<string, Definition>;
  touched: Map<string, Definition>;
}): SymbolChanges {
  const { touched } = found;
  const added = [...found.added.values()].filter(({ name }) => !found.removed.has(name));
  const removed = [...found.removed.values()].filter(({ name }) => !found.added.has(name));
  const signed = [...found.added.values()].filter(({ name }) => found.removed.has(name));
  const changed = [...new Map([...signed, ...touched.values()].map((one) => [one.name, one])).values()];
  const renamed = pairRenames(added, removed);
  const isRenamed = (name: string) => renamed.some(({ from, to }) => from === name || to === name);
  const rest = (symbols: Definition[]) => symbols.filter(({ name }) => !isRenamed(name));
  const isNew = (name: string) => [...added, ...removed].some((symbol) => symbol.name === name);
  return {
    added: rest(added),
    removed: rest(removed),
    changed: changed.filter(({ name }) => !isNew(name)),
    renamed,
  };
}

/** A removed and an added definition that differ in nothing but the name. */
function pairRenames(added: Definition[], removed: Definition[]): SymbolChanges['renamed'] {
  const taken = new Set<string>();
  const renamed: SymbolChanges['renamed'] = [];
  for (const old of removed) {
    if (old.outline.length < 8) continue;
    const same = added.find(
      ({ name, kind, outline }) => kind === old.kind && outline === old.outline && !taken.has(name),
    );
    if (!same) continue;
    taken.add(same.name);
    renamed.push({ from: old.name, to: same.name, kind: old.kind });
  }
  return renamed;
}
