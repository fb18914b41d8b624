import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Plugin: Find the editor notes of an article. */
export const retextEditorNotes: Plugin<[], Root> = () => (root) => {
  root.data = { ...root.data, editorNotes: [] }
}
