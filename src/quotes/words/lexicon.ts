import { packedOf } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import type { QuoteWords } from '../../language/shape/quotes.ts'
import { ReportingVerbs } from './conjugation.ts'
import { entriesOf } from './entries.ts'
import { Glossary, groupOf, type WordClass } from './glossary.ts'
import { type PeopleLexicon, peopleLexicon } from './people-lexicon.ts'
import { PhraseTable } from './phrase-table.ts'

/** Words and phrases of one class. */
export type Phrases = PhraseTable<true>

/** Everything a language knows of attribution, ready to be looked up. Made once a language. */
export interface QuoteLexicon {
  readonly language: Language
  readonly people: PeopleLexicon
  readonly glossary: Glossary
  readonly verbs: ReportingVerbs
  readonly subjectAfterQuote: boolean
  readonly finiteEndings: readonly string[]
  readonly otherEndings: readonly string[]
  readonly adverbEndings: readonly string[]
  readonly plainAuxiliaries: WordClass
  readonly conditionalAuxiliaries: WordClass
  readonly passives: WordClass
  readonly auxiliaryLinks: WordClass
  readonly being: WordClass
  readonly auxiliaryInfinitives: WordClass
  readonly activeParticiples: WordClass
  readonly undergone: WordClass
  readonly proclitics: WordClass
  readonly reflexives: WordClass
  readonly negations: WordClass
  readonly denials: WordClass
  readonly litotes: WordClass
  readonly subjects: WordClass
  readonly impersonal: WordClass
  readonly impersonalVerbs: Phrases
  readonly readings: Phrases
  readonly clauseWords: WordClass
  readonly firstPerson: WordClass
  readonly self: WordClass
  readonly finite: WordClass
  readonly conjunctions: WordClass
  readonly relatives: WordClass
  readonly complementisers: WordClass
  readonly genitives: WordClass
  readonly determiners: WordClass
  readonly timeNouns: WordClass
  readonly bearings: WordClass
  readonly postpositives: WordClass
  readonly doubts: WordClass
  readonly infinitives: WordClass
  readonly phraseEnds: WordClass
  readonly sources: Phrases
  readonly ownSources: Phrases
  readonly openingPrepositions: Phrases
  readonly agents: Phrases
  readonly impersonalPrepositions: Phrases
  readonly otherPrepositions: Phrases
  readonly fieldPrepositions: Phrases
  readonly coordinators: WordClass
  readonly subordinators: Phrases
  readonly comparisons: Phrases
  readonly possessives: WordClass
  readonly speechNouns: Phrases
  readonly adverbs: Phrases
  readonly naming: Phrases
  readonly named: Phrases
  readonly terms: Phrases
  readonly participleEndings: readonly string[]
  readonly gerundEndings: readonly string[]
  readonly verbalEndings: readonly string[]
  readonly inscriptions: Phrases
  readonly legal: Phrases
}

const cache = new WeakMap<Language, QuoteLexicon>()

/** Compile what a language knows of attribution. */
export function quoteLexicon(language: Language): QuoteLexicon {
  let lexicon = cache.get(language)
  if (!lexicon) {
    lexicon = compile(language, new Glossary(packedOf(language)?.glossary))
    cache.set(language, lexicon)
  }
  return lexicon
}

/** What the glossary of a language is made from the sooner (see `PackedLanguage`). */
export function packGlossary(language: Language): string {
  const glossary = new Glossary()
  compile(language, glossary)
  return glossary.packed()
}

function compile(language: Language, glossary: Glossary): QuoteLexicon {
  const data = language.quotes
  const classOf = (list: QuoteWords): WordClass => glossary.classOf(() => entriesOf(list))
  const phrasesOf = (list: QuoteWords): Phrases => {
    const table: Phrases = new PhraseTable(glossary)
    glossary.list({
      entries: () => entriesOf(list),
      groups: (entry) => [groupOf(entry)],
      tell: (entry) => table.set(entry, true),
    })
    return table
  }
  const people = peopleLexicon(language.people, glossary)
  return {
    language,
    glossary,
    people,
    subjectAfterQuote: data.subjectAfterQuote,
    finiteEndings: data.verbs.finiteEndings,
    otherEndings: data.verbs.otherEndings,
    adverbEndings: data.adverbEndings,
    plainAuxiliaries: classOf(data.auxiliaries.plain),
    conditionalAuxiliaries: classOf(data.auxiliaries.conditional),
    passives: classOf(data.auxiliaries.passive),
    auxiliaryInfinitives: classOf(data.auxiliaries.infinitive),
    auxiliaryLinks: classOf(data.auxiliaries.links),
    being: classOf(data.auxiliaries.being),
    activeParticiples: classOf(data.auxiliaries.active),
    undergone: classOf(data.auxiliaries.undergone),
    proclitics: classOf(data.proclitics),
    reflexives: classOf(data.reflexives),
    negations: classOf(data.negations),
    denials: classOf(data.denials),
    litotes: classOf(data.litotes),
    subjects: classOf(data.subjects),
    impersonal: classOf(data.impersonal),
    impersonalVerbs: phrasesOf(data.impersonalVerbs),
    readings: phrasesOf(data.readings),
    clauseWords: classOf(data.clauseWords),
    firstPerson: classOf(data.firstPerson),
    self: classOf(data.self),
    finite: classOf(data.finite),
    conjunctions: classOf(data.conjunctions),
    relatives: classOf(data.relatives),
    complementisers: classOf(data.complementisers),
    genitives: classOf(data.prepositions.genitive),
    determiners: classOf(data.determiners),
    timeNouns: classOf(data.timeNouns),
    bearings: classOf(data.bearings),
    postpositives: classOf(data.postpositives),
    doubts: classOf(data.doubts),
    infinitives: classOf(data.infinitives),
    phraseEnds: classOf(data.phraseEnds),
    sources: phrasesOf(data.prepositions.source),
    ownSources: phrasesOf(data.prepositions.own),
    openingPrepositions: phrasesOf(data.prepositions.opening),
    agents: phrasesOf(data.prepositions.agent),
    impersonalPrepositions: phrasesOf(data.prepositions.impersonal),
    otherPrepositions: phrasesOf(data.prepositions.other),
    fieldPrepositions: phrasesOf(data.prepositions.field),
    coordinators: classOf(data.coordinators),
    subordinators: phrasesOf(data.subordinators),
    comparisons: phrasesOf(data.comparisons),
    possessives: glossary.classOf(() => data.enclitics.filter((enclitic) => enclitic.startsWith("'"))),
    speechNouns: phrasesOf(data.speechNouns),
    adverbs: phrasesOf(data.adverbs),
    naming: phrasesOf(data.naming),
    named: phrasesOf(data.named),
    terms: phrasesOf(data.terms),
    participleEndings: data.verbs.participleEndings,
    gerundEndings: data.verbs.gerundEndings,
    verbalEndings: data.verbs.verbalEndings,
    inscriptions: phrasesOf(data.inscriptions),
    legal: phrasesOf(data.legal),
    verbs: new ReportingVerbs(data.verbs, () => entriesOf(data.prepositions.other), glossary),
  }
}
