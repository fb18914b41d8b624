import type { Marked } from '../../tree/index.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Incise } from '../reports/incise.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'
import type { Form } from './form.ts'

/** A mention and the paragraph that it stands in. */
export interface Voice {
  readonly mention: Mention
  readonly scene: Scene
}

/** Marked words that are being judged. */
export interface Candidate {
  readonly marked: Marked
  readonly scene: Scene
  readonly atom: Atom
  readonly sentence: Sentence
  /** Its last run; the same as `atom` in most quotes. */
  readonly lastScene: Scene
  readonly lastAtom: Atom
  /** The reporter's words inside the marks, for each run. */
  readonly incises: readonly (readonly Incise[])[]
  readonly form: Form
  readonly attribution: Attribution | null
  /** Who speaks: of the attribution, or carried from the quote or sentence before. */
  readonly voice: Voice | null
  readonly rule: string
  /** Log-odds of being speech. */
  readonly score: number
  readonly isDirect: boolean
}
