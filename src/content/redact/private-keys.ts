import type { SecretRule } from './secret-rule.ts';

export const PRIVATE_KEY: Pick<SecretRule, 'kind' | 'name'> = { kind: 'private-key', name: 'private key' };
const PLACEHOLDER = `[REDACTED:${PRIVATE_KEY.kind}]`;

/** RFC 7468, and PGP's `BLOCK` (RFC 9580, 6.2). */
const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const MARKS = /-----(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** A line of key material, as far as it is that: what stands around it is of a diff, of quotes or of a comment. */
const MATERIAL = /^([-+ ]?[\s"'`#*/>|]{0,40})([A-Za-z0-9+/=]{1,1024})((?:\\[nr])*[\s"'`,;+\\]{0,20})$/;
/** What may stand between the lines: the header of a hunk, headers of the key, nothing. */
const BETWEEN =
  /^(?:@@ -.*|[-+ ]?[\s"'`#*/>|]{0,40}(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset):.{0,200}|(?:\\[nr])*[\s"'`,;+\\]{0,20}))$/;
/** The same on one line, with the line breaks written as `\n` or taken for spaces. */
const INLINE = /[A-Za-z0-9+/=](?:[A-Za-z0-9+/= \t]|\\[nr]|\\\\[nr])*/y;
/** Characters of material: less is a note that something was left out. An Ed25519 key has 64. */
const MIN_MATERIAL = 40;

/**
 * Takes the material out of private keys, line by line; what begins and ends them stays. Where a diff shows one end of a
 * key only, the lines next to it that can be nothing else are taken for the rest.
 *
 * @returns the text and the lines (from 1) where keys begin.
 */
export function redactPrivateKeys(text: string): { text: string; lines: number[] } {
  if (!text.includes('PRIVATE KEY')) return { text, lines: [] };
  const lines = text.split('\n');
  const found: number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!line.includes('PRIVATE KEY')) continue;
    const inline = redactInline(line);
    if (inline.count > 0) {
      lines[index] = inline.line;
      found.push(...Array.from({ length: inline.count }, () => index + 1));
    }
    if (END.test(line) && redactRun({ lines, from: index - 1, step: -1 })) found.push(index + 1);
    if (BEGIN.test(line) && redactRun({ lines, from: index + 1, step: 1 })) found.push(index + 1);
  }
  return { text: found.length === 0 ? text : lines.join('\n'), lines: found };
}

/** The lines of material from one on; false where there are too few to be a key. */
function redactRun({ lines, from, step }: { lines: string[]; from: number; step: 1 | -1 }): boolean {
  const own: number[] = [];
  let characters = 0;
  for (let index = from; index >= 0 && index < lines.length; index += step) {
    const line = lines[index] ?? '';
    const material = MATERIAL.exec(line)?.[2];
    if (material !== undefined) {
      own.push(index);
      characters += material.length;
    } else if (!BETWEEN.test(line)) break;
  }
  if (characters < MIN_MATERIAL) return false;
  for (const index of own) lines[index] = (lines[index] ?? '').replace(MATERIAL, `$1${PLACEHOLDER}$3`);
  return true;
}

function redactInline(line: string): { line: string; count: number } {
  let result = '';
  let count = 0;
  let copied = 0;
  for (const mark of line.matchAll(MARKS)) {
    const after = mark.index + mark[0].length;
    if (after < copied) continue;
    const gap = /^(?:\\{1,2}[nr]|[ \t])*/.exec(line.slice(after, after + 40))?.[0].length ?? 0;
    INLINE.lastIndex = after + gap;
    const material = INLINE.exec(line)?.[0] ?? '';
    if (material.replace(/\\{1,2}[nr]|[ \t]/g, '').length < MIN_MATERIAL || !BEGIN.test(mark[0])) continue;
    result += `${line.slice(copied, after + gap)}${PLACEHOLDER}`;
    copied = after + gap + material.length;
    // The line break before the end stays.
    const tail = /(?:\\{1,2}[nr]|[ \t])+$/.exec(material.slice(-40))?.[0] ?? '';
    result += tail;
    count += 1;
  }
  return { line: result + line.slice(copied), count };
}
