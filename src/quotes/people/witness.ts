import type { Mention } from '../mentions/mention.ts'
import { isAcronym } from '../mentions/name.ts'
import type { Reader } from '../words/reader.ts'
import { behindAsides, standsBeforeVerb } from './subject.ts'

/** What stands in and beside a name and tells that it names a person, an organisation, or a place. */
export interface Witness {
  /** Begins with a known first name. */
  readonly firstName: boolean
  /** A known organisation, or its last word is one of organisations: "Lorme Foundation". */
  readonly organisation: boolean
  /** Stands beside a verb that it may be the subject of. */
  readonly acts: boolean
  /** Right behind a preposition or a genitive: "à Lorme", "in Port Lorme". */
  readonly isGoverned: boolean
  /** In upper case throughout: an acronym, a dateline, a slip. */
  readonly isCapitals: boolean
  /** Every word is one for a kind of organisation, or opens sentences: "Théâtre", "Studios". */
  readonly isCommon: boolean
  /** Opens its sentence, or a capital of its own begins it. */
  readonly opens: boolean
}

/** Weigh a name. @param opensAt First unit of its sentence. */
export function witnessOf(reader: Reader, mention: Mention, from: number, opensAt: number): Witness {
  const { words, lexicon } = reader
  const { people } = lexicon
  const last = words.at(mention.end)
  const determined = reader.is(lexicon.determiners, from) && from < last - 1 ? from + 1 : from
  return {
    firstName: reader.firstName(from) !== undefined,
    organisation:
      reader.after(people.knownOrganisations, determined) === last ||
      reader.after(people.knownOrganisations, from) === last ||
      (last - determined > 1 && reader.after(people.organisationTails, last - 1) === last),
    acts: acts(reader, mention),
    isGoverned: isGoverned(reader, mention.first),
    isCapitals: isCapitals(reader, determined, last),
    isCommon: isCommon(reader, determined, last),
    opens: mention.first === opensAt,
  }
}

function isGoverned(reader: Reader, first: number): boolean {
  const { lexicon } = reader
  const before = reader.is(lexicon.determiners, first - 1) ? first - 2 : first - 1
  return (
    reader.is(lexicon.genitives, first) ||
    reader.is(lexicon.genitives, before) ||
    reader.is(lexicon.genitives, first - 1) ||
    reader.after(lexicon.otherPrepositions, before) === before + 1 ||
    reader.after(lexicon.otherPrepositions, first - 1) === first ||
    reader.after(lexicon.otherPrepositions, first) === first + 1
  )
}

/** Whether a verb stands right behind a phrase that nothing governs, or one of speech before it. */
function acts(reader: Reader, mention: Mention): boolean {
  if (isGoverned(reader, mention.first)) return false
  return standsBeforeVerb(reader, mention) || reader.verb(behindAsides(reader, mention.last)) !== undefined
}

function isCapitals({ words }: Reader, from: number, last: number): boolean {
  for (let index = from; index < last; index++) {
    const word = words.value(index)
    if (words.isCapital(index) && word !== word.toUpperCase()) return false
  }
  return true
}

function isCommon(reader: Reader, from: number, last: number): boolean {
  const { lexicon } = reader
  const { openers, things, eponyms, places } = lexicon.people
  for (let index = from; index < last; ) {
    if (isAcronym(reader.words.value(index))) return false
    const next = Math.max(
      reader.after(openers, index),
      reader.after(things, index),
      reader.after(eponyms, index),
      reader.after(places, index),
      reader.is(lexicon.genitives, index) || reader.is(lexicon.determiners, index) ? index + 1 : -1,
    )
    if (next < 0) return false
    index = next
  }
  return true
}
