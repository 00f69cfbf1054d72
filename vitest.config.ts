import { defineConfig } from 'vitest/config';

/** Tests on src/ that take long: what lives many lives, tries many examples, or runs every shipped scenario. */
const slow = [
  'test/laws/**/*.test.ts', 'test/scenarios/**/*.test.ts', 'test/verification/**/*.test.ts', 'test/story/**/*.test.ts',
  'test/architecture/lint.test.ts', 'test/calibration/rivals.test.ts', 'test/calibration/validation.test.ts', 'test/architecture/project-files.test.ts', 'test/catalogue/programmes.test.ts', 'test/charts/charts.test.ts',
  'test/charts/extremes.test.ts', 'test/charts/gallery.test.ts', 'test/explorer/presets.test.ts', 'test/cli/explain.test.ts', 'test/cli/new.test.ts',
  'test/outcomes/fidelity.test.ts', 'test/pattern/experiments.test.ts', 'test/scenario/fuzz.properties.test.ts', 'test/scenario/write.properties.test.ts',
  'test/statistics/survival.oracle.test.ts', 'test/week/instruments.test.ts',
];

const inProcess = { setupFiles: ['test/setup.ts'], testTimeout: 120_000 };

export default defineConfig({
  test: {
    // One worker fewer would be usual, which on two cores leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      // In process, on src/: examples, frozen results and quick laws; all that `npm run test:quick` runs. Files share what they import,
      // because loading it anew for each takes as long as the tests.
      { test: { ...inProcess, name: 'unit', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/built/**', 'test/bench/**', ...slow] } },
      // The same, but slow.
      { test: { ...inProcess, name: 'laws', include: slow } },
      // On dist/, as a user meets it: command line, worker threads, package.
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false } },
    ],
  },
});
