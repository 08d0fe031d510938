import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Prints the modules resolved while a script runs, one a line. */
function modulesOf(script: string): string[] {
  const spy = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); process.stdout.write(found.url + '\\n'); return found; } });
    ${script}`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', spy], {
    cwd: root,
    encoding: 'utf8',
  });
  return output.split('\n');
}

const CREATE = `const { createModels } = await import('./src/models/create-models.ts'); const models = createModels({ apiKey: 'k' });`;

it('loads neither the AI SDK nor a provider nor the offline model when models are created', () => {
  const modules = modulesOf(CREATE);
  expect(modules.some((url) => url.includes('create-models.ts'))).toBe(true);
  expect(modules.filter((url) => /node_modules\/(?:ai|@ai-sdk)\/|\/offline\//.test(url))).toEqual([]);
});

it('loads only the provider that is called', () => {
  const modules = modulesOf(`${CREATE}
    const { z } = await import('zod');
    await models.generateObject({ model: 'offline:extractive', system: '', prompt: 'x', schema: z.object({}), schemaName: 'x' });`);
  expect(modules.some((url) => url.includes('create-offline-model.ts'))).toBe(true);
  expect(
    modules.filter((url) => /@ai-sdk\/(?:openai|anthropic|google|openai-compatible)\//.test(url)),
  ).toEqual([]);
});
