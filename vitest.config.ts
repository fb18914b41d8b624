import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    server: { deps: { external: [/\/dist\//] } },
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    coverage: { include: ['src/**/*.ts'], exclude: ['src/generate/**'] },
  },
})
