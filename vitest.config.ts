import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Tests that start processes share a machine with all others: a limit tells what hangs, not what is slow.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { external: [/\/dist\//] } },
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/generate/**'],
      thresholds: { lines: 98, functions: 98, branches: 98 },
    },
  },
})
