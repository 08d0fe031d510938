import { hydrateData, observabilityRevivers, type Revivers } from '@workflow/core/serialization-format';

/** What cannot be told as JSON: the bytes themselves. */
export interface RawBytes {
  $base64: string;
}

/** The SDK writes a dot for what is empty, since its encoder takes an empty string for "no". */
const EMPTY = '.';
const asItIs = (value: unknown) => value;
const toBytes = (value: string): RawBytes => ({ $base64: value === EMPTY ? '' : value });
const BYTES = [
  'ArrayBuffer BigInt64Array BigUint64Array Float32Array Float64Array Int8Array Int16Array Int32Array',
  'Uint8Array Uint8ClampedArray Uint16Array Uint32Array',
].flatMap((names) => names.split(' '));

/** How the types that the SDK can store beside JSON's own are told: dates in ISO 8601, maps as pairs, bytes in base64. */
const REVIVERS: Revivers = {
  ...observabilityRevivers,
  ...Object.fromEntries(BYTES.map((name) => [name, toBytes])),
  Date: (value: string) => (value === EMPTY ? null : value),
  URLSearchParams: (value: string) => (value === EMPTY ? '' : value),
  RegExp: ({ source, flags }: { source: string; flags: string }) => `/${source}/${flags}`,
  ...Object.fromEntries(
    ['BigInt', 'DOMException', 'Error', 'Headers', 'Map', 'Request', 'Response', 'Set', 'URL'].map((name) => [
      name,
      asItIs,
    ]),
  ),
};

/**
 * A stored payload as plain JSON, without the SDK's runtime: what is no JSON is told as described above, what cannot be
 * decoded (another format, a reference to itself) as `RawBytes`. `undefined` is null.
 */
export function decodePayload(payload: unknown): unknown {
  if (!(payload instanceof Uint8Array)) return payload ?? null;
  try {
    const value = hydrateData(payload, REVIVERS);
    if (value instanceof Uint8Array) return toRaw(value);
    return value === undefined ? null : JSON.parse(JSON.stringify(value));
  } catch {
    return toRaw(payload);
  }
}

function toRaw(bytes: Uint8Array): RawBytes {
  return { $base64: Buffer.from(bytes).toString('base64') };
}
