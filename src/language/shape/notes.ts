import type { EditorNoteKind } from '../../schema/index.ts'

/** What a newsroom signs its own words with. */
export interface NoteSignature {
  readonly kind: Extract<EditorNoteKind, 'ndlr' | 'translator' | 'author' | 'editorial'>
  /**
   * Lower case, without stops and with the straight apostrophe: 'ndlr' stands for 'N.D.L.R.', 'n.d.l.r.' and 'NdlR'
   * too; of several words: 'note de la rédaction'.
   */
  readonly forms: readonly string[]
  /** Forms that are ordinary words too: a signature only behind a dash or before a colon, "[… – Ed.]". */
  readonly ambiguous?: readonly string[]
  /** Sentences with a note that is so signed, and some without a note. */
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Words that open a line of the newsroom: a correction, an update, a note to the reader. */
export interface NoteOpening {
  /** Stable kebab-case id. */
  readonly id: string
  readonly kind: Exclude<EditorNoteKind, 'insertion' | 'sic'>
  /**
   * Lower case, straight apostrophe. A wording stands at the start of the line and is followed by a separator or by
   * the end of the line; with '{date}' at its end by words with a figure and then a colon or a dash; with '…' at its end
   * by anything.
   */
  readonly wordings: readonly string[]
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Words of editor notes. All in lower case, with the straight apostrophe. */
export interface NoteData {
  readonly signatures: readonly NoteSignature[]
  readonly openings: readonly NoteOpening[]
  /** Marks that a mistake is the speaker's: 'sic'. */
  readonly sic: readonly string[]
  /** First words of what a speaker does while speaking: 'rires', 'il sourit', 'la voix'. In brackets it is the newsroom's. */
  readonly gestures: readonly string[]
  /** What content systems and desks put in square brackets: 'vidéo', 'email protected'. */
  readonly placeholders: readonly string[]
}
