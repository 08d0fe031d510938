import { writeFileSync } from 'node:fs';

// Preloaded into a measured process (`node --import`): leaves its largest resident set and CPU time in a file.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: (maxRSS * 1024) / 1e6 };
  writeFileSync(process.env.BENCH_PEAK_FILE, JSON.stringify(measured));
});
