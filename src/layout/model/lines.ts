import { webWords as webWordList } from '../../language/web-words.ts'
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
  /** Question and exclamation marks. */
  readonly cries: number
  /** Words that pages of all languages have for their own technique: "newsletter", names of networks. */
  readonly webWords: number
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
  /** Where its content words (four letters and more) stand in the page's list of them. */
  readonly from: number
  readonly to: number
  /** Where all its words stand in the page's list of those. */
  readonly firstWord: number
  readonly endWord: number
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
  /** A colon behind one of its first words, with more behind it: "Foto: …". */
  label: 256,
  /** All of it in brackets. */
  aside: 512,
} as const

/** Words before the colon of a label. */
const labelWords = 3

const hashOf = (word: string): number => {
  let hash = 0
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash, 16777619) ^ word.charCodeAt(index)
  return hash | 0
}
let web: ReadonlySet<number> | undefined

/** The lines of a page and their words, by number: each word has one, whatever its case. */
export interface Lines {
  readonly all: readonly Line[]
  /** Content words, in order. */
  readonly words: Int32Array
  /** All words, in order. */
  readonly spoken: Int32Array
  /** How many words are different. */
  readonly distinct: number
}

const separatorMarks = '|<>·•›‹/→'
/** What ends a sentence where the full stop has another shape: ideographic, halfwidth, Urdu, Devanagari, Ethiopic. */
const fullStops = new Set([0x3002, 0xff61, 0x06d4, 0x0964, 0x1362])
const firstFullStop = Math.min(...fullStops)
/** The unit, a full stop in whatever shape. */
const endOf = (code: number): number => (code >= firstFullStop && fullStops.has(code) ? 46 : code)
const closing = '"»”’)]'

/** Bits of what a mark is, beside those of `Sign`: a comma, a separator, a mark that closes; and that it was read. */
const commaAt = 10
const separatorAt = 11
const closes = 1 << 12
const isRead = 1 << 13
const signBits = (1 << commaAt) - 1
/**
 * Those of each code, once that was asked: one table, for code that tells marks apart by cases is compiled anew whenever a
 * page is the first with one of them.
 */
const marks = new Uint16Array(0x10000)

function readMark(code: number): number {
  const char = String.fromCharCode(code)
  let bits = isRead | signOf(code)
  if (code === 44 || code === 59) bits |= 1 << commaAt
  if (separatorMarks.includes(char)) bits |= 1 << separatorAt
  if (closing.includes(char)) bits |= closes
  marks[code] = bits
  return bits
}

function signOf(code: number): number {
  if (code === 64) return Sign.handle
  if (code === 42) return Sign.asterisk
  if (code === 0xa9) return Sign.copyright
  if (code === 91 || code === 123 || code === 125) return Sign.bracket
  return code >= 0x2190 && code < 0x2600 ? Sign.arrow : 0
}

const markOf = (code: number): number => marks[code]! || readMark(code)

/** Read the shape of every block in one pass over its text. */
export function readLines(blocks: readonly TextBlock[]): Lines {
  web ??= new Set(webWordList.map(hashOf))
  const words = new WordList()
  const all = blocks.map((block) => readLine(block, words))
  return { all, words: words.content, spoken: words.spoken, distinct: words.distinct }
}

function readLine(block: TextBlock, lists: WordList): Line {
  const { text } = block
  const from = lists.contentSize
  const firstWord = lists.size
  let letters = 0
  let upper = 0
  let digits = 0
  let words = 0
  let capitals = 0
  let smallWords = 0
  let commas = 0
  let stops = 0
  let quotes = 0
  let cries = 0
  let webWords = 0
  let separators = 0
  let opening: number = Char.other
  let last = 0
  let signs = 0
  let key = 0
  let before: number = Char.space
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index)
    let kind = charClass(code)
    if (kind >= Char.lower) {
      if (words === 0) opening = opening === Char.quote ? Char.quote : kind
      else if (kind === Char.upper) capitals++
      const start = index
      let wordUpper = 0
      let wordDigits = 0
      let wordHash = 0
      for (;;) {
        if (kind === Char.digit) wordDigits++
        else letters++
        let folded = code
        if (kind === Char.upper) {
          wordUpper++
          folded = code < 0xd8 ? code + 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0)
        }
        wordHash = (Math.imul(wordHash, 16777619) ^ folded) | 0
        if (kind === Char.ideograph || index + 1 === text.length) break
        const next = text.charCodeAt(index + 1)
        const nextKind = charClass(next)
        if (nextKind < Char.lower) break
        index++
        code = next
        kind = nextKind
      }
      const length = index + 1 - start
      words++
      upper += wordUpper
      digits += wordDigits
      if (length <= 3 && wordUpper === 0) smallWords++
      lists.push(wordHash, length >= 4)
      if (length >= 4 && web!.has(wordHash)) webWords++
      key = (Math.imul(key, 31) + wordHash) | 0
      if (wordDigits === 4 && length === 4 && isCentury(text, start)) signs |= Sign.date
      last = endOf(code)
      before = kind
      continue
    }
    if (kind === Char.space) {
      if (before === Char.stop) stops++
      before = kind
      continue
    }
    const mark = markOf(code)
    if (code === 33 || code === 63) {
      cries++
    } else if (kind === Char.quote) {
      quotes++
      if (words === 0) opening = Char.quote
    } else if (kind === Char.other) {
      signs |= mark & signBits
      commas += (mark >> commaAt) & 1
      separators += (mark >> separatorAt) & 1
      if (code === 58) {
        if (wordIsClock(text, index)) signs |= Sign.date
        else if (words > 0 && words <= labelWords && index < text.length - 1) signs |= Sign.label
      } else if (code === 47 && before === Char.other && text.charCodeAt(index - 1) === 47)
        signs |= Sign.address
    }
    const isClosing = (mark & closes) !== 0
    if (!isClosing) last = endOf(code)
    if (kind !== Char.quote && !(kind === Char.other && isClosing)) before = kind
  }
  if (before === Char.stop) stops++
  if (isLeftOpen(text)) signs |= Sign.ellipsis
  if (text.startsWith('(') && text.endsWith(')')) signs |= Sign.aside
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
    cries,
    webWords,
    separators,
    opening,
    last,
    signs,
    key: words === 0 ? 0 : key || 1,
    from,
    to: lists.contentSize,
    firstWord,
    endWord: lists.size,
  }
}

/** "1987", "2022": of four digits that begin here. */
function isCentury(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  const second = text.charCodeAt(start + 1)
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
  const end = closing.includes(text.slice(-1)) && text !== '' ? text.length - 1 : text.length
  return text.charCodeAt(end - 1) === 0x2026 || text.startsWith('...', end - 3)
}
