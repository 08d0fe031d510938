/** Says what is being measured; stdout is for the table. */
export function tell(message: string): void {
  process.stderr.write(`bench: ${message}\n`);
}
