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
    // Half of what these tests do is wait for other processes: one more than the cores of a small machine.
    maxWorkers: 3,
    // @actions/* import JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});
