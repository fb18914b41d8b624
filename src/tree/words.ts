import type { Language } from '../language/language.ts'
import type { Passage } from './passage.ts'

/** What a reading unit is. */
export const UnitKind = { word: 0, number: 1, mark: 2 } as const
export type UnitKind = (typeof UnitKind)[keyof typeof UnitKind]

/**
 * A paragraph as attribution reads it: clitics, inverted pronouns and possessive endings are words of their own
 * ("l’ édile", "dit -il", "Trump ’s"), whatever tokeniser made the tree; white space is left out.
 *
 * Unit `i` is `text.slice(from[i], to[i])`, in text offsets of the passage.
 */
export class Words {
  /** The text in lower case with straight apostrophes, unit by unit. */
  readonly folded: string
  readonly #lower: string[] = []
  #units: Uint16Array | Uint32Array | null = null

  constructor(
    readonly text: string,
    readonly size: number,
    readonly from: readonly number[],
    readonly to: readonly number[],
    readonly kinds: readonly UnitKind[],
  ) {
    this.folded = fold(text)
  }

  /** The unit as written; '' outside the text. */
  value(index: number): string {
    return index >= 0 && index < this.size ? this.text.slice(this.from[index], this.to[index]) : ''
  }

  /** The unit in lower case, with the straight apostrophe; '' outside the text. */
  lower(index: number): string {
    if (index < 0 || index >= this.size) return ''
    let lower = this.#lower[index]
    if (lower === undefined) {
      lower = this.folded.slice(this.from[index], this.to[index])
      this.#lower[index] = lower
    }
    return lower
  }

  isWord(index: number): boolean {
    return index >= 0 && index < this.size && this.kinds[index] === UnitKind.word
  }

  /** Whether a word begins with an upper-case letter. */
  isCapital(index: number): boolean {
    if (!this.isWord(index)) return false
    const code = this.text.charCodeAt(this.from[index]!)
    if (code < 0x80) return code >= 0x41 && code <= 0x5a
    const first = String.fromCharCode(code)
    return first !== first.toLowerCase()
  }

  /** Index of the first unit that begins at this text offset or after it. */
  at(offset: number): number {
    this.#units ??= unitsByOffset(this.from, this.size, this.text.length)
    return offset < 0 ? 0 : (this.#units[offset] ?? this.size)
  }
}

/** For each text offset the first unit that begins there or after it. */
function unitsByOffset(from: readonly number[], size: number, length: number): Uint16Array | Uint32Array {
  const units = size > 0xffff ? new Uint32Array(length + 1) : new Uint16Array(length + 1)
  let start = 0
  for (let unit = 0; unit < size; unit++) {
    units.fill(unit, start, from[unit]! + 1)
    start = from[unit]! + 1
  }
  return units.fill(size, start)
}

/** Lower-case a text and straighten its apostrophes, unit by unit: offsets stay what they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const folded = lower.length === text.length ? lower : Array.from(text, lowerUnit).join('')
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

interface Splits {
  /** Clitics that end in an apostrophe, lower case. */
  readonly proclitics: ReadonlySet<string>
  /** Endings that are words of their own, lower case, longest first. */
  readonly enclitics: readonly string[]
}

const splitsOf = new WeakMap<Language, Splits>()
const noSplits: Splits = { proclitics: new Set(), enclitics: [] }
const cache = new WeakMap<Passage, { language: Language | null; words: Words }>()

/** Read the words of a passage, once for all annotators. */
export function wordsOf(passage: Passage, language: Language | null): Words {
  const known = cache.get(passage)
  if (known && known.language === language) return known.words
  const words = readWords(passage.text, language)
  cache.set(passage, { language, words })
  return words
}

/** Read the words of a text. */
export function readWords(text: string, language: Language | null): Words {
  const { proclitics, enclitics } = splits(language)
  const from: number[] = []
  const to: number[] = []
  const kinds: UnitKind[] = []
  const add = (start: number, end: number, kind: UnitKind) => {
    from.push(start)
    to.push(end)
    kinds.push(kind)
  }
  const { length } = text
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) {
      index++
      continue
    }
    if (isLetter(code)) {
      index = readWord(text, index, proclitics, enclitics, add)
    } else if (isDigit(code)) {
      const start = index++
      while (index < length) {
        const next = text.charCodeAt(index)
        if (isDigit(next) || isLetter(next)) index++
        else if ((next === 0x2c || next === 0x2e || next === 0x3a) && isDigit(text.charCodeAt(index + 1)))
          index += 2
        else break
      }
      add(start, index, UnitKind.number)
    } else {
      const isPair = (code === 0x3c || code === 0x3e) && text.charCodeAt(index + 1) === code
      const isAstral = code >= 0xd800 && code < 0xdc00 && index + 1 < length
      const end = index + (isPair || isAstral ? 2 : 1)
      add(index, end, UnitKind.mark)
      index = end
    }
  }
  return new Words(text, from.length, from, to, kinds)
}

function readWord(
  text: string,
  start: number,
  proclitics: ReadonlySet<string>,
  enclitics: readonly string[],
  add: (start: number, end: number, kind: UnitKind) => void,
): number {
  const { length } = text
  let begin = start
  let index = start + 1
  let joined = false
  while (index < length) {
    const code = text.charCodeAt(index)
    if (isLetter(code) || isDigit(code)) {
      index++
      continue
    }
    const next = text.charCodeAt(index + 1)
    const isApostrophe = code === 0x27 || code === 0x2019
    if (isApostrophe && index - begin <= 8) {
      const clitic = `${text.slice(begin, index).toLowerCase()}'`
      if (proclitics.has(clitic)) {
        add(begin, index + 1, UnitKind.word)
        begin = index + 1
        index = begin
        if (!isLetter(next)) return index
        joined = false
        index++
        continue
      }
    }
    if (
      (isApostrophe || code === 0x2d || code === 0x2010 || code === 0x2011) &&
      (isLetter(next) || isDigit(next))
    ) {
      joined = true
      index += 2
      continue
    }
    break
  }
  if (joined) {
    const tail = text
      .slice(Math.max(begin, index - 12), index)
      .toLowerCase()
      .replaceAll('’', "'")
    for (const enclitic of enclitics) {
      if (tail.endsWith(enclitic) && index - begin > enclitic.length) {
        add(begin, index - enclitic.length, UnitKind.word)
        add(index - enclitic.length + pronounAt(enclitic), index, UnitKind.word)
        return index
      }
    }
  }
  add(begin, index, UnitKind.word)
  return index
}

/** In "-t-il" the word begins after the last hyphen; "'s" is a word from its apostrophe on. */
const pronounAt = (enclitic: string): number => enclitic.lastIndexOf('-') + 1

function splits(language: Language | null): Splits {
  if (!language) return noSplits
  let known = splitsOf.get(language)
  if (!known) {
    known = {
      proclitics: new Set(language.segmentation.clitics),
      enclitics: [...language.quotes.enclitics].sort((a, b) => b.length - a.length),
    }
    splitsOf.set(language, known)
  }
  return known
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return code === 0x7f || code === 0x85
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0x2000)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba
  return (
    (code >= 0x2c00 && code < 0x2e00) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00)
  )
}
