import {
  CAPITAL,
  charFacts,
  charKind,
  DIGIT,
  isCapital,
  LETTER,
  markOf,
  SIGN,
  SPACE,
  STRONG,
} from './characters.ts'
import { IntList } from './int-list.ts'
import { PairTable } from './pair-table.ts'
import { CLASSES, LOOKS, markCode, noLetters, type WordClasses, withFolded, wordCode } from './words.ts'

/** How a token counts: a word, or a mark that may be skipped, or not. */
export const WORD_TOKEN = 0
const WEAK_TOKEN = 1
export const STRONG_TOKEN = 2

/** Words kept of those that texts had. */
const mostFacts = 50_000

/** Longest stretch looked at to tell an address from words around a full stop. */
const ADDRESS_REACH = 120
const ADDRESS =
  /^(?:[\p{L}\p{N}_-]+\.){1,5}(?:com|org|net|fr|be|ch|ca|eu|uk|de|es|it|lu|info|tv|news|media|africa|io|co|ci|sn|ma|tn|dz|us|au|ie|in|example)(?=$|[/\s,;:!?)\]]|\.(?:\s|$))/u

/** The words and marks of a text, in arrays that the next reading overwrites. */
export class TokenReader {
  count = 0
  /** Tokens that are words. */
  words = 0
  /** The number of each among the words of the wordings; -1: none has it. */
  number = new Int32Array(256)
  /** Number and looks in one. */
  key = new Int32Array(256)
  /** Bits of the classes it belongs to. */
  classes = new Int32Array(256)
  kind = new Uint8Array(256)
  start = new Int32Array(256)
  end = new Int32Array(256)
  private readonly known: WordClasses
  /** By `wordCode`, of words that texts had: where in `facts` the number of a word and the bits of its classes stand. */
  private readonly met = new PairTable()
  private readonly facts = new IntList(2048)

  constructor(known: WordClasses) {
    this.known = known
  }

  /** Read `text` from `from` on. */
  read(text: string, from = 0): void {
    this.count = 0
    this.words = 0
    let at = from
    while (at < text.length) {
      const kind = charKind(text.charCodeAt(at))
      if (kind === SPACE) at++
      else if (kind === LETTER) at = this.letters(text, at)
      else if (kind === DIGIT) at = this.digits(text, at)
      else if (kind === SIGN) at = this.sign(text, at)
      else at = this.mark(text, at, kind)
    }
  }

  private push(word: number, looks: number, kind: number, start: number, end: number): number {
    const index = this.count++
    if (index === this.number.length) this.grow()
    const facts = this.factsOf(word)
    const number = this.facts.items[facts]!
    this.number[index] = number
    this.key[index] = number * (LOOKS + 1) + (looks & LOOKS)
    this.classes[index] = looks | this.facts.items[facts + 1]!
    this.kind[index] = kind
    this.start[index] = start
    this.end[index] = end
    if (kind === WORD_TOKEN) this.words++
    return end
  }

  /** Where the facts of a word stand. */
  private factsOf(word: number): number {
    const known = this.met.get(0, word)
    if (known >= 0) return known
    if (this.met.size >= mostFacts) {
      this.met.clear()
      this.facts.size = 0
    }
    const at = this.facts.size
    this.facts.push(this.known.numberOf(word))
    this.facts.push(this.known.classes.get(word) ?? 0)
    this.met.add(0, word, at)
    return at
  }

  private grow(): void {
    const size = this.number.length * 2
    this.number = widened(this.number, new Int32Array(size))
    this.key = widened(this.key, new Int32Array(size))
    this.classes = widened(this.classes, new Int32Array(size))
    this.start = widened(this.start, new Int32Array(size))
    this.end = widened(this.end, new Int32Array(size))
    this.kind = widened(this.kind, new Uint8Array(size))
  }

  private letters(text: string, start: number): number {
    let end = start
    let word = noLetters
    let seam = false
    let wasCapital = true
    for (; end < text.length; end++) {
      const facts = charFacts(text.charCodeAt(end))
      const look = facts >>> 16
      if (look !== LETTER && look !== LETTER + CAPITAL) break
      const capital = look !== LETTER
      if (capital && !wasCapital) seam = true
      wasCapital = capital
      word = withFolded(word, facts & 0xffff)
    }
    const next = text[end]
    if (next === '@' || next === '.' || next === ':') {
      const address = addressEnd(text, start, end)
      if (address > end) {
        const email = text.slice(start, address).includes('@')
        return this.push(0, CLASSES.word | (email ? CLASSES.email : CLASSES.url), WORD_TOKEN, start, address)
      }
    }
    if (!seam || this.isKnown(word)) return this.pushWord(text, word, start, end)
    return this.glued(text, start, end)
  }

  private isKnown(word: number): boolean {
    return this.known.starts(word) || this.known.classes.has(word)
  }

  /** Labels that lost the space between them: "FacebookTwitterMail". */
  private glued(text: string, start: number, end: number): number {
    let at = start
    while (at < end) {
      const first = humpEnd(text, at, end)
      let stop = first
      let known = false
      // The longest known piece of up to three humps: "WhatsApp" before "Whats".
      for (let humps = 0, to = first; humps < 3; humps++) {
        if (this.isKnown(wordCode(text, at, to))) {
          known = true
          stop = to
        }
        if (to === end) break
        to = humpEnd(text, to, end)
      }
      // A name of one's own ("McGregor") stays whole.
      if (!known && at === start) return this.pushWord(text, wordCode(text, start, end), start, end)
      at = this.pushWord(text, wordCode(text, at, stop), at, stop)
    }
    return at
  }

  private pushWord(text: string, word: number, start: number, end: number): number {
    const capital = isCapital(text.charCodeAt(start)) ? CLASSES.capital : 0
    return this.push(word, CLASSES.word | capital, WORD_TOKEN, start, end)
  }

  private digits(text: string, start: number): number {
    let end = digitsEnd(text, start)
    while (end < text.length) {
      const grouped = digitsEnd(text, end + 1)
      const mark = text[end]!
      if (grouped === end + 1) break
      if (mark === '.' || mark === ',') end = grouped
      else if (charKind(mark.charCodeAt(0)) === SPACE && grouped === end + 4 && end - start <= 7)
        end = grouped
      else break
    }
    const word = wordCode(text, start, end)
    return this.push(word, CLASSES.word | CLASSES.n, WORD_TOKEN, start, end)
  }

  private sign(text: string, start: number): number {
    const sign = text[start]!
    const next = start + 1 < text.length ? charKind(text.charCodeAt(start + 1)) : SPACE
    if ((sign === '#' || sign === '@') && (next === LETTER || next === DIGIT)) {
      let end = start + 1
      while (end < text.length && isHandlePart(text, end)) end++
      const bit = sign === '#' ? CLASSES.hashtag : CLASSES.handle
      return this.push(0, CLASSES.word | bit, WORD_TOKEN, start, end)
    }
    return this.push(wordCode(text, start, start + 1), 0, WORD_TOKEN, start, start + 1)
  }

  private mark(text: string, start: number, kind: number): number {
    const code = markOf(text.charCodeAt(start))
    let end = start + 1
    while (end < text.length && markOf(text.charCodeAt(end)) === code) end++
    // A hyphen inside a word only parts it: "e-mail", "49-3".
    if (code === 45 && end === start + 1 && isSolid(text, start - 1) && isSolid(text, end)) return end
    const word = markCode(code)
    return this.push(word, 0, kind === STRONG ? STRONG_TOKEN : WEAK_TOKEN, start, end)
  }
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function isSolid(text: string, at: number): boolean {
  const kind = at >= 0 && at < text.length ? charKind(text.charCodeAt(at)) : SPACE
  return kind === LETTER || kind === DIGIT
}

function isHandlePart(text: string, at: number): boolean {
  const kind = charKind(text.charCodeAt(at))
  return kind === LETTER || kind === DIGIT || text[at] === '_'
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && charKind(text.charCodeAt(at)) === DIGIT) at++
  return at
}

function humpEnd(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end && !(isCapital(text.charCodeAt(at)) && !isCapital(text.charCodeAt(at - 1)))) at++
  return at
}

/** End of the web or mail address whose first letters are `start`–`end`; `end` when there is none. */
function addressEnd(text: string, start: number, end: number): number {
  if (text[end] === ':') {
    if (!text.startsWith('://', end)) return end
    return spaceAfter(text, end, text.length)
  }
  const next = end + 1 < text.length ? charKind(text.charCodeAt(end + 1)) : SPACE
  if (next !== LETTER && next !== DIGIT) return end
  const reach = Math.min(text.length, start + ADDRESS_REACH)
  const stretch = text.slice(start, spaceAfter(text, end, reach))
  const at = stretch.indexOf('@')
  if (at > 0) return ADDRESS.test(stretch.slice(at + 1)) ? addressTail(stretch, start) : end
  return ADDRESS.test(stretch) ? addressTail(stretch, start) : end
}

/** An address does not end with a mark of the sentence around it. */
function addressTail(stretch: string, start: number): number {
  return start + stretch.replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '').length
}

function spaceAfter(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0xa0) at++
  return at
}
