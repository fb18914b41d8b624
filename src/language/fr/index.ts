import type { Language } from '../language.ts'
import { boilerplate } from './boilerplate/index.ts'
import { functionWords } from './function-words.ts'
import { hyphenation } from './hyphenation.ts'
import { lexicon } from './lexicon.ts'
import { metadata } from './metadata.ts'
import { notes } from './notes.ts'
import { people } from './people/index.ts'
import { quotes } from './quotes.ts'
import { report } from './report.ts'
import { segmentation } from './segmentation.ts'
import { typos } from './typos.ts'

/** French. */
export const french: Language = {
  code: 'fr',
  name: 'French',
  functionWords,
  hyphenation,
  segmentation,
  boilerplate,
  metadata,
  notes,
  quotes,
  people,
  typos,
  report,
  lexicon,
}
