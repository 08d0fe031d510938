/** Words that stand for a password where people show how a URL is written. */
const SHOWN =
  /^(?:(?:my|your|the|some|test|dummy|fake|example|super|db|user|new|old)?[-_. ]?(?:pass(?:word|wd|phrase)?|pwd?|pw|secret|token|key|api[-_]?key|credentials?)(?:[-_]?(?:here|value|\d{0,4}))?|changeme|change[-_]me|example|postgres|mysql|mongo|redis|root|admin|guest|user(?:name)?|test(?:ing)?|foo(?:bar)?|bar|baz|none|null|xxx+|\*+|\.+|…|x-oauth-basic|oauth2?|1234+5*6*7*8*9*0*|abc\d*|qwerty)$/i;
const LOCAL =
  /^(?:localhost|127\.\d|0\.0\.0\.0|\[::1\]|host\b|hostname\b|example\b|(?:[\w-]+\.)*example\.(?:com|org|net)|[\w.-]+\.(?:example|test|invalid|local)\b)/i;

/**
 * Whether the password of a URL is one of documentation: a word that says what belongs there, the user's name again, a
 * variable, or the password of a machine that is nobody's (RFC 2606, RFC 6761).
 */
export function isShownPassword(secret: string, { input, index, 0: whole }: RegExpExecArray): boolean {
  const user = whole.slice(3, whole.indexOf(':', 3));
  if (SHOWN.test(secret) || secret.toLowerCase() === user.toLowerCase()) return true;
  // `$NAME`, `%s`, `%(name)s`, `:port`
  if (/^(?:\$\w*|%[sd]|%\w+%|:.*|\d{1,5})$/.test(secret)) return true;
  return LOCAL.test(input.slice(index + whole.length - 1, index + whole.length + 99));
}
