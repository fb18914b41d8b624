import { charKind, foldedCode, LETTER } from './characters.ts'

/** Id of a word that no wording uses. */
export const UNKNOWN = 0

/** The words of all wordings, case and accents folded, each with an id and the classes it belongs to. */
export class Vocabulary {
  /** Bits of the classes of each word, by id. */
  readonly classes: number[] = [0]
  readonly #words: string[] = ['']
  readonly #ids = new Map<number, number>()

  /** The id of the word at `start`–`end` of `text`; UNKNOWN when no wording uses it. */
  find(text: string, start: number, end: number): number {
    let hash = hashOf(text, start, end)
    for (;;) {
      const id = this.#ids.get(hash)
      if (id === undefined) return UNKNOWN
      if (sameWord(this.#words[id]!, text, start, end)) return id
      hash = (hash + 1) | 0
    }
  }

  /** The id of the word, given one if it is new. */
  add(text: string, start = 0, end = text.length): number {
    let hash = hashOf(text, start, end)
    for (;;) {
      const id = this.#ids.get(hash)
      if (id === undefined) break
      if (sameWord(this.#words[id]!, text, start, end)) return id
      hash = (hash + 1) | 0
    }
    const id = this.#words.length
    this.#words.push(text.slice(start, end))
    this.classes.push(0)
    this.#ids.set(hash, id)
    return id
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ foldedCode(text.charCodeAt(at)), 0x01000193)
  }
  return hash
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) {
    if (foldedCode(word.charCodeAt(at)) !== foldedCode(text.charCodeAt(start + at))) return false
  }
  return true
}

/** End of the run of letters that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && charKind(text.charCodeAt(at)) === LETTER) at++
  return at
}
