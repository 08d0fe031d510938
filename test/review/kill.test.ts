import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openTill } from '../money/open-till.ts';
import { makeRepository } from '../support/make-repository.ts';
import { type StageCallSeen, startMockStages } from '../support/mock-stages.ts';
import { startCli } from '../support/run-cli.ts';
import { answerByScript, pathsOf } from './script-model.ts';

const FILES = 8;
const CONCURRENCY = 2;
/** So many findings are checked before the process is killed. */
const CHECKED = 3;
const paths = Array.from({ length: FILES }, (_, index) => `src/f${index}.ts`);

it('a review killed while findings are checked goes on, and repeats only the calls that were under way', async () => {
  await using repository = await makeRepository();
  await repository.write({ 'README.md': '# Demo\n' });
  await repository.commit('start');
  await repository.write(Object.fromEntries(paths.map((path) => [path, `export const at = '${path}';\n`])));
  await repository.commit('change');
  await using stages = await startMockStages();
  const script = paths.map((path, index) => ({
    ...{ path, startLine: 1, title: `Thing ${index} of ${path}` },
    holds: index !== 1,
  }));
  const answer = (call: StageCallSeen) => answerByScript(call, script);
  const env = { GLOSS_BASE_URL: stages.baseUrl };
  using till = openTill({ env });
  const state = till.newState();
  const args = [
    ...['run', 'review', '--repo', repository.directory, '--base', 'HEAD~1', '--state-dir', state],
    ...['--model', 'compatible:mock', '--no-packing', '--concurrency', String(CONCURRENCY)],
  ];
  const checks = () => stages.calls.filter(({ schema }) => schema === 'verdicts');
  stages.behave((call) =>
    checks().length > CHECKED && call.schema === 'verdicts' ? { hang: true } : answer(call),
  );
  const { child, done } = startCli({ args, env });
  const isStuck = () => checks().length === CHECKED + CONCURRENCY && countVerdicts(state) === CHECKED;
  await expect.poll(isStuck, { timeout: 60_000, interval: 20 }).toBe(true);
  child.kill('SIGKILL');
  await done;
  const before = stages.calls.map(({ schema, prompt, answered }) => ({
    schema,
    paths: pathsOf({ prompt }),
    answered,
  }));
  const underWay = before.filter(({ answered }) => !answered);

  stages.calls.length = 0;
  stages.behave(answer);
  const { exitCode, report, stderr } = await till.run(args);
  expect(stderr).toContain('took up the unfinished run');
  expect([exitCode, report.status]).toEqual([0, 'complete']);
  expect(report.findings).toHaveLength(FILES - 1);
  const after = stages.calls.map((call) => `${call.schema} ${pathsOf(call)}`);
  const repeated = before.filter(({ schema, paths: asked }) => after.includes(`${schema} ${asked}`));
  expect(repeated).toEqual(underWay);
  expect(underWay).toHaveLength(CONCURRENCY);
  expect(before.length + after.length).toBe(2 * FILES + CONCURRENCY);
}, 120_000);

/** Verdicts that are stored by now. */
function countVerdicts(state: string): number {
  const database = new DatabaseSync(join(state, 'results/results.sqlite'), { readOnly: true });
  try {
    const row = database.prepare("SELECT count(*) AS count FROM results WHERE kind = 'verdict'").get();
    return Number(row?.count);
  } finally {
    database.close();
  }
}
