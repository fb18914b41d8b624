import type { Speaker } from '../../schema/index.ts'
import type { Reader } from '../words/reader.ts'

/** End of a run of capitalised words with its particles and initials: "Ludwig van der Berg", "Yassin E." */
export function nameEnd(
  reader: Reader,
  first: number,
  isPerson = reader.firstName(first) !== undefined,
): number {
  const { words, lexicon } = reader
  const limit = Math.min(words.size, first + 12)
  let index = first + 1
  while (index < limit) {
    if (words.isCapital(index)) {
      // "à l’AFP | Hugo Martin": a first name begins another name.
      const isPaper =
        isAcronym(words.value(index - 1)) || reader.after(lexicon.people.knownOrganisations, first) === index
      if (isPaper && reader.firstName(index) !== undefined) break
      index++
      continue
    }
    const value = words.value(index)
    // "her colleague, Sen. Lewis Grant"
    const isAbbreviation = value === '.' && reader.after(lexicon.people.honorifics, index - 1) > 0
    if (isAbbreviation && words.isCapital(index + 1)) {
      index++
      continue
    }
    if (
      value === '.' &&
      words.to[index - 1]! - words.from[index - 1]! === 1 &&
      words.to[index - 1] === words.from[index]
    ) {
      if (
        words.isCapital(index + 1) ||
        words.value(index + 1) === ',' ||
        (words.isWord(index + 1) && index - 1 > first)
      ) {
        index++
        continue
      }
      break
    }
    // "Jean « Django » Reinhardt"
    const close = nicknameEnd(reader, index)
    if (close > 0) {
      index = close
      continue
    }
    if ((value === '/' || value === '&') && words.isCapital(index + 1)) {
      index += 2
      continue
    }
    let particle = reader.after(lexicon.people.particles, index)
    if (particle > 0 && !words.isCapital(particle))
      particle = reader.after(lexicon.people.particles, particle)
    // "le survêtement Valtor de Jean Roux": a whole name behind a genitive is another one.
    const isOwner =
      reader.is(lexicon.genitives, index) &&
      words.isCapital(particle + 1) &&
      (reader.firstName(particle) !== undefined || reader.after(lexicon.people.honorifics, particle) > 0)
    if (isOwner) break
    // "Lewis Grant of Orme": where he is from; not "Bank of Orme"
    if (isPerson && !lexicon.people.headFirst && index - first > 1 && reader.is(lexicon.genitives, index))
      break
    if (particle > 0 && words.isCapital(particle) && !reader.is(lexicon.conjunctions, index)) {
      index = particle + 1
      continue
    }
    break
  }
  return index
}

const openers: ReadonlySet<string> = new Set(['«', '“', '"', '‘', "'", '‹', '„', '('])
const closers: ReadonlySet<string> = new Set(['»', '”', '"', '’', "'", '›', '“', ')'])

/** Unit after the mark that closes a nickname which begins here, or -1: a capital follows it. */
export function nicknameEnd(reader: Reader, index: number): number {
  const { words } = reader
  if (!openers.has(words.value(index)) || !words.isCapital(index + 1)) return -1
  let close = index + 2
  while (close < index + 5 && words.isCapital(close)) close++
  return closers.has(words.value(close)) && words.isCapital(close + 1) ? close + 1 : -1
}

/** "ONU"; of one letter, it is an initial. */
export const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/** What a name names, as far as its own words tell. */
export function nameKind(reader: Reader, first: number, last: number): Speaker['kind'] {
  const { words, lexicon } = reader
  const { people } = lexicon
  if (reader.firstName(first) !== undefined && last - first > 1) return 'person'
  if (reader.after(people.knownOrganisations, first) === last) return 'organisation'
  if (reader.after(people.organisationTails, last - 1) === last) return 'organisation'
  if (last - first === 1) {
    const value = words.value(first)
    if (value.length > 1 && value === value.toUpperCase()) return 'organisation'
    const isKnown = reader.firstName(first) !== undefined || reader.surnames.has(words.lower(first))
    return isKnown ? 'person' : 'unknown'
  }
  if (reader.after(people.things, first) > 0 || reader.after(people.places, last - 1) === last)
    return 'organisation'
  return 'person'
}
