import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // In process, on src/: laws, examples and frozen results.
      { test: { name: 'unit', setupFiles: ['test/setup.ts'], include: ['test/**/*.test.ts'], exclude: ['test/built/**', 'test/bench/**'], testTimeout: 120_000 } },
      // On dist/, as a user meets it: command line, worker threads, package.
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false } },
    ],
  },
});
