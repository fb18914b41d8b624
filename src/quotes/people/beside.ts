import { UnitKind } from '../../tree/index.ts'
import type { Reader } from '../words/reader.ts'

/** "le propriétaire, [qui n’a pas donné son nom]", "le patient, [un couvreur de Dol]": what follows the comma tells who it is. */
export function isToldMore(reader: Reader, last: number): boolean {
  const { words, lexicon } = reader
  if (words.value(last) !== ',') return false
  if (reader.is(lexicon.relatives, last + 1)) return true
  const determiner = reader.sense(lexicon.people.determiners, last + 1)
  return (
    determiner?.sense.kind === 'indefinite' &&
    !determiner.sense.agreement.plural &&
    words.isWord(determiner.next) &&
    !words.isCapital(determiner.next)
  )
}

/** "…, 44 ans," and "… (44 ans)" */
export function ageAfter({ words }: Reader, index: number): number | null {
  const mark = words.value(index)
  if ((mark !== ',' && mark !== '(') || words.kinds[index + 1] !== UnitKind.number) return null
  const age = Number(words.value(index + 1))
  return Number.isInteger(age) && age >= 4 && age <= 115 ? age : null
}

/** "Le maire[, lui,] se tait" */
export function isContrasted(reader: Reader, comma: number): boolean {
  const { words, lexicon } = reader
  if (words.value(comma) !== ',' || !lexicon.people.headFirst) return false
  const next = reader.after(lexicon.people.pronouns, comma + 1)
  return next === comma + 2 && words.value(next) === ','
}

/** Units of "turns out to be". */
const longestNaming = 5

/** "Her name is [Lina Roche]", "Il s’appelle [Luc Roux]": the words that open the sentence lead to a name. */
export function isBehindNaming(reader: Reader, first: number, opensAt: number): boolean {
  if (first === opensAt || first - opensAt > longestNaming) return false
  const { introductions } = reader.lexicon.people
  return reader.after(introductions, opensAt) === first || reader.after(introductions, opensAt + 1) === first
}
