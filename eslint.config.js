import parser from '@typescript-eslint/parser'
import * as regexp from 'eslint-plugin-regexp'

// Biome does the rest; this plugin alone sees patterns that backtrack.
export default [
  { ignores: ['**/dist', 'docs/api', 'dist-bench', 'coverage', '.cache', '**/*.generated.ts'] },
  {
    files: ['**/*.{ts,js}'],
    languageOptions: { parser },
    plugins: { regexp },
    rules: regexp.configs['flat/recommended'].rules,
  },
]
