import type { WordingGraph } from './graph.ts'

/** The wordings of a language, among those of all. */
export interface Sheet {
  readonly graph: WordingGraph
  /** The number of its place 0 among all, and of the first place behind it. */
  readonly firstPlace: number
  readonly endPlace: number
  /** The number of its phrase 0 among all. */
  readonly firstPhrase: number
  /** What each of its slots stands for. */
  readonly slots: readonly SlotUse[]
  /** The number of each of its words among those of all sheets; and its own of each of those, -1: it has none. */
  readonly words: Int32Array
  readonly ownWords: Int32Array
}

/** A slot: a class of words, or wordings of its own, perhaps in several languages. */
export interface SlotUse {
  /** Its place among all. */
  readonly number: number
  readonly name: string
  /** Bit of the class; 0: none. */
  readonly bit: number
  /** Where its wordings begin, by their places among all. */
  readonly roots: readonly number[]
}

/** The sheet that has a place. */
export function sheetAt(sheets: readonly Sheet[], place: number): Sheet {
  let number = 0
  while (place >= sheets[number]!.endPlace) number++
  return sheets[number]!
}
