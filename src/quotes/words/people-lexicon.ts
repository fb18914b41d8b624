import type { AgreementForms, PeopleData, WordList } from '../../language/shape/people.ts'
import { fold } from '../../tree/index.ts'
import { demonymByEnding } from './demonym.ts'
import { foldedEntriesOf } from './entries.ts'
import { type Glossary, groupOf } from './glossary.ts'
import { PhraseTable } from './phrase-table.ts'
import { roleByEnding } from './role-ending.ts'
import { titleTable } from './title-table.ts'

export type Gender = 'masculine' | 'feminine' | null

/** What the form of a word says: gender (null: either) and number. */
export interface Agreement {
  readonly gender: Gender
  readonly plural: boolean
  /** Stands for no one that could be named: 'on'. */
  readonly indefinite: boolean
}

/** A word for what somebody is or does. */
export interface RoleSense extends Agreement {
  /** Masculine singular: 'maire' for 'mairesse'. */
  readonly lemma: string
  /** Its own classes: ['mayor']. */
  readonly classes: readonly string[]
  /** Classes of the roles that it may stand for: 'édile' → ['mayor']; '*': anyone. */
  readonly standsFor: readonly string[]
}

/** A word that tells something other than a person: an organisation, a group, a document. */
export interface ThingSense extends Agreement {
  readonly kind: 'organisation' | 'group' | 'document'
}

export type DeterminerKind = keyof PeopleData['determiners']

export interface DeterminerSense {
  readonly kind: DeterminerKind
  /** What it may agree with: French 'des' is definite and indefinite; the first sense counts. */
  readonly agreement: Agreement
}

/** Everything a language knows of people, ready to be looked up. Made once a language. */
export interface PeopleLexicon {
  readonly headFirst: boolean
  readonly honorifics: PhraseTable<Agreement>
  readonly roles: PhraseTable<RoleSense>
  /** What an honorific tells somebody to be. */
  readonly titles: PhraseTable<RoleSense>
  /** What a word that no list holds tells of a trade by its ending, folded: 'glaciologue'; undefined: nothing. */
  roleOf(word: string): RoleSense | undefined
  readonly things: PhraseTable<ThingSense>
  readonly pronouns: PhraseTable<Agreement>
  readonly partitives: PhraseTable<Agreement>
  readonly latter: PhraseTable<true>
  readonly concerned: PhraseTable<true>
  readonly expletives: PhraseTable<true>
  readonly introductions: PhraseTable<true>
  readonly neuter: PhraseTable<true>
  /** Whether the language has pronouns for things alone, so that the others stand for people. */
  readonly hasNeuter: boolean
  /** Classes of roles whose holder is known without being introduced. */
  readonly offices: ReadonlySet<string>
  readonly determiners: PhraseTable<DeterminerSense>
  readonly epithets: PhraseTable<Agreement>
  readonly former: PhraseTable<Agreement>
  readonly nationalities: PhraseTable<Agreement>
  /** What a word that no list holds tells by its ending of where somebody is from, folded; undefined: nothing. */
  demonymOf(word: string): Agreement | undefined
  readonly deputies: ReadonlySet<string>
  readonly particles: PhraseTable<true>
  readonly knownOrganisations: PhraseTable<true>
  readonly organisationTails: PhraseTable<true>
  readonly places: PhraseTable<true>
  readonly placeTails: PhraseTable<true>
  readonly kinships: ReadonlySet<string>
  readonly firstOfTwo: PhraseTable<true>
  readonly secondOfTwo: PhraseTable<true>
  readonly eponyms: PhraseTable<true>
  readonly openers: PhraseTable<true>
  /** Years that a word for an age spans. */
  ageOf(word: string): { readonly from: number; readonly to: number } | undefined
  /** Number of the kind that a word for an organisation belongs to. */
  kin(word: string): number | undefined
  /** Gender of a first name, by its number in the glossary; undefined: not a known one. */
  firstName(word: number): Gender | undefined
}

/**
 * Compile what a language knows of people.
 *
 * @param glossary Words of the language; those of people are added.
 */
export function peopleLexicon(data: PeopleData, glossary: Glossary): PeopleLexicon {
  const firstNames = new Map<number, Gender>()
  const ages = new Map<string, { from: number; to: number }>()
  for (const { forms, from, to } of data.ages)
    for (const entry of foldedEntriesOf(forms))
      for (const form of entry.split('/')) ages.set(form, { from, to })
  const kin = new Map<string, number>()
  data.kin.forEach((list, index) => {
    for (const word of foldedEntriesOf(list)) kin.set(word, index)
  })
  for (const [names, gender] of [
    [data.firstNames.masculine, 'masculine'],
    [data.firstNames.feminine, 'feminine'],
    [data.firstNames.either, null],
  ] as const) {
    glossary.list({
      entries: () => fold(names).split(/\s+/),
      groups: (name) => [groupOf(name)],
      tell: (name) => void firstNames.set(glossary.number(name), gender),
    })
  }
  return {
    headFirst: data.headFirst,
    honorifics: agreementTable(glossary, data.honorifics),
    roles: roleTable(glossary, data),
    titles: titleTable(glossary, data),
    roleOf: roleByEnding(data),
    things: thingTable(glossary, data),
    pronouns: agreementTable(glossary, data.pronouns),
    partitives: agreementTable(glossary, data.partitives),
    latter: wordTable(glossary, data.latter),
    concerned: wordTable(glossary, data.concerned),
    expletives: wordTable(glossary, data.expletives),
    introductions: wordTable(glossary, data.introductions),
    neuter: wordTable(glossary, data.neuter),
    hasNeuter: data.neuter !== '',
    offices: new Set(data.offices),
    determiners: determinerTable(glossary, data),
    epithets: genderTable(glossary, data.epithets, data),
    former: genderTable(glossary, data.former, data),
    deputies: new Set(foldedEntriesOf(data.deputies)),
    nationalities: genderTable(glossary, data.nationalities, data),
    demonymOf: demonymByEnding(data),
    particles: wordTable(glossary, data.particles),
    knownOrganisations: wordTable(glossary, data.knownOrganisations),
    organisationTails: wordTable(glossary, data.organisationTails),
    places: wordTable(glossary, data.places),
    placeTails: wordTable(glossary, data.placeTails),
    kinships: new Set(data.kinships),
    firstOfTwo: wordTable(glossary, data.ranks.first),
    secondOfTwo: wordTable(glossary, data.ranks.second),
    eponyms: wordTable(glossary, data.eponyms),
    openers: wordTable(glossary, data.openers),
    kin: (word) => kin.get(word),
    ageOf: (word) => ages.get(word),
    firstName: (word) => firstNames.get(word),
  }
}

function wordTable(glossary: Glossary, list: WordList): PhraseTable<true> {
  const table = new PhraseTable<true>(glossary)
  glossary.list({
    entries: () => foldedEntriesOf(list),
    groups: (entry) => [groupOf(entry)],
    tell: (entry) => table.set(entry, true),
  })
  return table
}

/** The lists of forms. The first sense listed of a form counts, but one form in both genders is either. */
function agreementsOf(forms: AgreementForms): { list: WordList | undefined; agreement: Agreement }[] {
  const of = (list: WordList | undefined, gender: Gender, plural: boolean, indefinite = false) => ({
    list,
    agreement: { gender, plural, indefinite },
  })
  return [
    of(forms.indefinite, null, false, true),
    of(forms.masculine, 'masculine', false),
    of(forms.feminine, 'feminine', false),
    of(forms.either, null, false),
    of(forms.plural, null, true),
    of(forms.femininePlural, 'feminine', true),
  ]
}

/** Add lists whose forms have one sense each. */
function listForms<Sense>(
  glossary: Glossary,
  table: PhraseTable<Sense>,
  forms: AgreementForms,
  senseOf: (agreement: Agreement) => Sense,
): void {
  for (const { list, agreement } of agreementsOf(forms)) {
    glossary.list({
      entries: () => foldedEntriesOf(list),
      groups: (form) => [groupOf(form)],
      tell(form) {
        if (!table.get(form)) table.set(form, senseOf(agreement))
      },
    })
  }
}

/** A form as it is listed, or its plural. */
interface Inflected {
  readonly form: string
  readonly gender: Gender
  /** Whether it was made from the listed form; it may read the same. */
  readonly isPlural: boolean
  readonly singular: string
}

/** Both forms of an entry, and their plurals, which may begin with other letters: "man", "men". */
function inflectionsOf(entry: string, data: PeopleData): Inflected[] {
  return gendersOf(entry).forms.flatMap(([singular, gender]) => [
    { form: singular, gender, isPlural: false, singular },
    { form: pluralOf(singular, data), gender, isPlural: true, singular },
  ])
}

/** Add a list whose entries have plurals. */
function listInflected(
  glossary: Glossary,
  list: WordList | undefined,
  data: PeopleData,
  tell: (inflected: Inflected, entry: string) => void,
): void {
  glossary.list({
    entries: () => foldedEntriesOf(list),
    groups: (entry) => new Set(inflectionsOf(entry, data).map(({ form }) => groupOf(form))),
    tell(entry, group) {
      for (const inflected of inflectionsOf(entry, data))
        if (groupOf(inflected.form) === group) tell(inflected, entry)
    },
  })
}

function agreementTable(glossary: Glossary, forms: AgreementForms): PhraseTable<Agreement> {
  const table = new PhraseTable<Agreement>(glossary)
  listForms(glossary, table, forms, (agreement) => agreement)
  return table
}

function thingTable(glossary: Glossary, data: PeopleData): PhraseTable<ThingSense> {
  const table = new PhraseTable<ThingSense>(glossary)
  const read = (forms: AgreementForms, kind: ThingSense['kind']) => {
    for (const { list, agreement } of agreementsOf(forms)) {
      listInflected(glossary, list, data, ({ form, isPlural }) => {
        if ((isPlural && agreement.plural) || table.get(form)) return
        table.set(form, { ...agreement, kind, plural: isPlural || agreement.plural })
      })
    }
  }
  read(data.organisations, 'organisation')
  read(data.groups, 'group')
  read(data.documents, 'document')
  return table
}

function determinerTable(glossary: Glossary, data: PeopleData): PhraseTable<DeterminerSense> {
  const table = new PhraseTable<DeterminerSense>(glossary)
  for (const kind of Object.keys(data.determiners) as DeterminerKind[])
    listForms(glossary, table, data.determiners[kind], (agreement) => ({ kind, agreement }))
  return table
}

/** Both forms of an entry with their gender: 'x' either, 'x/y', '/y', 'x/'. */
function gendersOf(entry: string): { lemma: string; forms: [form: string, gender: Gender][] } {
  const [masculine = '', feminine] = entry.split('/')
  if (feminine === undefined) return { lemma: masculine, forms: [[masculine, null]] }
  const forms: [string, Gender][] = []
  if (masculine) forms.push([masculine, 'masculine'])
  if (feminine) forms.push([feminine, 'feminine'])
  return { lemma: masculine || feminine, forms }
}

function genderTable(glossary: Glossary, list: WordList, data: PeopleData): PhraseTable<Agreement> {
  const table = new PhraseTable<Agreement>(glossary)
  listInflected(glossary, list, data, ({ form, gender, isPlural, singular }) => {
    if (!isPlural || !table.get(form))
      table.set(form, { gender, plural: isPlural && form !== singular, indefinite: false })
  })
  return table
}

function roleTable(glossary: Glossary, data: PeopleData): PhraseTable<RoleSense> {
  const table = new PhraseTable<RoleSense>(glossary)
  const add = (form: string, sense: RoleSense) => {
    const known = table.get(form)
    table.set(
      form,
      known && known.plural === sense.plural
        ? {
            ...known,
            gender: known.gender === sense.gender ? known.gender : null,
            classes: [...known.classes, ...sense.classes],
            standsFor: [...known.standsFor, ...sense.standsFor],
          }
        : (known ?? sense),
    )
  }
  const read = (list: WordList, classes: readonly string[], standsFor: readonly string[]) =>
    listInflected(glossary, list, data, ({ form, gender, isPlural, singular }, entry) => {
      if (isPlural && form === singular) return
      const { lemma } = gendersOf(entry)
      add(form, { lemma, gender, plural: isPlural, indefinite: false, classes, standsFor })
    })
  for (const [key, list] of Object.entries(data.roles)) read(list, [key], [])
  for (const { forms, standsFor } of data.paraphrases) read(forms, [], standsFor)
  return table
}

/** Plural of a word or phrase: every word up to a preposition, or the last one alone. */
function pluralOf(phrase: string, data: PeopleData): string {
  const words = phrase.split(' ')
  const last = words.length - 1
  if (!data.headFirst) words[last] = pluralWord(words[last]!, data.plurals)
  else {
    for (let index = 0; index <= last && !isLink(words[index]!, data); index++)
      words[index] = pluralWord(words[index]!, data.plurals)
  }
  return words.join(' ')
}

/** A preposition or an elided article: what follows keeps its number ('chefs de service'). */
function isLink(word: string, data: PeopleData): boolean {
  const apostrophe = word.indexOf("'") + 1
  return (apostrophe === 0 && word.length < 3) || particlesOf(data).has(word.slice(0, apostrophe) || word)
}

const particleCache = new WeakMap<PeopleData, ReadonlySet<string>>()

function particlesOf(data: PeopleData): ReadonlySet<string> {
  let particles = particleCache.get(data)
  if (!particles) {
    particles = new Set(foldedEntriesOf(data.particles))
    particleCache.set(data, particles)
  }
  return particles
}

function pluralWord(word: string, plurals: PeopleData['plurals']): string {
  for (const [singular, plural] of plurals)
    if (word.endsWith(singular)) return word.slice(0, word.length - singular.length) + plural
  return word
}
