import { writeSync } from 'node:fs';
import type { WorkerRun } from './run-worker.ts';

/** The worker's own output belongs to what is measured, so that its report goes out by another door. */
const REPORT_DESCRIPTOR = 3;
const BYTES_PER_KIB = 1024;

/** The last thing a worker does. `workMs` is what it measured itself. */
export function reportMeasurement({ workMs }: { workMs: number }): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured: Omit<WorkerRun, 'processMs'> = {
    workMs,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMb: (maxRSS * BYTES_PER_KIB) / 1e6,
  };
  writeSync(REPORT_DESCRIPTOR, JSON.stringify(measured));
}

/** What `reportMeasurement` wrote. */
export function readMeasurement(text: string): Omit<WorkerRun, 'processMs'> {
  return JSON.parse(text) as Omit<WorkerRun, 'processMs'>;
}
