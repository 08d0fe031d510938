/** A stage in messages: by its name, or its number where it has none. */
export function nameStage(name: unknown, index: number): string {
  return typeof name === 'string' && /^[\w -]{1,40}$/.test(name) ? `stage "${name}"` : `stage ${index + 1}`;
}
