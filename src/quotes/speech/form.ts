import { UnitKind } from '../../tree/index.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'

/** What the marked words themselves show. */
export interface Form {
  readonly words: number
  /** It opens its sentence, and ends it or is followed by its attribution. */
  readonly opensSentence: boolean
  /** Nothing else stands in the sentence. */
  readonly isAlone: boolean
  readonly startsCapital: boolean
  /** Closes with '.', '!', '?' or '…'. */
  readonly ends: boolean
  /** Has a finite verb or a pronoun that only clauses have. */
  readonly isClause: boolean
  readonly isFirstPerson: boolean
  /** Says 'I': one person speaks. */
  readonly isSelf: boolean
  /** Every long word in upper case: a title. */
  readonly isTitleCase: boolean
}

/** Words looked at. */
const longest = 80

export function formOf(scene: Scene, sentence: Sentence, atom: Atom): Form {
  const { reader } = scene
  const { words, lexicon } = reader
  let count = 0
  let isClause = false
  let isFirstPerson = false
  let isSelf = false
  let long = 0
  let capitals = 0
  for (let index = atom.innerFirst; index < Math.min(atom.innerLast, atom.innerFirst + longest); index++) {
    if (words.kinds[index] === UnitKind.mark) continue
    count++
    if (!words.isWord(index)) continue
    if (reader.is(lexicon.clauseWords, index) || reader.isFiniteVerb(index)) isClause = true
    if (reader.is(lexicon.firstPerson, index)) isFirstPerson = true
    if (reader.is(lexicon.self, index)) isSelf = true
    // "Tant pis": the first word has its capital from the sentence.
    if (words.to[index]! - words.from[index]! > 3 && count > 1) {
      long++
      if (words.isCapital(index)) capitals++
    }
  }
  const opensSentence = reader.areMarks(sentence.first, atom.first)
  const firstWord = firstContent(scene, atom)
  return {
    words: count,
    opensSentence,
    isAlone: opensSentence && reader.areMarks(atom.last, sentence.last),
    startsCapital: words.isCapital(firstWord) || words.kinds[firstWord] === UnitKind.number,
    ends: scene.endsWithin(atom),
    isClause,
    isFirstPerson,
    isSelf,
    isTitleCase: long > 0 && capitals === long && count > 1,
  }
}

/** The first word between the marks, an insertion in brackets inside. */
function firstContent(scene: Scene, atom: Atom): number {
  let index = atom.innerFirst
  while (index < atom.innerLast && scene.reader.isMark(index)) index++
  return index
}
