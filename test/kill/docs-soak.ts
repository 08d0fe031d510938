import { killDocs } from './kill-docs.ts';

// `npm run test:kill:docs -- [SEEDS]`: a 200-page run, killed 20 times at random moments, for each seed.
const seeds = Number(process.argv[2] ?? 3);
let failed = 0;
for (let seed = 1; seed <= seeds; seed += 1) {
  const outcome = await killDocs({ seed, pages: 200, kills: 20, latencyMs: 60, lifeMs: 2_000 });
  const { kills, exitCode, check, calls, pages, repeated, excusable } = outcome;
  const good = exitCode === 0 && check === 0 && repeated <= excusable && calls === pages + repeated;
  if (!good) failed += 1;
  console.log(
    `seed ${seed}: ${good ? 'ok' : 'FAILED'}, ${kills} kills, ${calls} calls for ${pages} pages, ` +
      `${repeated} repeated (at most ${excusable} were under way), exit ${exitCode}, check ${check}`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
