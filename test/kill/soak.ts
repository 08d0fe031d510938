import { killRun } from '../support/kill-run.ts';

// `npm run test:kill -- [SEEDS] [FIRST]`: the kill test over many seeds. Exits 1 when one of them fails.
const seeds = Number(process.argv[2] ?? 10);
const first = Number(process.argv[3] ?? 1);
let failed = 0;
for (let seed = first; seed < first + seeds; seed++) {
  const started = performance.now();
  const outcome = await killRun({ seed, items: 60, kills: 25, latencyMs: 50, disturb: true });
  const sameText = outcome.text === outcome.uninterrupted;
  const passed = outcome.status === 'complete' && sameText && outcome.repeated.length === 0;
  if (!passed) failed++;
  const seconds = Math.round((performance.now() - started) / 1000);
  const facts = `${outcome.kills} kills, ${outcome.status}, ${outcome.itemCalls} calls for ${outcome.items} items`;
  const repeated = `${outcome.repeated.length} stored answers paid again`;
  const text = sameText ? 'same text' : 'DIFFERENT TEXT';
  console.log(`seed ${seed}: ${passed ? 'ok' : 'FAILED'}: ${facts}, ${repeated}, ${text} (${seconds} s)`);
}
console.log(`${seeds - failed} of ${seeds} seeds passed`);
process.exit(failed === 0 ? 0 : 1);
