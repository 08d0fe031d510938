import { describe, expect, it } from 'vitest';
import { createModels } from '../../../src/models/create-models.ts';

describe('a text of the offline model', () => {
  const models = createModels({});
  const ask = async (prompt: string) =>
    (await models.generateText({ model: 'offline:extractive', system: '', prompt })).value;

  it('is an extract of the material behind the instructions, in its order, and says so', async () => {
    const prompt =
      'Describe a picture that fits this project:\n\n# Harbour\n\nThe harbour keeps small boats safe in winter. Boats in the harbour are checked by the keeper.';
    const text = await ask(prompt);
    expect(text).toBe(
      'Extracted without a model: Harbour. The harbour keeps small boats safe in winter. Boats in the harbour are checked by the keeper.',
    );
    expect(await ask(prompt)).toBe(text);
  });

  it('is never empty', async () => {
    expect(await ask('12345')).toMatch(/^Extracted without a model: \S/);
  });
});
