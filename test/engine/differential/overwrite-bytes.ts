const SPOILT = 0xee;

/** Overwrites every byte array in a value, as a caller may who owns it. */
export function overwriteBytes(value: unknown): void {
  if (value instanceof Uint8Array) {
    value.fill(SPOILT);
  } else if (Array.isArray(value)) {
    for (const item of value) overwriteBytes(item);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const field of Object.values(value)) overwriteBytes(field);
  }
}
