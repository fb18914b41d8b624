import type { TypoPatterns } from '../shape/typo-patterns.ts'
import { agreement } from './patterns/agreement.ts'
import { attributes } from './patterns/attributes.ts'
import { clauses } from './patterns/clauses.ts'
import { collocations } from './patterns/collocations.ts'
import { compounds, joined } from './patterns/compounds.ts'
import { constructionAgreement, constructionVerbs, constructionWords } from './patterns/constructions.ts'
import { endings, smallWords, verbEndings } from './patterns/endings.ts'
import { forms } from './patterns/forms.ts'
import { conditions, nearAgreement, soundAlikes, verbFrames } from './patterns/frames.ts'
import { genders } from './patterns/genders.ts'
import { homophones } from './patterns/homophones.ts'
import { hyphens, needlessHyphens } from './patterns/hyphens.ts'
import { infinitives, objects } from './patterns/infinitives.ts'
import { lists } from './patterns/lists.ts'
import { foreignSpellings, lookalikes } from './patterns/lookalikes.ts'
import { moods } from './patterns/moods.ts'
import { omissions } from './patterns/omissions.ts'
import { predicates } from './patterns/predicates.ts'
import { missingWords, needlessWords } from './patterns/small-words.ts'
import { verbForms } from './patterns/verb-forms.ts'

export const patterns: TypoPatterns = {
  lists,
  forms,
  rules: {
    'confused-words': [
      ...homophones,
      ...soundAlikes,
      ...smallWords,
      ...collocations,
      ...lookalikes,
      ...foreignSpellings,
      ...constructionWords,
    ],
    agreement: [
      ...agreement,
      ...attributes,
      ...nearAgreement,
      ...endings,
      ...predicates,
      ...genders,
      ...compounds,
      ...constructionAgreement,
    ],
    'verb-form': [
      ...verbForms,
      ...verbFrames,
      ...conditions,
      ...moods,
      ...verbEndings,
      ...clauses,
      ...infinitives,
      ...objects,
      ...constructionVerbs,
    ],
    'missing-hyphen': [...hyphens, ...joined],
    'needless-hyphen': needlessHyphens,
    'missing-word': [...missingWords, ...omissions],
    'needless-word': needlessWords,
  },
}
