import { describe, expect, it } from 'vitest';
import { sizeToAsk } from '../../src/models/picture-sizes.ts';

describe('the size a model is asked for', () => {
  it.each([
    ['openai:gpt-image-1', '1536x1024', '1536x1024'],
    ['openai:gpt-image-1', '1200x630', '1536x1024'],
    ['openai:gpt-image-1', '630x1200', '1024x1536'],
    ['openai:gpt-image-1', '64x64', '1024x1024'],
    ['openai:gpt-image-1-mini', '1200x630', '1536x1024'],
    ['openai:gpt-image-1.5', '1200x630', '1536x1024'],
    ['openai:gpt-image-1-2025-04-23', '1200x630', '1536x1024'],
    ['openai:chatgpt-image-latest', '1200x630', '1536x1024'],
    ['openai:dall-e-3', '1200x630', '1792x1024'],
    ['openai:dall-e-2', '1200x630', '1024x1024'],
    ['openai:dall-e-2', '300x200', '512x512'],
    ['openai:gpt-image-2.5-flare', '1024x1024', '1024x1024'],
    ['openai:gpt-image-2.5-flare', '1200x630', '1200x640'],
    ['openai:somebody-elses', '1200x630', '1200x630'],
    ['compatible:gpt-image-1', '1200x630', '1200x630'],
    ['offline:extractive', '1200x630', '1200x630'],
  ])('%s, %s wanted: %s', (model, size, asked) => {
    expect(sizeToAsk({ model, size })).toBe(asked);
  });

  it('is within the bounds of models that draw any, whatever is wanted', () => {
    const sides = [1, 16, 63, 400, 1023, 1185, 2049, 3841, 4096];
    for (const width of sides) {
      for (const height of sides) {
        const asked = sizeToAsk({ model: 'openai:gpt-image-2.5-flare', size: `${width}x${height}` });
        const [w = 0, h = 0] = asked.split('x').map(Number);
        expect([w % 16, h % 16], asked).toEqual([0, 0]);
        expect(Math.max(w, h), asked).toBeLessThanOrEqual(3840);
        expect(Math.max(w / h, h / w), asked).toBeLessThanOrEqual(3);
        expect(w * h, asked).toBeGreaterThanOrEqual(655_360);
        expect(w * h, asked).toBeLessThanOrEqual(8_294_400);
      }
    }
  });
});
