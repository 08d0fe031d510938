import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What takes a minute by itself, and fails only when a dependency changed: `npm run test:all`.
    exclude: process.env.GLOSS_ALL_TESTS === '1' ? [] : ['**/*.slow.test.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // @actions/* import JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});
