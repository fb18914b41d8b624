import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Plugin: Tell who speaks in each quote. */
export const retextSpeakers: Plugin<[], Root> = () => (root) => {
  root.data = { ...root.data, people: [] }
}
