import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    coverage: { include: ['src/**/*.ts'], exclude: ['src/generate/**'] },
  },
})
