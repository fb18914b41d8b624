import type { Reader } from '../words/reader.ts'

/** Unit after the mark of an owner, where what he owns follows: "the museum[’s] spokesman", "the Smiths[’] lawyer"; or -1. */
export function ownedFrom(reader: Reader, index: number): number {
  const { words, lexicon } = reader
  if (!words.isWord(index + 1)) return -1
  if (reader.is(lexicon.possessives, index)) return index + 1
  const isPlural =
    !lexicon.people.headFirst &&
    isApostrophe(words.value(index)) &&
    words.from[index] === words.to[index - 1] &&
    words.lower(index - 1).endsWith('s')
  const isOwned =
    isPlural &&
    (reader.after(lexicon.people.roles, index + 1) > 0 || reader.after(lexicon.people.things, index + 1) > 0)
  return isOwned ? index + 1 : -1
}

const isApostrophe = (mark: string): boolean => mark === '’' || mark === "'"
