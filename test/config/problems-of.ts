import { parseConfig } from '../../src/config/parse-config.ts';
import { GlossError } from '../../src/errors.ts';

/** What is told about a text, line by line, as `line:column: message`; throws what is no complaint of ours. */
export function problemsOf(text: string): string[] {
  try {
    parseConfig({ text, file: 'gloss.yml' });
    return [];
  } catch (error) {
    if (!(error instanceof GlossError) || error.code !== 'usage' || error.details.length === 0) throw error;
    return error.details.map((detail) => detail.replace(/^gloss\.yml:/, ''));
  }
}
