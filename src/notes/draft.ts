import type { EditorNoteKind } from '../schema/index.ts'

/** An editor note in text offsets of its passage. */
export interface Draft {
  readonly kind: EditorNoteKind
  /** Brackets included. */
  readonly start: number
  readonly end: number
  /** Without brackets, signature and separator. */
  readonly text: { readonly start: number; readonly end: number }
  readonly signature: { readonly start: number; readonly end: number } | null
}
