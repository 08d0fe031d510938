import type { GlossConfig } from './config/config-schema.ts';
import { assertPriced } from './models/create-meter.ts';
import type { ModelSettings } from './models/create-models.ts';
import type { PriceOverrides } from './models/prices/find-price.ts';
import type { PipelineDefinition } from './pipeline-definition.ts';

/**
 * The door's settings with what the configuration says of money: an input or option goes before the pipeline's own budget,
 * and that before the default.
 *
 * @param options.model Of the run. @param options.definition Whose stages may have models of their own.
 * @param options.dryRun Nothing will be paid, so no price has to be known.
 * @throws GlossError `usage` when there is a budget and the price of a model is not known.
 */
export function withMoney(options: {
  models: ModelSettings;
  config: GlossConfig;
  pipeline: string;
  model: string;
  definition?: PipelineDefinition;
  dryRun: boolean;
}): ModelSettings {
  const { models, config, pipeline, model, definition, dryRun } = options;
  const own = Object.hasOwn(config.pipelines, pipeline) ? config.pipelines[pipeline] : undefined;
  const budgetUsd = models.budgetUsd ?? own?.['budget-usd'] ?? config.defaults['budget-usd'];
  const prices = { ...models.prices, ...readPrices(config) };
  const stages = [...(definition?.each ?? []), ...(definition?.all ?? [])];
  const asked = stages.flatMap(({ kind, service, model: named }) => {
    if (kind === 'transform') return [];
    return [service === undefined ? (named ?? model) : `service:${service}`];
  });
  if (!dryRun) assertPriced({ models: definition === undefined ? [model] : asked, budgetUsd, prices });
  return { ...models, budgetUsd, prices };
}

function readPrices({ prices }: GlossConfig): PriceOverrides {
  return Object.fromEntries(
    Object.entries(prices).map(([model, given]) => {
      const { input, output, 'cached-input': cachedInput, 'per-call': perCall } = given;
      const all = { input, output, cachedInput, perCall };
      const said = Object.entries(all).filter(([, usd]) => usd !== undefined);
      return [model, Object.fromEntries(said)];
    }),
  );
}
