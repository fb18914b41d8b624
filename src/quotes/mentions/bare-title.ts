import type { Reader } from '../words/reader.ts'
import { type Mention, mentionOf } from './make-mention.ts'
import { nameEnd, nameKind } from './name.ts'
import { endsPhrase, isTime } from './phrase.ts'

/** Words in lower case that may make a title. */
const longestTitle = 4

/**
 * A title without an article whose words the language does not list, and the name behind it: "said harbour master Lewis
 * Grant". Only right behind a verb of speech, and only in a language whose heads stand last: French says "le".
 *
 * @param first Unit of the first word of the title.
 */
export function readBareTitle(reader: Reader, first: number): Mention | null {
  const { words, lexicon } = reader
  if (lexicon.people.headFirst) return null
  let index = first
  while (index < first + longestTitle && isTitleWord(reader, index)) index++
  if (index === first || !words.isCapital(index)) return null
  const last = nameEnd(reader, index)
  if (last - index < 2 || nameKind(reader, index, last) !== 'person') return null
  const role = { start: words.from[first]!, end: words.to[index - 1]! }
  return mentionOf(reader, first, last, index, last, 'name', 'person', role)
}

function isTitleWord(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  return (
    words.isWord(index) &&
    !words.isCapital(index) &&
    !reader.is(lexicon.determiners, index) &&
    !reader.is(lexicon.genitives, index) &&
    !reader.is(lexicon.firstPerson, index) &&
    reader.after(lexicon.people.determiners, index) < 0 &&
    reader.after(lexicon.people.pronouns, index) < 0 &&
    !isTime(reader, index) &&
    !endsPhrase(reader, index)
  )
}
