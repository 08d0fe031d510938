export const MAX_PATH_LENGTH = 500;

type Rule = [breaks: RegExp, rule: string];

/** Rules for any path, in the order in which they are told. */
const FORM: Rule[] = [
  [/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u, 'must have no invisible characters'],
  [/\\/, "must have '/' between directories, not '\\'"],
  [/^[/~]|^[a-z]:/iu, "must be relative to the root of the repository, such as 'docs/reference'"],
  [/(^|\/)\.{1,2}(\/|$)/, "must have no '.' or '..' in it: write it from the root of the repository"],
  [/\/\/|\/$/, 'must have a name between two slashes'],
];

/** Rules for a path that Gloss writes to. */
const RULES: Rule[] = [
  ...FORM,
  [/[<>:"|?*]/, 'must have none of < > : " | ? * in it, which Windows cannot write'],
  [/[. ](\/|$)/, 'must have no dot or space at the end of a name'],
  [/(^|\/)(\.git[^/]*|git~\d|node_modules)(\/|$)/i, "must not be in '.git', '.github' or 'node_modules'"],
  [/^\./, 'must not begin with a dot: tools read their settings from such places'],
];

/**
 * Why Gloss may not write there, as the rest of a sentence that begins with the setting; undefined when it may. These
 * are the rules on how a path is written; each page's own path is checked once more, with all rules, before it is used.
 */
export function explainBadPath(path: string): string | undefined {
  if (path !== path.normalize('NFC')) return 'must be in the composed form of Unicode (NFC)';
  return RULES.find(([breaks]) => breaks.test(path))?.[1];
}

/** Why a file of the repository cannot be read from there, the same way. */
export function explainUnreadablePath(path: string): string | undefined {
  return FORM.find(([breaks]) => breaks.test(path))?.[1];
}
