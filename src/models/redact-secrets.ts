/** Longer texts are cut: a reason is one line that a person reads. */
const MAX_REASON_LENGTH = 300;
/** Shorter values would blot out ordinary words. */
const MIN_SECRET_LENGTH = 4;
/** Shapes of keys that providers echo in part ("Incorrect API key provided: sk-abc***xyz"). */
const KEY_SHAPES = [
  /\b(?:sk|pk|rk|gsk|xai|key)-[\w*.-]{6,}/g,
  /\bAIza[\w-]{20,}/g,
  /\bBearer\s+[^\s"',;]+/gi,
  /([?&](?:key|api[_-]?key|token)=)[^&\s"']+/gi,
];

/**
 * A provider's words as one line of at most 300 characters, without control characters and without any key:
 * neither the given secrets (plain or URL-encoded) nor anything shaped like one.
 */
export function redactSecrets(options: { text: string; secrets: string[] }): string {
  let text = options.text;
  for (const secret of options.secrets) {
    if (secret.length < MIN_SECRET_LENGTH) continue;
    text = text.replaceAll(secret, '[key]').replaceAll(encodeURIComponent(secret), '[key]');
  }
  for (const shape of KEY_SHAPES) {
    text = text.replace(shape, (_match, prefix) => (typeof prefix === 'string' ? `${prefix}[key]` : '[key]'));
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: stripping them is the purpose.
  text = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return text.length > MAX_REASON_LENGTH ? `${text.slice(0, MAX_REASON_LENGTH - 1).trimEnd()}…` : text;
}
