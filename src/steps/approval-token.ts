/** Name of the hook in which a run waits for an approval. A run's id is not to be guessed. */
export function approvalToken(runId: string): string {
  return `approval:${runId}`;
}
