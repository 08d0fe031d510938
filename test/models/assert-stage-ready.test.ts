import { expect, it } from 'vitest';
import { assertStageReady } from '../../src/models/assert-stage-ready.ts';
import { readServices } from '../../src/models/jobs/read-services.ts';
import type { StageDefinition } from '../../src/pipeline-definition.ts';
import { settingsFor } from '../support/mock-jobs.ts';

const services = readServices({
  value: JSON.stringify({ studio: settingsFor('https://studio.example') }),
  env: { STUDIO_KEY: 'k' },
  directory: '.',
});
const check = (stage: Partial<StageDefinition>, model: string) =>
  assertStageReady({
    stage: { name: 'one', kind: 'image', prompt: '', ...stage },
    model,
    settings: { keys: { openai: 'k', google: 'k' }, services },
  });

it.each<[string, Partial<StageDefinition>, string]>([
  ['a transform needs nothing', { kind: 'transform' }, 'anthropic:x'],
  ['a service needs no model', { service: 'studio' }, 'anthropic:x'],
  ['a model that draws', {}, 'openai:gpt-image-1'],
  ['a size that is cut from what is drawn', { size: '1200x630' }, 'openai:gpt-image-1'],
  ['a size that is drawn', { size: '1536x1024', format: 'webp' }, 'openai:gpt-image-1'],
  ["a stage's own model", { model: 'openai:tts-1', kind: 'speech' }, 'offline:extractive'],
  ['the offline painter', {}, 'offline:extractive'],
])('%s', (_, stage, model) => {
  expect(() => check(stage, model)).not.toThrow();
});

it.each<[string, Partial<StageDefinition>, string, RegExp]>([
  ['no such service', { service: 'other' }, 'openai:x', /There is no service 'other'/],
  ['no key', { kind: 'text' }, 'anthropic:x', /needs a key/],
  ['a provider that draws none', {}, 'google:gemini-2.5-flash', /draws no pictures/],
  ['a format that nobody paints offline', { format: 'webp' }, 'offline:extractive', /png only/],
  [
    'a size that only a PNG can be cut to',
    { size: '1200x630', format: 'webp' },
    'openai:gpt-image-1',
    /draws no webp of 1200x630/,
  ],
  ['no offline speech', { kind: 'speech' }, 'offline:extractive', /no offline speech/],
])('%s is told before anything is paid for', (_, stage, model, told) => {
  expect(() => check(stage, model)).toThrow(told);
});
