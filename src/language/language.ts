import type { BoilerplateData } from './shape/boilerplate.ts'
import type { HyphenationData } from './shape/hyphenation.ts'
import type { LexiconData } from './shape/lexicon.ts'
import type { MetadataData } from './shape/metadata.ts'
import type { NoteData } from './shape/notes.ts'
import type { PeopleData } from './shape/people.ts'
import type { QuoteData } from './shape/quotes.ts'
import type { ReportData } from './shape/report.ts'
import type { SegmentationData } from './shape/segmentation.ts'
import type { TypoData } from './shape/typos.ts'

/** Everything ndlr knows of one language: words, never algorithms. One section a room that needs words. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string
  /** English name, for people. */
  readonly name: string
  /** Frequent function words that tell the language, in lower case. */
  readonly functionWords: readonly string[]
  readonly hyphenation: HyphenationData
  readonly segmentation: SegmentationData
  readonly boilerplate: BoilerplateData
  readonly metadata: MetadataData
  readonly notes: NoteData
  readonly quotes: QuoteData
  readonly people: PeopleData
  readonly typos: TypoData
  readonly report: ReportData
  /** Without it, only the typo rules that need no word list run. */
  readonly lexicon?: LexiconData
}
