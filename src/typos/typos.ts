import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Plugin: Find the typos of an article, each with its likely correction. */
export const retextTypos: Plugin<[], Root> = () => (root) => {
  root.data = { ...root.data, typos: [] }
}
