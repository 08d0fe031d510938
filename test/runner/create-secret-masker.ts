/** Shorter quoted values keep their quotes when masked. Source: ValueEncoders.cs of actions/runner. */
const TRIM_QUOTES_FROM = 9;

export interface SecretMasker {
  /** Masks the value, each of its lines and the usual encodings of both. */
  add(value: string): void;
  /** The text with `***` for every secret. */
  mask(text: string): string;
}

/** Masks as the runner's SecretMasker.cs does: plain values and their encodings, overlapping finds as one. */
export function createSecretMasker(): SecretMasker {
  const secrets = new Set<string>();
  const addValue = (value: string): void => {
    for (const form of encodings(value)) {
      if (form !== '') secrets.add(form);
    }
  };
  return {
    add(value) {
      addValue(value);
      for (const line of value.split(/[\r\n]/)) addValue(line.trim());
    },
    mask: (text) => replaceRanges(text, findRanges(text, secrets)),
  };
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const shifted = (shift: number): string =>
    (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
  const isQuoted = value.length >= TRIM_QUOTES_FROM && value.startsWith('"') && value.endsWith('"');
  return [
    value,
    shifted(0),
    shifted(1),
    shifted(2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeUri(value),
    encodeXml(value),
    isQuoted ? value.slice(1, -1) : '',
  ];
}

/** .NET's `Uri.EscapeDataString` also encodes the five characters that JavaScript leaves. */
function encodeUri(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function encodeXml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

type Range = [start: number, end: number];

function findRanges(text: string, secrets: Set<string>): Range[] {
  const ranges: Range[] = [];
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      ranges.push([at, at + secret.length]);
    }
  }
  return ranges.sort(([left], [right]) => left - right);
}

function replaceRanges(text: string, ranges: Range[]): string {
  let result = '';
  let copiedTo = 0;
  let index = 0;
  while (index < ranges.length) {
    const [start, firstEnd] = ranges[index] ?? [0, 0];
    let end = firstEnd;
    for (index += 1; (ranges[index]?.[0] ?? Number.POSITIVE_INFINITY) <= end; index += 1) {
      end = Math.max(end, ranges[index]?.[1] ?? 0);
    }
    result += `${text.slice(copiedTo, start)}***`;
    copiedTo = end;
  }
  return result + text.slice(copiedTo);
}
