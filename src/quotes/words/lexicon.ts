import type { Language } from '../../language/language.ts'
import type { QuoteData, QuoteWords } from '../../language/shape/quotes.ts'
import { conjugate, entriesOf, type VerbForm } from './conjugation.ts'
import { type PeopleLexicon, peopleLexicon } from './people-lexicon.ts'
import { PhraseTable } from './phrase-table.ts'

/** Words and phrases of one class. */
export type Phrases = PhraseTable<true>

/** Everything a language knows of attribution, ready to be looked up. Made once a language. */
export interface QuoteLexicon {
  readonly language: Language
  readonly people: PeopleLexicon
  readonly verbs: ReadonlyMap<string, VerbForm>
  readonly subjectAfterQuote: boolean
  readonly finiteEndings: readonly string[]
  readonly otherEndings: readonly string[]
  readonly adverbEndings: readonly string[]
  readonly plainAuxiliaries: ReadonlySet<string>
  readonly conditionalAuxiliaries: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  readonly auxiliaryLinks: ReadonlySet<string>
  readonly being: ReadonlySet<string>
  readonly auxiliaryInfinitives: ReadonlySet<string>
  readonly activeParticiples: ReadonlySet<string>
  readonly proclitics: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  readonly impersonalVerbs: Phrases
  readonly clauseWords: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  readonly finite: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly complementisers: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly timeNouns: ReadonlySet<string>
  readonly phraseEnds: ReadonlySet<string>
  readonly sources: Phrases
  readonly openingPrepositions: Phrases
  readonly agents: Phrases
  readonly impersonalPrepositions: Phrases
  readonly otherPrepositions: Phrases
  readonly fieldPrepositions: Phrases
  readonly coordinators: ReadonlySet<string>
  readonly subordinators: Phrases
  readonly comparisons: Phrases
  readonly possessives: ReadonlySet<string>
  readonly speechNouns: Phrases
  readonly adverbs: Phrases
  readonly naming: Phrases
  readonly named: Phrases
  readonly terms: Phrases
  readonly gerundEndings: readonly string[]
  readonly inscriptions: Phrases
  readonly legal: Phrases
}

const cache = new WeakMap<Language, QuoteLexicon>()

/** Compile what a language knows of attribution. */
export function quoteLexicon(language: Language): QuoteLexicon {
  let lexicon = cache.get(language)
  if (!lexicon) {
    lexicon = compile(language, peopleLexicon(language.people))
    cache.set(language, lexicon)
  }
  return lexicon
}

const setOf = (list: QuoteWords): ReadonlySet<string> => new Set(entriesOf(list))

function phrasesOf(list: QuoteWords): Phrases {
  const table: Phrases = new PhraseTable()
  for (const entry of entriesOf(list)) table.set(entry, true)
  return table
}

/** "contre", "outre": a preposition is never read as a verb. */
function verbsOf(data: QuoteData): ReadonlyMap<string, VerbForm> {
  const verbs = new Map(conjugate(data.verbs))
  for (const preposition of entriesOf(data.prepositions.other)) verbs.delete(preposition)
  return verbs
}

function compile(language: Language, people: PeopleLexicon): QuoteLexicon {
  const data = language.quotes
  return {
    language,
    people,
    verbs: verbsOf(data),
    subjectAfterQuote: data.subjectAfterQuote,
    finiteEndings: data.verbs.finiteEndings,
    otherEndings: data.verbs.otherEndings,
    adverbEndings: data.adverbEndings,
    plainAuxiliaries: setOf(data.auxiliaries.plain),
    conditionalAuxiliaries: setOf(data.auxiliaries.conditional),
    passives: setOf(data.auxiliaries.passive),
    auxiliaryInfinitives: setOf(data.auxiliaries.infinitive),
    auxiliaryLinks: setOf(data.auxiliaries.links),
    being: setOf(data.auxiliaries.being),
    activeParticiples: setOf(data.auxiliaries.active),
    proclitics: setOf(data.proclitics),
    reflexives: setOf(data.reflexives),
    negations: setOf(data.negations),
    denials: setOf(data.denials),
    subjects: setOf(data.subjects),
    impersonal: setOf(data.impersonal),
    impersonalVerbs: phrasesOf(data.impersonalVerbs),
    clauseWords: setOf(data.clauseWords),
    firstPerson: setOf(data.firstPerson),
    finite: setOf(data.finite),
    conjunctions: setOf(data.conjunctions),
    relatives: setOf(data.relatives),
    complementisers: setOf(data.complementisers),
    genitives: setOf(data.prepositions.genitive),
    determiners: setOf(data.determiners),
    timeNouns: setOf(data.timeNouns),
    phraseEnds: setOf(data.phraseEnds),
    sources: phrasesOf(data.prepositions.source),
    openingPrepositions: phrasesOf(data.prepositions.opening),
    agents: phrasesOf(data.prepositions.agent),
    impersonalPrepositions: phrasesOf(data.prepositions.impersonal),
    otherPrepositions: phrasesOf(data.prepositions.other),
    fieldPrepositions: phrasesOf(data.prepositions.field),
    coordinators: setOf(data.coordinators),
    subordinators: phrasesOf(data.subordinators),
    comparisons: phrasesOf(data.comparisons),
    possessives: new Set(data.enclitics.filter((enclitic) => enclitic.startsWith("'"))),
    speechNouns: phrasesOf(data.speechNouns),
    adverbs: phrasesOf(data.adverbs),
    naming: phrasesOf(data.naming),
    named: phrasesOf(data.named),
    terms: phrasesOf(data.terms),
    gerundEndings: data.verbs.gerundEndings,
    inscriptions: phrasesOf(data.inscriptions),
    legal: phrasesOf(data.legal),
  }
}
