import { defineConfig } from 'tsup'
import { builtLanguages } from './src/generate/built-languages.ts'

/** What is beyond a byte, as an escape: the engine then keeps the text of a file, and most strings in it, in half the memory. */
const byteWide = {
  name: 'byte-wide',
  renderChunk: (code: string) => ({
    code: code.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
}

export default defineConfig({
  entry: {
    // Files of their own: all ASCII, they take a byte a unit in memory where accents beside them would make it two.
    'lexicon/fr': 'src/language/fr/lexicon.generated.ts',
    'lexicon/en': 'src/language/en/lexicon.generated.ts',
    packed: 'src/language/packed.ts',
    index: 'src/index.ts',
    retext: 'src/retext.ts',
    'retext-french': 'src/retext-french/index.ts',
    html: 'src/html/index.ts',
    view: 'src/view/index.ts',
    'language/fr': 'src/language/fr/index.ts',
    'language/en': 'src/language/en/index.ts',
    cli: 'src/cli/index.ts',
    'cli-worker': 'src/cli/run/worker.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  dts: true,
  // Built in: loaded from node_modules, their hundred small files take longer than everything that ndlr does to start.
  noExternal: ['zod', 'unified', 'vfile', 'entities', 'nlcst-to-string'],
  esbuildPlugins: [builtLanguages],
  plugins: [byteWide],
  clean: true,
  splitting: true,
  sourcemap: false,
  // No file does anything but define: what is imported for nothing is left out, or bundlers of those who use it warn.
  treeshake: { moduleSideEffects: false },
  // Accented data stays as it is: escaped, a lexicon is half as big again.
  esbuildOptions(options) {
    options.charset = 'utf8'
    // Names stay, for those who read a stack; space and comments take the engine time.
    options.minifyWhitespace = true
    options.minifySyntax = true
    // An error nobody catches is shown with the line that threw it.
    options.lineLimit = 160
    // As they stand: made by a call they would be made anew at every use, and Node has had them since version 10.
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true }
  },
})
