import type { Reader } from '../words/reader.ts'
import { endsPhrase, readTail } from './phrase.ts'

/** Unit behind a word for a role or an organisation, or -1. */
const headAt = (reader: Reader, index: number): number =>
  Math.max(reader.role(index)?.next ?? -1, reader.after(reader.lexicon.people.things, index))

/** In "the farm minister" the head comes last: the first role or organisation of the words in lower case. */
export function lastHead(reader: Reader, first: number): number {
  const { words, lexicon } = reader
  for (let index = first; index < first + 5 && words.isWord(index); index++) {
    // "She heard [the guard] shout": an article begins a phrase of its own.
    if (index > first && reader.is(lexicon.determiners, index)) break
    let next = headAt(reader, index)
    // "a former product manager", "a senior officer": an adjective too.
    const isBefore = next > 0 && reader.after(lexicon.people.epithets, index) === next
    if (isBefore && words.isWord(next) && !words.isCapital(next) && !endsPhrase(reader, next)) continue
    if (next > 0) {
      // "the cabinet member", "the officers association"
      let head = index
      // "his daughter will not": a verb, though a will is a document.
      while (!words.isCapital(next) && !reader.isAuxiliary(next) && headAt(reader, next) > 0) {
        head = next
        next = headAt(reader, next)
      }
      return head
    }
    const isOther = index > first && reader.is(lexicon.determiners, index)
    if (endsPhrase(reader, index) || reader.is(lexicon.genitives, index) || isOther) break
  }
  return first
}

/** A role without the comma behind it, and without the preposition that its article holds: "du [Premier ministre] Noël Dumas". */
export function roleBetween(reader: Reader, first: number, name: number): { start: number; end: number } {
  const { words, lexicon } = reader
  let end = first + 1
  while (end < name && words.value(end) !== ',') end++
  // "un infirmier [prénommé] Paul"
  while (
    end > first + 1 &&
    (reader.is(lexicon.genitives, end - 1) || reader.after(lexicon.naming, end - 1) === end)
  )
    end--
  const isContracted =
    end > first + 1 &&
    reader.is(lexicon.determiners, first) &&
    (reader.is(lexicon.genitives, first) || reader.after(lexicon.otherPrepositions, first) === first + 1)
  return { start: words.from[isContracted ? first + 1 : first]!, end: words.to[end - 1]! }
}

/** End of the role that begins at a unit in lower case, or -1. */
export function readRole(reader: Reader, first: number): number {
  const { words, lexicon } = reader
  const { people } = lexicon
  let head = reader.sense(people.determiners, first)?.next ?? first
  while (!reader.role(head)) {
    const next = reader.after(people.epithets, head)
    if (next < 0 || !words.isWord(next)) break
    head = next
  }
  if (!people.headFirst) head = lastHead(reader, head)
  const role = reader.role(head)?.next ?? -1
  if (role < 0 || words.isCapital(head)) return -1
  return readTail(reader, first, role, false, true).last
}
