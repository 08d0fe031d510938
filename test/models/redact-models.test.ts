import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Models } from '../../src/models/create-models.ts';
import { redactModels } from '../../src/models/redact-models.ts';
import { createRandom, fillShape } from '../content/redact/secret-shapes.ts';

const secret = fillShape('sk_live_{alnum:24}', createRandom(51));
const SHOWN = '[REDACTED:stripe-access-token]';

/** Models that say what they were asked, and give away what they know. */
function echo() {
  const asked: unknown[] = [];
  const answer = async (request: { prompt?: string; text?: string; system?: string }) => {
    asked.push([request.system, request.prompt ?? request.text].filter((text) => text !== undefined));
    return { value: `It is ${secret}`, usage: { tokensIn: 1, tokensOut: 1 }, finishReason: 'stop', calls: 1 };
  };
  const models = {
    generateText: answer,
    generateObject: async (request: { prompt: string; system: string }) => ({
      ...(await answer(request)),
      value: { list: [`It is ${secret}`], count: 1 },
    }),
    generateImage: answer,
    generateSpeech: answer,
    service: () => ({
      name: 'studio',
      submit: async ({ id, input }: { id: string; input: { prompt: string; format: string } }) => {
        asked.push([id, input.prompt, input.format]);
        return 'job';
      },
    }),
    usedCalls: () => asked.length,
  } as unknown as Models;
  return { asked, models: redactModels(models) };
}

it('asks no model for anything with a secret, and takes none from its answer', async () => {
  const { asked, models } = echo();
  const call = { model: 'openai:x', system: `S ${secret}`, prompt: `P ${secret}` };
  const schema = z.object({ list: z.array(z.string()), count: z.number() });
  expect((await models.generateText(call)).value).toBe(`It is ${SHOWN}`);
  expect((await models.generateObject({ ...call, schema, schemaName: 's' })).value).toEqual({
    list: [`It is ${SHOWN}`],
    count: 1,
  });
  await models.generateImage({ model: 'openai:x', prompt: call.prompt, format: 'png' });
  await models.generateSpeech({ model: 'openai:x', text: call.prompt, format: 'mp3' });
  await models.service('studio').submit({ id: 'one', input: { prompt: call.prompt, format: 'png' } });
  const both = [`S ${SHOWN}`, `P ${SHOWN}`];
  expect(asked).toEqual([both, both, [`P ${SHOWN}`], [`P ${SHOWN}`], ['one', `P ${SHOWN}`, 'png']]);
});
