import type { TextBlock } from '../../text/index.ts'
import { Char, charClass } from './characters.ts'
import { WordList } from './word-list.ts'

/** The shape of a block: counts that need no words of any language. */
export interface Line {
  readonly block: TextBlock
  /** UTF-16 units of the text. */
  readonly chars: number
  readonly letters: number
  readonly upper: number
  readonly digits: number
  readonly words: number
  /** Words after the first that begin with a capital. */
  readonly capitals: number
  /** Words of at most three letters in lower case: mostly function words, in any alphabet with cases. */
  readonly smallWords: number
  readonly commas: number
  /** Ends of sentences: a stop before white space or at the end. */
  readonly stops: number
  readonly quotes: number
  /** Bars, angle brackets, middle dots, bullets: what stands between links. */
  readonly separators: number
  /** Class of the first unit that is no mark. */
  readonly opening: number
  /** Last unit that is neither white space nor a closing mark; 0 in an empty line. */
  readonly last: number
  /** Address, handle, required-field asterisk or copyright sign. */
  readonly signs: number
  /** Same for two lines of the same words, whatever their case and marks; 0 without words. */
  readonly key: number
  /** Where its content words (four letters and more) stand in the page's list of words. */
  readonly from: number
  readonly to: number
}

/** Bits of `Line.signs`. */
export const Sign = {
  address: 1,
  handle: 2,
  asterisk: 4,
  copyright: 8,
  arrow: 16,
  bracket: 32,
  /** A year of this century or the last, or a time of day. */
  date: 64,
  /** Three dots at the end: a teaser, or a sentence left open. */
  ellipsis: 128,
} as const

/** The lines of a page and their content words, in order. */
export interface Lines {
  readonly all: readonly Line[]
  /** Number of each word, from 0 on: the same for the same letters. */
  readonly words: Int32Array
  /** How many different ones there are. */
  readonly distinct: number
}

const separatorMarks = '|<>·•›‹/→»'
/** What ends a sentence where the full stop has another shape: ideographic, halfwidth, Urdu, Devanagari, Ethiopic. */
const fullStops = new Set([0x3002, 0xff61, 0x06d4, 0x0964, 0x1362])
const closing = new Set([...'"»”’)]'].map((char) => char.charCodeAt(0)))

/** Read the shape of every block in one pass over its text. */
export function readLines(blocks: readonly TextBlock[]): Lines {
  const words = new WordList()
  const all = blocks.map((block) => readLine(block, words))
  return { all, words: words.done(), distinct: words.distinct }
}

function readLine(block: TextBlock, list: WordList): Line {
  const { text } = block
  const from = list.size
  let letters = 0
  let upper = 0
  let digits = 0
  let words = 0
  let capitals = 0
  let smallWords = 0
  let commas = 0
  let stops = 0
  let quotes = 0
  let separators = 0
  let opening: number = Char.other
  let last = 0
  let signs = 0
  let key = 0
  let wordHash = 0
  let wordLength = 0
  let wordUpper = 0
  let wordFirstUpper = false
  let before: number = Char.space
  let wordDigits = 0
  const endWord = (at: number): void => {
    if (wordFirstUpper && words > 0) capitals++
    words++
    if (wordLength <= 3 && wordUpper === 0) smallWords++
    if (wordLength >= 4) list.push(wordHash)
    key = (Math.imul(key, 31) + wordHash) | 0
    if (wordDigits === 4 && wordLength === 4 && isCentury(text, at)) signs |= Sign.date
    wordLength = 0
    wordDigits = 0
    wordHash = 0
    wordUpper = 0
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = charClass(code)
    if (kind === Char.lower || kind === Char.upper || kind === Char.digit || kind === Char.ideograph) {
      if (wordLength === 0) wordFirstUpper = kind === Char.upper
      if (kind === Char.digit) {
        digits++
        wordDigits++
      } else letters++
      let folded = code
      if (kind === Char.upper) {
        upper++
        wordUpper++
        folded = code < 0xd8 ? code + 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0)
      }
      wordHash = (Math.imul(wordHash, 16777619) ^ folded) | 0
      wordLength++
      if (words === 0 && wordLength === 1) opening = opening === Char.quote ? Char.quote : kind
      if (kind === Char.ideograph) endWord(index)
    } else {
      if (wordLength > 0) endWord(index)
      if (kind === Char.space) {
        if (before === Char.stop) stops++
      } else if (kind === Char.quote) {
        quotes++
        if (words === 0) opening = Char.quote
      } else if (kind === Char.other) {
        if (code === 44 || code === 59) commas++
        else if (code === 64) signs |= Sign.handle
        else if (code === 42) signs |= Sign.asterisk
        else if (code === 0xa9) signs |= Sign.copyright
        else if (code === 91 || code === 123 || code === 125) signs |= Sign.bracket
        else if (code >= 0x2190 && code < 0x2600) signs |= Sign.arrow
        else if (code === 58 && wordIsClock(text, index)) signs |= Sign.date
        if (code === 47 && before === Char.other && text.charCodeAt(index - 1) === 47) signs |= Sign.address
        if (separatorMarks.includes(text[index]!)) separators++
      }
    }
    if (kind !== Char.space && !closing.has(code)) last = fullStops.has(code) ? 46 : code
    before = kind === Char.quote || (kind === Char.other && closing.has(code)) ? before : kind
  }
  if (wordLength > 0) endWord(text.length)
  if (before === Char.stop) stops++
  if (isLeftOpen(text)) signs |= Sign.ellipsis
  return {
    block,
    chars: text.length,
    letters,
    upper,
    digits,
    words,
    capitals,
    smallWords,
    commas,
    stops,
    quotes,
    separators,
    opening,
    last,
    signs,
    key: words === 0 ? 0 : key || 1,
    from,
    to: list.size,
  }
}

/** "1987", "2022": four digits that end here. */
function isCentury(text: string, end: number): boolean {
  const first = text.charCodeAt(end - 4)
  const second = text.charCodeAt(end - 3)
  return (first === 50 && second === 48) || (first === 49 && second === 57)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** "18:02": a colon between digits, two of them after it. */
function wordIsClock(text: string, colon: number): boolean {
  return (
    isDigit(text.charCodeAt(colon - 1)) &&
    isDigit(text.charCodeAt(colon + 1)) &&
    isDigit(text.charCodeAt(colon + 2)) &&
    !isDigit(text.charCodeAt(colon + 3))
  )
}

/** Three dots at the end, in brackets or not: "[…]". */
function isLeftOpen(text: string): boolean {
  const end = closing.has(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length
  return text.charCodeAt(end - 1) === 0x2026 || text.startsWith('...', end - 3)
}
