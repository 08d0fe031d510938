/** What a statement passes on from another file, by its signature. */
export interface Reexport {
  /** The name here; `*` for all that the other file exports. */
  name: string;
  /** The name there; `*` where all of it gets one name. */
  original: string;
  /** The other file, as it is written. */
  from: string;
  isType: boolean;
}

const STATEMENT = /^export\b([^=]*)\bfrom\s+(['"])([^'"]*)\2\s*(?:(?:with|assert)\s*\{[^}]*\}\s*)?;?$/;

/** Reads a signature that only passes on what another file declares: `export { a } from './b.js'`. Undefined for all others. */
export function readReexport(signature: string): Reexport | undefined {
  const [, words = '', , from = ''] = STATEMENT.exec(signature) ?? [];
  if (words === '') return undefined;
  const [, type, star, inner = ''] =
    /^\s*(type\b)?\s*(?:(\*)\s*(?:as\s)?|\{)?([^}]*)\}?\s*$/.exec(words) ?? [];
  const names = inner.replace(/^\s*type\s+(?!as\b)/, '').trim();
  const isType = type !== undefined || names !== inner.trim();
  if (star !== undefined) return { name: unquote(names) || '*', original: '*', from, isType };
  const [original = '', name = original] = names.split(/\s+as\s+/);
  return { name: unquote(name), original: unquote(original), from, isType };
}

function unquote(name: string): string {
  return name.replace(/^(['"])(.*)\1$/, '$2');
}

/** Whether a signature only passes on what another file declares. */
export function isReexport(signature: string): boolean {
  return STATEMENT.test(signature);
}
