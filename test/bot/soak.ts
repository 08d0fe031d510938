import { killBot } from './kill-bot.ts';

// `npm run test:kill:bot -- [SEEDS]`: 30 runs from 10 repositories, the server killed 20 times, for each seed.
const seeds = Number(process.argv[2] ?? 1);
let failed = 0;
for (let seed = 1; seed <= seeds; seed += 1) {
  const { problems, repeated, excusable, calls, kills, runs } = await killBot({
    seed,
    repositories: 10,
    runs: 30,
    kills: 20,
  });
  const good = problems.length === 0 && repeated <= excusable;
  if (!good) failed += 1;
  console.log(
    `seed ${seed}: ${good ? 'ok' : 'FAILED'}, ${kills} kills, ${runs} runs, ${calls} calls, ${repeated} repeated ` +
      `(at most ${excusable} were under way)${problems.map((problem) => `\n  ${problem}`).join('')}`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
