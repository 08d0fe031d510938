/** The same plain value with every date later by `shift` ms; changes objects in place. */
export function shiftDates<T extends object>(value: T, shift: number): T {
  for (const [key, field] of Object.entries(value)) {
    if (field instanceof Date) Object.assign(value, { [key]: new Date(field.getTime() + shift) });
    else if (typeof field === 'object' && field !== null && !(field instanceof Uint8Array))
      shiftDates(field, shift);
  }
  return value;
}
