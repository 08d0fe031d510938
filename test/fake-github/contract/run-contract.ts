import { checkSchema } from './check-schema.ts';
import { driveProbes } from './drive-probes.ts';
import { findJudges } from './find-judges.ts';
import { PROBES } from './probes.ts';
import { setStage, TOKENS } from './stage.ts';
import { startPrism } from './start-prism.ts';

/**
 * Judges the fake GitHub by what GitHub publishes: its OpenAPI description (through Prism, in front of every REST
 * endpoint the product uses) and its GraphQL schema. Exit code 1 and one line for each difference.
 */
async function runContract(): Promise<number> {
  const judges = await findJudges();
  const problems = (await checkSchema(judges)).map((problem) => `GraphQL: ${problem}`);
  const fake = await setStage();
  try {
    const prism = await startPrism({ ...judges, upstream: fake.url });
    try {
      const violations = await driveProbes(prism.url, PROBES, TOKENS.app);
      problems.push(...violations.map(({ request, problem }) => `${request} → ${problem}`));
    } finally {
      await prism.close();
    }
    problems.push(
      ...fake.unhandled.map(({ method, path }) => `${method} ${path} is not served by the fake.`),
    );
    problems.push(...fake.errors.map((error) => `The fake broke: ${String(error)}`));
  } finally {
    await fake.close();
  }
  for (const problem of problems) console.error(problem);
  console.log(`${PROBES.length} requests and the GraphQL schema judged, ${problems.length} differences.`);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = await runContract();
