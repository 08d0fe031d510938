/** Whether a signature only passes on what another file declares: `export { a } from './b.js'`. */
export function isReexport(signature: string): boolean {
  return /^export\b[^=]*\bfrom\s+(?:'[^']*'|"[^"]*");?$/.test(signature);
}
