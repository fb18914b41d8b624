import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Plugin: Find the quotes of an article. */
export const retextQuotes: Plugin<[], Root> = () => (root) => {
  root.data = { ...root.data, quotes: [] }
}
