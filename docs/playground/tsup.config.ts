import { defineConfig } from 'tsup'
import { builtLanguages } from '../../src/generate/built-languages.ts'

/** One classic script: a module could not be loaded from a file. */
export default defineConfig({
  entry: ['docs/playground/playground.ts'],
  outDir: 'docs/playground/dist',
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  outExtension: () => ({ js: '.js' }),
  noExternal: [/./],
  loader: { '.txt': 'text' },
  esbuildPlugins: [builtLanguages],
  minify: true,
  clean: true,
  silent: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
