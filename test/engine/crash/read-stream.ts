/** What a run's stream holds. */
export interface StreamReading {
  lines: string[];
  closed: boolean;
  /** The reader was told that what is stored is not what was written. */
  damaged?: true;
}

/** A stream that has not ended by then is called open, in ms: the run that wrote it has ended before. */
const PATIENCE_MS = 3_000;

/** Reads the stream of a run that has ended from its beginning, until it is closed or patience ends. */
export async function readStream(runId: string): Promise<StreamReading> {
  // Imported late: the engine decides what world the SDK finds when it is first imported.
  const { getRun } = await import('workflow/api');
  const reader = getRun(runId).getReadable<string>({ startIndex: 0 }).getReader();
  const lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<'open'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'open');
  });
  try {
    for (;;) {
      const chunk = await Promise.race([reader.read(), patience]);
      if (chunk === 'open') return { lines, closed: false };
      if (chunk.done) return { lines, closed: true };
      if (chunk.value !== '') lines.push(chunk.value);
    }
  } catch (error) {
    if ((error as Error).name !== 'DamageError') throw error;
    return { lines, closed: true, damaged: true };
  } finally {
    clearTimeout(timer);
    await reader.cancel().catch(() => {});
  }
}
