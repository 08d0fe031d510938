/** What GitHub allows in the name of an account or repository, and nothing that could leave its place in a URL. */
const NAME = /^(?!\.+$)[\w.-]{1,100}$/;
/** An App's account has the suffix; no person's can. */
const LOGIN = /^[\w-]{1,100}(?:\[bot\])?$/;
const OBJECT_ID = /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** As git-check-ref-format allows for what comes after `refs/heads/`, and a little stricter. */
const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$|\.$))[^\s\p{Cc}~^:?*[\\]{1,250}$/u;

/** What stands at a path of parsed JSON; undefined where there is nothing, never an inherited property. Pure, as all here. */
export function at(value: unknown, ...path: string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

/** The text at a path; the empty text where there is none. */
export function textAt(value: unknown, ...path: string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A number or id of GitHub: whole, positive, exact. */
export function idAt(value: unknown, ...path: string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

export function nameAt(value: unknown, ...path: string[]): string | undefined {
  return matching(NAME, textAt(value, ...path));
}

export function loginAt(value: unknown, ...path: string[]): string | undefined {
  return matching(LOGIN, textAt(value, ...path));
}

/** A full object id in lower case; not the one of zeros, which stands for nothing. */
export function objectIdAt(value: unknown, ...path: string[]): string | undefined {
  return matching(OBJECT_ID, textAt(value, ...path));
}

/** The branch that a full ref names; undefined for a tag, a pull request's ref or a malformed one. */
export function branchOfRef(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? matching(BRANCH, ref.slice('refs/heads/'.length)) : undefined;
}

function matching(pattern: RegExp, text: string): string | undefined {
  return pattern.test(text) ? text : undefined;
}
