import { describe, expect, it } from 'vitest';
import { GlossError } from '../../src/errors.ts';
import { parseModelId } from '../../src/models/parse-model-id.ts';

describe('parseModelId', () => {
  it.each([
    ['openai:gpt-5', { provider: 'openai', model: 'gpt-5' }],
    ['anthropic:claude-sonnet-4-5', { provider: 'anthropic', model: 'claude-sonnet-4-5' }],
    ['google:gemini-2.5-flash', { provider: 'google', model: 'gemini-2.5-flash' }],
    ['compatible:llama3.3:70b', { provider: 'compatible', model: 'llama3.3:70b' }],
    ['compatible:meta/llama', { provider: 'compatible', model: 'meta/llama' }],
    [' offline:extractive ', { provider: 'offline', model: 'extractive' }],
  ])('reads %s', (id, expected) => {
    expect(parseModelId(id)).toEqual(expected);
  });

  it.each([
    [
      'gpt-5',
      /Model 'gpt-5' has no provider\./,
      /example openai:gpt-5; providers: openai, anthropic, google/,
    ],
    ['', /Model '' has no provider\./, /openai:gpt-5/],
    ['openai', /names a provider but no model/, /openai:gpt-5/],
    ['mistral:large', /unknown provider 'mistral'/, /compatible:large/],
    ['OpenAI:gpt-5', /unknown provider 'OpenAI'/, /providers: openai/],
    ['anthropic:', /names no model/, /anthropic:claude/],
    ['offline:gpt', /does not exist/, /offline:extractive/],
  ])('refuses %j with the accepted forms', (id, message, remedy) => {
    const error = catchError(() => parseModelId(id));
    expect(error).toBeInstanceOf(GlossError);
    expect(error).toMatchObject({ code: 'usage' });
    expect((error as GlossError).message).toMatch(message);
    expect((error as GlossError).remedy).toMatch(remedy);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
