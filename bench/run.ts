import { size } from './action/size-rows.ts';
import { start } from './action/start-rows.ts';
import { bot } from './bot/bot-rows.ts';
import { compare } from './compare/compare-rows.ts';
import { check } from './docs/docs-rows.ts';
import { publication } from './docs/publication-rows.ts';
import { durability } from './durability/durability-rows.ts';
import { engine } from './engine/engine-rows.ts';
import { calls } from './github/call-rows.ts';
import { parseArguments } from './parse-arguments.ts';
import { pull } from './pull/pull-rows.ts';
import { renderTable } from './render-table.ts';
import { resume } from './resume/resume-rows.ts';
import type { Row } from './row.ts';
import { table } from './table/table-rows.ts';
import { tokens } from './tokens/token-rows.ts';

// Measures what this project promises and prints one table: `npm run bench -- [--only a,b] [--repo DIR] [--rounds N] [--json]`.
const GROUPS = [
  durability,
  engine,
  tokens,
  calls,
  start,
  size,
  check,
  publication,
  pull,
  table,
  resume,
  bot,
  compare,
];
const NAMES = GROUPS.map(({ name }) => name);
const HELP = `node bench/run.ts [options]

  --only a,b   only these rows: ${NAMES.join(', ')}
  --repo DIR   a git directory, also a bare one, whose pull requests the token rows count
  --rounds N   rounds of the comparison with other engines (5)
  --json       the rows as JSON
`;

async function main(): Promise<number> {
  const { only, repo, rounds, json, help } = parseArguments({ argv: process.argv.slice(2), names: NAMES });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const rows: Row[] = [];
  for (const group of GROUPS) {
    if (only.length === 0 || only.includes(group.name)) rows.push(...(await group.measure({ repo, rounds })));
  }
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : renderTable(rows));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
