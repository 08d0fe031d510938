import { readdir, readFile } from 'node:fs/promises';

/**
 * Ends processes that outlived their step: those with the job's `RUNNER_TRACKING_ID` in their environment, as the
 * runner's "Complete job" does. Needs /proc; does nothing elsewhere.
 */
export async function endStrayProcesses(trackingId: string): Promise<void> {
  const entries = await readdir('/proc').catch(() => []);
  for (const entry of entries.filter((name) => /^\d+$/.test(name))) {
    const environment = await readFile(`/proc/${entry}/environ`, 'utf8').catch(() => '');
    if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) continue;
    try {
      process.kill(Number(entry), 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}
