import { CATEGORIES, type Category } from './finding.ts';

export type SarifLevel = 'error' | 'warning' | 'note';

/** A `reportingDescriptor` of SARIF 2.1.0, with what GitHub shows of it. */
export interface SarifRule {
  id: string;
  name: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string };
  defaultConfiguration: { level: SarifLevel };
  properties: { tags: string[] };
}

const DESCRIPTIONS: Record<Category, string> = {
  correctness: 'The code does something else than it is meant to do.',
  security: 'The code can be misused by somebody who should not be able to.',
  performance: 'The code takes more time or memory than it needs.',
  reliability: 'The code fails in a situation that happens.',
  maintainability: 'The code is harder to change than it needs to be.',
  testing: 'A test is missing, or does not test what it seems to.',
  documentation: 'What is written about the code is wrong or missing.',
};

/** One rule per category, in the order of CATEGORIES: their positions are the rule indexes of results. */
export function describeRules(): SarifRule[] {
  return CATEGORIES.map((category) => ({
    id: `gloss/${category}`,
    name: `${category.charAt(0).toUpperCase()}${category.slice(1)}`,
    shortDescription: { text: DESCRIPTIONS[category] },
    fullDescription: { text: DESCRIPTIONS[category] },
    help: { text: 'A language model found this by reading the change. Check it before acting on it.' },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: [category] },
  }));
}
